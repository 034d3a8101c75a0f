import BigInt
import Lattice
import Life
import LifeFormats
import PatternLibrary

extension Claim {
  /// How many periods a gun or a puffer may take until it repeats.
  static let warmUp = 32
  /// What the periods of common ash divide.
  static let ashPeriod = 60

  /// Whether the claim holds for the universe as it is now, generation 0.
  func holds(for start: any Engine) -> Bool {
    var universe = start
    switch self {
    case .moves(let period, let x, let y):
      return Self.isLeast(period, x, y) { Self.returns(start, after: $0, at: Point($1, $2)) }
    case .settles(let period, let first):
      universe.advance(by: BigInt(first))
      return Self.isLeast(period, 0, 0) { generations, _, _ in
        Self.returns(universe, after: generations, at: .zero)
      }
    case .sheds(let period, let x, let y):
      return Self.sheds(start, period: period, displacement: Point(x, y))
    case .population(let cells, let generation, let digest):
      universe.advance(by: BigInt(generation))
      guard universe.population == BigInt(cells) else { return false }
      return digest.map { $0 == universe.pattern.digest } ?? true
    case .cells(let cells, let state, let generation):
      universe.advance(by: BigInt(generation))
      return universe.pattern.cells.count { Int($0.1) == state } == cells
    case .lifespan(let end, let cells):
      return Self.lifespan(start, end: end, population: cells)
    case .dies(let generation):
      universe.advance(by: BigInt(generation - 1))
      guard universe.population > 0 else { return false }
      universe.advance(by: 1)
      return universe.population == 0
    case .growsQuadratically(let period, let first):
      return Self.growsQuadratically(start, period: period, from: first)
    case .reflects(let degrees, let generation):
      universe.advance(by: BigInt(generation))
      return Self.turn(from: start.pattern, to: universe.pattern, after: generation) == degrees
    case .becomes(let name, let generation):
      universe.advance(by: BigInt(generation))
      return Self.isPhase(universe.pattern, of: name)
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
    guard universe.background == start.background, universe.population == start.population
    else { return false }
    // Squares, in which equal ones stand once, are compared sooner than millions of cells.
    if displacement == .zero, let tree = universe.tree, tree == start.tree { return true }
    return universe.pattern == start.pattern.translated(by: displacement)
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

extension Claim {
  private static func growsQuadratically(
    _ start: any Engine, period: Int, from first: Int
  ) -> Bool {
    var universe = start
    universe.advance(by: BigInt(first))
    var populations: [BigInt] = []
    for _ in 0..<5 {
      populations.append(universe.population)
      universe.advance(by: BigInt(period))
    }
    let growth = zip(populations.dropFirst(), populations).map { $0 - $1 }
    let curvature = zip(growth.dropFirst(), growth).map { $0 - $1 }
    return curvature[0] > 0 && curvature.allSatisfy { $0 == curvature[0] }
  }

  /// By how many degrees a glider has turned, where all else is as it was.
  private static func turn(from start: Pattern, to end: Pattern, after generations: Int) -> Int? {
    let before = Set(start.cells.map(\.0))
    let after = Set(end.cells.map(\.0))
    guard let old = direction(of: before.subtracting(after)),
      let new = direction(of: after.subtracting(before))
    else { return nil }
    let dot = old.x * new.x + old.y * new.y
    return dot == 2 ? 0 : dot == 0 ? 90 : 180
  }

  /// Where a glider flies, or nil for anything else.
  private static func direction(of cells: Set<Point>) -> Point? {
    let glider = Pattern(cells: cells)
    guard cells.count == 5, var universe = try? EngineKind.automatic(RuleString(.life)) else {
      return nil
    }
    universe.insert(glider)
    universe.advance(by: 4)
    return [Point(1, 1), Point(1, -1), Point(-1, 1), Point(-1, -1)].first {
      universe.pattern == glider.translated(by: $0)
    }
  }

  /// Whether a pattern is one of the library's, in any phase and orientation.
  private static func isPhase(_ pattern: Pattern, of name: String) -> Bool {
    guard let entry = PatternLibrary.pattern(named: name),
      let file = try? PatternFile.read(Array(entry.text.utf8)),
      var universe = try? file.universe()
    else { return false }
    let period = entry.claims.compactMap { claim -> Int? in
      if case .moves(let period, _, _) = claim { period } else { nil }
    }.first
    for _ in 0..<(period ?? 1) {
      if orientations(of: universe.pattern).contains(normal(pattern)) { return true }
      universe.advance(by: 1)
    }
    return false
  }

  private static func orientations(of pattern: Pattern) -> Set<Pattern> {
    var found = Set<Pattern>()
    var turned = Set(pattern.cells.map(\.0))
    for _ in 0..<4 {
      turned = Set(turned.map { Point(-$0.y, $0.x) })
      found.insert(normal(Pattern(cells: turned)))
      found.insert(normal(Pattern(cells: turned.map { Point(-$0.x, $0.y) })))
    }
    return found
  }

  private static func normal(_ pattern: Pattern) -> Pattern {
    guard let box = pattern.bounds else { return pattern }
    return pattern.translated(by: Point(-box.x, -box.y))
  }
}

extension Pattern {
  /// The number that claims tell all cells by.
  var digest: UInt64 {
    guard let bounds else { return 0 }
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    // Strings would take seconds for millions of cells.
    func add(_ number: Int, endedBy end: UInt64 = 44) {
      if number > 9 { add(number / 10, endedBy: 0) }
      digest = (digest ^ UInt64(48 + number % 10)) &* 0x0000_0100_0000_01B3
      if end != 0 { digest = (digest ^ end) &* 0x0000_0100_0000_01B3 }
    }
    for run in runs {
      for x in run.x..<run.end {
        add(x - bounds.x)
        add(run.y - bounds.y)
        add(Int(run.state))
      }
    }
    return digest
  }
}

extension Rect {
  fileprivate func moved(by offset: Point) -> Rect {
    Rect(x: x + offset.x, y: y + offset.y, width: width, height: height)
  }
}
