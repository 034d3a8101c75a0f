public import Lattice

extension ArenaDraft {
  /// Something that is wrong with a draft.
  public enum Problem: Hashable, Sendable {
    /// Every cell is a wall or a portal.
    case noFloor
    /// A portal without a twin, and where it is.
    case loosePortal(Character, Point)
    /// So many floor cells cannot be reached, with these edges; the first of them.
    case unreachable(Int, first: Point, wrap: Bool)
    /// The usual game cannot begin.
    case start(SnakeGame.SetupError)

    /// Whether there is no such arena; else it is one that only other games can be played in.
    public var isFatal: Bool {
      if case .start = self { false } else { true }
    }

    /// Where it is; nil when it is nowhere in particular.
    public var cell: Point? {
      switch self {
      case .loosePortal(_, let cell), .unreachable(_, let cell, _): cell
      case .start(.noRoom(let cell)): cell
      case .noFloor, .start: nil
      }
    }
  }

  /// What is wrong with a draft, and where.
  public struct Check: Hashable, Sendable {
    /// All that is wrong, the worst first; empty when the arena can be played.
    public internal(set) var problems: [Problem] = []
    /// The floor that cannot be reached.
    public internal(set) var unreachable: Set<Point> = []
  }

  /// Finds all that is wrong.
  ///
  /// O(area).
  public func check() -> Check {
    var check = Check()
    // What is loose is as good as floor for the rest of the questions.
    var sound = self
    for (letter, place) in loosePortals {
      check.problems.append(.loosePortal(letter, point(place)))
      sound.cells[place] = .floor
    }
    guard let arena = try? sound.arena() else {
      check.problems.append(.noFloor)
      return check
    }
    let wrap = header.edges == .wrap
    let reached = arena.reachedCells(wrap: wrap)
    let unreachable = cells.indices.filter { cells[$0] != .wall && !reached[$0] }.map(point)
    if let first = unreachable.first {
      check.problems.append(.unreachable(unreachable.count, first: first, wrap: wrap))
      check.unreachable = Set(unreachable)
    }
    var options = SnakeGame.Options(arena: arena)
    options.wrap = wrap
    do throws(SnakeGame.SetupError) {
      _ = try SnakeGame.startingBody(options, seed: 0)
    } catch {
      check.problems.append(.start(error))
    }
    return check
  }

  /// The portals without a twin, in reading order.
  private var loosePortals: [(Character, Int)] {
    var places: [Character: [Int]] = [:]
    for (place, cell) in cells.enumerated() {
      if case .portal(let letter) = cell { places[letter, default: []].append(place) }
    }
    return places.compactMap { $1.count == 1 ? ($0, $1[0]) : nil }.sorted { $0.1 < $1.1 }
  }
}

extension ArenaDraft.Problem: CustomStringConvertible {
  /// One sentence, without a full stop.
  public var description: String {
    switch self {
    case .noFloor: "\(ArenaError.Reason.noFloor)"
    case .loosePortal(let letter, _): "\(ArenaError.Reason.loosePortal(letter))"
    case .unreachable(1, let cell, _):
      "the floor in column \(cell.x + 1) of row \(cell.y + 1) cannot be reached"
    case .unreachable(let count, let cell, _):
      "\(count) floor cells cannot be reached, the first in column \(cell.x + 1) "
        + "of row \(cell.y + 1)"
    case .start(let error): "\(error)"
    }
  }
}
