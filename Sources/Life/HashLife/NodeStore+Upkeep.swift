/// Work on the store as a whole, which goes on in portions.
///
/// Of millions of squares, doubling an index or giving back what nobody needs takes many frames. In
/// a step it stops when somebody else wants to do something: pictures and counts need no index. The
/// indices are empty meanwhile, so that whoever wants to make a square finishes the upkeep first.
extension NodeStore {
  /// What is not finished yet.
  struct Upkeep {
    var sweep: Sweep?
    /// The compaction that the sweep is or was part of, whose end nobody has been told yet: what it
    /// keeps, and the number of squares in use when it began.
    var compaction: (retention: Retention, before: Int)?
    var nodeIndex: IndexRebuilding?
    var leafIndex: IndexRebuilding?
  }

  /// The bytes that indices take.
  var indexByteCount: Int {
    (upkeep.nodeIndex?.index ?? state.pointee.nodeIndex).byteCount
      + (upkeep.leafIndex?.index ?? state.pointee.leafIndex).byteCount
  }

  func freeIndices() {
    (upkeep.nodeIndex?.index ?? state.pointee.nodeIndex).free()
    (upkeep.leafIndex?.index ?? state.pointee.leafIndex).free()
    noIndex.free()
  }

  func rebuildNodeIndex(_ rebuilding: (HashIndex) -> IndexRebuilding) {
    upkeep.nodeIndex = rebuilding(state.pointee.nodeIndex)
    state.pointee.nodeIndex = noIndex
    state.pointee.isUnsettled = true
  }

  func rebuildLeafIndex(_ rebuilding: (HashIndex) -> IndexRebuilding) {
    upkeep.leafIndex = rebuilding(state.pointee.leafIndex)
    state.pointee.leafIndex = noIndex
    state.pointee.isUnsettled = true
  }

  /// Finishes the upkeep; only in a step it may be interrupted.
  /// - Returns: false, with `stop` set, when it was.
  @inline(never)
  func settle() -> Bool {
    guard state.pointee.isUnsettled else { return true }
    let isInterrupted = { [self] in state.pointee.keepsCeiling && self.isInterrupted() }
    guard upkeep.sweep?.goOn(in: self, until: isInterrupted) ?? true,
      goOnWithIndices(until: isInterrupted)
    else {
      stop = .interrupted
      return false
    }
    upkeep.sweep = nil
    state.pointee.isUnsettled = false
    return true
  }

  private func goOnWithIndices(until isInterrupted: () -> Bool) -> Bool {
    let (nodes, leaves) = (nodes, leaves)
    let areLeavesDone = goOn(
      with: &upkeep.leafIndex, &state.pointee.leafIndex, until: isInterrupted
    ) { Self.hash(leaves[Int($0)]) }
    guard areLeavesDone else { return false }
    return goOn(with: &upkeep.nodeIndex, &state.pointee.nodeIndex, until: isInterrupted) {
      Self.hash(nodes[Int($0)].children)
    }
  }

  /// Goes on with an index, if it is to be filled, and puts it in its place when that is done.
  private func goOn(
    with rebuilding: inout IndexRebuilding?, _ index: inout HashIndex,
    until isInterrupted: () -> Bool, hash: (UInt32) -> UInt32
  ) -> Bool {
    guard rebuilding?.goOn(hash: hash, until: isInterrupted) ?? true else { return false }
    if let rebuilding { index = rebuilding.index }
    rebuilding = nil
    return true
  }
}
