extension NodeStore {
  /// What a thread has for itself.
  struct Lane {
    /// Whether another thread is at work in the same store.
    var isShared = false
    /// Whether it takes squares in the order opposite to that of the other thread.
    var isReversed = false
    /// Work until the next question whether to go on.
    var patience = 0
    /// The squares whose results were ever computed.
    var computed: UInt64 = 0
    /// Numbers for nodes, and for leaves.
    var nodes = Stock()
    var leaves = Stock()
    /// Squares in work when the step ran out of memory; their results are kept for the next attempt.
    var unfinished: [(id: NodeID, level: Int)] = []
    /// Two lanes never have a cache line in common.
    private var padding: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) =
      (0, 0, 0, 0, 0, 0, 0, 0)

    init(isReversed: Bool = false) { self.isReversed = isReversed }
  }

  /// The numbers of nodes, or of leaves.
  struct Supply {
    /// Numbers below this were handed out at some time.
    var end: UInt32 = 1
    /// The first of the numbers that were given back; 0 when there is none.
    var free: UInt32 = 0
    /// The numbers that are handed out now.
    var count = 0
    /// Where memory begins that nobody has asked for ahead, in bytes: that of what is numbered, and
    /// that of the index.
    var ahead = (squares: ReservedMemory.firstAhead, index: ReservedMemory.firstAhead)
  }

  /// Numbers that are to be used next.
  struct Stock {
    /// The next one; 0 when there are none.
    var next: UInt32 = 0
    var count: UInt32 = 0
    /// Whether they were given back before, each holding the next, or follow one another.
    var isChain = false

    /// Notes that the next one is in use, and which one comes after it.
    @inline(__always)
    mutating func take(_ following: UInt32) {
      count &-= 1
      next = count == 0 ? 0 : following
    }
  }
}
