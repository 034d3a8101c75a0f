import BigInt
import Life

/// A universe that was kept at a place of the log, so that getting there takes no time.
struct Keyframe {
  /// The universe.
  let document: LifeDocument
  /// Where it was.
  let place: Place
  /// What getting there from the first place costs, in the units of `Engine.work`.
  let cost: UInt64
  /// The bytes that it takes, roughly.
  let memory: Int

  init(_ document: LifeDocument, at place: Place, cost: UInt64) {
    self.document = document
    self.place = place
    self.cost = cost
    memory = document.engine.snapshotMemory + MemoryLayout<Keyframe>.stride
  }
}

// MARK: keeping

extension Timeline {
  /// How much work may lie between a keyframe and a place from which another is kept.
  enum Distance {
    /// While time goes on: a quarter of a second of work.
    case run
    /// Before something is done that is likely to be undone, and while going back, where steps back
    /// are likely to follow: a hundredth of a second.
    case step

    /// In the units of `Engine.work`; larger for universes of so many bytes, so that copying them
    /// stays a small part of the work.
    func work(copying bytes: Int) -> UInt64 {
      let least: UInt64 = self == .run ? 2_500_000 : 100_000
      return max(least, UInt64(clamping: bytes / 80))
    }
  }

  /// Keeps the universe of the present place when the last keyframe is far enough away.
  mutating func keep(_ document: LifeDocument, ifFartherThan distance: Distance) {
    keep(document, at: current, cost: cost, ifFartherThan: distance)
  }

  /// Keeps a universe at a place when the keyframe before it is far enough away.
  mutating func keep(
    _ document: LifeDocument, at place: Place, cost: UInt64, ifFartherThan distance: Distance
  ) {
    let before = keyframes[index(upTo: place)]
    let work = cost > before.cost ? cost - before.cost : 0
    // Most of the time it is near, and how large the universe is need not be known.
    guard work >= distance.work(copying: 0) else { return }
    let keyframe = Keyframe(document, at: place, cost: cost)
    if work >= distance.work(copying: keyframe.memory) { keep(keyframe) }
  }

  /// Keeps a universe whatever lies before it.
  mutating func keep(_ keyframe: Keyframe) {
    let index = index(upTo: keyframe.place)
    if keyframes[index].place == keyframe.place {
      keyframes[index] = keyframe
    } else {
      keyframes.insert(keyframe, at: index + 1)
    }
    thin()
  }

  /// The index of the last keyframe that is not after a place.
  private func index(upTo place: Place) -> Int {
    var (low, high) = (0, keyframes.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if keyframes[middle].place <= place { low = middle } else { high = middle }
    }
    return low
  }

  /// The last keyframe that is not after a place.
  func keyframe(upTo place: Place) -> Keyframe { keyframes[index(upTo: place)] }
}

// MARK: memory

extension Timeline {
  /// However small they are, so many are enough.
  private static let mostKeyframes = 512

  /// The bytes that keyframes and the log take, roughly.
  var memory: Int { keyframes.reduce(logMemory) { $0 + $1.memory } }

  /// As a person reads it, `12.4 MB in 31 keyframes`.
  var memoryText: String {
    "\(Numerals.bytes(memory)) in \(keyframes.count) keyframe\(keyframes.count == 1 ? "" : "s")"
  }

  /// Gives keyframes up until the memory limit is kept, or only the first and the last are left.
  mutating func thin() {
    var memory = memory
    while keyframes.count > 2, memory > memoryLimit || keyframes.count > Timeline.mostKeyframes {
      memory -= keyframes.remove(at: leastUseful).memory
    }
  }

  /// Gives up all keyframes but the first and the last; false when there are no others.
  mutating func thinAll() -> Bool {
    guard keyframes.count > 2 else { return false }
    keyframes.removeSubrange(1..<(keyframes.count - 1))
    return true
  }

  /// The keyframe without which the way from the one before to the one after is the shortest, for
  /// its memory and its distance from here: so they come to lie the wider apart the farther away.
  private var leastUseful: Int {
    func way(_ a: UInt64, _ b: UInt64) -> Double { a > b ? Double(a - b) : Double(b - a) }
    func use(_ index: Int) -> Double {
      let gap = way(keyframes[index + 1].cost, keyframes[index - 1].cost)
      let distance = way(keyframes[index].cost, cost)
      return (gap + 1) / ((distance + 1) * Double(keyframes[index].memory))
    }
    return (1..<(keyframes.count - 1)).min { use($0) < use($1) } ?? 1
  }
}
