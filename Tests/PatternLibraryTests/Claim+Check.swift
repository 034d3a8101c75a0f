import BigInt
import Lattice
import Life

extension Claim {
  /// Whether the claim holds for the universe as it is now, generation 0.
  func holds(for start: any Engine) -> Bool {
    var universe = start
    switch self {
    case .moves(let period, let x, let y):
      return Self.isLeast(period, x, y) { Self.returns(start, after: $0, at: Point($1, $2)) }
    case .sheds(let period, let x, let y):
      return Self.sheds(start, period: period, displacement: Point(x, y))
    case .population(let cells, let generation):
      universe.advance(by: BigInt(generation))
      return universe.population == BigInt(cells)
    case .lifespan(let end, let cells):
      return Self.lifespan(start, end: end, population: cells)
    case .dies(let generation):
      universe.advance(by: BigInt(generation - 1))
      guard universe.population > 0 else { return false }
      universe.advance(by: 1)
      return universe.population == 0
    }
  }

  /// Whether `repeats` holds for a period with its displacement, and for no part of it.
  private static func isLeast(
    _ period: Int, _ x: Int, _ y: Int, _ repeats: (Int, Int, Int) -> Bool
  ) -> Bool {
    guard repeats(period, x, y) else { return false }
    // Every shorter period divides one that is shorter by a single prime factor.
    let parts = (2...max(2, period)).filter { part in
      period.isMultiple(of: part) && x.isMultiple(of: part) && y.isMultiple(of: part)
        && !(2..<part).contains { part.isMultiple(of: $0) }
    }
    return !parts.contains { repeats(period / $0, x / $0, y / $0) }
  }

  private static func returns(
    _ start: any Engine, after period: Int, at displacement: Point
  ) -> Bool {
    var universe = start
    universe.advance(by: BigInt(period))
    return universe.background == start.background
      && universe.pattern == start.pattern.translated(by: displacement)
  }

  private static func sheds(
    _ start: any Engine, period: Int, displacement: Point
  ) -> Bool {
    guard let box = start.pattern.bounds else { return false }
    var universe = start
    for count in 0..<warmUp {
      let here = Point(displacement.x * count, displacement.y * count)
      let seen = universe.pattern(in: box.moved(by: here))
      func repeats(_ generations: Int, _ x: Int, _ y: Int) -> Bool {
        var later = universe
        later.advance(by: BigInt(generations))
        let view = later.pattern(in: box.moved(by: Point(here.x + x, here.y + y)))
        return !seen.isEmpty && view == seen.translated(by: Point(x, y))
      }
      var later = universe
      later.advance(by: BigInt(2 * period))
      if repeats(2 * period, 2 * displacement.x, 2 * displacement.y),
        isLeast(period, displacement.x, displacement.y, repeats),
        later.population > universe.population
      {
        return true
      }
      universe.advance(by: BigInt(period))
    }
    return false
  }

  private static func lifespan(_ start: any Engine, end: Int, population: Int) -> Bool {
    var universe = start
    let first = max(0, end - 2)
    universe.advance(by: BigInt(first))
    var populations = [universe.population]
    for _ in first..<end + 2 * ashPeriod {
      universe.advance(by: 1)
      populations.append(universe.population)
    }
    let last = end - first
    let settled = (last..<last + ashPeriod).allSatisfy {
      populations[$0] == populations[$0 + ashPeriod]
    }
    return settled && populations[last] == BigInt(population)
      && (end < 2 || (0..<2).contains { populations[$0] != populations[$0 + ashPeriod] })
  }
}

extension Rect {
  fileprivate func moved(by offset: Point) -> Rect {
    Rect(x: x + offset.x, y: y + offset.y, width: width, height: height)
  }
}
