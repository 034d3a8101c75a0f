import Lattice

/// A pass over a board on its way: the strips in which the next generations are made, from the top.
///
/// It can be broken off between two strips and gone on with later.
struct BoardPass {
  /// The cells that are stepped; all others stay dead.
  let area: Rect
  /// The generations that it makes.
  let generations: Int
  /// The size of a strip, but for the last ones of a column or a row.
  let strip: Size
  private let columns: Int
  /// The number of strips.
  let count: Int
  /// The strips that are done.
  private(set) var done = 0

  /// - Parameter strip: the size of strips, both sides at least 1.
  init(over area: Rect, generations: Int, strip: Size) {
    self.area = area
    self.generations = generations
    self.strip = strip
    columns = area.isEmpty ? 0 : (area.width + strip.width - 1) / strip.width
    count = area.isEmpty ? 0 : columns * ((area.height + strip.height - 1) / strip.height)
  }

  var isDone: Bool { done == count }

  /// A strip by its number.
  subscript(number: Int) -> Rect {
    let x = area.x + number % columns * strip.width
    let y = area.y + number / columns * strip.height
    return Rect(
      x: x, y: y, width: min(strip.width, area.maxX - x), height: min(strip.height, area.maxY - y))
  }

  /// All strips below a number are done.
  mutating func goOn(to number: Int) { done = number }

  /// The row up to which everything is as it will be.
  var end: Int { isDone ? .max : area.y + done / columns * strip.height }
}
