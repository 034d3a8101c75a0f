import Lattice
import LifeKernels

/// The base step of rules that are stepped in bytes.
extension NodeStore {
  /// The middle of four by four leaves after some generations, as many as a leaf's side at most.
  func bytesMiddle(
    _ ids: UnsafePointer<SIMD4<UInt32>>, generations: Int, stepper: any ByteStepper,
    _ middle: UnsafeMutablePointer<Leaf>
  ) {
    let side = form.side
    let whole = 4 * side
    withUnsafeTemporaryAllocation(of: CellState.self, capacity: 2 * whole * whole) { buffer in
      guard var source = buffer.baseAddress else { return }
      var target = source + whole * whole
      for row in 0..<4 {
        for column in 0..<4 {
          let leaf = cells(ids[row][column])
          unpack(leaf, to: source + (row * whole + column) * side, stride: whole)
        }
      }
      for generation in 0..<generations {
        // Only what the middle will still depend on.
        let start = side - (generations - 1 - generation)
        let corner = start * whole + start
        stepper.step(
          from: UnsafePointer(source + corner), to: target + corner, stride: whole,
          width: whole - 2 * start, height: whole - 2 * start, origin: .zero)
        swap(&source, &target)
      }
      for part in 0..<4 {
        let corner = source + ((1 + part >> 1) * whole + 1 + part & 1) * side
        middle[part] = packed(corner, stride: whole)
      }
    }
  }

  private func unpack(_ leaf: Leaf, to cells: UnsafeMutablePointer<CellState>, stride: Int) {
    let mask = UInt64.bits(0, min(form.bits, 8))
    for y in 0..<form.side {
      var row = form.row(leaf, y)
      for x in 0..<form.side {
        cells[y &* stride &+ x] = CellState(truncatingIfNeeded: row & mask)
        row >>= UInt64(form.bits)
      }
    }
  }

  private func packed(_ cells: UnsafeMutablePointer<CellState>, stride: Int) -> Leaf {
    var leaf = Leaf.zero
    for y in 0..<form.side {
      var row: UInt64 = 0
      for x in (0..<form.side).reversed() {
        row = row << UInt64(form.bits) | UInt64(cells[y &* stride &+ x])
      }
      form.add(row, to: &leaf, x: 0, y: y)
    }
    return leaf
  }
}
