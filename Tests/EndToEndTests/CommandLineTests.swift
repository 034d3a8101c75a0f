import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The commands that need no terminal, as scripts use them: without a terminal, and without `TERM`.
@Suite struct CommandLineTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(
    _ arguments: String..., input: String = "/dev/null", output: String? = nil,
    prelude: String = "true"
  ) throws -> Outcome {
    try Outcome.of(arguments, in: folder, input: input, output: output, prelude: prelude)
  }

  private func expectGun(_ outcome: Outcome, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(outcome.end == .exit(0), "\(outcome.errors)", sourceLocation: sourceLocation)
    for member in [#""generation":1000,"#, #""population":213,"#, #""rule":"B3/S23","#] {
      #expect(outcome.output.contains(member), "\(outcome)", sourceLocation: sourceLocation)
    }
  }

  // MARK: Life

  @Test(arguments: ["auto", "naive", "sparse"])
  func runsTheGunOnAnEngine(engine: String) throws {
    expectGun(
      try run("life", "run", "gosper-glider-gun", "-g", "1000", "--json", "--engine", engine))
  }

  @Test func runsTheGunFromAFileAndFromStandardInput() throws {
    let written = try run("life", "convert", "gosper-glider-gun", "gun.rle")
    #expect(written.end == .exit(0), "\(written.errors)")
    expectGun(try run("life", "run", "gun.rle", "-g", "1000", "--json"))
    expectGun(
      try run("life", "run", "-", "-g", "1000", "--json", input: folder.file("gun.rle")))
    expectGun(
      try run("life", "run", folder.file("gun.rle"), "-g", "1000", "--json", prelude: "cd /"))
  }

  @Test func convertsCodesOfOtherRules() throws {
    let written = try run("life", "convert", "xq1_11_66_22", "-", "--rule", "345/2/4")
    #expect(written.output.contains("rule = 345/2/4\n2A$2B$2C!"), "\(written)")
    let wrong = try run("life", "convert", "xq1_11_66_22", "-", "--rule", "B2/S345")
    #expect(wrong.end == .exit(65) && wrong.errors.contains("has state 6"), "\(wrong)")
    let refused = try run("life", "convert", "glider", "-", "--rule", "345/2/4")
    #expect(refused.end == .exit(64) && refused.errors.contains("--rule is for apgcodes"))
  }

  @Test(arguments: ["out.rle", "out.rle.gz", "out.mc", "out.cells", "out.lif"])
  func writesWhatItReadsBack(name: String) throws {
    let first = try run("life", "run", "r-pentomino", "-g", "1103", "--json", "-o", name)
    #expect(first.end == .exit(0), "\(first.errors)")
    #expect(first.output.contains(#""population":116,"#), "\(first.output)")
    let second = try run("life", "run", name, "--json")
    #expect(second.output.contains(#""population":116,"#), "\(second)")
  }

  /// The disk is full in the middle of the file; one way to be told so is a signal.
  @Test(arguments: ["trap '' XFSZ && ulimit -f 1", "ulimit -f 1"])
  func leavesAnOutputWholeWhenWritingFails(prelude: String) throws {
    try folder.write("precious", to: "out.rle")
    let outcome = try run(
      "life", "run", "--random", "0.5", "--size", "200x200", "--seed", "1", "--quiet",
      "-o", "out.rle", prelude: prelude)
    #expect(outcome.end != .exit(0), "\(outcome)")
    #expect(folder.read("out.rle") == "precious")
  }

  @Test func tellsWhyAnOutputCannotBe() throws {
    try folder.write("precious", to: "out.cells")
    let rule = try run("life", "run", "glider", "--rule", "345/2/4", "-o", "out.cells", "--quiet")
    #expect(rule.end == .exit(65), "\(rule)")
    #expect(folder.read("out.cells") == "precious")
    let place = try run("life", "run", "glider", "-o", "no/where.rle", "--quiet")
    #expect(place.end == .exit(73), "\(place)")
    #expect(place.errors.contains("no/where.rle"))
  }

  @Test func convertsThereAndBack() throws {
    try folder.write("x = 3, y = 3, rule = B3/S23\nbob$2bo$3o!\n", to: "glider.rle")
    let formats = ["a.mc", "b.cells", "c.lif", "d.rle.gz", "e.rle"]
    for (from, to) in zip(["glider.rle"] + formats, formats) {
      let outcome = try run("life", "convert", from, to)
      #expect(outcome.end == .exit(0), "\(from) to \(to): \(outcome.errors)")
    }
    let back = try #require(folder.read("e.rle"))
    #expect(back.contains("bo$2bo$3o!"), "\(back)")
    let piped = try run(
      "life", "convert", "-", "-", "--to", "cells", input: folder.file("glider.rle"))
    #expect(piped.end == .exit(0), "\(piped.errors)")
    #expect(piped.output.hasSuffix(".O\n..O\nOOO\n"), "\(piped.output)")
  }

  @Test func tellsWhereInputIsBroken() throws {
    let broken = try folder.write("x = 3, y = 3\nbob$2%o$3o!\n", to: "broken.rle")
    let outcome = try run("life", "run", "-", input: broken)
    #expect(outcome.end == .exit(65))
    #expect(outcome.output.isEmpty)
    let lines = outcome.errors.split(separator: "\n").map(String.init)
    #expect(lines.count == 3 && lines[0].hasPrefix("<stdin>:2:6: error: "), "\(outcome.errors)")
    #expect(lines.last == "     ^", "\(outcome.errors)")
  }

  // MARK: Snake

  @Test func repeatsGamesOfASeed() throws {
    let games = try (0..<2).map { _ in
      try run("snake", "run", "--size", "8x8", "--games", "3", "--seed", "1", "--json")
    }
    let times = /"(stepsPerSecond|microsecondsPerMove)":[^,}]*/
    let results = games.map { $0.output.replacing(times, with: "") }
    #expect(games.allSatisfy { $0.end == .exit(0) }, "\(games)")
    #expect(results[0].contains(#""games":3"#), "\(results[0])")
    #expect(results[0] == results[1])
  }

  @Test func verifiesReplays() throws {
    let saved = try run(
      "snake", "run", "--size", "8x8", "--seed", "1", "--quiet", "--save", "game.replay")
    #expect(saved.end == .exit(0), "\(saved.errors)")
    let good = try run("snake", "replay", "game.replay", "--verify")
    #expect(good.end == .exit(0), "\(good.errors)")

    let text = try #require(folder.read("game.replay"))
    let turn = try #require(text.firstMatch(of: /"turns":"\d+[lurd]/))
    let last = text.index(before: turn.range.upperBound)
    var altered = text
    altered.replaceSubrange(last...last, with: text[last] == "u" ? "d" : "u")
    try folder.write(altered, to: "altered.replay")
    let bad = try run("snake", "replay", "altered.replay", "--verify")
    #expect(bad.end == .exit(1), "\(bad)")
    try folder.write("no replay\n", to: "other.replay")
    #expect(try run("snake", "replay", "other.replay", "--verify").end == .exit(65))
    #expect(try run("snake", "replay", "missing.replay", "--verify").end == .exit(66))
  }

  @Test func playsAndVerifiesMatches() throws {
    let arguments = [
      "snake", "match", "--pilots", "hungry,wanderer", "--size", "9x8", "--seed", "4", "--json",
      "--save", "match.replay",
    ]
    let games = try (0..<2).map { _ in try Outcome.of(arguments, in: folder) }
    let time = /"microsecondsPerMove":[^,}]*/
    let results = games.map { $0.output.replacing(time, with: "") }
    #expect(games.allSatisfy { $0.end == .exit(0) }, "\(games)")
    #expect(results[0].hasPrefix(#"{"games":1,"draws":"#), "\(results[0])")
    #expect(results[0] == results[1])
    let good = try run("snake", "replay", "match.replay", "--verify", "--json")
    #expect(good.end == .exit(0), "\(good)")
    #expect(good.output.contains(#""player":"wanderer""#), "\(good)")
    let picture = try run("snake", "replay", "match.replay", "--export", "end.txt")
    #expect(picture.end == .exit(0) && picture.output.isEmpty, "\(picture)")
    #expect(folder.read("end.txt")?.contains("A hungry") == true)
    let text = try #require(folder.read("match.replay"))
    try folder.write(text.replacing(#""seed":4"#, with: #""seed":5"#), to: "altered.replay")
    #expect(try run("snake", "replay", "altered.replay", "--verify").end == .exit(1))
    try folder.write(String(text.dropLast(9)), to: "short.replay")
    #expect(try run("snake", "replay", "short.replay", "--verify").end == .exit(65))
  }

  @Test func checksArenas() throws {
    try folder.write("name: Yard\n\n.....\n..@..\n", to: "good.txt")
    try folder.write("start\n######\n#    #\n######\nend\n", to: "good.nsnake")
    let good = try run("snake", "arenas", "--check", "good.txt", "good.nsnake")
    #expect(good.end == .exit(0), "\(good)")
    #expect(good.output.split(separator: "\n").count == 2, "\(good)")
    try folder.write("...\n.A.\n", to: "bad.txt")
    let bad = try run("snake", "arenas", "--check", "bad.txt", "good.txt", "missing.txt")
    #expect(bad.end == .exit(65), "\(bad)")
    #expect(bad.errors.hasPrefix("bad.txt:2:2: error: the portal 'A' has no twin\n"), "\(bad)")
    #expect(bad.errors.contains("missing.txt"), "\(bad)")
    #expect(bad.output.hasPrefix("good.txt"), "\(bad)")
    #expect(try run("snake", "arenas", "--check", "missing.txt").end == .exit(66))
    #expect(try run("snake", "arenas", "--check").end == .exit(64))
  }

  @Test func servesPrograms() throws {
    let long = String(repeating: "x", count: (16 << 20) + 1)
    let requests = try folder.write(
      """
      {"cmd":"make","width":6,"height":4,"obs":"none"}
      {"cmd":"reset","seed":42}
      no JSON
      \(long)
      {"cmd":"step_many","actions":[0,"left",2,2,2,2]}
      {"cmd":"replay","name":"ada"}
      """, to: "requests")
    let outcome = try run("snake", "serve", input: requests)
    #expect(outcome.end == .exit(0) && outcome.errors.isEmpty, "\(outcome.errors)")
    let replies = outcome.output.split(separator: "\n")
    try #require(replies.count == 6, "\(outcome.output)")
    #expect(replies[2].contains("bad_json") && replies[3].contains("line_too_long"))
    #expect(replies[4].contains(#""terminated":true"#), "\(replies[4])")
    #expect(replies[5].hasPrefix(#"{"replay":"{\"format\":"#), "\(replies[5])")
    #expect(try run("snake", "serve", input: requests).output == outcome.output)

    let closing = try folder.write("{\"cmd\":\"close\"}\nno JSON\n", to: "closing")
    let closed = try run("snake", "serve", input: closing)
    #expect(closed.end == .exit(0) && closed.output == "{\"ok\":true}\n", "\(closed)")
    let full = try run("snake", "serve", input: requests, output: "/dev/full")
    #expect(full.end == .exit(74), "\(full)")
  }

  @Test func exportsReplays() throws {
    let saved = try run(
      "snake", "run", "--size", "8x8", "--seed", "1", "--quiet", "--save", "game.replay")
    #expect(saved.end == .exit(0), "\(saved.errors)")
    let export = ["snake", "replay", "game.replay", "--size", "40x12", "--export"]
    for name in ["film.cast", "end.svg", "end.txt"] {
      let outcome = try Outcome.of(export + [name], in: folder)
      #expect(outcome.end == .exit(0) && outcome.errors.isEmpty, "\(outcome)")
      #expect(outcome.output.isEmpty)
    }
    let header = #"{"version":2,"width":40,"height":12,"#
    #expect(folder.read("film.cast")?.hasPrefix(header) == true)
    #expect(folder.read("end.svg")?.contains("viewBox=\"0 0 320 192\"") == true)
    #expect(folder.read("end.txt")?.contains("Score 61/61") == true)
    // What cannot be written or believed leaves no file.
    #expect(try Outcome.of(export + ["film.mp4"], in: folder).end == .exit(64))
    #expect(try Outcome.of(export + ["no/film.gif"], in: folder).end == .exit(73))
    try folder.write("no replay\n", to: "other.replay")
    #expect(
      try run("snake", "replay", "other.replay", "--export", "other.gif").end == .exit(65))
    #expect(folder.read("other.gif") == nil)
  }

  @Test func filmsPatterns() throws {
    let record = ["life", "record", "glider", "--size", "30x6", "-g", "8"]
    for (options, frames) in [([], 9), (["--every", "4"], 3), (["--step", "5"], 3)] {
      let outcome = try Outcome.of(record + options + ["-o", "film.cast"], in: folder)
      #expect(outcome.end == .exit(0) && outcome.errors.isEmpty, "\(outcome)")
      // The header, the blank screen and the restored one are no frames.
      #expect(folder.read("film.cast")?.split(separator: "\n").count == frames + 3)
    }
    #expect(try Outcome.of(record + ["-o", "end.txt"], in: folder).end == .exit(0))
    #expect(folder.read("end.txt")?.contains("gen 8  pop 5  B3/S23") == true)
    let long = ["life", "record", "glider", "-g", "2^40", "-o"]
    #expect(try Outcome.of(long + ["film.gif"], in: folder).end == .exit(64))
    #expect(try Outcome.of(long + ["end.svg"], in: folder).end == .exit(0))
    #expect(folder.read("end.svg")?.contains("gen 1,099,511,627,776") == true)
  }

  // MARK: The command line itself

  @Test(arguments: [
    ["frobnicate"], ["life", "run"], ["life", "run", "glider", "-g", "abc"],
    ["life", "run", "glider", "-g", "-1"], ["life", "run", "glider", "--engine", "quick"],
    ["life", "run", "glider", "-o", "out.unknown"], ["life", "run", "glider", "--rule", "B9/S"],
    ["life", "convert", "glider"], ["snake", "run", "--size", "8"],
    ["snake", "run", "--games", "0"], ["snake", "play", "--speed", "11"],
    ["snake", "replay"], ["snake", "match", "--pilots", "hunter"],
    ["snake", "match", "--pilots", "hunter,nobody"], ["snake", "match", "--size", "2x2"],
    ["snake", "versus", "--people", "3"], ["snake", "versus", "--pilots", "nobody"],
    ["snake", "versus", "--people", "0", "--pilots", "hunter"],
    [
      "snake", "versus", "--people", "2", "--pilots",
      "hungry,hungry,hungry,hungry,hungry,hungry,hungry",
    ],
    ["snake", "versus", "--speed", "11"], ["snake", "versus", "--foods", "0"],
    ["snake", "replay", "x", "--size", "80x24"],
    ["snake", "replay", "x", "--export", "x.gif", "--size", "0x1"],
    ["snake", "replay", "x", "--export", "x.gif", "--verify"], ["--no-such-option"],
  ])
  func refusesWhatMakesNoSense(arguments: [String]) throws {
    let outcome = try Outcome.of(arguments, in: folder)
    #expect(outcome.end == .exit(64), "\(outcome)")
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.lowercased().contains("error: "), "\(outcome.errors)")
  }

  @Test(arguments: [
    ["--help"], ["--version"], ["life", "--help"], ["life", "run", "--help"], ["snake", "--help"],
    ["life", "watch", "--help"], ["snake", "play", "--help"],
    ["snake", "versus", "--help"],
    ["snake", "serve", "--help"],
  ])
  func helpsWithoutATerminal(arguments: [String]) throws {
    let outcome = try Outcome.of(arguments, in: folder)
    #expect(outcome.end == .exit(0), "\(outcome)")
    #expect(!outcome.output.isEmpty && outcome.errors.isEmpty)
    #expect(!outcome.output.contains("\u{1B}"))
  }

  #if os(Linux)
    /// A script must not take a lost result for none.
    @Test(arguments: [
      ["life", "run", "glider", "-g", "4", "--json"], ["life", "patterns"],
      ["snake", "run", "--size", "8x8", "--seed", "1"], ["life", "convert", "glider", "-"],
    ])
    func tellsThatStandardOutputIsFull(arguments: [String]) throws {
      let outcome = try Outcome.of(arguments, in: folder, output: "/dev/full")
      #expect(outcome.end == .exit(74), "\(outcome)")
      #expect(outcome.errors.contains("standard output"), "\(outcome.errors)")
    }
  #endif
}
