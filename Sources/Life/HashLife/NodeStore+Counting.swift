import LifeKernels

/// How many cells squares have, which pictures from far away are made of.
extension NodeStore {
  /// The number of cells of a square, at most `UInt32.max`, which nodes remember.
  /// - Complexity: O(nodes below that were never asked).
  func count(_ id: NodeID, _ level: Int) -> UInt32 {
    if id == 0 { return 0 }
    if level == leafLevel { return UInt32(form.population(cells(id))) }
    let node = nodes + Int(id)
    if node.pointee.population != 0 { return node.pointee.population }
    let parts = node.pointee.children
    prefetchBelow(parts, level - 1)
    var sum: UInt64 = 0
    for part in 0..<4 { sum += UInt64(count(parts[part], level - 1)) }
    node.pointee.population = UInt32(clamping: sum)
    return node.pointee.population
  }

  /// Asks for what the parts of a node, which were asked for before, consist of themselves: whoever
  /// goes through a tree waits for memory most of the time.
  @inline(__always)
  func prefetchBelow(_ parts: SIMD4<UInt32>, _ level: Int) {
    guard level > leafLevel else { return }
    for part in 0..<4 where parts[part] != 0 {
      let below = children(parts[part])
      if level - 1 == leafLevel {
        for index in 0..<4 { life_prefetch(leaves + Int(Self.number(ofLeaf: below[index]))) }
      } else {
        for index in 0..<4 { life_prefetch(nodes + Int(below[index])) }
      }
    }
  }

  // MARK: while somebody looks

  /// More steps than are done between two pictures of a universe whose cells take long to count.
  private static let mostLooks = 64

  /// Somebody looks: the universes of the next steps are counted as part of these.
  func look() { looks = Self.mostLooks }

  /// Counts the square that a step has come to, as long as somebody looks.
  /// - Returns: false when it was interrupted; the next attempt goes on from there.
  func countStepped(_ id: NodeID, _ level: Int) -> Bool {
    guard looks > 0 else { return true }
    var isCounted = true
    DeepStack.run(level: level) {
      var patience = Self.countingPatience
      isCounted = countInParts(id, level, &patience)
    }
    if isCounted { looks -= 1 }
    return isCounted
  }

  /// The height above leaves of squares that are counted in one go, which takes some microseconds,
  /// and how many of them are counted between two questions whether to go on.
  private static let partHeight = 3
  private static let countingPatience = 32

  private func countInParts(_ id: NodeID, _ level: Int, _ patience: inout Int) -> Bool {
    guard id != 0, level > leafLevel, nodes[Int(id)].population == 0 else { return true }
    if level > leafLevel + Self.partHeight {
      let parts = children(id)
      for part in 0..<4 {
        guard countInParts(parts[part], level - 1, &patience) else { return false }
      }
    } else {
      patience -= 1
      if patience == 0 {
        if isInterrupted() { return false }
        patience = Self.countingPatience
      }
    }
    _ = count(id, level)
    return true
  }
}
