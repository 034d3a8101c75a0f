import Lattice
import Testing
import TerminalUI

@testable import Screens

@Suite struct LifeDrawingTests {
  private let glider = ".O.\n..O\nOOO"

  @Test func fitsStatusAndHints() throws {
    let screen = try LifeScreen.showing(glider, columns: 60, rows: 7)
    let lines = screen.drawn(columns: 60, rows: 7).text
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.prefix(5).joined(separator: "\n") == "\n\n\(blanks(30))▀▄\n\(blanks(29))▀▀▀\n")
    #expect(lines[5] == " gen 0  pop 5  B3/S23  paused (15/s)  1:1  sparse")
    #expect(lines[6] == hints(screen, width: 60))
  }

  @Test(arguments: [(false, "Space"), (true, "p")])
  func theHintTellsWhatTheKeyWouldDo(isEditing: Bool, key: String) throws {
    var screen = try LifeScreen.showing(glider, columns: 80)
    if isEditing { screen.press(.character("e")) }
    #expect(screen.drawn(columns: 80).text.contains("\(key) play"))
    screen.press(.character("p"))
    #expect(screen.drawn(columns: 80).text.contains("\(key) pause"))
    screen.press(.character("p"))
    #expect(screen.drawn(columns: 80).text.contains("\(key) play"))
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }

  private func hints(_ screen: LifeScreen, width: Int) -> String {
    var canvas = Canvas(columns: width, rows: 1)
    StatusBar(hints: screen.hints(.braille))
      .draw(into: &canvas, in: canvas.bounds, palette: .mono, glyphs: .braille)
    return canvas.text
  }

  @Test(arguments: [
    (20, " gen 0  pop 5  1:1"), (36, " gen 0  pop 5  paused (15/s)  1:1"),
    (45, " gen 0  pop 5  B3/S23  paused (15/s)  1:1"),
  ])
  func theImportantPartsOfTheStatusComeFirst(width: Int, expected: String) throws {
    let screen = try LifeScreen.showing(glider, columns: width)
    #expect(screen.statusText(width: width) == expected)
  }

  @Test func theCursorIsSeen() throws {
    var screen = try LifeScreen.showing("", columns: 24, rows: 7)
    screen.press(.character("e"))
    #expect(screen.drawn(columns: 24, rows: 7).text.contains("· []·"))
    #expect(screen.drawn(columns: 24, rows: 7, .minimal).text.contains(". <>."))
    screen.press(.right)
    #expect(screen.statusText(width: 80).contains("(1, 0)"))
    for _ in 0..<8 {
      screen.press(.character("["))
      let place = try #require(screen.viewport.position(of: screen.cursor))
      let canvas = screen.drawn(columns: 24, rows: 7)
      var without = screen
      without.isEditing = false
      #expect(
        canvas[place.column, place.row]
          != without.drawn(columns: 24, rows: 7)[place.column, place.row])
    }
  }

  @Test func aPromptShowsItsErrorAboveIt() throws {
    var screen = try LifeScreen.showing(glider, columns: 60, rows: 7)
    screen.answer("x", "B9/S")
    let lines = screen.drawn(columns: 60, rows: 7).text.split(separator: "\n")
    #expect(lines.last?.hasPrefix("Rule: B9/S") == true)
    #expect(lines.dropLast().last?.hasPrefix("Column 2: ") == true)
  }

  @Test func helpNamesEveryKey() throws {
    var screen = try LifeScreen.showing(glider, columns: 100, rows: 90)
    screen.press(.character("?"))
    let text = screen.drawn(columns: 100, rows: 90).text
    for binding in LifeCommand.keyMap(isEditing: false).bindings {
      let key = try #require(binding.keys.first)
      #expect(text.contains(key.label(.braille)), "\(key)")
    }
    screen.press(.escape)
    #expect(screen.overlay == nil)
  }

  /// Where the terminal has no arrows, keys have their names.
  @Test func helpSuitsTheTerminal() throws {
    var screen = try LifeScreen.showing(glider, columns: 80, rows: 24)
    screen.meet(.minimal)
    screen.press(.character("?"))
    var browser = PatternBrowserScreen(host: LifeTestHost())
    browser.meet(.minimal)
    _ = browser.update(.key(.character("?")), budget: .unlimited)
    for text in [helpText(screen), helpText(browser)] {
      #expect(text.contains("Left") && text.unicodeScalars.allSatisfy(\.isASCII))
    }
  }

  private func helpText(_ screen: any Screen) -> String {
    var canvas = Canvas(columns: 100, rows: 300)
    screen.draw(into: &canvas, capabilities: .minimal)
    return canvas.text
  }

  @Test(arguments: [(0, 0), (1, 1), (19, 5), (20, 4)])
  func saysWhenItIsTooSmall(columns: Int, rows: Int) throws {
    var screen = try LifeScreen.showing(glider, columns: columns, rows: rows)
    let text = screen.drawn(columns: columns, rows: rows).text
    if columns > 8 { #expect(text.contains("too small")) }
    screen.send(.resize(columns: 40, rows: 12))
    #expect(screen.drawn().text.contains("gen 0"))
  }

  @Test(arguments: UInt64(0)..<20)
  func nothingTrapsWhateverHappens(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let rules = ["B3/S23", "B3/S23:T20,10", "B2/S/C4:P30,30", "B0/S8", "B3/S23:P0,9"]
    let host = LifeTestHost()
    var screen = try LifeScreen.showing(
      ".O.\n..O\nOOO", rule: rules[generator.below(rules.count)], columns: generator.below(120),
      rows: generator.below(50), host: host)
    var size = screen.size
    for _ in 0..<60 {
      let event = randomEvent(&generator)
      if case .resize(let columns, let rows) = event { size = (columns, rows) }
      screen.send(event, budget: .steps(20))
      let capabilities = Capabilities(
        glyphs: GlyphSet.allCases[generator.below(GlyphSet.allCases.count)],
        colors: ColorDepth.allCases[generator.below(ColorDepth.allCases.count)], hasMouse: true)
      _ = screen.drawn(columns: size.columns, rows: size.rows, capabilities)
    }
    #expect(screen.viewport.rows <= max(size.rows, 0), "seed \(seed)")
  }
}

/// Anything that can happen on screens up to a size, and some things that cannot.
func randomEvent(
  _ generator: inout SplitMix64, within size: (columns: Int, rows: Int) = (140, 60)
) -> Event {
  let special: [Key] = [
    .enter, .escape, .tab, .up, .down, .left, .right, .shiftLeft, .controlUp, .home, .end,
    .pageUp, .pageDown, .backspace, .delete, .control("r"), .control("u"), .function(1),
  ]
  func coordinate(_ generator: inout SplitMix64) -> Int {
    generator.below(20) == 0
      ? Int(truncatingIfNeeded: generator.next()) : generator.below(size.columns - 10) - 5
  }
  switch generator.below(16) {
  case 0...4:
    let scalar = Unicode.Scalar(UInt8(32 + generator.below(95)))
    return .key(.character(Character(scalar)))
  case 5...7: return .key(special[generator.below(special.count)])
  // Digits make answers to prompts that are sometimes right.
  case 8: return .key(.character(Character(Unicode.Scalar(UInt8(48 + generator.below(10))))))
  case 9...11:
    let actions: [MouseEvent.Action] = [
      .press(.left), .press(.right), .press(.middle), .drag(.left), .drag(.right),
      .release(.left), .wheel(.up), .wheel(.down), .wheel(.left), .wheel(.right),
    ]
    return .mouse(
      MouseEvent(
        actions[generator.below(actions.count)], column: coordinate(&generator),
        row: coordinate(&generator),
        modifiers: generator.below(4) == 0 ? [.control, .alt, .shift][generator.below(3)] : []))
  case 12:
    return .resize(columns: generator.below(size.columns), rows: generator.below(size.rows))
  case 13: return .paste(generator.below(2) == 0 ? "x = 2, y = 1\n2o!\n" : "B36/S23")
  default: return .tick(elapsed: .milliseconds(generator.below(400)))
  }
}
