import BigInt

/// The course of time as a bar: runs are as long as they were watched, all else is a notch.
extension Timeline {
  private static func width(of operation: Operation) -> Int { max(operation.run?.width ?? 1, 1) }

  /// The length of the whole bar.
  /// - Complexity: O(operations), as of all that follows.
  var barLength: Int { operations.reduce(0) { $0 + Timeline.width(of: $1) } * Run.unit }

  /// How far along the bar places are, which come in the order of the log.
  func barPositions(of places: [Place]) -> [Int] {
    var positions: [Int] = []
    var (before, index) = (0, 0)
    for place in places.map(normalized) {
      while index < min(place.operation, operations.count) {
        before += Timeline.width(of: operations[index]) * Run.unit
        index += 1
      }
      positions.append(before + (operations[orNil: index]?.run?.position(of: place.offset) ?? 0))
    }
    return positions
  }

  /// The place at a position of the bar.
  func place(atBarPosition position: Int) -> Place {
    var rest = position
    for (index, operation) in operations.enumerated() {
      let width = Timeline.width(of: operation) * Run.unit
      if rest < width {
        guard let run = operation.run else { return Place(2 * rest < width ? index : index + 1) }
        return normalized(Place(index, offset: run.offset(at: rest)))
      }
      rest -= width
    }
    return last
  }

  /// The places before and after what was done by hand.
  var notches: [Place] { operations.indices.filter { operations[$0].run == nil }.map { Place($0) } }
}
