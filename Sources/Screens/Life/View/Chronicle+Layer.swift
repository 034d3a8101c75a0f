import BigInt
import Lattice
import Life

extension Chronicle {
  /// What is known of the pixels of one zoom.
  struct Layer: Sendable {
    /// A pixel is a square of 2^shift cells.
    let shift: Int
    /// The pixels that are watched, counted from the one that holds cell 0.
    private(set) var window: Rect
    /// When they were last looked at.
    private(set) var generation: BigInt
    /// The generations between the last two looks that were not at the same one.
    private(set) var step = 1

    /// What the raster said at the last look.
    private(set) var values: [UInt32]
    /// How long pixels have been as they are: above 0 for life, 1 at the look that first found it;
    /// below 0 since life was gone; 0 where it never was.
    private var since: [Int32]
    /// How often pixels change: the part of the looks, 1 as 2^16, of which the later weigh more.
    private var heats: [UInt16]

    /// A pixel that was never looked at.
    private static let unseen = Int32.min
    /// Life that was there at the first look: nobody knows for how long.
    private static let unknown = Int32(1) << 30
    /// The weight of a look in the heat: 1 part in 16.
    private static let heatShift: UInt16 = 4

    init(shift: Int, window: Rect, generation: BigInt) {
      self.shift = shift
      self.window = window
      self.generation = generation
      let count = max(window.width, 0) * max(window.height, 0)
      values = [UInt32](repeating: 0, count: count)
      since = [Int32](repeating: Layer.unseen, count: count)
      heats = [UInt16](repeating: 0, count: count)
    }

    func covers(_ rect: Rect) -> Bool { window.union(rect) == window }

    private func index(_ x: Int, _ y: Int) -> Int? {
      guard window.contains(Point(x, y)) else { return nil }
      return (y - window.y) * window.width + x - window.x
    }

    private func place(_ x: Int, _ y: Int) -> Int {
      (y - window.y) * window.width + x - window.x
    }
  }
}

// MARK: Reading

extension Chronicle.Layer {
  /// The age of a pixel's life in generations, and whether it may be older, as it lived when it was
  /// first seen; nil where nothing lived at the last look.
  func age(_ x: Int, _ y: Int) -> (generations: Int, isLeast: Bool)? {
    guard let index = index(x, y), since[index] > 0 else { return nil }
    let value = since[index]
    return value >= Self.unknown
      ? (Int(value - Self.unknown), true) : (Int(value) - 1, false)
  }

  /// The number of the steps that tell ages.
  static let ageSteps = 8

  /// How long pixels of a row have been as they are, in steps that double: 1 for the last look, then 2 for
  /// one unit of `step`, 3 for 2 to 3, 4 for 4 to 7 and so on to `ageSteps`, which is that of all before;
  /// `ageSteps` more since life was gone, and 0 where it never was and where nothing is watched.
  func ages(y: Int, x: Range<Int>) -> [UInt8] {
    // Longer than any known time, but not than those of which nobody knows how long they are.
    let longest = Self.unknown - 1
    let limits = (0..<Self.ageSteps - 1).map { min(Int32(clamping: step << $0), longest) }
    var steps = [UInt8](repeating: 0, count: x.count)
    tell(y, x, of: since, to: &steps) { since, step in
      let gone = since == 0 || since == Self.unseen ? 0 : UInt8(Self.ageSteps + 1)
      step = since > 0 ? 1 : gone
    }
    // Limit by limit, so that several pixels are compared at a time.
    for limit in limits {
      let span = 2 * UInt32(limit)
      tell(y, x, of: since, to: &steps) { since, step in
        let time = since == Self.unseen ? 0 : since
        // Beyond the limit on either side, by one comparison.
        step &+= UInt32(bitPattern: time &+ limit) > span ? 1 : 0
      }
    }
    return steps
  }

  /// How often pixels of a row change, in 256 steps from 0 for never.
  func heats(y: Int, x: Range<Int>) -> [UInt8] {
    var steps = [UInt8](repeating: 0, count: x.count)
    tell(y, x, of: heats, to: &steps) { $1 = UInt8(truncatingIfNeeded: $0 >> 8) }
    return steps
  }

  /// Calls `body` with what is known of each pixel of a row and with what is told of it; not where nothing is
  /// watched.
  @inline(__always)
  private func tell<Known>(
    _ y: Int, _ x: Range<Int>, of known: [Known], to told: inout [UInt8],
    _ body: (Known, inout UInt8) -> Void
  ) {
    let shared = x.clamped(to: window.x..<window.maxX)
    guard !shared.isEmpty, y >= window.y, y < window.maxY else { return }
    let (from, to) = (place(shared.lowerBound, y), shared.lowerBound - x.lowerBound)
    known.withUnsafeBufferPointer { known in
      told.withUnsafeMutableBufferPointer { told in
        for index in 0..<shared.count { body(known[from &+ index], &told[to &+ index]) }
      }
    }
  }

  /// How often a pixel changes, from 0 to 1.
  func heat(_ x: Int, _ y: Int) -> Double {
    index(x, y).map { Double(heats[$0]) / 65536 } ?? 0
  }
}

// MARK: Looking

extension Chronicle.Layer {
  /// Looks at the universe as it is now.
  mutating func look(at engine: any Engine) {
    var raster = Raster(
      columns: window.width, rows: window.height,
      origin: Point(window.x << shift, window.y << shift), zoom: shift)
    engine.paint(into: &raster)
    let passed = Int(min(max(engine.generation - generation, 0), BigInt(1 << 29)))
    generation = engine.generation
    if passed > 0 { step = passed }
    note(raster.values, after: Int32(passed))
  }

  /// Takes note of what pixels are now; in one go over each list and without a branch, so that several
  /// pixels are done at a time.
  private mutating func note(_ new: [UInt32], after generations: Int32) {
    new.withUnsafeBufferPointer { new in
      since.withUnsafeMutableBufferPointer { since in
        // The first look at a pixel tells nothing of change, and neither does an edit.
        if generations > 0 {
          values.withUnsafeBufferPointer { old in
            heats.withUnsafeMutableBufferPointer { heats in
              for index in new.indices {
                let heat = heats[index]
                let warmer = heat &+ (.max &- heat) &>> Self.heatShift
                let cooler = heat &- heat &>> Self.heatShift
                let next = new[index] != old[index] ? warmer : cooler
                heats[index] = since[index] == Self.unseen ? heat : next
              }
            }
          }
        }
        for index in new.indices {
          since[index] = Self.next(since[index], lives: new[index] != 0, after: generations)
        }
      }
    }
    values = new
  }

  /// How long a pixel has been as it is after some more generations.
  @inline(__always)
  private static func next(_ was: Int32, lives: Bool, after generations: Int32) -> Int32 {
    // Known ages stay below unknown ones, and neither they nor traces run over.
    let limit = was < unknown ? unknown - 1 : .max
    let older = min(was, limit &- generations) &+ generations
    let born: Int32 = was == unseen ? unknown : 1
    let gone: Int32 = was > 0 ? -1 : max(was &- generations, 1 - unknown)
    let dead: Int32 = was == 0 || was == unseen ? 0 : gone
    return lives ? (was > 0 ? older : born) : dead
  }

  /// The same, watching other pixels.
  func moved(to window: Rect) -> Self {
    var moved = Self(shift: shift, window: window, generation: generation)
    moved.step = step
    let shared = window.intersection(self.window)
    for y in shared.y..<shared.maxY where shared.width > 0 {
      let (old, new) = (place(shared.x, y), moved.place(shared.x, y))
      let (from, to) = (old..<old + shared.width, new..<new + shared.width)
      moved.values[to] = values[from]
      moved.since[to] = since[from]
      moved.heats[to] = heats[from]
    }
    return moved
  }

  /// Takes over what a closer layer knows about the squares that it has watched as a whole.
  mutating func take(over closer: Self) {
    let shift = shift - closer.shift
    guard shift > 0 else { return }
    let side = 1 << shift
    let first = Point(
      (closer.window.x + side - 1) >> shift, (closer.window.y + side - 1) >> shift)
    let last = Point(closer.window.maxX >> shift, closer.window.maxY >> shift)
    let squares = Rect(
      x: first.x, y: first.y, width: max(last.x - first.x, 0), height: max(last.y - first.y, 0)
    ).intersection(window)
    generation = closer.generation
    step = closer.step
    for y in squares.y..<squares.maxY {
      for x in squares.x..<squares.maxX { take(over: closer, x, y, side) }
    }
  }

  private mutating func take(over closer: Self, _ x: Int, _ y: Int, _ side: Int) {
    var count: UInt64 = 0
    var latest = Self.unseen
    var heat: UInt16 = 0
    for row in y * side..<(y + 1) * side {
      let start = closer.place(x * side, row)
      for index in start..<start + side {
        let value = closer.values[index]
        count += closer.shift == 0 ? (value == 0 ? 0 : 1) : UInt64(value)
        latest = Self.stronger(latest, closer.since[index])
        heat = max(heat, closer.heats[index])
      }
    }
    let place = place(x, y)
    values[place] = UInt32(clamping: count)
    heats[place] = heat
    // The trace of what was seen before from further out is not lost.
    let before = since[place] > 0 ? -1 : since[place]
    since[place] = latest == 0 ? Self.stronger(0, before) : latest
  }

  /// What is known of two pixels together: that there is life, and the older; else that there was,
  /// and the later; else that there never was.
  private static func stronger(_ a: Int32, _ b: Int32) -> Int32 {
    func rank(_ since: Int32) -> Int64 {
      if since == unseen { return -2 }
      return since == 0 ? -1 : since > 0 ? Int64(since) << 32 : Int64(since) + Int64(unknown)
    }
    return rank(a) >= rank(b) ? a : b
  }
}
