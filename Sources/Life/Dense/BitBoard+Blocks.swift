import Lattice
import LifeKernels

/// Several generations in one pass over memory.
///
/// A board that does not fit the cache is stepped block by block: a block is copied with its
/// surroundings, as many cells deep as there are generations to go, is stepped all these
/// generations where it fits the cache, and its inner part is the future. What is computed of the
/// surroundings is computed again by the neighbouring blocks: a tenth of all.
extension BitBoard {
  /// The generations of a pass at most; what lies around a block on the left and right is a word.
  static let deepest = 32

  /// The words of a block and its surroundings, a whole number of vectors, and the rows of a block.
  private static let blockWords = 40
  private var blockRows: Int { rule.planes == 1 ? 512 : 256 }

  /// The cells of a block, which take about half a millisecond; all blocks are of about the same size.
  var blockSize: Size {
    let columns = Self.columns(words)
    let bands = (size.height + blockRows - 1) / blockRows
    return Size((words + columns - 1) / columns * 64, (size.height + bands - 1) / bands)
  }

  /// Computes the cells of blocks of a pass of some generations, by their numbers.
  func stepBlocks(_ pass: BoardPass, next: () -> Int?) {
    let planeSize =
      (Self.vectors(pass.strip.width / 64) + 8) * (pass.strip.height + 2 * pass.generations + 1)
    withUnsafeTemporaryAllocation(
      byteCount: (2 * rule.planes * planeSize + 8) * 8, alignment: 64
    ) { memory in
      guard let base = memory.bindMemory(to: UInt64.self).baseAddress else { return }
      while let number = next() {
        let block = pass[number]
        // A vector before the first row, as kernels look at the word before each.
        stepBlock(
          words: block.x / 64..<(block.maxX + 63) / 64, rows: block.y..<block.maxY,
          generations: pass.generations, buffers: (base + 8, base + 8 + rule.planes * planeSize))
      }
    }
  }

  /// The words of a block and of what is around it, as whole vectors.
  private static func vectors(_ words: Int) -> Int { (words + 2 + 7) / 8 * 8 }

  /// Into how many columns of blocks to cut a row, so that the least is computed twice.
  private static func columns(_ words: Int) -> Int {
    let fewest = (words + blockWords - 3) / (blockWords - 2)
    func cost(_ columns: Int) -> Int { columns * vectors((words + columns - 1) / columns) }
    return (fewest..<fewest + 4).min { cost($0) < cost($1) } ?? fewest
  }

  private func stepBlock(
    words block: Range<Int>, rows: Range<Int>, generations: Int,
    buffers: (UnsafeMutablePointer<UInt64>, UnsafeMutablePointer<UInt64>)
  ) {
    let wide = Self.vectors(block.count)
    let stride = wide + 8
    let high = rows.count + 2 * generations
    let planeSize = stride * (high + 1)
    var (source, target) = buffers
    for plane in 0..<rule.planes {
      for y in 0..<high {
        let from = row(rows.lowerBound - generations + y, plane: plane) + block.lowerBound - 1
        (source + plane * planeSize + y * stride).update(from: from, count: wide)
      }
    }
    for generation in 1...generations {
      step(
        from: source + generation * stride, to: target + generation * stride, stride: stride,
        planeStride: planeSize, words: wide, rows: high - 2 * generation, background: 0)
      if isBounded {
        let first = rows.lowerBound - generations
        clearOutside(
          target, stride: stride, planeStride: planeSize, origin: (block.lowerBound - 1, first),
          rows: first + generation..<first + high - generation, words: wide)
      }
      swap(&source, &target)
    }
    let used = UInt64.bits(0, ((size.width - 1) & 63) + 1)
    for plane in 0..<rule.planes {
      for y in rows {
        let from = source + plane * planeSize + (y - rows.lowerBound + generations) * stride + 1
        let to = futureRow(y, plane: plane)
        (to + block.lowerBound).update(from: from, count: block.count)
        if block.upperBound == words { to[words - 1] &= used }
      }
    }
  }

  /// Kills what was born beyond the edges, in `rows` of a block whose first word and row are at
  /// `origin`.
  private func clearOutside(
    _ cells: UnsafeMutablePointer<UInt64>, stride: Int, planeStride: Int,
    origin: (word: Int, row: Int), rows: Range<Int>, words: Int
  ) {
    let used = UInt64.bits(0, ((size.width - 1) & 63) + 1)
    let last = self.words - 1 - origin.word
    for plane in 0..<rule.planes {
      for y in rows {
        let row = cells + plane * planeStride + (y - origin.row) * stride
        if y < 0 || y >= size.height {
          row.update(repeating: 0, count: words)
          continue
        }
        if origin.word < 0 { row[0] = 0 }
        guard last < words else { continue }
        row[last] &= used
        for word in last + 1..<max(last + 1, words) { row[word] = 0 }
      }
    }
  }
}
