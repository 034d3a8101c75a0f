/// The cells that a snake reaches before all others.
struct Territory: Sendable {
  /// Their number.
  var cells = 0
  /// The steps from now to the nearest food among them; `MatchOutlook.never` when there is none.
  var nearestFood = MatchOutlook.never
  /// The least time that a way out through a body stays closed when the snake has come to it: 0 when
  /// one is open by then, `MatchOutlook.never` when no body bounds the territory.
  var wait = MatchOutlook.never
  /// Whether it borders on the territory of another snake.
  var isOpen = false

  /// Takes in a cell, with its entry in the outlook, that is reached at the end of the `time`-th step.
  @inline(__always)
  mutating func add(_ opening: Int32, at time: Int32) {
    cells += 1
    if opening > 0 {
      wait = 0
    } else if opening == MatchOutlook.food {
      nearestFood = min(nearestFood, time)
    }
  }

  /// Takes notice of a neighbour that is closed when the snake has come to it.
  @inline(__always)
  mutating func note(closedFor opening: Int32, at time: Int32) {
    if opening != MatchOutlook.never { wait = min(wait, opening - time) }
  }

  /// Whether the snake is shut in: no way out is open by the time it comes there.
  var isConfined: Bool { wait != 0 && !isOpen }

  /// How many cells more a snake of this length would need if it found no way out, or had to wait
  /// for one.
  ///
  /// A rough estimate: who walks about while waiting leaves every other cell unused.
  func missingRoom(forLength length: Int) -> Int {
    if wait == 0 { return 0 }
    let needed = isOpen || wait == MatchOutlook.never ? length + 1 : 2 * Int(wait)
    return max(0, needed - cells)
  }

  /// What it is worth to a snake of this length; the weights were found by play.
  func value(forLength length: Int) -> Int {
    let near = Int(nearestFood)
    let pull = 15 * max(0, 20 - near) + 5 * max(0, 60 - near)
    let missing = missingRoom(forLength: length)
    let danger = isConfined ? 3_000 + 100 * missing : 60 * missing
    return cells + pull - danger
  }
}

/// Outcomes that outweigh all territories.
enum MatchValue {
  /// Death or the rival's death.
  static let death = 10_000_000
  /// A head that the snake might lose to.
  static let risk = 1_000_000
}
