/// Puts decision trees together, in which equal nodes stand once.
///
/// While a tree is built, entries may be open: nothing is decided there yet. `merge` lays one such
/// tree over another, which is how a list of transitions, each a tree by itself, becomes one.
/// The method is that of binary decision diagrams: Bryant, "Graph-Based Algorithms for Boolean
/// Function Manipulation" (1986). Work and memory have an end, and `TooLarge` tells of it.
public struct RuleTreeBuilder {
  /// The rule needs more nodes, or more work to find them, than one may ask for.
  public struct TooLarge: Error, Hashable, Sendable {}

  /// A node's number, or `open`, or in nodes of the last level a state.
  public typealias Node = Int32

  /// Stands where nothing is decided.
  public static let open: Node = -1

  /// The most entries that may be kept unless one asks for another number: 32 MiB.
  public static let standardLimit = 1 << 23
  /// So many times the limit may be looked at, which takes a fraction of a second for the standard one.
  private static let mostLooks = 4
  /// Results of `merge` are forgotten beyond this number.
  private static let mostMemories = 1 << 20

  let order: RuleTree.Order
  let stateCount: Int
  /// The most entries that may be kept.
  private let limit: Int

  private var entries: [Node] = []
  /// For each node the place in the order of `Order.offsets` of the cell that it asks.
  private var places: [UInt8] = []
  /// Whether nothing is open in a node and those below it.
  private var isDecided: [Bool] = []
  /// The numbers of nodes by the hash of their entries, open addressing, -1 where there is none.
  private var slots = [Node](repeating: -1, count: 1024)
  private var memory: [UInt64: Node] = [:]
  private var work = 0

  /// A builder without nodes that keeps `limit` entries at most.
  public init(order: RuleTree.Order, stateCount: Int, limit: Int = standardLimit) {
    self.limit = limit
    self.order = order
    self.stateCount = stateCount
  }

  /// The number of cells that a finished tree asks.
  public var depth: Int { order.depth }

  /// The number of nodes so far, also of those that are no longer used.
  var nodeCount: Int { places.count }

  /// The place in the order of cells that a node asks.
  func place(of node: Node) -> Int { Int(places[Int(node)]) }

  /// The node that asks the cell at `place` and has these entries; open when all of them are.
  /// - Precondition: `row` has `stateCount` entries: states at the last place, before it nodes that
  ///   ask the next one.
  public mutating func node(_ row: [Node], at place: Int) throws(TooLarge) -> Node {
    try spend(stateCount)
    guard row.contains(where: { $0 != Self.open }) else { return Self.open }
    var slot = hash(row, place) & (slots.count - 1)
    while slots[slot] >= 0 {
      if isEqual(slots[slot], row, place) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard entries.count + stateCount <= limit else { throw TooLarge() }
    let number = Node(places.count)
    entries += row
    places.append(UInt8(place))
    let isLast = place == order.depth - 1
    isDecided.append(row.allSatisfy { $0 >= 0 && (isLast || isDecided[Int($0)]) })
    slots[slot] = number
    if 2 * places.count > slots.count { growSlots() }
    return number
  }

  /// The tree that decides as `first` does, and where that is open as `second`.
  /// - Precondition: both ask the same cell first.
  public mutating func merge(_ first: Node, over second: Node) throws(TooLarge) -> Node {
    if first == Self.open || first == second { return second }
    if second == Self.open || isDecided[Int(first)] { return first }
    let key = UInt64(UInt32(first)) << 32 | UInt64(UInt32(second))
    if let known = memory[key] { return known }
    let place = Int(places[Int(first)])
    let isLast = place == order.depth - 1
    var row = [Node](repeating: Self.open, count: stateCount)
    for state in 0..<stateCount {
      let a = entries[Int(first) * stateCount + state]
      let b = entries[Int(second) * stateCount + state]
      if isLast {
        row[state] = a == Self.open ? b : a
      } else if state > 0, a == entries[Int(first) * stateCount + state - 1],
        b == entries[Int(second) * stateCount + state - 1]
      {
        row[state] = row[state - 1]
      } else {
        row[state] = try merge(a, over: b)
      }
    }
    let merged = try node(row, at: place)
    if memory.count >= Self.mostMemories { memory.removeAll() }
    memory[key] = merged
    return merged
  }

  private mutating func spend(_ amount: Int) throws(TooLarge) {
    work += amount
    guard work / Self.mostLooks <= limit else { throw TooLarge() }
  }
}

extension RuleTreeBuilder {
  private func hash(_ row: [Node], _ place: Int) -> Int {
    var hash = UInt64(place)
    for entry in row { hash = (hash ^ UInt64(UInt32(bitPattern: entry))) &* 0x9E37_79B9_7F4A_7C15 }
    return Int(truncatingIfNeeded: hash >> 32)
  }

  private func isEqual(_ node: Node, _ row: [Node], _ place: Int) -> Bool {
    guard Int(places[Int(node)]) == place else { return false }
    let start = Int(node) * stateCount
    for state in 0..<stateCount where entries[start + state] != row[state] { return false }
    return true
  }

  private mutating func growSlots() {
    slots = [Node](repeating: -1, count: slots.count * 2)
    for number in places.indices {
      let row = Array(entries[number * stateCount..<(number + 1) * stateCount])
      var slot = hash(row, Int(places[number])) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Node(number)
    }
  }

  /// Forgets the nodes that no root leads to; the roots get their new numbers.
  mutating func keepOnly(_ roots: inout [Node]) throws(TooLarge) {
    var kept = RuleTreeBuilder(order: order, stateCount: stateCount, limit: limit)
    kept.work = work
    var numbers = [Node](repeating: Self.open, count: places.count)
    for index in roots.indices { roots[index] = try copy(roots[index], into: &kept, &numbers) }
    self = kept
  }

  private func copy(
    _ node: Node, into kept: inout RuleTreeBuilder, _ numbers: inout [Node]
  ) throws(TooLarge) -> Node {
    guard node >= 0 else { return Self.open }
    if numbers[Int(node)] >= 0 { return numbers[Int(node)] }
    var row = Array(entries[Int(node) * stateCount..<(Int(node) + 1) * stateCount])
    if place(of: node) < order.depth - 1 {
      for state in row.indices { row[state] = try copy(row[state], into: &kept, &numbers) }
    }
    let number = try kept.node(row, at: place(of: node))
    numbers[Int(node)] = number
    return number
  }

  /// The finished tree.
  /// - Precondition: `root` asks the first cell, and nothing below it is open.
  public func tree(_ root: Node) -> RuleTree {
    // In the order in which they are met from the root on, so that equal rules have equal trees.
    var found = [root]
    var numbers = [Int](repeating: -1, count: places.count)
    numbers[Int(root)] = 0
    var next = 0
    var result: [UInt32] = []
    while next < found.count {
      let node = Int(found[next])
      next += 1
      for entry in entries[node * stateCount..<(node + 1) * stateCount] {
        if Int(places[node]) == order.depth - 1 {
          result.append(UInt32(entry))
        } else {
          if numbers[Int(entry)] < 0 {
            numbers[Int(entry)] = found.count
            found.append(entry)
          }
          result.append(UInt32(numbers[Int(entry)] * stateCount))
        }
      }
    }
    return RuleTree(order: order, stateCount: stateCount, entries: result)
  }
}
