import BigInt
import Lattice
import Life

/// How a pattern moves: by a step of whole cells in each period.
struct CameraCourse: Hashable, Sendable {
  let step: Point
  let period: Int

  /// The way after so many generations, in whole cells, also back in time.
  func offset(after generations: BigInt) -> Point {
    func way(_ side: Int) -> Int {
      let (quotient, remainder) = (generations * BigInt(side)).quotientAndRemainder(
        dividingBy: BigInt(period))
      let floor = remainder.sign == .minus && remainder != 0 ? quotient - 1 : quotient
      let limit = BigInt(CellViewport.reach)
      return Int(min(max(floor, -limit), limit))
    }
    return Point(way(step.x), way(step.y))
  }
}

extension CameraCourse {
  /// The most cells and generations of an object that is tried out, and both together.
  private static let mostCells = 3000
  private static let mostGenerations = 600
  private static let mostWork = 300_000

  /// The course of the object that is nearest to a cell, or of all that is in view when that object
  /// does not move alone; nil when it does not come back as it was elsewhere.
  ///
  /// An object is what hangs together by at most one dead cell. It is followed by itself on an
  /// empty plane until it has its first form again, so the course is exact and does not depend on
  /// how the universe is stepped.
  static func found(in engine: any Engine, near middle: Point, view: Rect) -> CameraCourse? {
    let reach = 256
    let near = view.intersection(
      Rect(x: middle.x - reach, y: middle.y - reach, width: 2 * reach, height: 2 * reach))
    let around = engine.pattern(in: near)
    guard !around.isEmpty, around.population <= 4 * mostCells else { return nil }
    let object = around.object(nearest: middle)
    if let course = course(of: object, under: engine.rule) { return course }
    return object == around ? nil : course(of: around, under: engine.rule)
  }

  /// How a pattern moves on an empty plane; nil when it stays, grows or is too large to try.
  static func course(of pattern: Pattern, under rule: Rule) -> CameraCourse? {
    guard let start = pattern.bounds, pattern.population <= mostCells,
      var engine = try? EngineKind.automatic(RuleString(rule))
    else { return nil }
    let (background, cells) = (engine.background, BigInt(pattern.population))
    engine.insert(pattern)
    let form = pattern.translated(by: Point(-start.x, -start.y))
    var work = 0
    for period in 1...mostGenerations {
      engine.advance(by: 1)
      let population = engine.population
      work += Int(min(population, 1 << 20)) + 20
      guard population > 0, population < 8 * cells + 200, work < mostWork else { return nil }
      guard population == cells, engine.background == background else { continue }
      let now = engine.pattern
      guard let bounds = now.bounds, bounds.width == start.width, bounds.height == start.height
      else { continue }
      let step = Point(bounds.x - start.x, bounds.y - start.y)
      guard now.translated(by: Point(-bounds.x, -bounds.y)) == form else { continue }
      return step == .zero ? nil : CameraCourse(step: step, period: period)
    }
    return nil
  }
}

extension Pattern {
  /// The cells that hang together with the one nearest to a place, by gaps of at most one cell.
  func object(nearest place: Point) -> Pattern {
    var states: [Point: CellState] = [:]
    for (cell, state) in cells { states[cell] = state }
    func distance(_ cell: Point) -> Int { max(abs(cell.x - place.x), abs(cell.y - place.y)) }
    guard
      let first = cells.map({ (distance($0.0), $0.0) }).min(by: { ($0.0, $0.1) < ($1.0, $1.1) })
    else { return self }
    var object: [Run] = []
    var waiting = [first.1]
    if let state = states.removeValue(forKey: first.1) {
      object.append(Run(x: first.1.x, y: first.1.y, state: state))
    }
    while let cell = waiting.popLast() {
      for y in cell.y - 2...cell.y + 2 {
        for x in cell.x - 2...cell.x + 2 {
          guard let state = states.removeValue(forKey: Point(x, y)) else { continue }
          object.append(Run(x: x, y: y, state: state))
          waiting.append(Point(x, y))
        }
      }
    }
    return Pattern(runs: object)
  }
}
