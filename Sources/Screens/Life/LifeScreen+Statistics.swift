import BigInt
import Lattice
import Life

extension LifeScreen {
  /// What the status line tells and what cannot be counted in every frame.
  struct Statistics: Hashable {
    var population: BigInt
    /// Where there is something to see, and when it was there.
    var contents: Rect?
    var generation: BigInt
    /// Since when it is known.
    var age: Duration = .zero
    /// How long it may be shown while the universe goes on: longer, the longer it takes to count.
    var shelfLife: Duration

    init(of engine: any Engine) {
      population = engine.population
      contents = engine.contents
      generation = engine.generation
      shelfLife = engine.memory > 1 << 26 ? .seconds(1) : .milliseconds(250)
    }
  }
}
