import Lattice

extension BitBoard {
  func prepare(_ seams: [Seam]) {
    if seams.isEmpty { return }
    killGhostRows()
    for seam in seams {
      let isRow = seam.ghostStep.y == 0
      switch (isRow, seam.sourceStep.x) {
      case (true, 1): copyRow(seam)
      case (true, -1): copyRowBackwards(seam)
      case (false, 0): copyColumn(seam)
      default: copyCells(seam)
      }
    }
  }

  /// A row to a row, by words.
  private func copyRow(_ seam: Seam) {
    let target = row(seam.ghost.y)
    let source = row(seam.source.y)
    var done = 0
    while done < seam.count {
      let x = seam.ghost.x + done
      let length = min(seam.count - done, 64 - x & 63)
      target[x >> 6] |= Self.bits(of: source, from: seam.source.x + done, length) << UInt64(x & 63)
      done += length
    }
  }

  /// A row to a row in the other direction, by words.
  private func copyRowBackwards(_ seam: Seam) {
    let target = row(seam.ghost.y)
    let source = row(seam.source.y)
    var done = 0
    while done < seam.count {
      let x = seam.ghost.x + done
      let length = min(seam.count - done, 64 - x & 63)
      let bits = Self.bits(of: source, from: seam.source.x - done - length + 1, length)
      target[x >> 6] |= (bits.reversedBits >> UInt64(64 - length)) << UInt64(x & 63)
      done += length
    }
  }

  /// `count` bits of a row, 1 to 64, all of which lie on the board.
  private static func bits(
    of row: UnsafeMutablePointer<UInt64>, from x: Int, _ count: Int
  ) -> UInt64 {
    let offset = UInt64(x & 63)
    let low = row[x >> 6] >> offset
    // There are words behind the last one of a row.
    let high = offset == 0 ? 0 : row[x >> 6 + 1] << (64 - offset)
    return (low | high) & .bits(0, count)
  }

  /// A column to a column: the words and the bits stay the same.
  private func copyColumn(_ seam: Seam) {
    let sourceShift = UInt64(seam.source.x & 63)
    let targetShift = UInt64(seam.ghost.x & 63)
    var source = row(seam.source.y) + seam.source.x >> 6
    var target = row(seam.ghost.y) + seam.ghost.x >> 6
    let targetStep = row(1) - row(0)
    let sourceStep = targetStep * seam.sourceStep.y
    // The word left of a row holds nothing but its ghost, an old one perhaps.
    let kept: UInt64 = seam.ghost.x < 0 ? 0 : .max
    for _ in 0..<seam.count {
      target.pointee = target.pointee & kept | (source.pointee >> sourceShift & 1) << targetShift
      source += sourceStep
      target += targetStep
    }
  }

  private func copyCells(_ seam: Seam) {
    var ghost = seam.ghost
    var source = seam.source
    for _ in 0..<seam.count {
      let bit = row(source.y)[source.x >> 6] >> UInt64(source.x & 63) & 1
      let word = row(ghost.y) + ghost.x >> 6
      word.pointee = (ghost.x < 0 ? 0 : word.pointee) | bit << UInt64(ghost.x & 63)
      ghost = ghost + seam.ghostStep
      source = source + seam.sourceStep
    }
  }
}

extension UInt64 {
  /// The same bits from the other end.
  fileprivate var reversedBits: UInt64 {
    var bits = byteSwapped
    bits = (bits & 0x0F0F_0F0F_0F0F_0F0F) << 4 | bits >> 4 & 0x0F0F_0F0F_0F0F_0F0F
    bits = (bits & 0x3333_3333_3333_3333) << 2 | bits >> 2 & 0x3333_3333_3333_3333
    return (bits & 0x5555_5555_5555_5555) << 1 | bits >> 1 & 0x5555_5555_5555_5555
  }
}
