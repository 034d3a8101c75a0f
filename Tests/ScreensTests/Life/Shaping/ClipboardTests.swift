import Lattice
import Life
import TerminalUI
import Testing

@testable import Screens

@Suite struct ClipboardTests {
  private let glider = ".O.\n..O\nOOO"

  private func file(_ host: LifeTestHost) throws -> String? {
    try host.kept(Clipboard.file).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func copiesAsRLE() throws {
    let host = LifeTestHost()
    var screen = try LifeScreen.showing(glider, host: host)
    screen.select(Rect(x: -1, y: 0, width: 5, height: 4))
    screen.press(.character("y"))
    let expected = "x = 5, y = 4, rule = B3/S23\n2bo$3bo$b3o!\n"
    #expect(try file(host) == expected)
    let copied = screen.takeClipboard()
    #expect(copied == expected)
    let again = screen.takeClipboard()
    #expect(again == nil)
    #expect(
      screen.message?.text == "Copied 5 cells, also to the terminal's clipboard and clipboard.rle.")
    #expect(screen.picture == glider)
  }

  @Test(arguments: 0..<10 as Range<UInt64>) func cutThenPasteIsTheSame(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let rules = ["B3/S23", "WireWorld", "B2/S/C4", "B3/S23:T30,30"]
    var screen = try LifeScreen.showing("", rule: rules[generator.below(rules.count)])
    screen.edit(
      .fill(
        Soup(
          filling: Rect(x: -9, y: -9, width: 18, height: 18), density: 0.4, seed: seed,
          for: screen.document.engine.rule)))
    let before = screen.document.engine.pattern
    let rect = Rect(
      x: generator.below(9) - 9, y: generator.below(9) - 9, width: 1 + generator.below(12),
      height: 1 + generator.below(12))
    screen.select(rect)
    screen.press(.control("x"))
    #expect(screen.document.engine.pattern(in: rect).isEmpty, "seed \(seed)")
    screen.press(.control("v"))
    screen.shaping.ghost?.center(
      on: Point(rect.x + rect.width / 2, rect.y + rect.height / 2))
    screen.type("m")
    screen.press(.enter)
    #expect(screen.document.engine.pattern == before, "seed \(seed)")
    screen.press(.character("u"), .character("u"))
    #expect(screen.document.engine.pattern == before, "seed \(seed)")
  }

  @Test func anotherWindowPastesIt() throws {
    let host = LifeTestHost()
    var first = try LifeScreen.showing(glider, host: host)
    first.press(.control("a"), .character("y"))
    var second = try LifeScreen.showing("", rule: "B36/S23", host: host)
    second.press(.character("P"), .enter)
    #expect(second.picture == glider)
    // The later copy counts, whoever made it.
    second.press(.control("a"), .character("|"), .character("y"))
    first.press(.insert, .enter)
    #expect(first.picture == second.picture || first.population != "5")
    let ghost = first.shaping.ghost
    #expect(ghost == nil)
  }

  @Test func theOwnClipboardAlwaysWorks() throws {
    let disk = SimulatedDisk()
    disk.trouble = HostError("The disk is full.")
    let host = LifeTestHost(data: disk)
    var screen = try LifeScreen.showing(glider, host: host)
    screen.press(.control("a"), .character("X"))
    #expect(screen.population == "0")
    #expect(screen.message?.text.contains("The disk is full.") == true)
    screen.press(.character("P"), .enter)
    #expect(screen.picture == glider)
    // Nor does a damaged file matter to who has copied something.
    screen = try LifeScreen.showing(glider, host: LifeTestHost())
    screen.press(.character("P"))
    #expect(screen.message?.text == "Nothing was copied yet: a selects, y copies.")
  }

  @Test func whatIsTooLongForATerminalGoesIntoTheFileAlone() throws {
    let host = LifeTestHost()
    var screen = try LifeScreen.showing("", host: host)
    let rect = Rect(x: 0, y: 0, width: 400, height: 400)
    screen.edit(.fill(Soup(filling: rect, density: 0.5, seed: 1)))
    screen.select(rect)
    screen.press(.character("y"))
    let copied = screen.takeClipboard()
    #expect(copied == nil)
    #expect(screen.message?.text.contains("too long for the terminal") == true)
    #expect(try file(host)?.utf8.count ?? 0 > Clipboard.longestText)
  }

  @Test func theShellAsksTheScreenAbove() throws {
    var screen = try LifeScreen.showing(glider)
    screen.press(.control("a"), .character("y"))
    var shell = Shell(screen, columns: 40, rows: 12)
    let copied = shell.takeClipboard()
    #expect(copied?.hasPrefix("x = 3") == true)
  }
}
