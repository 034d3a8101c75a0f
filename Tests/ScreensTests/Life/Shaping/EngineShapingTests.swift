import BigInt
import Lattice
import Life
import Testing

@testable import Screens

@Suite struct EngineShapingTests {
  /// Many cells die at once as they do one by one, on any engine.
  @Test(arguments: [EngineKind.naive, .dense, .sparse, .hashlife])
  func manyCellsDieAsFewDo(kind: EngineKind) throws {
    let topology = kind == .dense ? Topology.bounded(width: 200, height: 200) : .plane
    guard kind.supports(RuleString(.life, on: topology)) else { return }
    var engine = try kind.make(RuleString(.life, on: topology))
    engine.insert(
      Soup(filling: Rect(x: -80, y: -80, width: 160, height: 160), density: 0.5, seed: 3).pattern)
    engine.generation = 12
    let all = engine.pattern
    let rect = Rect(x: -60, y: -70, width: 130, height: 130)
    let new = Soup(filling: rect, density: 0.1, seed: 4).pattern
    Edit.replace(rect, new).apply(to: &engine)
    #expect(engine.pattern(in: rect) == new)
    #expect(
      engine.pattern
        == all.merged(with: all.clipped(to: rect)) { $1 == 0 ? $0 : 0 }.merged(with: new) {
          $0 | $1
        })
    #expect(engine.generation == 12)
    Edit.keep(Rect(x: 0, y: 0, width: 9, height: 9)).apply(to: &engine)
    #expect(engine.pattern == new.clipped(to: Rect(x: 0, y: 0, width: 9, height: 9)))
    #expect(engine.generation == 12 && engine.kind == kind)
  }
}
