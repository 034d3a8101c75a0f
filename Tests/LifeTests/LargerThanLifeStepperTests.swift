import Lattice
import Testing

@testable import Life

/// The stepper against the plain definition, cell for cell.
@Suite struct LargerThanLifeStepperTests {
  static let letters = RangeNeighbourhood.Shape.allCases.map { String($0.rawValue) }

  @Test(arguments: letters, [1, 2, 3, 5])
  func agrees(letter: String, range: Int) throws {
    for seed in 0..<6 as Range<UInt64> {
      var generator = SplitMix64(seed: seed &* 1000 &+ UInt64(range))
      let rule = try Self.rule(letter, range, &generator)
      let size = Size(1 + generator.below(24), 1 + generator.below(24))
      try check(
        rule, size, density: 1 + generator.below(6), seed: seed, "\(rule.notation), seed \(seed)")
    }
  }

  /// Counts that need 16 and 32 bits, and shapes larger than the window.
  @Test(arguments: [
    "R9,C0,S100-200,B90-150", "R40,C0,S1000-1600,B900-1500,NC", "R30,C3,S10-1600,B200-1500,NN",
    "R130,C0,S1000-2600,B90-250", "R12,C0,M1,S8000..20000,B7000..9000,NG",
    "R20,C0,S1-3,7,9,11,13,15,17-30,B2,4,6,8,10,12,14-20,N#", "R12,C0,S100-300,B90-150,NL",
  ])
  func largeRanges(text: String) throws {
    let rule = try LargerThanLifeRule(parsing: text)
    try check(rule, Size(9, 7), density: 2, seed: 7, "\(text)")
  }

  /// Births around nothing, and dead cells with a weight.
  @Test(arguments: [
    "R2,C0,S1-3,B0,2,NN", "R2,C0,S0-24,B0-24", "R1,C0,S2-9,B4-7,NW111111111,1A",
    "R1,C3,S5-20,B5-7,NW1F1121131,102",
  ])
  func nothingAround(text: String) throws {
    let rule = try LargerThanLifeRule(parsing: text)
    for density in [2, 9, 60] {
      try check(rule, Size(40, 30), density: density, seed: 3, "\(text), density \(density)")
    }
  }

  /// Far apart in a wide window, where most of it is skipped.
  @Test(arguments: letters)
  func farApart(letter: String) throws {
    var generator = SplitMix64(seed: 11)
    let rule = try Self.rule(letter, 2, &generator)
    try check(rule, Size(50, 50), density: 700, seed: 5, "\(rule.notation)")
  }

  // MARK: Helpers

  /// A random rule with this neighbourhood.
  static func rule(
    _ letter: String, _ range: Int, _ generator: inout SplitMix64
  ) throws -> LargerThanLifeRule {
    let digits = Array("0123456789ABCDEF")
    func hex(_ count: Int) -> String {
      String((0..<count).map { _ in digits[generator.below(16)] })
    }
    let side = 2 * range + 1
    let states = [2, 2, 3, 5][generator.below(4)]
    var details = ""
    if letter == "@" { details = hex(range * (range + 1)) + ["", "H", "L"][generator.below(3)] }
    if letter == "W" {
      details = hex(side * side * (1 + generator.below(2)))
      if generator.below(2) == 0 { details += ",0" + hex(states - 1) }
      details += ["", "L"][generator.below(2)]
    }
    let rule = try LargerThanLifeRule(parsing: "R\(range),C\(states),S,B,N\(letter)\(details)")
    let items = [1, 3, 9][generator.below(3)]
    func counts() -> CountSet {
      CountSet(
        (0..<items).map { _ in
          let first = 1 + generator.below(max(1, min(rule.neighbourhood.size, 40)))
          return first...(first + generator.below(range + 1))
        })
    }
    return LargerThanLifeRule(
      neighbourhood: rule.neighbourhood, stateCount: states,
      includesMiddle: generator.below(2) == 0, namesMiddle: false, survival: counts(),
      birth: counts(), stateWeights: rule.stateWeights)
  }

  /// Steps a random window and its margin, and compares with `successor` at every cell.
  private func check(
    _ rule: LargerThanLifeRule, _ size: Size, density: Int, seed: UInt64, _ context: Comment
  ) throws {
    var generator = SplitMix64(seed: seed)
    let margin = rule.radius
    let stride = size.width + 2 * margin + 3
    var cells = [CellState](repeating: 0, count: stride * (size.height + 2 * margin))
    for i in cells.indices where generator.below(density) == 0 {
      cells[i] = CellState(generator.below(rule.stateCount))
    }
    let odd = generator.below(2)
    let stepper = LargerThanLifeStepper(rule)
    #expect(stepper.margin == margin)
    // What was there before must not matter.
    var next = [CellState](repeating: 77, count: cells.count)
    let origin = margin * stride + margin
    cells.withUnsafeBufferPointer { source in
      next.withUnsafeMutableBufferPointer { target in
        guard let from = source.baseAddress, let to = target.baseAddress else { return }
        stepper.step(
          from: from + origin, to: to + origin, stride: stride, width: size.width,
          height: size.height, origin: Point(odd, 0))
      }
    }
    var wrong: [Point] = []
    for y in 0..<size.height {
      for x in 0..<size.width {
        let place = origin + y * stride + x
        let expected = rule.successor(of: cells[place], upsideDown: (x + y + odd) % 2 == 1) {
          cells[place + $1 * stride + $0]
        }
        if next[place] != expected { wrong.append(Point(x, y)) }
      }
    }
    #expect(wrong.isEmpty, context)
    // Nothing outside of the window is written.
    let written = next.indices.filter { next[$0] != 77 }
    #expect(written.count == size.width * size.height, context)
  }
}
