import Lattice

/// How many cells live in squares of 64x64 all over an endless plane, and in fields of 16x16 squares: of
/// these pictures from far away are made, in a time that does not depend on the number of cells.
struct SquareSums {
  /// A square's side is 2 to this power.
  static let shift = 6
  /// A field's side in squares is 2 to this power.
  private static let fieldShift = 4
  private static let squaresPerField = 1 << (2 * fieldShift)

  private struct Field {
    var place: Point
    var total = 0
  }

  private var fields: [Field] = []
  private var squares: [UInt16] = []
  private var numbers: [Point: Int] = [:]
  private var free: [Int] = []
  /// The field that was changed last, where the next change is likely too.
  private var last: (place: Point, number: Int)?
  /// The number of all cells.
  private(set) var total = 0

  var memory: Int {
    fields.capacity * (MemoryLayout<Field>.stride + 2 * Self.squaresPerField + 32)
  }

  /// Adds a difference to the number of cells of a square.
  mutating func add(_ difference: Int, x: Int, y: Int) {
    let number = field(at: Point(x >> Self.fieldShift, y >> Self.fieldShift))
    let side = 1 << Self.fieldShift
    let square = number * Self.squaresPerField + (y & (side - 1)) * side + x & (side - 1)
    squares[square] = UInt16(truncatingIfNeeded: Int(squares[square]) + difference)
    fields[number].total += difference
    total += difference
    if fields[number].total == 0 { remove(number) }
  }

  private mutating func field(at place: Point) -> Int {
    if let last, last.place == place { return last.number }
    let number: Int
    if let found = numbers[place] {
      number = found
    } else if let reused = free.popLast() {
      number = reused
      fields[number] = Field(place: place)
      numbers[place] = number
    } else {
      number = fields.count
      fields.append(Field(place: place))
      squares += [UInt16](repeating: 0, count: Self.squaresPerField)
      numbers[place] = number
    }
    last = (place, number)
    return number
  }

  /// Frees a field in which nothing lives, so that all its squares are 0.
  private mutating func remove(_ number: Int) {
    numbers[fields[number].place] = nil
    free.append(number)
    last = nil
  }

  /// Adds the cells to a picture of whole squares: the corners of its pixels are corners of squares.
  /// - Complexity: O(fields + squares in view), and O(fields) where a pixel is a field or more.
  func paint(into raster: inout Raster) {
    let shift = raster.zoom - Self.shift
    let corner = Point(raster.origin.x >> raster.zoom, raster.origin.y >> raster.zoom)
    let side = 1 << Self.fieldShift
    for (number, field) in fields.enumerated() where field.total > 0 {
      let first = Point(field.place.x << Self.fieldShift, field.place.y << Self.fieldShift)
      let left = first.x >> shift - corner.x
      let top = first.y >> shift - corner.y
      let (right, bottom) = (
        (first.x + side - 1) >> shift - corner.x, (first.y + side - 1) >> shift - corner.y
      )
      guard right >= 0, bottom >= 0, left < raster.columns, top < raster.rows else { continue }
      if shift >= Self.fieldShift {
        raster.add(column: left, row: top, count: field.total, state: 1)
        continue
      }
      for y in 0..<side {
        let row = (first.y + y) >> shift - corner.y
        guard row >= 0, row < raster.rows else { continue }
        let start = number * Self.squaresPerField + y * side
        for x in 0..<side where squares[start + x] > 0 {
          let column = (first.x + x) >> shift - corner.x
          guard column >= 0, column < raster.columns else { continue }
          raster.add(column: column, row: row, count: Int(squares[start + x]), state: 1)
        }
      }
    }
  }
}
