import Lattice

/// The tiles of an endless plane of bytes: where they lie, who is next to whom, and who is awake.
///
/// Tiles are numbered; number 0 is a tile that is always empty and stands for all that do not exist.
/// Each has two buffers, the present cells in one and those of the last generation in the other.
struct ByteTilePlane {
  static let side = 32
  private static let cellsPerTile = side * side

  /// What is known of a tile besides its cells.
  struct Tile {
    var column = 0
    var row = 0
    /// Which buffer holds the present cells, 0 or 1.
    var present = 0
    /// The round in which the tile was last put on the list of tiles awake.
    var round: UInt32 = 0
    /// What changed in the last generation: bit 0 for any cell, the others as `sides`.
    var changes: UInt32 = 0
    /// Whether the number is in use.
    var exists = false
  }

  /// The way to each neighbour: N S W E NW NE SW SE.
  private static let sides = [
    (0, -1), (0, 1), (-1, 0), (1, 0), (-1, -1), (1, -1), (-1, 1), (1, 1),
  ]

  /// The side on which a neighbour on `side` has this tile.
  private static func opposite(_ side: Int) -> Int { side < 4 ? side ^ 1 : 11 - side }

  private var tiles = [Tile()]
  /// Eight for each tile: the neighbours' numbers, in the order of `sides`.
  private var neighbours = [UInt32](repeating: 0, count: 8)
  /// Both buffers of each tile, row by row.
  private var cells = [CellState](repeating: 0, count: 2 * cellsPerTile)
  private var free: [UInt32] = []
  private var index = TileIndex()

  private var awake: [UInt32] = []
  private var awakeNext: [UInt32] = []
  private var round: UInt32 = 1
  /// Whether cells were set from outside, so that any tile may have work to do.
  private var isDisturbed = false
  /// Empty tiles are looked for when this many exist.
  private var sweepAt = fewTiles
  private static let fewTiles = 64

  /// Whether no tile is awake, so that nothing will change.
  var isAsleep: Bool { awake.isEmpty && !isDisturbed }

  /// The tiles that the next generation will step.
  var awakeCount: Int { awake.count }

  var memory: Int {
    cells.capacity + neighbours.capacity * 4 + tiles.capacity * MemoryLayout<Tile>.stride
      + index.memory
  }

  /// Where the present cells of a tile begin.
  private func base(_ tile: Int) -> Int { (2 * tile + tiles[tile].present) * Self.cellsPerTile }
}

// MARK: making and reclaiming tiles

extension ByteTilePlane {
  private func find(column: Int, row: Int) -> UInt32 {
    index.find(column: column, row: row) {
      tiles[Int($0)].column == column && tiles[Int($0)].row == row
    }
  }

  /// The tile at a place, made when it does not exist.
  private mutating func tile(column: Int, row: Int) -> UInt32 {
    let found = find(column: column, row: row)
    return found != 0 ? found : make(column: column, row: row)
  }

  private mutating func make(column: Int, row: Int) -> UInt32 {
    let number = free.popLast() ?? UInt32(tiles.count)
    if Int(number) == tiles.count {
      tiles.append(Tile())
      neighbours += [UInt32](repeating: 0, count: 8)
      cells += [CellState](repeating: 0, count: 2 * Self.cellsPerTile)
    }
    tiles[Int(number)] = Tile(column: column, row: row, exists: true)
    for side in 0..<8 {
      let (dx, dy) = Self.sides[side]
      let neighbour = find(column: column + dx, row: row + dy)
      neighbours[8 * Int(number) + side] = neighbour
      if neighbour != 0 { neighbours[8 * Int(neighbour) + Self.opposite(side)] = number }
    }
    index.insert(number, column: column, row: row) { [tiles] in
      (tiles[Int($0)].column, tiles[Int($0)].row)
    }
    return number
  }

  /// Frees the tiles that are empty and asleep: what has flown by leaves nothing behind.
  private mutating func sweep() {
    for tile in tiles.indices where tiles[tile].exists && tiles[tile].round != round {
      guard isEmpty(tile) else { continue }
      for side in 0..<8 {
        let neighbour = Int(neighbours[8 * tile + side])
        if neighbour != 0 { neighbours[8 * neighbour + Self.opposite(side)] = 0 }
      }
      for cell in 0..<2 * Self.cellsPerTile { cells[2 * tile * Self.cellsPerTile + cell] = 0 }
      tiles[tile].exists = false
      free.append(UInt32(tile))
    }
    index = TileIndex()
    for tile in tiles.indices where tiles[tile].exists {
      index.insert(UInt32(tile), column: tiles[tile].column, row: tiles[tile].row) { [tiles] in
        (tiles[Int($0)].column, tiles[Int($0)].row)
      }
    }
    sweepAt = max(Self.fewTiles, 2 * (tiles.count - free.count))
  }

  private func isEmpty(_ tile: Int) -> Bool {
    cells[base(tile)..<base(tile) + Self.cellsPerTile].allSatisfy { $0 == 0 }
  }
}

// MARK: going on

extension ByteTilePlane {
  /// Goes on by a generation; the rule sees no further than the cells next to a cell.
  mutating func step(_ stepper: any ByteStepper) {
    if isDisturbed { wakeAll() }
    if tiles.count - free.count > sweepAt { sweep() }
    stepAwake(stepper)
    round &+= 1
    awakeNext.removeAll(keepingCapacity: true)
    for position in awake.indices {
      let tile = Int(awake[position])
      let changes = tiles[tile].changes
      guard changes != 0 else { continue }
      tiles[tile].present ^= 1
      wake(tile, and: changes)
    }
    swap(&awake, &awakeNext)
  }

  /// Computes the next cells of every tile that is awake, into its other buffer.
  private mutating func stepAwake(_ stepper: any ByteStepper) {
    let side = Self.side
    // A tile with a border of its neighbours' cells, and its next generation without one.
    let stride = side + 16
    let corner = stride + 8
    withUnsafeTemporaryAllocation(of: CellState.self, capacity: 2 * (side + 2) * stride) {
      scratch in
      guard let source = scratch.baseAddress else { return }
      let target = source + (side + 2) * stride
      scratch.initialize(repeating: 0)
      cells.withUnsafeMutableBufferPointer { cells in
        guard let cells = cells.baseAddress else { return }
        for tile in awake {
          let tile = Int(tile)
          // The present cells of a tile, and of the one on a side of this.
          func present(_ tile: Int) -> UnsafeMutablePointer<CellState> {
            cells + (2 &* tile &+ tiles[tile].present) &* Self.cellsPerTile
          }
          func around(_ side: Int) -> UnsafeMutablePointer<CellState> {
            present(Int(neighbours[8 &* tile &+ side]))
          }
          let end = side - 1
          let here = present(tile)
          let (west, east) = (around(2), around(3))
          let top = source + 8
          let bottom = source + (side + 1) * stride + 8
          top[-1] = around(4)[Self.cellsPerTile - 1]
          top[side] = around(5)[end * side]
          bottom[-1] = around(6)[end]
          bottom[side] = around(7)[0]
          top.update(from: around(0) + end * side, count: side)
          bottom.update(from: around(1), count: side)
          for y in 0..<side {
            let row = source + (corner &+ y &* stride)
            row.update(from: here + y &* side, count: side)
            row[-1] = west[y &* side &+ end]
            row[side] = east[y &* side]
          }
          stepper.step(
            from: source + corner, to: target, stride: stride, width: side, height: side,
            origin: .zero)
          let next = cells + (2 &* tile &+ 1 &- tiles[tile].present) &* Self.cellsPerTile
          for y in 0..<side {
            (next + y &* side).update(from: target + y &* stride, count: side)
          }
          tiles[tile].changes = Self.difference(next, here)
        }
      }
    }
  }

  /// Where two tiles differ: bit 0 for any cell, then the sides and corners in the order of `sides`.
  private static func difference(
    _ a: UnsafePointer<CellState>, _ b: UnsafePointer<CellState>
  ) -> UInt32 {
    func word(_ offset: Int) -> UInt64 {
      UnsafeRawPointer(a + offset).loadUnaligned(as: UInt64.self)
        ^ UnsafeRawPointer(b + offset).loadUnaligned(as: UInt64.self)
    }
    func differs(_ x: Int, _ y: Int) -> Bool { a[y &* side &+ x] != b[y &* side &+ x] }
    func bit(_ isSet: Bool, _ place: UInt32) -> UInt32 { isSet ? 1 << place : 0 }
    let end = side - 1
    var all: UInt64 = 0
    var north: UInt64 = 0
    var south: UInt64 = 0
    for offset in 0..<cellsPerTile / 8 { all |= word(8 &* offset) }
    guard all != 0 else { return 0 }
    for offset in 0..<side / 8 {
      north |= word(8 &* offset)
      south |= word(end &* side &+ 8 &* offset)
    }
    let west = (0..<side).contains { differs(0, $0) }
    let east = (0..<side).contains { differs(end, $0) }
    return 1 | bit(north != 0, 1) | bit(south != 0, 2) | bit(west, 3) | bit(east, 4)
      | bit(differs(0, 0), 5) | bit(differs(end, 0), 6)
      | bit(differs(0, end), 7) | bit(differs(end, end), 8)
  }

  /// Lists each tile that has cells, and the tiles that these may reach.
  private mutating func wakeAll() {
    isDisturbed = false
    round &+= 1
    awakeNext.removeAll(keepingCapacity: true)
    for tile in tiles.indices where tiles[tile].exists {
      let occupied = cells.withUnsafeBufferPointer { cells -> UInt32 in
        guard let start = cells.baseAddress else { return 0 }
        // Tile 0 is empty.
        return Self.difference(start + base(tile), start)
      }
      if occupied != 0 { wake(tile, and: occupied) }
    }
    swap(&awake, &awakeNext)
  }

  /// Lists a tile, and the neighbours that its changes may reach, as awake.
  private mutating func wake(_ tile: Int, and changes: UInt32) {
    list(tile)
    var rest = changes >> 1
    while rest != 0 {
      let side = rest.trailingZeroBitCount
      rest &= rest &- 1
      var neighbour = neighbours[8 &* tile &+ side]
      if neighbour == 0 {
        let (dx, dy) = Self.sides[side]
        neighbour = self.tile(column: tiles[tile].column + dx, row: tiles[tile].row + dy)
      }
      list(Int(neighbour))
    }
  }

  private mutating func list(_ tile: Int) {
    guard tiles[tile].round != round else { return }
    tiles[tile].round = round
    awakeNext.append(UInt32(tile))
  }
}

// MARK: cells

extension ByteTilePlane {
  subscript(cell: Point) -> CellState {
    let (column, x) = Self.split(cell.x)
    let (row, y) = Self.split(cell.y)
    return cells[base(Int(find(column: column, row: row))) + y * Self.side + x]
  }

  /// Sets all cells of a run to its state, which may be 0.
  mutating func set(_ run: Pattern.Run) {
    isDisturbed = true
    let (row, y) = Self.split(run.y)
    var x = run.x
    while x < run.end {
      let (column, first) = Self.split(x)
      let end = min(Self.side, first + run.end - x)
      x += end - first
      let number = run.state == 0 ? find(column: column, row: row) : tile(column: column, row: row)
      guard number != 0 else { continue }
      let line = base(Int(number)) + y * Self.side
      for place in first..<end { cells[line + place] = run.state }
    }
  }

  /// The number of the tile along one axis, and the place within it.
  private static func split(_ coordinate: Int) -> (tile: Int, offset: Int) {
    let (quotient, remainder) = coordinate.quotientAndRemainder(dividingBy: side)
    return remainder < 0 ? (quotient - 1, remainder + side) : (quotient, remainder)
  }

  /// The cells of a tile.
  private func area(_ tile: Int) -> Rect {
    Rect(
      x: tiles[tile].column * Self.side, y: tiles[tile].row * Self.side, width: Self.side,
      height: Self.side)
  }

  /// The number of cells that are not dead.
  var population: UInt64 {
    tiles.indices.reduce(0) { $0 + (tiles[$1].exists ? population(of: area($1), in: $1) : 0) }
  }

  /// The number of cells that are not dead in a part of a tile.
  private func population(of part: Rect, in tile: Int) -> UInt64 {
    let corner = part.origin - area(tile).origin
    var start = base(tile) + corner.y * Self.side + corner.x
    return (0..<part.height).reduce(0) { sum, _ in
      defer { start += Self.side }
      return sum + UInt64(cells[start..<start + part.width].count { $0 != 0 })
    }
  }

  /// The smallest rectangle around the cells that are not dead.
  var bounds: Rect? {
    var bounds: Rect?
    forEachRun(in: nil) { run in
      let span = Rect(x: run.x, y: run.y, width: Int(run.length), height: 1)
      bounds = bounds?.union(span) ?? span
    }
    return bounds
  }

  /// Adds the cells to a picture.
  func paint(into raster: inout Raster) {
    if raster.zoom == 0 {
      forEachRun(in: raster.extent) {
        raster.add(x: $0.x, y: $0.y, length: Int($0.length), state: $0.state)
      }
    } else {
      forEachTile(in: raster.extent) { tile in
        raster.add(area(tile)) { population(of: $0, in: tile) }
      }
    }
  }

  /// Calls `body` with runs of cells of one state, tile by tile.
  func forEachRun(in rect: Rect?, _ body: (Pattern.Run) -> Void) {
    forEachTile(in: rect) { tile in
      let area = area(tile)
      let visible = rect.map { $0.intersection(area) } ?? area
      guard !visible.isEmpty else { return }
      let base = base(tile)
      for y in visible.y..<visible.maxY {
        // The place of the cell at (0, y), were it in the tile.
        let line = base + (y - area.y) * Self.side - area.x
        var x = visible.x
        while x < visible.maxX {
          let start = x
          let state = cells[line + x]
          while x < visible.maxX, cells[line + x] == state { x += 1 }
          if state != 0 {
            body(Pattern.Run(x: start, y: y, length: UInt32(x - start), state: state))
          }
        }
      }
    }
  }

  /// Calls `body` with each tile that may reach into `rect`.
  private func forEachTile(in rect: Rect?, _ body: (Int) -> Void) {
    if let rect {
      guard !rect.isEmpty else { return }
      let columns = Self.split(rect.x).tile...Self.split(rect.maxX - 1).tile
      let lines = Self.split(rect.y).tile...Self.split(rect.maxY - 1).tile
      let (places, overflow) = columns.count.multipliedReportingOverflow(by: lines.count)
      // A small part of a large plane has fewer places than the plane has tiles.
      if !overflow && places < tiles.count {
        for row in lines {
          for column in columns {
            let tile = Int(find(column: column, row: row))
            if tile != 0 { body(tile) }
          }
        }
        return
      }
    }
    for tile in tiles.indices where tiles[tile].exists { body(tile) }
  }
}
