import Lattice

extension BitBoard {
  func prepare(_ seams: [Seam]) {
    if seams.isEmpty { return }
    killGhostRows()
    // Neighbours count only when they are in state 1, unless they are stepped too.
    for plane in 0..<(margin > 1 ? rule.planes : 1) {
      var index = 0
      while index < seams.count {
        let seam = seams[index]
        var breadth = 1
        let isRow = seam.ghostStep.y == 0
        switch (isRow, seam.sourceStep.x) {
        case (true, 1): copyRow(seam, plane)
        case (true, -1): copyRowBackwards(seam, plane)
        case (false, 0):
          while index + breadth < seams.count, seams[index + breadth].continues(seam, breadth),
            (seam.ghost.x + breadth) & 63 != 0
          { breadth += 1 }
          copyColumns(seam, breadth, plane)
        default: copyCells(seam, plane)
        }
        index += breadth
      }
    }
  }

  /// A row to a row, by words.
  private func copyRow(_ seam: Seam, _ plane: Int) {
    let target = row(seam.ghost.y, plane: plane)
    let source = row(seam.source.y, plane: plane)
    var done = 0
    while done < seam.count {
      let x = seam.ghost.x + done
      let length = min(seam.count - done, 64 - x & 63)
      target[x >> 6] |= Self.bits(of: source, from: seam.source.x + done, length) << UInt64(x & 63)
      done += length
    }
  }

  /// A row to a row in the other direction, by words.
  private func copyRowBackwards(_ seam: Seam, _ plane: Int) {
    let target = row(seam.ghost.y, plane: plane)
    let source = row(seam.source.y, plane: plane)
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

  /// Columns side by side, within one word of the ghosts, to columns side by side.
  private func copyColumns(_ seam: Seam, _ breadth: Int, _ plane: Int) {
    let shift = UInt64(seam.ghost.x & 63)
    let offset = UInt64(seam.source.x & 63)
    let mask = UInt64.bits(0, breadth)
    let kept = ~(mask << shift)
    let targetStep = row(1) - row(0)
    let sourceStep = targetStep * seam.sourceStep.y
    var source = row(seam.source.y, plane: plane) + seam.source.x >> 6
    var target = row(seam.ghost.y, plane: plane) + seam.ghost.x >> 6
    let isWithinAWord = Int(offset) + breadth <= 64
    for _ in 0..<seam.count {
      var bits = source.pointee &>> offset
      if !isWithinAWord { bits |= source[1] &<< (64 &- offset) }
      target.pointee = target.pointee & kept | (bits & mask) &<< shift
      source += sourceStep
      target += targetStep
    }
  }

  private func copyCells(_ seam: Seam, _ plane: Int) {
    var ghost = seam.ghost
    var source = seam.source
    for _ in 0..<seam.count {
      let bit = row(source.y, plane: plane)[source.x >> 6] >> UInt64(source.x & 63) & 1
      let word = row(ghost.y, plane: plane) + ghost.x >> 6
      let shift = UInt64(ghost.x & 63)
      word.pointee = word.pointee & ~(1 << shift) | bit << shift
      ghost = ghost + seam.ghostStep
      source = source + seam.sourceStep
    }
  }
}

extension Seam {
  /// Whether this is the column right of another one, `distance` columns further, throughout.
  fileprivate func continues(_ first: Seam, _ distance: Int) -> Bool {
    let step = Point(distance, 0)
    return ghost == first.ghost + step && source == first.source + step && count == first.count
      && ghostStep == first.ghostStep && sourceStep == first.sourceStep
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
