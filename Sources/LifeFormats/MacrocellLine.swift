import Life

/// The fast way to read the lines that make up nearly all of a macrocell file.
///
/// A line that is not exactly as writers make it, or that is wrong, is left as it is.
enum MacrocellLine {
  /// Reads the line at `position` and moves behind it, or returns false and changes nothing.
  ///
  /// All accesses are below `text.count`, and parts are looked up only when they are there.
  static func read(
    _ text: UnsafeBufferPointer<UInt8>, _ position: inout Int, into tree: inout Quadtree
  ) -> Bool {
    var place = position
    guard place < text.count else { return false }
    let isRead: Bool
    switch text[place] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): isRead = readNode(text, &place, into: &tree)
    case UInt8(ascii: "."), UInt8(ascii: "*"), UInt8(ascii: "$"):
      isRead = readLeaf(text, &place, into: &tree)
    default: return false
    }
    if isRead { position = place }
    return isRead
  }

  /// Reads `level nw ne sw se` of a level above 1.
  private static func readNode(
    _ text: UnsafeBufferPointer<UInt8>, _ place: inout Int, into tree: inout Quadtree
  ) -> Bool {
    let level = number(text, &place, endsWith: 32)
    let a = number(text, &place, endsWith: 32)
    let b = number(text, &place, endsWith: 32)
    let c = number(text, &place, endsWith: 32)
    let d = number(text, &place, endsWith: .newline)
    guard a | b | c | d >= 0, level > 1, level <= Quadtree.levelLimit else { return false }
    for part in [a, b, c, d] where part != 0 {
      guard part <= tree.count, tree.level(Int32(truncatingIfNeeded: part)) == level - 1 else {
        return false
      }
    }
    tree.append(
      .quad(
        Int32(truncatingIfNeeded: a), Int32(truncatingIfNeeded: b), Int32(truncatingIfNeeded: c),
        Int32(truncatingIfNeeded: d)), level: level)
    return true
  }

  /// A number of at most nine digits and the byte behind it, or -1 when that is not what is there.
  private static func number(
    _ text: UnsafeBufferPointer<UInt8>, _ place: inout Int, endsWith end: UInt8
  ) -> Int {
    let start = place
    var value = 0
    while place < text.count, text[place].isDigit {
      value = value &* 10 &+ Int(text[place] & 15)
      place += 1
    }
    guard place > start, place - start <= 9, place < text.count, text[place] == end else {
      return -1
    }
    place += 1
    return value
  }

  /// Reads rows of `.` and `*` that end with `$`.
  private static func readLeaf(
    _ text: UnsafeBufferPointer<UInt8>, _ place: inout Int, into tree: inout Quadtree
  ) -> Bool {
    var bits: UInt64 = 0
    // The place of the next cell, from the top left; a row begins at each multiple of 8.
    var cell = 0
    var rowEnd = 8
    while place < text.count {
      let byte = text[place]
      place += 1
      switch byte {
      case UInt8(ascii: "*"):
        guard cell < rowEnd, cell < 64 else { return false }
        bits |= 1 << UInt64(63 - cell)
        cell += 1
      case UInt8(ascii: "."):
        guard cell < rowEnd else { return false }
        cell += 1
      case UInt8(ascii: "$"):
        cell = rowEnd
        rowEnd += 8
      case .newline:
        tree.append(.leaf(bits), level: 3)
        return true
      default: return false
      }
    }
    return false
  }
}
