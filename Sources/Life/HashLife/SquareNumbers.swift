import LifeKernels

/// A number for each square of a store, 0 at first: in memory that is there when it is written, so
/// that there is no pause however large the store.
final class SquareNumbers {
  private let pages: ReservedMemory
  private let numbers: UnsafeMutablePointer<UInt32>
  /// The place of leaves, behind that of the nodes.
  private let leaves: Int
  private let count: Int

  /// For the squares that are there now.
  init(of store: NodeStore) {
    leaves = Int(store.nodeSupply.pointee.end) + 1
    count = leaves + Int(store.leafSupply.pointee.end) + 1
    pages = ReservedMemory(byteCount: count * MemoryLayout<UInt32>.stride)
    precondition(pages.byteCount >= count * MemoryLayout<UInt32>.stride, "out of memory")
    numbers = pages.base.bindMemory(to: UInt32.self, capacity: count)
  }

  deinit { pages.free() }

  subscript(id: NodeID) -> UInt32 {
    get { numbers[place(id)] }
    set { numbers[place(id)] = newValue }
  }

  private func place(_ id: NodeID) -> Int {
    let isLeaf = id & UInt32(LifeLeafFlag) != 0
    let place = isLeaf ? leaves + Int(NodeStore.number(ofLeaf: id)) : Int(id)
    precondition(place < (isLeaf ? count : leaves), "the square was there at first")
    return place
  }
}
