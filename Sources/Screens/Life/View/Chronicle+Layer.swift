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

  /// A pixel's age as one of `count` steps that double: 0 for a newborn, then 1, 2 to 3, 4 to 7 and
  /// so on in units of `step`; nil where nothing lives.
  func ageLevel(_ x: Int, _ y: Int, of count: Int) -> Int? {
    guard let index = index(x, y), since[index] > 0 else { return nil }
    guard since[index] < Self.unknown else { return count - 1 }
    // Eight steps, of which fewer colours take several each.
    let level = min(Self.doublings(Int(since[index]) - 1, step), 7)
    return level * count / 8
  }

  /// How long ago life was here, as one of `count` steps; nil where it never was or is now.
  func traceLevel(_ x: Int, _ y: Int, of count: Int) -> Int? {
    guard let index = index(x, y), since[index] < 0, since[index] != Self.unseen else { return nil }
    return min(Self.doublings(-Int(since[index]) - 1, step) / 2, count - 1)
  }

  /// How often a pixel changes, from 0 to 1.
  func heat(_ x: Int, _ y: Int) -> Double {
    index(x, y).map { Double(heats[$0]) / 65536 } ?? 0
  }

  private static func doublings(_ generations: Int, _ step: Int) -> Int {
    Int.bitWidth - (generations / max(step, 1)).leadingZeroBitCount
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
    let more = Int32(passed)
    let isLater = passed > 0
    raster.values.withUnsafeBufferPointer { new in
      values.withUnsafeMutableBufferPointer { old in
        since.withUnsafeMutableBufferPointer { since in
          heats.withUnsafeMutableBufferPointer { heats in
            for index in new.indices {
              let was = since[index]
              let lives = new[index] != 0
              if was == Self.unseen {
                since[index] = lives ? Self.unknown : 0
              } else {
                since[index] = Self.next(was, lives: lives, after: more)
                if isLater {
                  let heat = heats[index]
                  heats[index] =
                    new[index] != old[index]
                    ? heat &+ ((.max &- heat) >> Self.heatShift)
                    : heat &- (heat >> Self.heatShift)
                }
              }
              old[index] = new[index]
            }
          }
        }
      }
    }
  }

  @inline(__always)
  private static func next(_ was: Int32, lives: Bool, after generations: Int32) -> Int32 {
    if lives {
      guard was > 0 else { return 1 }
      let sum = was &+ generations
      // Known ages stay below unknown ones.
      return was < unknown ? min(sum, unknown - 1) : sum < was ? .max : sum
    }
    if was > 0 { return -1 }
    return was == 0 ? 0 : was - min(generations, was + (unknown - 1))
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
