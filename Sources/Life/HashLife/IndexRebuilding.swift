/// Filling an index anew, in portions, for a large one takes longer than a frame.
struct IndexRebuilding {
  /// Means nothing before it is done.
  private(set) var index: HashIndex
  /// A bit for each number that the index will have.
  private var numbers: [UInt64]
  private var stage: Stage
  /// How many slots of the index, or words of `numbers`, the stage is through with.
  private var position = 0

  private enum Stage {
    /// Finding out which numbers there are.
    case collecting
    case clearing
    case filling
  }

  /// Makes room for twice as many numbers.
  init(growing index: HashIndex) {
    self.index = index
    numbers = [UInt64](repeating: 0, count: index.capacity / 64)
    stage = .collecting
  }

  /// Keeps the numbers whose bits are set.
  init(_ index: HashIndex, keeping numbers: [UInt64]) {
    self.index = index
    self.numbers = numbers
    stage = .clearing
  }

  /// Goes on by a portion, and by more until it is interrupted; `hash` tells the hash of a number.
  /// - Returns: whether it is done.
  mutating func goOn(hash: (UInt32) -> UInt32, until isInterrupted: () -> Bool) -> Bool {
    while true {
      let total = stage == .filling ? numbers.count : index.capacity
      let end = min(position + portion, total)
      switch stage {
      case .collecting: index.collect(position..<end, into: &numbers)
      case .clearing: index.clear(position..<end)
      case .filling: index.fill(numbers, words: position..<end, hash: hash)
      }
      position = end
      if end == total {
        if stage == .filling { return true }
        // What is added is cleared too, for memory that is new takes its time when it is first used.
        if stage == .collecting { index.double() }
        stage = stage == .collecting ? .clearing : .filling
        position = 0
      }
      if isInterrupted() { return false }
    }
  }

  /// What takes a fraction of a millisecond.
  private var portion: Int {
    switch stage {
    case .collecting: 1 << 16
    case .clearing: 1 << 18
    case .filling: 1 << 8
    }
  }
}
