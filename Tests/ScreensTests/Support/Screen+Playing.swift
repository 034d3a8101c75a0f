import Screens
import TerminalUI

extension Screen {
  /// Takes events with all the time of the world, and tells where the last one leads.
  @discardableResult
  mutating func take(_ events: Event...) -> Transition {
    var transition = Transition.stay
    for event in events { transition = update(event, budget: .unlimited) }
    return transition
  }

  /// Takes keys one after the other.
  @discardableResult
  mutating func press(_ keys: Key...) -> Transition {
    var transition = Transition.stay
    for key in keys { transition = update(.key(key), budget: .unlimited) }
    return transition
  }

  /// What it shows at a size.
  func picture(_ columns: Int, _ rows: Int, _ capabilities: Capabilities = .modern) -> String {
    var canvas = Canvas(columns: columns, rows: rows)
    draw(into: &canvas, capabilities: capabilities)
    return canvas.text
  }
}

extension Transition {
  /// The word for the kind of transition, because screens cannot be compared.
  var name: String {
    switch self {
    case .stay: "stay"
    case .push(let screen): "push \(type(of: screen))"
    case .replace(let screen): "replace \(type(of: screen))"
    case .pop: "pop"
    case .deliver(.open): "deliver a universe"
    case .deliver(.place): "deliver a pattern"
    case .quit: "quit"
    }
  }
}
