public import Lattice

extension ArenaDraft {
  /// Puts a column or row of floor to a side; false when the arena would become too large.
  ///
  /// O(area).
  public mutating func addLine(at side: Direction) -> Bool {
    let grown =
      side.step.y == 0
      ? Size(size.width + 1, size.height) : Size(size.width, size.height + 1)
    guard let area = grown.area, area <= Arena.largestArea else { return false }
    perform([.added(side, [Arena.Cell](repeating: .floor, count: lineLength(at: side)))])
    return true
  }

  /// Takes the column or row at a side away; false when it is the only one.
  ///
  /// O(area).
  public mutating func removeLine(at side: Direction) -> Bool {
    guard side.step.y == 0 ? size.width > 1 : size.height > 1 else { return false }
    perform([.removed(side, line(at: side))])
    return true
  }

  private func lineLength(at side: Direction) -> Int {
    side.step.y == 0 ? size.height : size.width
  }

  /// The cells of the column or row at a side, from the top or from the left.
  private func line(at side: Direction) -> [Arena.Cell] {
    (0..<lineLength(at: side)).map { place in
      switch side {
      case .up: cells[place]
      case .down: cells[(size.height - 1) * size.width + place]
      case .left: cells[place * size.width]
      case .right: cells[place * size.width + size.width - 1]
      }
    }
  }

  mutating func put(_ line: [Arena.Cell], at side: Direction) {
    switch side {
    case .up: cells.insert(contentsOf: line, at: 0)
    case .down: cells += line
    case .left, .right:
      var wider: [Arena.Cell] = []
      wider.reserveCapacity(cells.count + line.count)
      for (y, cell) in line.enumerated() {
        if side == .left { wider.append(cell) }
        wider += cells[(y * size.width)..<((y + 1) * size.width)]
        if side == .right { wider.append(cell) }
      }
      cells = wider
    }
    if side.step.y == 0 { size.width += 1 } else { size.height += 1 }
  }

  mutating func takeLine(at side: Direction) {
    switch side {
    case .up: cells.removeFirst(size.width)
    case .down: cells.removeLast(size.width)
    case .left, .right:
      let column = side == .left ? 0 : size.width - 1
      cells = cells.indices.filter { $0 % size.width != column }.map { cells[$0] }
    }
    if side.step.y == 0 { size.width -= 1 } else { size.height -= 1 }
  }
}
