import BigInt
import Life

extension [UInt8] {
  /// The whole number in `range`, nil when it is none; saturates where it leaves `Int`.
  func wholeNumber(_ range: Range<Int>) -> Int? {
    var digits = range
    var negative = false
    if let first = digits.first,
      self[first] == UInt8(ascii: "-") || self[first] == UInt8(ascii: "+")
    {
      negative = self[first] == UInt8(ascii: "-")
      digits.removeFirst()
    }
    guard !digits.isEmpty else { return nil }
    var value = 0
    for byte in self[digits] {
      guard byte.isDigit else { return nil }
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(Int(byte - 48))
      value = overflow || carry ? Int.max : sum
      if value == Int.max { break }
    }
    return negative ? -value : value
  }

  /// The words in `range`, which blanks or commas part.
  func words(_ range: Range<Int>) -> [Range<Int>] {
    self[range].split { $0.isBlank || $0 == UInt8(ascii: ",") }.map { $0.startIndex..<$0.endIndex }
  }

  /// The two coordinates in `range` and nothing else, parted by blanks or a comma.
  func coordinates(_ range: Range<Int>) throws(Fault) -> (x: Int, y: Int) {
    // No arrays here: lists of cells have millions of such lines.
    var position = range.lowerBound
    let x = try coordinate(&position, range.upperBound)
    let y = try coordinate(&position, range.upperBound)
    skipSeparators(&position, range.upperBound)
    guard position == range.upperBound else { throw Fault(.expectedCoordinates, at: position) }
    return (x, y)
  }

  private func skipSeparators(_ position: inout Int, _ end: Int) {
    while position < end, self[position].isBlank || self[position] == UInt8(ascii: ",") {
      position += 1
    }
  }

  private func coordinate(_ position: inout Int, _ end: Int) throws(Fault) -> Int {
    skipSeparators(&position, end)
    let start = position
    while position < end, !self[position].isBlank, self[position] != UInt8(ascii: ",") {
      position += 1
    }
    guard let value = wholeNumber(start..<position) else {
      throw Fault(.expectedCoordinates, at: start)
    }
    guard value.magnitude <= UInt(Pattern.coordinateLimit) else {
      throw Fault(.coordinateTooLarge, at: start)
    }
    return value
  }

  /// The generation in `range`: digits, perhaps with commas between them.
  func generation(_ range: Range<Int>) throws(Fault) -> BigInt {
    // Converting digits takes quadratic time, so there is a limit, and it is generous.
    let digits = text(range).filter { $0 != "," }
    guard digits.utf8.count <= 4096, digits.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "-" }),
      let number = BigInt(digits)
    else { throw Fault(.badGeneration, at: range.lowerBound) }
    return number
  }
}

extension UInt8 {
  /// The run count that this digit makes of the digits before it; errors are told at `offset`.
  func appended(to count: Int, at offset: Int) throws(Fault) -> Int {
    // The limit leaves three bits of an Int, so it must be asked before the factor of ten as well.
    guard count <= Pattern.coordinateLimit / 10 else { throw Fault(.countTooLarge, at: offset) }
    let sum = count * 10 + Int(self & 15)
    guard sum <= Pattern.coordinateLimit else { throw Fault(.countTooLarge, at: offset) }
    return sum
  }
}
