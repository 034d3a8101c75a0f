import Lattice
import Life
import TerminalUI
import Testing

@testable import Screens

/// Whatever is done to cells, nothing traps, and undo leads back to where it began.
@Suite struct RandomShapingTests {
  private static let rules = [
    "B3/S23", "B3/S23:T20,10", "B2/S/C4:P30,30", "B0/S", "B0/S8", "WireWorld", "B3/S23:P0,9",
  ]

  @Test(arguments: 0..<24 as Range<UInt64>) func undoLeadsBackFromAnything(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let rule = Self.rules[generator.below(Self.rules.count)]
    var screen = try LifeScreen.showing(
      ".O.\n..O\nOOO", rule: rule, columns: 20 + generator.below(60), rows: 5 + generator.below(30))
    let start = screen.document
    screen.press(.character("e"))
    for _ in 0..<140 {
      let event = event(&generator)
      screen.send(event)
      let capabilities = Capabilities(
        glyphs: GlyphSet.allCases[generator.below(GlyphSet.allCases.count)],
        colors: ColorDepth.allCases[generator.below(ColorDepth.allCases.count)], hasMouse: true)
      _ = screen.drawn(columns: screen.size.columns, rows: screen.size.rows, capabilities)
      _ = screen.hints(.ascii)
    }
    for _ in 0..<10 { screen.press(.escape) }
    for _ in 0..<300 { screen.press(.character("u")) }
    #expect(screen.message?.text == "Nothing to undo.", "seed \(seed)")
    #expect(screen.document.rule == start.rule, "seed \(seed)")
    #expect(screen.document.engine.generation == start.engine.generation, "seed \(seed)")
    #expect(screen.document.engine.pattern == start.engine.pattern, "seed \(seed)")
  }

  private static let keys: [Key] =
    "dD1234567w><'\"rcuaPXy*C!&~`|^ smxRhjklHJKL[]f.#0 5D8_1".map(Key.character) + [
      .enter, .escape, .tab, .backTab, .delete, .backspace, .insert, .up, .down, .left, .right,
      .shiftLeft, .control("a"), .control("x"), .control("v"), .control("y"), .control("r"),
      .home, .control("u"),
    ]

  private static let texts = [
    "x = 3, y = 3\nbo$2bo$3o!", "xs4_33", "hello", "A.B!", "x = 9, y = 9\n$b2A!", "!\n.O\n",
    "o70000$o!",
  ]

  private func event(_ generator: inout SplitMix64) -> Event {
    func coordinate(_ generator: inout SplitMix64) -> Int {
      generator.below(20) == 0
        ? Int(truncatingIfNeeded: generator.next()) : generator.below(90) - 5
    }
    switch generator.below(12) {
    case 0...6: return .key(Self.keys[generator.below(Self.keys.count)])
    case 7: return .paste(Self.texts[generator.below(Self.texts.count)])
    default:
      let actions: [MouseEvent.Action] = [
        .press(.left), .press(.left), .press(.right), .drag(.left), .drag(.left), .release(.left),
        .release(.left), .move, .wheel(.up), .wheel(.down),
      ]
      return .mouse(
        MouseEvent(
          actions[generator.below(actions.count)], column: coordinate(&generator),
          row: coordinate(&generator),
          modifiers: MouseEvent.Modifiers(rawValue: UInt8(generator.below(16)) & 7)))
    }
  }
}
