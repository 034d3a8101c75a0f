import Testing

@testable import Life

@Suite struct WechslerMapTests {
  private func product(_ f: WechslerMap, _ g: WechslerMap) -> WechslerMap {
    WechslerMap(
      f.a * g.a + f.b * g.c, f.a * g.b + f.b * g.d, f.c * g.a + f.d * g.c, f.c * g.b + f.d * g.d)
  }

  /// Whoever has the generators for symmetries has them all.
  @Test(arguments: [
    (WechslerMap.squareGenerators, WechslerMap.square),
    (WechslerMap.hexagonalGenerators, WechslerMap.hexagonal),
  ])
  func generatorsMakeUpAll(generators: [WechslerMap], all: [WechslerMap]) {
    var made: Set = [WechslerMap.identity]
    for _ in all {
      for map in made { made.formUnion(generators.map { product($0, map) }) }
    }
    #expect(made == Set(all))
  }
}
