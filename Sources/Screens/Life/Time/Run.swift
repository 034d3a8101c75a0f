import BigInt

/// A stretch of time that a universe went on by, and how it was watched.
struct Run: Hashable, Sendable {
  /// Some frames in a row with about as many generations each.
  private struct Piece: Hashable, Sendable {
    var generations: BigInt
    var frames: Int

    /// How long it is on the bar: by the frames in which it was seen, but if these were few, long
    /// enough for places in it to be found.
    var width: Int {
      let digits = generations.magnitude.bitWidth
      return max(frames, digits * digits / 4)
    }
  }

  /// The generations in all.
  private(set) var length: BigInt = 0
  private var pieces: [Piece] = []

  private static let mostPieces = 64

  /// How long it is on a bar that shows the course of time as it was watched.
  /// - Complexity: O(1), there are only so many pieces.
  var width: Int { pieces.reduce(0) { $0 + $1.width } }

  /// Goes on by the generations of a frame.
  mutating func add(_ generations: BigInt) {
    length += generations
    if let last = pieces.last {
      let usual = last.generations / BigInt(last.frames)
      if abs(usual.magnitude.bitWidth - generations.magnitude.bitWidth) <= 1 {
        pieces[pieces.count - 1].generations += generations
        pieces[pieces.count - 1].frames += 1
        return
      }
    }
    pieces.append(Piece(generations: generations, frames: 1))
    if pieces.count > Run.mostPieces { joinPairs() }
  }

  /// Half as many pieces, each made of two.
  private mutating func joinPairs() {
    pieces = stride(from: 0, to: pieces.count, by: 2).map { index in
      guard index + 1 < pieces.count else { return pieces[index] }
      return Piece(
        generations: pieces[index].generations + pieces[index + 1].generations,
        frames: pieces[index].frames + pieces[index + 1].frames)
    }
  }

  /// Only the first so many generations.
  mutating func truncate(to length: BigInt) {
    var rest = length
    var kept: [Piece] = []
    for piece in pieces where rest > 0 {
      let generations = min(piece.generations, rest)
      rest -= generations
      let frames = BigInt(piece.frames) * generations / piece.generations
      kept.append(Piece(generations: generations, frames: max(Int(clamping: frames), 1)))
    }
    pieces = kept
    self.length = min(length, self.length)
  }

  /// How far along the bar a generation of the run is, in 1/`Run.unit` of its units of length.
  func position(of offset: BigInt) -> Int {
    var (rest, position) = (offset, 0)
    for piece in pieces where rest > 0 {
      let generations = min(piece.generations, rest)
      rest -= generations
      position += Int(clamping: BigInt(piece.width * Run.unit) * generations / piece.generations)
    }
    return position
  }

  /// The generation of the run that is at a position, the other way round.
  func offset(at position: Int) -> BigInt {
    var (rest, offset) = (position, BigInt(0))
    for piece in pieces where rest > 0 {
      let width = piece.width * Run.unit
      let part = min(width, rest)
      rest -= part
      offset += piece.generations * BigInt(part) / BigInt(width)
    }
    return min(offset, length)
  }

  /// The parts of a unit of length that places are told to.
  static let unit = 1024
}
