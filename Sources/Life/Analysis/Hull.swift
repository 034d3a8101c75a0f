import Lattice

/// An octagon around cells: how far they reach along rows, columns and both diagonals.
struct Hull: Hashable {
  /// The least and the greatest of x, y, x + y and x - y over all cells.
  var least: SIMD4<Int>
  var most: SIMD4<Int>

  /// Where a point or a vector lies along the four directions.
  static func coordinates(_ point: Point) -> SIMD4<Int> {
    SIMD4(point.x, point.y, point.x + point.y, point.x - point.y)
  }

  init(_ point: Point) {
    least = Hull.coordinates(point)
    most = least
  }

  /// The octagon around the cells of a pattern, nil when it has none.
  init?(_ pattern: Pattern) {
    guard let first = pattern.runs.first else { return nil }
    self.init(Point(first.x, first.y))
    for run in pattern.runs { add(run) }
  }

  /// Widens the octagon to hold a run.
  mutating func add(_ run: Pattern.Run) {
    add(Hull.coordinates(Point(run.x, run.y)))
    add(Hull.coordinates(Point(run.end - 1, run.y)))
  }

  private mutating func add(_ coordinates: SIMD4<Int>) {
    least = pointwiseMin(least, coordinates)
    most = pointwiseMax(most, coordinates)
  }

  mutating func formUnion(_ other: Hull) {
    least = pointwiseMin(least, other.least)
    most = pointwiseMax(most, other.most)
  }

  func union(_ other: Hull) -> Hull {
    var hull = self
    hull.formUnion(other)
    return hull
  }

  func moved(by offset: Point) -> Hull {
    var hull = self
    hull.least &+= Hull.coordinates(offset)
    hull.most &+= Hull.coordinates(offset)
    return hull
  }

  /// Whether the cells in two octagons may be within `distance` rows and columns of each other.
  func isWithin(_ distance: Int, of other: Hull) -> Bool {
    let slack = SIMD4(distance, distance, 2 * distance, 2 * distance)
    return all((least &- other.most) .<= slack) && all((other.least &- most) .<= slack)
  }
}

extension Hull {
  /// Whether these cells can never be within `distance` rows and columns of the others, of which
  /// they are `offset / scale` further away now, and which they leave by any numbers of `drifts`.
  ///
  /// Proven by a line between them, in one of four directions, to which neither comes nearer; that
  /// is not the only way to keep apart, so false means "perhaps not".
  func staysClear(
    of other: Hull, distance: Int, offset: SIMD4<Int> = .zero, scale: Int = 1,
    drifts: [SIMD4<Int>]
  ) -> Bool {
    (0..<4).contains { axis in
      let slack = (axis < 2 ? distance : 2 * distance) * scale
      let ahead = (least[axis] - other.most[axis]) * scale + offset[axis]
      let behind = (other.least[axis] - most[axis]) * scale - offset[axis]
      return (ahead > slack && drifts.allSatisfy { $0[axis] >= 0 })
        || (behind > slack && drifts.allSatisfy { $0[axis] <= 0 })
    }
  }
}

extension Motion {
  /// The displacement along the four directions of an octagon.
  var way: SIMD4<Int> { Hull.coordinates(displacement) }

  /// The difference of two velocities, times both periods.
  func drift(against other: Motion) -> SIMD4<Int> {
    way &* SIMD4(repeating: other.period) &- other.way &* SIMD4(repeating: period)
  }
}

/// Where something is that comes back again and again, at all times from 0 on: in an octagon that
/// travels evenly.
struct Course: Hashable {
  /// The octagon at time 0.
  ///
  /// It holds the cells at every time, moved by as much as it has travelled.
  var hull: Hull
  var motion: Motion

  /// The course of cells that lie in `hulls[t]` at time t, and by `motion` further a period later.
  /// - Precondition: there is one octagon for each generation of the period.
  init(_ hulls: [Hull], motion: Motion) {
    self.motion = motion
    let way = motion.way
    hull = hulls[0]
    for (time, place) in hulls.enumerated() {
      // As far back as it has travelled by then, which may be a fraction of a cell.
      for axis in 0..<4 {
        let back = floorDivide(-way[axis] * time, motion.period)
        hull.least[axis] = min(hull.least[axis], place.least[axis] + back)
        hull.most[axis] = max(
          hull.most[axis], place.most[axis] - floorDivide(way[axis] * time, motion.period))
      }
    }
  }

  init(hull: Hull, motion: Motion) {
    self.hull = hull
    self.motion = motion
  }

  func moved(by offset: Point) -> Course { Course(hull: hull.moved(by: offset), motion: motion) }

  /// Whether cells of both can never be within `distance` rows and columns of each other.
  func staysClear(of other: Course, distance: Int) -> Bool {
    hull.staysClear(
      of: other.hull, distance: distance, drifts: [motion.drift(against: other.motion)])
  }

  /// Whether the cells are beyond all of `place` and go further away from it.
  func isLeaving(_ place: Hull, distance: Int) -> Bool {
    let way = motion.way
    return (0..<4).contains { axis in
      let slack = axis < 2 ? distance : 2 * distance
      return (hull.least[axis] - place.most[axis] > slack && way[axis] > 0)
        || (place.least[axis] - hull.most[axis] > slack && way[axis] < 0)
    }
  }
}

/// The quotient rounded down.
func floorDivide(_ a: Int, _ b: Int) -> Int {
  let quotient = a / b
  return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient
}
