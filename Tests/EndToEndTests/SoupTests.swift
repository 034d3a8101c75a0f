import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Censuses of soups as scripts take them: in parts, broken off, and from damaged files.
@Suite struct SoupTests {
  private let folder: TemporaryFolder
  private let small = ["--seed", "9", "--size", "8x8"]

  init() throws { folder = try TemporaryFolder() }

  private func run(_ arguments: [String]) throws -> Outcome {
    try Outcome.of(["life"] + arguments, in: folder)
  }

  private func expectDone(
    _ arguments: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let outcome = try run(arguments)
    #expect(outcome.end == .exit(0), "\(outcome.errors)", sourceLocation: sourceLocation)
    return outcome.output
  }

  private func expectRefusal(
    _ arguments: [String], _ status: Int32, _ words: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let outcome = try run(arguments)
    #expect(outcome.end == .exit(status), "\(outcome)", sourceLocation: sourceLocation)
    #expect(outcome.output.isEmpty, sourceLocation: sourceLocation)
    for word in words {
      #expect(outcome.errors.contains(word), "\(outcome.errors)", sourceLocation: sourceLocation)
    }
  }

  @Test func shardsAddedAreTheWhole() throws {
    let whole = try expectDone(["soups", "--soups", "45", "--json"] + small)
    for index in [2, 3, 1] {
      _ = try expectDone(
        ["soups", "--soups", "45", "--shard", "\(index)/3", "-o", "\(index).json", "--quiet"]
          + small)
    }
    let sum = try expectDone(
      ["census", "merge", "3.json", "1.json", "2.json", "--json", "-o", "sum.json"])
    #expect(sum == whole)
    #expect(folder.read("sum.json") == whole)
    // A part again, and soups of another seed, do not belong together.
    try expectRefusal(["census", "merge", "1.json", "sum.json"], 65, "sum.json:1:1", "1-15")
    _ = try expectDone(
      ["soups", "--soups", "9", "-o", "other.json", "--quiet", "--seed", "8", "--size", "8x8"])
    try expectRefusal(["census", "merge", "1.json", "other.json"], 65, "seed 8, not 9")
    try expectRefusal(["census", "merge", "1.json", "none.json"], 66, "none.json")
  }

  @Test func aStateIsGoneOnFrom() throws {
    let whole = try expectDone(["soups", "--soups", "60", "--json"] + small)
    _ = try expectDone(["soups", "--soups", "30", "--state", "state.json", "--quiet"] + small)
    let rest = try expectDone(
      ["soups", "--soups", "60", "--state", "state.json", "--json", "--threads", "2"])
    #expect(rest == whole)
    #expect(folder.read("state.json") == whole)
    // All is done.
    #expect(
      try expectDone(["soups", "--soups", "60", "--state", "state.json", "--json"]) == whole)
    try expectRefusal(
      ["soups", "--soups", "50", "--state", "state.json"], 65, "1-60", "1-50 are wanted")
    try expectRefusal(
      ["soups", "--soups", "200", "--state", "state.json", "--seed", "3"], 65, "seed 9, not 3")
    #expect(folder.read("state.json") == whole)
  }

  @Test func twoRunsDoNotShareAState() throws {
    let options = ["soups", "--soups", "20", "--state", "state.json", "--quiet"] + small
    try folder.write("", to: "state.json.lock")
    let lock = open("\(folder.path)/state.json.lock", O_RDWR | O_CLOEXEC)
    try #require(lock >= 0 && flock(lock, LOCK_EX | LOCK_NB) == 0)
    try expectRefusal(options, 73, "another run keeps its state in 'state.json'")
    #expect(folder.read("state.json") == nil)
    close(lock)
    _ = try expectDone(options)
    // Nothing is left but the state.
    #expect(folder.read("state.json") != nil && folder.read("state.json.lock") == nil)
  }

  @Test func aDamagedStateIsKept() throws {
    for text in ["", "{", "not a census", "{\"seed\":9}"] {
      try folder.write(text, to: "state.json")
      try expectRefusal(
        ["soups", "--soups", "20", "--state", "state.json"] + small, 65, "state.json:1:1: error:")
      #expect(folder.read("state.json") == text)
    }
  }

  /// Killed again and again at some time, it comes to the same end.
  @Test func killedItLosesNothing() throws {
    let options = ["soups", "--soups", "400", "--json"] + small
    let whole = try expectDone(options)
    for pause in [15, 40, 25] {
      let outcome = try Outcome.of(
        ["life"] + options + ["--state", "state.json"], in: folder,
        prelude: "{ (sleep 0.\(pause); kill -9 $$) & } 2>/dev/null")
      #expect(outcome.end == .signal(SIGKILL) || outcome.output == whole)
    }
    #expect(try expectDone(options + ["--state", "state.json"]) == whole)
  }

  @Test func whatMakesNoSenseIsRefused() throws {
    try expectRefusal(["soups", "--soups", "9", "--symmetry", "D5"], 64, "D5")
    try expectRefusal(
      ["soups", "--soups", "9", "--symmetry", "D8_1", "--size", "16x16"], 64, "odd sides")
    try expectRefusal(["soups", "--soups", "9", "--rule", "B03/S23"], 64, "B0")
    try expectRefusal(["soups", "--soups", "9", "--rule", "B3/S29"], 64, "--rule:1:6")
    try expectRefusal(["soups", "--soups", "9", "--rule", "B3/S23:T9,9"], 64, "plane")
    try expectRefusal(["soups", "--soups", "0"], 64, "--soups")
    try expectRefusal(["soups", "--soups", "9", "--density", "2"], 64, "density")
    try expectRefusal(["soups", "--soups", "9", "--shard", "3/2"], 64, "3/2")
    try expectRefusal(["soups", "--soups", "1", "--shard", "1/2"], 64, "none")
    try expectRefusal(["soups", "--soups", "16", "--rule", "B2/S", "--seed", "1"], 65, "B2/S")
    try expectRefusal(["soups", "show", "xs4_33"], 64, "--state")
  }

  @Test func showsTheSoupThatMadeAnObject() throws {
    _ = try expectDone(["soups", "--soups", "40", "-o", "census.json", "--quiet"] + small)
    let soup = try expectDone(["soups", "show", "xs6_696", "--state", "census.json"])
    #expect(soup.contains("#N Soup "))
    #expect(soup.contains("rule = B3/S23"))
    let words = soup.split(separator: " ").map(String.init)
    let number = try #require(words.firstIndex(of: "Soup").map { words[$0 + 1] })
    let again = try expectDone(["soups", "show", "--soup", number] + small)
    #expect(soup.hasSuffix(again.split(separator: "\n").suffix(2).joined(separator: "\n") + "\n"))
    try expectRefusal(
      ["soups", "show", "xp3_none", "--state", "census.json"], 66, "xp3_none")
  }
}
