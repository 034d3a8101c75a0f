import BigInt
import Lattice
import Life
import Testing

@testable import Screens

extension Chronicle.Layer {
  /// Whether life was in a pixel and is gone.
  fileprivate func isTrace(_ x: Int, _ y: Int) -> Bool {
    ages(y: y, x: x..<x + 1)[0] > Self.ageSteps && age(x, y) == nil
  }
}

@Suite struct ChronicleTests {
  /// The definition, by all that was seen: which squares lived at each look.
  private struct Looks {
    var seen: [(generation: BigInt, counts: [Point: Int])] = []

    mutating func look(at engine: any Engine, shift: Int) {
      var counts: [Point: Int] = [:]
      for (cell, _) in engine.pattern.cells {
        counts[Point(cell.x >> shift, cell.y >> shift), default: 0] += 1
      }
      seen.append((engine.generation, counts))
    }

    func lives(_ pixel: Point, at look: Int) -> Bool { seen[look].counts[pixel] != nil }

    func age(_ pixel: Point) -> (generations: Int, isLeast: Bool)? {
      var first = seen.count
      while first > 0, lives(pixel, at: first - 1) { first -= 1 }
      guard first < seen.count else { return nil }
      return (Int(seen[seen.count - 1].generation - seen[first].generation), first == 0)
    }

    /// For how long a pixel is dead; nil where it lives or never lived.
    func absence(_ pixel: Point) -> Int? {
      guard let last = seen.indices.last(where: { lives(pixel, at: $0) }), last + 1 < seen.count
      else { return nil }
      return Int(seen[seen.count - 1].generation - seen[last + 1].generation)
    }

    func hasLived(_ pixel: Point) -> Bool { seen.indices.contains { lives(pixel, at: $0) } }

    func heat(_ pixel: Point) -> Double {
      var heat = 0.0
      for index in seen.indices.dropFirst()
      where seen[index].generation > seen[index - 1].generation {
        let change = seen[index].counts[pixel] != seen[index - 1].counts[pixel]
        heat += ((change ? 1 : 0) - heat) / 16
      }
      return heat
    }
  }

  @Test(arguments: UInt64(0)..<12, [0, 2])
  func itIsWhatWasSeen(seed: UInt64, shift: Int) throws {
    var generator = SplitMix64(seed: seed)
    let kinds: [EngineKind] = [.naive, .sparse, .hashlife]
    var engine = try kinds[generator.below(3)].make(RuleString(.life))
    engine.insert(
      Soup(filling: Rect(x: -12, y: -12, width: 24, height: 24), density: 0.4, seed: seed).pattern)
    let visible = Rect(x: -15, y: -15, width: 30, height: 30)
    var chronicle = Chronicle()
    var looks = Looks()
    for _ in 0..<20 {
      chronicle.look(at: engine, visible: visible, shift: shift)
      looks.look(at: engine, shift: shift)
      if generator.below(5) == 0 {
        // By hand, without time going on.
        engine[Point(generator.below(20) - 10, generator.below(20) - 10)] = 1
      } else {
        engine.advance(by: BigInt(1 << generator.below(4)))
      }
    }
    let layer = try #require(chronicle.layer(shift: shift))
    for y in visible.y..<visible.maxY {
      for x in visible.x..<visible.maxX {
        let pixel = Point(x, y)
        let (age, expected) = (layer.age(x, y), looks.age(pixel))
        #expect(age?.generations == expected?.generations, "seed \(seed), \(pixel)")
        #expect(age?.isLeast == expected?.isLeast, "seed \(seed), \(pixel)")
        #expect(
          layer.isTrace(x, y) == (expected == nil && looks.hasLived(pixel)),
          "seed \(seed), \(pixel)")
        var step = 0
        if let time = expected?.generations ?? looks.absence(pixel) {
          // The digits of the units that have passed since.
          step = 1 + min(String(time / layer.step, radix: 2).count - (time < layer.step ? 1 : 0), 7)
        }
        if expected == nil, step > 0 { step += Chronicle.Layer.ageSteps }
        if expected?.isLeast == true { step = Chronicle.Layer.ageSteps }
        #expect(Int(layer.ages(y: y, x: x..<x + 1)[0]) == step, "seed \(seed), \(pixel)")
        #expect(
          abs(Double(layer.heats(y: y, x: x..<x + 1)[0]) / 256 - layer.heat(x, y)) < 1 / 256,
          "seed \(seed), \(pixel)")
        #expect(abs(layer.heat(x, y) - looks.heat(pixel)) < 0.01, "seed \(seed), \(pixel)")
      }
    }
  }

  private func blinker() throws -> any Engine {
    var engine: any Engine = try EngineKind.automatic(RuleString(.life))
    engine.insert(Pattern(picture: "OOO"))
    return engine
  }

  private let visible = Rect(x: -10, y: -10, width: 20, height: 20)

  @Test func aRotorIsHotAndAStatorIsNot() throws {
    var engine = try blinker()
    var chronicle = Chronicle()
    for _ in 0..<100 {
      chronicle.look(at: engine, visible: visible, shift: 0)
      engine.advance(by: 1)
    }
    let layer = try #require(chronicle.layer(shift: 0))
    #expect(layer.heat(0, 0) > 0.95 && layer.heat(1, 0) < 0.05)
    #expect(layer.age(1, 0)?.generations == 99)
  }

  @Test func panningKeepsWhatIsKnown() throws {
    var engine = try blinker()
    var chronicle = Chronicle()
    for place in 0..<30 {
      var visible = visible
      // Out of sight and back again, which the margin does not cover.
      visible.x += place < 15 ? place : 30 - place
      chronicle.look(at: engine, visible: visible, shift: 0)
      engine.advance(by: 1)
    }
    let layer = try #require(chronicle.layer(shift: 0))
    #expect(layer.age(1, 0) != nil)
    #expect(layer.age(9, 9) == nil && !layer.isTrace(9, 9))
  }

  @Test func zoomingOutTakesKnowledgeAlongAndZoomingInFindsItAgain() throws {
    var engine: any Engine = try EngineKind.automatic(RuleString(.life))
    engine.insert(Pattern(picture: ".O.\n..O\nOOO"))
    var chronicle = Chronicle()
    for _ in 0..<24 {
      chronicle.look(at: engine, visible: visible, shift: 0)
      engine.advance(by: 1)
    }
    chronicle.look(at: engine, visible: visible, shift: 2)
    let far = try #require(chronicle.layer(shift: 2))
    // The glider went from (0, 0) to (6, 6).
    #expect(far.isTrace(0, 0) && far.age(1, 1) != nil)
    #expect(!far.isTrace(-1, 0))
    engine.advance(by: 1)
    chronicle.look(at: engine, visible: visible, shift: 0)
    #expect(chronicle.layer(shift: 0)?.isTrace(1, 0) == true)
  }

  @Test func anotherPastIsForgotten() throws {
    var engine = try blinker()
    engine.generation = 10
    var chronicle = Chronicle()
    chronicle.look(at: engine, visible: visible, shift: 0)
    engine.advance(by: 2)
    chronicle.look(at: engine, visible: visible, shift: 0)
    #expect(chronicle.layer(shift: 0)?.age(1, 0)?.generations == 2)
    engine.generation = 5
    chronicle.look(at: engine, visible: visible, shift: 0)
    #expect(chronicle.layer(shift: 0)?.age(1, 0)?.generations == 0)
  }

  @Test(arguments: [0, 5, 60])
  func memoryIsBounded(shift: Int) throws {
    let engine = try blinker()
    var chronicle = Chronicle()
    let limit = CellViewport.reach >> shift
    for place in [-limit, 0, limit - 10] {
      let start = max(place, -limit)
      chronicle.look(
        at: engine,
        visible: Rect(
          x: start, y: start, width: min(400, limit - start), height: min(400, limit - start)),
        shift: shift)
      let window = try #require(chronicle.layer(shift: shift)).window
      #expect(window.width * window.height <= Chronicle.mostPixels)
    }
    for shift in 0..<10 { chronicle.look(at: engine, visible: visible, shift: shift) }
    #expect(chronicle.layers.count <= Chronicle.mostLayers)
  }
}
