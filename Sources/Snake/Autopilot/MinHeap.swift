/// A binary heap of numbers that gives the smallest one first.
///
/// Searches pack a cost and a cell into one number, so that equal costs come in the cells' order.
struct MinHeap: Sendable {
  private var keys: [UInt64] = []

  var isEmpty: Bool { keys.isEmpty }

  /// Takes all numbers out; O(1).
  mutating func removeAll() { keys.removeAll(keepingCapacity: true) }

  /// Puts a number in; O(log n).
  mutating func push(_ key: UInt64) {
    var place = keys.count
    keys.append(key)
    while place > 0 {
      let parent = (place &- 1) &>> 1
      guard keys[parent] > key else { break }
      keys[place] = keys[parent]
      place = parent
    }
    keys[place] = key
  }

  /// Takes the smallest number out; nil when there is none.
  ///
  /// O(log n).
  mutating func pop() -> UInt64? {
    guard let first = keys.first, let last = keys.popLast() else { return nil }
    guard !keys.isEmpty else { return first }
    var place = 0
    while true {
      var child = 2 &* place &+ 1
      guard child < keys.count else { break }
      if child &+ 1 < keys.count, keys[child &+ 1] < keys[child] { child &+= 1 }
      guard keys[child] < last else { break }
      keys[place] = keys[child]
      place = child
    }
    keys[place] = last
    return first
  }
}
