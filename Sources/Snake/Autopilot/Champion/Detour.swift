import Lattice

/// A few cells that a way is to visit in turn.
struct Detour {
  private var cells: (Int, Int, Int, Int) = (0, 0, 0, 0)
  private(set) var count = 0

  /// The most cells of a detour.
  static let capacity = 4

  /// The detour by these cells, at most `capacity`.
  init(_ cells: Int...) {
    for cell in cells { insert(cell, at: count) }
  }

  subscript(place: Int) -> Int {
    get {
      switch place {
      case 0: cells.0
      case 1: cells.1
      case 2: cells.2
      default: cells.3
      }
    }
    set {
      switch place {
      case 0: cells.0 = newValue
      case 1: cells.1 = newValue
      case 2: cells.2 = newValue
      default: cells.3 = newValue
      }
    }
  }

  /// Puts a cell before the one at `place`.
  /// - Precondition: there is room.
  mutating func insert(_ cell: Int, at place: Int) {
    for later in (place..<count).reversed() { self[later + 1] = self[later] }
    self[place] = cell
    count += 1
  }
}

/// The detours that may mend ways from whose ends no cycle was found, or only one with gaps.
///
/// What the weaver could not visit — a dead end, a cell without a partner, a loop — can often be
/// visited on the way instead.
struct Mendings {
  private var detours: [Detour] = []

  var isEmpty: Bool { detours.isEmpty }

  mutating func removeAll() { detours.removeAll(keepingCapacity: true) }

  /// Notes that a way by a detour should have visited a cell too.
  mutating func note(_ cell: Int, on detour: Detour, random: inout SplitMix64) {
    guard detour.count < Detour.capacity else { return }
    var longer = detour
    longer.insert(cell, at: random.below(detour.count + 1))
    detours.append(longer)
  }

  /// One of the detours.
  /// - Precondition: there are some.
  func any(_ random: inout SplitMix64) -> Detour { detours[random.below(detours.count)] }
}
