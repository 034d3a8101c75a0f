import BigInt
import Lattice
import Life

/// What has been seen of a part of a universe while it went on: since when cells live, where life
/// has been, and how often cells change.
///
/// It looks at the universe whenever it is asked to, at best at every generation. Where 2^k
/// generations go by between two looks, a cell that lives at both is taken to have lived all the
/// time: an age is the number of generations since the first of the looks in a row at which the
/// cell lived. Further out than 1:1 the same is said of squares of cells, which live while any cell
/// in them does and change when their number of living cells does.
///
/// What is in view is watched, with a margin around it, pixel by pixel. For each zoom there is a
/// layer of its own, and the last few are kept: a layer that was left goes on where it was when the
/// view comes back. Zooming out takes along what the closer layer knows.
struct Chronicle: Sendable {
  /// The one in use is the last.
  private(set) var layers: [Layer] = []
  private var rule: RuleString?
  private var generation: BigInt = 0
  /// Whether the universe is still as it was at the last look.
  private var isPresent = false

  /// The most pixels of a layer, and the most layers: some 8 MB together.
  static let mostPixels = 1 << 18
  static let mostLayers = 3

  /// The layer of a zoom, if it is known.
  func layer(shift: Int) -> Layer? { layers.last { $0.shift == shift } }

  /// The layer of a zoom when it shows the universe as it is now, so that nobody need paint that again.
  func present(shift: Int) -> Layer? {
    guard isPresent, let layer = layers.last, layer.shift == shift else { return nil }
    return layer
  }

  /// Notes that the universe may not be as it was at the last look any more.
  mutating func notePassingTime() { isPresent = false }

  /// Forgets everything, as for another universe.
  mutating func forget() { layers = [] }

  /// Looks at a universe where it is seen.
  ///
  /// A universe that went back in time, or has another rule, is seen for the first time. Changes by
  /// hand are births and deaths like others, but no sign of heat.
  /// - Parameters:
  ///   - visible: what is in view, in pixels of 2^`shift` cells.
  /// - Complexity: O(pixels) besides what painting costs the engine.
  mutating func look(at engine: any Engine, visible: Rect, shift: Int) {
    guard !visible.isEmpty else { return }
    let now = RuleString(engine.rule, on: engine.topology)
    if rule != now || engine.generation < generation { forget() }
    rule = now
    generation = engine.generation
    var layer = takeLayer(shift: shift, for: visible, at: generation)
    layer.look(at: engine)
    layers.append(layer)
    isPresent = true
  }

  /// The layer of a zoom, taken out so that it is changed in place.
  private mutating func takeLayer(
    shift: Int, for visible: Rect, at generation: BigInt
  ) -> Layer {
    let closer = layers.last.flatMap { $0.shift < shift ? $0 : nil }
    var layer: Layer
    if let index = layers.lastIndex(where: { $0.shift == shift }) {
      layer = layers.remove(at: index)
    } else {
      layer = Layer(
        shift: shift, window: Chronicle.window(around: visible, shift: shift),
        generation: closer?.generation ?? generation)
      if layers.count == Chronicle.mostLayers { layers.removeFirst() }
    }
    if !layer.covers(visible) {
      layer = layer.moved(to: Chronicle.window(around: visible, shift: shift))
    }
    if let closer { layer.take(over: closer) }
    return layer
  }

  /// What is watched when so much is in view: an eighth more on every side, within bounds.
  private static func window(around visible: Rect, shift: Int) -> Rect {
    var (x, y) = (visible.width / 8, visible.height / 8)
    while (visible.width + 2 * x) * (visible.height + 2 * y) > mostPixels, x + y > 0 {
      (x, y) = (x / 2, y / 2)
    }
    let limit = CellViewport.reach >> shift
    let left = max(visible.x - x, -limit)
    let top = max(visible.y - y, -limit)
    return Rect(
      x: left, y: top, width: min(visible.maxX + x, limit) - left,
      height: min(visible.maxY + y, limit) - top)
  }
}
