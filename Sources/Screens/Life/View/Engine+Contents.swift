import BigInt
import Lattice
import Life

extension Engine {
  /// What there is to see, relative to the origin and as far as a viewport reaches: a bounded grid
  /// as a whole, else the cells that differ from the background; nil when nothing is there.
  var contents: Rect? {
    topology.extent ?? occupied
  }

  /// The smallest rectangle around the cells that differ from the background, as far as a viewport
  /// reaches; nil when there are none.
  var occupied: Rect? {
    guard let bounds else { return nil }
    func held(_ exact: BigInt, from origin: BigInt) -> Int {
      let limit = BigInt(CellViewport.reach - 1)
      return Int(min(max(exact - origin, -limit), limit))
    }
    let topLeft = Point(held(bounds.x, from: origin.x), held(bounds.y, from: origin.y))
    let bottomRight = Point(
      held(bounds.x + bounds.width - 1, from: origin.x),
      held(bounds.y + bounds.height - 1, from: origin.y))
    return Rect(from: topLeft, through: bottomRight)
  }
}
