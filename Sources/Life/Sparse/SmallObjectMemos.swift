import LifeKernels

/// The small objects that each thread remembers, with what becomes of them.
///
/// What is remembered never changes a result, only the time it takes.
final class SmallObjectMemos {
  private var memos: [UnsafeMutablePointer<LifeSmallObject>] = []
  /// The background under which they were used last; another has other rules.
  private var background: CellState = 0

  deinit {
    for memo in memos { memo.deallocate() }
  }

  var memory: Int { memos.count * Int(LifeSmallObjectCount) * MemoryLayout<LifeSmallObject>.stride }

  /// Makes memos for so many threads, to be used on one background.
  func prepare(threads: Int, background: CellState) {
    let count = Int(LifeSmallObjectCount)
    if background != self.background {
      for memo in memos { memo.update(repeating: LifeSmallObject(), count: count) }
      self.background = background
    }
    while memos.count < threads {
      let memo = UnsafeMutablePointer<LifeSmallObject>.allocate(capacity: count)
      memo.initialize(repeating: LifeSmallObject(), count: count)
      memos.append(memo)
    }
  }

  subscript(thread: Int) -> UnsafeMutablePointer<LifeSmallObject> { memos[thread] }
}
