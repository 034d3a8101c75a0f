/// A sum that is kept running over rows of cells, so that many neighbours cost two look-ups.
enum RunningSum: Int, CaseIterable {
  /// The cell itself.
  case cell
  /// All cells to the left in the row, with the cell itself.
  case row
  /// All cells above.
  case column
  /// All cells up and to the left.
  case falling
  /// All cells up and to the right.
  case rising
  /// All cells of the quadrant above and to the left: a summed area (Crow 1984).
  case area
  /// Every other cell of every other row of that quadrant.
  case alternateArea
  /// The quadrant with weights that grow with the distance in both directions.
  case pyramid
}

/// The cells of a neighbourhood as places to look up in running sums.
///
/// The weights of all cells add up to the count of a cell; with `accumulates` to the difference
/// from the count of the cell above it, which for shapes with straight sides takes few look-ups
/// whatever the range.
struct NeighbourhoodTaps {
  struct Tap {
    let sum: RunningSum
    let dx: Int
    let dy: Int
    let factor: Int
  }

  private(set) var taps: [Tap] = []
  private(set) var accumulates = false

  init(_ neighbourhood: RangeNeighbourhood, upsideDown: Bool = false) {
    let r = neighbourhood.range
    switch neighbourhood.shape {
    case .moore: rectangle(-r, r, -r, r)
    case .vonNeumann: diamond(r)
    case .circular, .euclidean, .custom, .weighted: cells(of: neighbourhood, upsideDown)
    case .cross:
      row(0, -r, r)
      column(0, -r, r)
      cell(0, 0, -1)
    case .saltire:
      diagonals(r)
      cell(0, 0, -1)
    case .star:
      row(0, -r, r)
      column(0, -r, r)
      diagonals(r)
      cell(0, 0, -3)
    case .hash:
      row(0, -1, 1)
      for side in [-1, 1] {
        row(side, -r, r)
        column(side, -r, -2)
        column(side, 2, r)
      }
    case .checkerboard:
      alternate(-r, r, 1 - r, r - 1)
      alternate(1 - r, r - 1, -r, r)
      cell(0, 0)
    case .alignedCheckerboard:
      alternate(-r, r, -r, r)
      alternate(1 - r, r - 1, 1 - r, r - 1)
    case .hexagonal: hexagon(r)
    case .asterisk:
      row(0, -r, r)
      column(0, -r, r)
      falling(-r, -r, 2 * r + 1)
      cell(0, 0, -2)
    case .tripod:
      row(0, -r, 0)
      column(0, -r, -1)
      falling(1, 1, r)
    case .triangular: triangle(r, upsideDown)
    case .gaussian: pyramid(r)
    }
  }

  // MARK: Sums along lines and over areas

  private mutating func tap(_ sum: RunningSum, _ dx: Int, _ dy: Int, _ factor: Int) {
    taps.append(Tap(sum: sum, dx: dx, dy: dy, factor: factor))
  }

  private mutating func cell(_ dx: Int, _ dy: Int, _ factor: Int = 1) {
    tap(.cell, dx, dy, factor)
  }

  private mutating func row(_ dy: Int, _ first: Int, _ last: Int, _ factor: Int = 1) {
    guard first < last else {
      if first == last { cell(first, dy, factor) }
      return
    }
    tap(.row, last, dy, factor)
    tap(.row, first - 1, dy, -factor)
  }

  private mutating func column(_ dx: Int, _ first: Int, _ last: Int) {
    guard first <= last else { return }
    tap(.column, dx, last, 1)
    tap(.column, dx, first - 1, -1)
  }

  /// A diagonal of `length` cells from its left end down to the right.
  private mutating func falling(_ dx: Int, _ dy: Int, _ length: Int, _ factor: Int = 1) {
    guard length > 0 else { return }
    tap(.falling, dx + length - 1, dy + length - 1, factor)
    tap(.falling, dx - 1, dy - 1, -factor)
  }

  /// A diagonal of `length` cells from its left end up to the right.
  private mutating func rising(_ dx: Int, _ dy: Int, _ length: Int, _ factor: Int = 1) {
    guard length > 0 else { return }
    tap(.rising, dx, dy, factor)
    tap(.rising, dx + length, dy - length, -factor)
  }

  private mutating func rectangle(_ left: Int, _ right: Int, _ top: Int, _ bottom: Int) {
    tap(.area, right, bottom, 1)
    tap(.area, left - 1, bottom, -1)
    tap(.area, right, top - 1, -1)
    tap(.area, left - 1, top - 1, 1)
  }

  /// Every other cell of every other row of a rectangle, its corners included.
  private mutating func alternate(_ left: Int, _ right: Int, _ top: Int, _ bottom: Int) {
    guard left <= right, top <= bottom else { return }
    tap(.alternateArea, right, bottom, 1)
    tap(.alternateArea, left - 2, bottom, -1)
    tap(.alternateArea, right, top - 2, -1)
    tap(.alternateArea, left - 2, top - 2, 1)
  }

  // MARK: Shapes

  private mutating func diagonals(_ r: Int) {
    falling(-r, -r, 2 * r + 1)
    rising(-r, r, 2 * r + 1)
  }

  /// The lower edges come in, and what was above the upper edges drops out.
  private mutating func diamond(_ r: Int) {
    accumulates = true
    falling(-r, 0, r)
    rising(0, r, r + 1)
    rising(-r, -1, r + 1, -1)
    falling(1, -r, r, -1)
  }

  private mutating func hexagon(_ r: Int) {
    accumulates = true
    falling(-r, 0, r)
    row(r, 0, r)
    row(-r - 1, -r, 0, -1)
    falling(1, -r, r, -1)
  }

  /// Two trapeziums on a common long side: one row of each half is a triangle's width longer.
  private mutating func triangle(_ r: Int, _ upsideDown: Bool) {
    accumulates = true
    let (above, below) = upsideDown ? (0, 1) : (1, 0)
    falling(-2 * r, below, r - below)
    row(r, -r - below, r + below)
    rising(r + 1 + below, r - 1, r - below)
    rising(-2 * r, -1 - above, r - above, -1)
    row(-r - 1, -r - above, r + above, -1)
    falling(r + 1 + above, -r, r - above, -1)
  }

  /// The product of a triangle in each direction, which is a second difference of second sums.
  private mutating func pyramid(_ r: Int) {
    for (dy, vertical) in [(r, 1), (-1, -2), (-r - 2, 1)] {
      for (dx, horizontal) in [(r, 1), (-1, -2), (-r - 2, 1)] {
        tap(.pyramid, dx, dy, vertical * horizontal)
      }
    }
  }

  // MARK: Any cells

  /// A run of cells of one weight in a row.
  private struct Run: Hashable {
    let first: Int
    let last: Int
    let weight: Int
  }

  /// Cuts a neighbourhood into runs, and joins equal runs of adjacent rows.
  private mutating func cells(of neighbourhood: RangeNeighbourhood, _ upsideDown: Bool) {
    let r = neighbourhood.range
    var open: [Run: Int] = [:]
    for dy in -r...r + 1 {
      let runs = dy > r ? [] : Self.runs(of: neighbourhood, row: dy, upsideDown)
      let continued = Set(runs)
      // In a fixed order, so that equal rules make equal steps.
      for (run, top) in open.sorted(by: { ($0.value, $0.key.first) < ($1.value, $1.key.first) })
      where !continued.contains(run) {
        close(run, top, dy - 1)
        open[run] = nil
      }
      for run in runs where open[run] == nil { open[run] = dy }
    }
  }

  private static func runs(
    of neighbourhood: RangeNeighbourhood, row dy: Int, _ upsideDown: Bool
  ) -> [Run] {
    let r = neighbourhood.range
    var runs: [Run] = []
    var first = -r
    var weight = neighbourhood.weight(first, dy, upsideDown: upsideDown)
    for dx in (1 - r)...(r + 1) {
      let next = dx > r ? 0 : neighbourhood.weight(dx, dy, upsideDown: upsideDown)
      if next != weight || dx > r {
        if weight != 0 { runs.append(Run(first: first, last: dx - 1, weight: weight)) }
        first = dx
        weight = next
      }
    }
    return runs
  }

  private mutating func close(_ run: Run, _ top: Int, _ bottom: Int) {
    if run.weight == 1 && run.first == run.last && bottom > top {
      column(run.first, top, bottom)
    } else if run.weight == 1 && run.first < run.last && bottom > top + 1 {
      rectangle(run.first, run.last, top, bottom)
    } else {
      for dy in top...bottom {
        if run.last == run.first + 1 {
          cell(run.first, dy, run.weight)
          cell(run.last, dy, run.weight)
        } else {
          row(dy, run.first, run.last, run.weight)
        }
      }
    }
  }
}
