import Lattice

/// Patterns to squares and back. A square's middle is the corner at (0, 0).
extension NodeStore {
  /// A square at a place that counts in its own side.
  struct Place {
    var y: Int
    var x: Int
    var id: NodeID
  }

  /// The square of all cells of a pattern, and its level.
  /// - Complexity: O(*n* log *n*) in the runs, and O(cells) for long ones.
  func square(of pattern: Pattern) -> (id: NodeID, level: Int) {
    var level = leafLevel
    var places = leaves(of: pattern)
    while !places.allSatisfy({ (-1...0).contains($0.x) && (-1...0).contains($0.y) }) {
      places = quartered(places)
      level += 1
    }
    var parts = SIMD4<UInt32>.zero
    for place in places { parts[2 * (place.y + 1) + place.x + 1] = place.id }
    return (node(parts.x, parts.y, parts.z, parts.w), level + 1)
  }

  /// The leaves of a pattern in reading order.
  private func leaves(of pattern: Pattern) -> [Place] {
    let runs = pattern.runs
    var result: [Place] = []
    let (level, last) = (form.level, form.side - 1)
    var pieces: [(x: Int, y: Int, offset: Int, row: UInt64)] = []
    var first = 0
    while first < runs.count {
      let band = runs[first].y >> level
      pieces.removeAll(keepingCapacity: true)
      while first < runs.count, runs[first].y >> level == band {
        let run = runs[first]
        var x = run.x
        while x < run.end {
          let length = min(form.side - x & last, run.end - x)
          pieces.append((x >> level, run.y & last, x & last, form.cells(run.state, count: length)))
          x += length
        }
        first += 1
      }
      pieces.sort { $0.x < $1.x }
      var piece = 0
      while piece < pieces.count {
        let x = pieces[piece].x
        var cells = Leaf.zero
        while piece < pieces.count, pieces[piece].x == x {
          let (_, y, offset, row) = pieces[piece]
          form.add(row, to: &cells, x: offset, y: y)
          piece += 1
        }
        result.append(Place(y: band, x: x, id: leaf(cells)))
      }
    }
    return result
  }

  /// Squares in reading order, put together by four.
  private func quartered(_ places: [Place]) -> [Place] {
    var result: [Place] = []
    result.reserveCapacity(places.count / 2 + 1)
    var start = 0
    while start < places.count {
      let y = places[start].y >> 1
      // The upper and the lower row of the pair, side by side.
      var upper = start
      while start < places.count, places[start].y == 2 * y { start += 1 }
      let upperEnd = start
      var lower = start
      while start < places.count, places[start].y == 2 * y + 1 { start += 1 }
      while upper < upperEnd || lower < start {
        let a = upper < upperEnd ? places[upper].x >> 1 : .max
        let b = lower < start ? places[lower].x >> 1 : .max
        let x = min(a, b)
        var parts = SIMD4<UInt32>.zero
        while upper < upperEnd, places[upper].x >> 1 == x {
          parts[places[upper].x & 1] = places[upper].id
          upper += 1
        }
        while lower < start, places[lower].x >> 1 == x {
          parts[2 + places[lower].x & 1] = places[lower].id
          lower += 1
        }
        result.append(Place(y: y, x: x, id: node(parts.x, parts.y, parts.z, parts.w)))
      }
    }
    return result
  }

  /// The cells of a square within `rect`.
  /// - Complexity: O(*n* log *n*) in the leaves within.
  func pattern(_ id: NodeID, _ level: Int, in rect: Rect) -> Pattern {
    var places: [Place] = []
    let half = 1 << (level - 1)
    collect(id, level, Point(-half, -half), rect, &places)
    places.sort { $0.y == $1.y ? $0.x < $1.x : $0.y < $1.y }
    var runs: [Pattern.Run] = []
    var first = 0
    while first < places.count {
      var end = first
      while end < places.count, places[end].y == places[first].y { end += 1 }
      for line in 0..<form.side where places[first].y + line >= rect.y {
        let y = places[first].y + line
        guard y < rect.maxY else { break }
        for place in places[first..<end] {
          append(line, of: place, y, within: rect, to: &runs)
        }
      }
      first = end
    }
    return Pattern(runs: runs)
  }

  private func append(
    _ line: Int, of place: Place, _ y: Int, within rect: Rect, to runs: inout [Pattern.Run]
  ) {
    form.forEachRun(cells(place.id), line) { start, length, state in
      let x = max(place.x + start, rect.x)
      let end = min(place.x + start + length, rect.maxX)
      guard x < end else { return }
      let more = UInt32(truncatingIfNeeded: end - x)
      if let last = runs.last, last.y == y, last.end == x, last.state == state,
        last.length < 1 << 30
      {
        runs[runs.count - 1].length += more
      } else {
        runs.append(.init(x: x, y: y, length: more, state: state))
      }
    }
  }

  /// Lists the leaves that reach into `rect` by their top left cells.
  private func collect(
    _ id: NodeID, _ level: Int, _ corner: Point, _ rect: Rect, _ places: inout [Place]
  ) {
    guard id != 0 else { return }
    let side = 1 << level
    guard corner.x < rect.maxX, corner.y < rect.maxY, corner.x + side > rect.x,
      corner.y + side > rect.y
    else { return }
    if level == leafLevel {
      places.append(Place(y: corner.y, x: corner.x, id: id))
      return
    }
    let half = side / 2
    let part = children(id)
    collect(part.x, level - 1, corner, rect, &places)
    collect(part.y, level - 1, Point(corner.x + half, corner.y), rect, &places)
    collect(part.z, level - 1, Point(corner.x, corner.y + half), rect, &places)
    collect(part.w, level - 1, Point(corner.x + half, corner.y + half), rect, &places)
  }

  /// The state of the cell at `point`.
  func state(_ point: Point, _ id: NodeID, _ level: Int) -> CellState {
    var (id, level) = (id, level)
    var x = point.x + 1 << (level - 1)
    var y = point.y + 1 << (level - 1)
    guard x >= 0, y >= 0, x >> level == 0, y >> level == 0 else { return 0 }
    while level > leafLevel {
      if id == 0 { return 0 }
      level -= 1
      id = children(id)[2 * (y >> level) + x >> level]
      x &= 1 << level - 1
      y &= 1 << level - 1
    }
    return form.state(cells(id), x, y)
  }
}
