import Lattice
import Life
import TerminalUI

@testable import Screens

extension LifeScreen {
  /// A screen of `columns` by `rows` that shows a picture's cells.
  static func showing(
    _ picture: String, rule: String = "B3/S23", columns: Int = 40, rows: Int = 12,
    host: LifeTestHost = LifeTestHost()
  ) throws -> LifeScreen {
    var document = try LifeDocument(rule: RuleString(parsing: rule))
    document.engine.insert(Pattern(picture: picture))
    var screen = LifeScreen(host: host, document: document)
    screen.send(.resize(columns: columns, rows: rows))
    return screen
  }

  @discardableResult
  mutating func send(_ event: Event, budget: Budget = .unlimited) -> Transition {
    update(event, budget: budget)
  }

  mutating func press(_ keys: Key...) {
    for key in keys { _ = update(.key(key), budget: .unlimited) }
  }

  /// Types a text, a key a character.
  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  /// Opens a prompt, replaces what stands there and accepts.
  mutating func answer(_ key: Character, _ text: String) {
    press(.character(key), .control("u"))
    type(text)
    press(.enter)
  }

  var picture: String { document.engine.pattern.picture }
  var generation: String { "\(document.engine.generation)" }
  var population: String { "\(document.engine.population)" }

  func drawn(
    columns: Int = 40, rows: Int = 12, _ capabilities: Capabilities = .modern
  ) -> Canvas {
    var canvas = Canvas(columns: columns, rows: rows)
    draw(into: &canvas, capabilities: capabilities)
    return canvas
  }
}

extension Transition {
  var isStay: Bool {
    if case .stay = self { true } else { false }
  }
  var isPop: Bool {
    if case .pop = self { true } else { false }
  }
  /// The screen that it leads to, if it is a universe.
  var pushedUniverse: LifeScreen? {
    if case .push(let screen) = self { screen as? LifeScreen } else { nil }
  }
}
