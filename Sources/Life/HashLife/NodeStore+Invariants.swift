import LifeKernels

/// What must hold of squares at any time, checked by tests and, while small, after compactions.
///
/// A wrong memory of the past can give right populations for long, so that these look at the
/// squares themselves.
extension NodeStore {
  /// A sentence on what is wrong; nil when all is right.
  var brokenInvariant: String? {
    let (nodeIDs, leafIDs) = (state.pointee.nodeIndex.numbers, state.pointee.leafIndex.numbers)
    if let problem = problem(
      with: leafIDs, count: leafCount, leafSupply.pointee,
      [lanes.0.pointee.leaves, lanes.1.pointee.leaves],
      next: { UInt32(truncatingIfNeeded: leaves[Int($0)].x) })
    {
      return "leaves: \(problem)"
    }
    if let problem = problem(
      with: nodeIDs, count: nodeCount, nodeSupply.pointee,
      [lanes.0.pointee.nodes, lanes.1.pointee.nodes], next: { nodes[Int($0)].children.x })
    {
      return "nodes: \(problem)"
    }
    var known = Set<Leaf>([.zero])
    for id in leafIDs where !known.insert(leaves[Int(id)]).inserted {
      return "leaf \(id) is empty or stands twice"
    }
    return problem(withNodes: Set(nodeIDs), leaves: Set(leafIDs))
      ?? registered.roots.keys.first { $0 != 0 && !Set(nodeIDs).contains($0) }.map {
        "root \($0) is gone"
      }
  }

  /// Whether the index, the count and what was given back add up to all numbers.
  private func problem(
    with numbers: [UInt32], count: Int, _ supply: Supply, _ stocks: [Stock],
    next: (UInt32) -> UInt32
  ) -> String? {
    var seen = Set(numbers)
    if seen.count != numbers.count { return "a number stands twice in the index" }
    if seen.count != count { return "\(seen.count) in the index, \(count) counted" }
    for stock in stocks {
      var number = stock.next
      for _ in 0..<stock.count {
        guard seen.insert(number).inserted else { return "\(number) is in stock, and in use" }
        number = stock.isChain ? next(number) : number + 1
      }
    }
    var free = supply.free
    while free != 0 {
      guard free < supply.end, seen.insert(free).inserted else { return "\(free) is free, and not" }
      free = next(free)
    }
    let all = Int(supply.end) - 1
    if seen.count != all { return "\(all - seen.count) are lost" }
    return nil
  }

  private func problem(withNodes ids: Set<UInt32>, leaves leafIDs: Set<UInt32>) -> String? {
    var levels: [UInt32: Int] = [:]
    // Levels from the leaves upwards, by going down from each node.
    func level(_ id: NodeID) -> Int? {
      if id & UInt32(LifeLeafFlag) != 0 {
        return leafIDs.contains(Self.number(ofLeaf: id)) ? leafLevel : nil
      }
      if let level = levels[id] { return level }
      guard ids.contains(id) else { return nil }
      let children = children(id)
      let below = (0..<4).map { children[$0] }.filter { $0 != 0 }.map { level($0) }
      guard let first = below.first, let first, below.allSatisfy({ $0 == first }) else {
        return nil
      }
      levels[id] = first + 1
      return first + 1
    }
    var known = Set<SIMD4<UInt32>>()
    for id in ids {
      let node = nodes[Int(id)]
      guard known.insert(node.children).inserted else { return "node \(id) stands twice" }
      guard let own = level(id) else { return "node \(id) has parts of no or different levels" }
      for word in [node.memory.0, node.memory.1] where Self.tag(word) != 0 {
        let result = Self.result(word)
        guard result == 0 || level(result) == own - 1 else {
          return "node \(id) has a wrong result"
        }
      }
    }
    return nil
  }
}

extension HashIndex {
  /// All numbers in the table.
  var numbers: [UInt32] { (0..<capacity).map { slots[$0] & idMask }.filter { $0 != 0 } }
}
