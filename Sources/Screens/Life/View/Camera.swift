import BigInt
import Lattice
import Life

/// Moves the view with a moving pattern, at the pattern's own speed.
///
/// A spaceship's course is known exactly, so the view is where it is by the generation alone,
/// however many go by in a frame. Anything else is followed at the speed at which its front, or the
/// whole of it, was seen to move. Moving the view by hand adds to that.
struct Camera: Sendable {
  private enum Way: Sendable {
    case course(CameraCourse, since: BigInt)
    case drift(Drift)
  }
  private var way: Way
  /// How far the view was moved so far.
  private var done = Point.zero

  init(course: CameraCourse, at generation: BigInt) { way = .course(course, since: generation) }

  /// Follows what is in a rectangle, whose way is yet to be seen.
  init(contents: Rect?, at generation: BigInt) {
    way = .drift(Drift(contents: contents, at: generation))
  }

  /// Learns where the pattern is now.
  mutating func note(_ contents: Rect?, at generation: BigInt) {
    guard case .drift(var drift) = way else { return }
    drift.note(contents, at: generation)
    way = .drift(drift)
  }

  /// How far the view has to move now.
  mutating func move(at generation: BigInt) -> Point {
    let target: Point
    switch way {
    case .course(let course, let since): target = course.offset(after: generation - since)
    case .drift(var drift):
      target = drift.offset(at: generation)
      way = .drift(drift)
    }
    let step = Point(target.x &- done.x, target.y &- done.y)
    done = target
    return step
  }

  /// The way of what has no course: by where its edges were seen.
  private struct Drift: Sendable {
    private var sightings: [Sighting]
    /// Cells a generation.
    private var velocity = (x: 0.0, y: 0.0)
    private var offset = (x: 0.0, y: 0.0)
    private var generation: BigInt

    private struct Sighting: Sendable {
      var generation: BigInt
      var rect: Rect
    }
    /// The speed is that over so many sightings.
    private static let mostSightings = 8

    init(contents: Rect?, at generation: BigInt) {
      sightings = contents.map { [Sighting(generation: generation, rect: $0)] } ?? []
      self.generation = generation
    }

    mutating func note(_ contents: Rect?, at generation: BigInt) {
      guard let contents else { return }
      if let last = sightings.last, last.generation >= generation {
        guard last.generation > generation else { return }
        sightings = []
      }
      sightings.append(Sighting(generation: generation, rect: contents))
      if sightings.count > Drift.mostSightings { sightings.removeFirst() }
      guard let first = sightings.first, sightings.count > 1 else { return }
      let time = Double(generation - first.generation)
      func speed(_ low: (Int, Int), _ high: (Int, Int)) -> Double {
        let (lower, upper) = (Double(low.1 - low.0) / time, Double(high.1 - high.0) / time)
        // A pattern that leaves something behind is followed at its front.
        if abs(lower) < abs(upper) / 4 { return upper }
        if abs(upper) < abs(lower) / 4 { return lower }
        return (lower + upper) / 2
      }
      let (a, b) = (first.rect, contents)
      velocity = (speed((a.x, b.x), (a.maxX, b.maxX)), speed((a.y, b.y), (a.maxY, b.maxY)))
    }

    mutating func offset(at generation: BigInt) -> Point {
      let passed = Double(generation - self.generation)
      self.generation = generation
      func moved(_ offset: Double, _ velocity: Double) -> Double {
        let limit = Double(CellViewport.reach)
        return min(max(offset + velocity * passed, -limit), limit)
      }
      offset = (moved(offset.x, velocity.x), moved(offset.y, velocity.y))
      return Point(Int(offset.x.rounded(.down)), Int(offset.y.rounded(.down)))
    }
  }
}
