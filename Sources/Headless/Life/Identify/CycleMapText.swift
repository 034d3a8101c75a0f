import ArgumentParser
import Lattice
import Life

/// A map of what the cells of an oscillator do, as text with a character a cell.
struct CycleMapText {
  /// What a map tells.
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    /// The period of each cell.
    case periods
    /// How often each cell changes.
    case heat
    /// Which cells change.
    case rotor

    /// All of them, for messages.
    static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
  }

  private let map: CycleMap
  private let kind: Kind
  private let inColors: Bool
  private let mostChanges: Int

  init(_ map: CycleMap, _ kind: Kind, inColors: Bool) {
    self.map = map
    self.kind = kind
    self.inColors = inColors
    mostChanges = map.mostChanges
  }

  /// The map with a legend below it, without its last newline.
  var text: String {
    let bounds = map.bounds
    let rows = (bounds.y..<bounds.maxY).map { y in
      (bounds.x..<bounds.maxX).map { x in
        map.cells[Point(x, y)].map(mark) ?? "."
      }.joined()
    }
    return (rows + [""] + legend).joined(separator: "\n")
  }

  private func mark(_ cell: CycleMap.Cell) -> String {
    let step = step(of: cell)
    return colored(String(Self.symbols[min(step, Self.symbols.count - 1)]), step)
  }

  /// Which of the marks a cell has.
  private func step(of cell: CycleMap.Cell) -> Int {
    switch kind {
    case .periods: map.periods.firstIndex(of: cell.period) ?? 0
    case .heat: cell.changes == 0 ? 0 : max(1, 8 * cell.changes / mostChanges)
    case .rotor: cell.isStator ? 0 : cell.period == map.period ? 2 : 1
    }
  }

  private static let symbols = Array(
    "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")

  /// From cold to hot.
  private static let colors = [34, 36, 32, 33, 31, 35, 94, 96, 92, 93, 91, 95]

  private func colored(_ text: String, _ step: Int) -> String {
    guard inColors else { return text }
    return "\u{1B}[\(Self.colors[step % Self.colors.count])m\(text)\u{1B}[0m"
  }

  private var legend: [String] {
    switch kind {
    case .periods:
      map.periods.enumerated().map { step, period in
        let count = map.cells.values.count { $0.period == period }
        let symbol = String(Self.symbols[min(step, Self.symbols.count - 1)])
        return "\(colored(symbol, step)) period \(period.grouped): \(Count.of(count, "cell"))"
      }
    case .heat:
      ["0 never changes, 1 to 8 more and more often, up to \(mostChanges) times in a period"]
    case .rotor:
      [
        "0 always alive, 1 changes with a shorter period, 2 changes with period \(map.period.grouped)"
      ]
    }
  }
}

/// Numbers of things in words.
enum Count {
  /// As `1 cell` or `1,234 cells`.
  static func of(_ count: Int, _ name: String) -> String {
    "\(count.grouped) \(name)\(count == 1 ? "" : "s")"
  }
}
