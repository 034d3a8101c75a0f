import BigInt
import Lattice
import LifeKernels

/// A bounded board as rows of bits, every cell of which is computed in every generation.
///
/// Time for a generation is proportional to the area whatever lives there; the vector kernels make
/// it many cells for each instruction.
struct DenseEngine: Engine {
  static let kind = EngineKind.dense

  /// The largest area: two bits a cell, so 4 GiB.
  private static let largestArea = 1 << 34

  static func supports(_ rule: Rule, on topology: Topology) -> Bool {
    guard case .twoState(let twoState) = rule, twoState.table.counts != nil,
      let area = topology.extent.flatMap({ Size($0.width, $0.height).area })
    else { return false }
    if case .torus(_, _, let shiftX, let shiftY) = topology, shiftX != 0 || shiftY != 0 {
      return false
    }
    return area <= largestArea
  }

  let rule: Rule
  let topology: Topology
  var generation: BigInt = 0
  var background: CellState { 0 }

  private let extent: Rect
  private let kernelRule: LifeRule
  private var board: BitBoard

  init(rule: Rule, topology: Topology) {
    self.rule = rule
    self.topology = topology
    guard case .twoState(let twoState) = rule, let extent = topology.extent else {
      preconditionFailure("a dense board needs a two-state rule and an end in each direction")
    }
    self.extent = extent
    kernelRule = LifeRule(twoState.table)
    board = BitBoard(width: extent.width, height: extent.height)
  }

  private var isTorus: Bool {
    if case .torus = topology { return true }
    return false
  }

  subscript(cell: Point) -> CellState {
    get {
      guard let place = topology.resolve(cell) else { return 0 }
      return board[place.x - extent.x, place.y - extent.y] ? 1 : 0
    }
    set {
      guard newValue < 2, let place = topology.resolve(cell) else { return }
      makeUnique()
      board[place.x - extent.x, place.y - extent.y] = newValue == 1
    }
  }

  mutating func insert(_ pattern: Pattern) {
    makeUnique()
    for run in pattern.runs where run.state == 1 {
      // What wraps around goes cell by cell; whole runs inside the grid are the common case.
      if extent.contains(Point(run.x, run.y)) && run.end <= extent.maxX {
        board.fill(row: run.y - extent.y, from: run.x - extent.x, to: run.end - extent.x)
      } else {
        for x in run.x..<run.end { self[Point(x, run.y)] = 1 }
      }
    }
  }

  mutating func advance(by generations: BigInt, until isInterrupted: () -> Bool) -> BigInt {
    makeUnique()
    let limit = Int(exactly: generations) ?? Int.max
    var done = 0
    while done < limit && !isInterrupted() {
      board.step(kernelRule, joined: isTorus)
      done += 1
    }
    generation += BigInt(done)
    return BigInt(done)
  }

  private mutating func makeUnique() {
    if !isKnownUniquelyReferenced(&board) { board = board.copy() }
  }
}

extension DenseEngine {
  var population: BigInt { BigInt(board.population) }

  var bounds: Box? {
    board.bounds.map {
      Box(
        x: BigInt($0.x + extent.x), y: BigInt($0.y + extent.y), width: BigInt($0.width),
        height: BigInt($0.height))
    }
  }

  var memory: Int { board.memory }

  func paint(into raster: inout Raster) {
    if raster.zoom > 0 {
      return raster.add(extent) { pixel in board.population(in: local(pixel)) }
    }
    board.forEachRun(in: local(raster.extent)) { x, y, length in
      raster.add(x: x + extent.x, y: y + extent.y, length: length, state: 1)
    }
  }

  func pattern(in rect: Rect?) -> Pattern {
    var runs: [Pattern.Run] = []
    board.forEachRun(in: rect.map(local)) { x, y, length in
      runs.append(.init(x: x + extent.x, y: y + extent.y, length: UInt32(length)))
    }
    return Pattern(runs: runs)
  }

  /// A rectangle of the universe in the board's own coordinates, cut to the board.
  private func local(_ rect: Rect) -> Rect {
    let inside = rect.intersection(extent)
    return Rect(
      x: inside.x - extent.x, y: inside.y - extent.y, width: inside.width, height: inside.height)
  }
}
