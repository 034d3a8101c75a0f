/// Reads the pieces of a replay file, and knows line and column when one is missing.
struct ReplayScanner {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// An error here.
  func error(_ message: String) -> ReplayError {
    let before = bytes[..<place]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return ReplayError(message: message, line: line, column: place - start + 1)
  }

  /// Goes past `text` if it is next.
  mutating func isNext(_ text: String) -> Bool {
    guard bytes[place...].starts(with: text.utf8) else { return false }
    place += text.utf8.count
    return true
  }

  /// Goes past `text`, which must be next.
  mutating func expect(_ text: String) throws(ReplayError) {
    // Only the first byte that differs tells where a line goes wrong.
    for byte in text.utf8 {
      guard place < bytes.count, bytes[place] == byte else {
        throw error("expected \(text.split(separator: "\n").joined(separator: " and "))")
      }
      place += 1
    }
  }

  func expectEnd() throws(ReplayError) {
    guard place == bytes.count else { throw error("nothing may follow the hash") }
  }

  /// Goes past the one of `choices` that is next; none may begin another.
  mutating func choice(_ choices: [String]) throws(ReplayError) -> String {
    for choice in choices where isNext(choice) { return choice }
    throw error("expected \(choices.joined(separator: " or "))")
  }

  /// A number without sign and needless zeros.
  mutating func integer<Number: FixedWidthInteger>(
    upTo limit: Number
  ) throws(ReplayError) -> Number {
    var number: Number = 0
    let start = place
    while place < bytes.count, case UInt8(ascii: "0")...UInt8(ascii: "9") = bytes[place] {
      let (tens, tooLarge) = number.multipliedReportingOverflow(by: 10)
      let (sum, overflow) = tens.addingReportingOverflow(Number(bytes[place] & 15))
      guard !tooLarge, !overflow, sum <= limit, number > 0 || place == start else {
        throw error("expected a number of at most \(limit)")
      }
      number = sum
      place += 1
    }
    guard place > start else { throw error("expected a number") }
    return number
  }

  /// A number behind `text`.
  mutating func integer(after text: String) throws(ReplayError) -> Int {
    try expect(text)
    return try integer(upTo: Int.max)
  }

  /// A truth value behind `text`.
  mutating func bool(after text: String) throws(ReplayError) -> Bool {
    try expect(text)
    return try choice(["true", "false"]) == "true"
  }

  /// Sixteen hexadecimal digits in small letters.
  mutating func hexadecimal() throws(ReplayError) -> UInt64 {
    var number: UInt64 = 0
    for _ in 0..<16 { number = number << 4 | UInt64(try hexadecimalDigit()) }
    return number
  }

  private mutating func hexadecimalDigit() throws(ReplayError) -> UInt8 {
    guard place < bytes.count else { throw error("expected a hexadecimal digit") }
    let byte = bytes[place]
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): place += 1
    case UInt8(ascii: "a")...UInt8(ascii: "f"): place += 1
    default: throw error("expected a hexadecimal digit in small letters")
    }
    return byte & 15 + (byte >= UInt8(ascii: "a") ? 9 : 0)
  }

  /// A string with the quotes around it, in the only spelling that is written.
  mutating func string() throws(ReplayError) -> String {
    try expect("\"")
    var content: [UInt8] = []
    while true {
      guard place < bytes.count, bytes[place] >= 0x20 else {
        throw error("expected the end of the string")
      }
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: content, as: UTF8.self) else {
          throw error("the string is not UTF-8")
        }
        return string
      case UInt8(ascii: "\\"): content.append(try escaped())
      default: content.append(byte)
      }
    }
  }

  private mutating func escaped() throws(ReplayError) -> UInt8 {
    if isNext("\"") { return UInt8(ascii: "\"") }
    if isNext("\\") { return UInt8(ascii: "\\") }
    try expect("u00")
    let high = try hexadecimalDigit()
    let low = try hexadecimalDigit()
    guard high < 2 else { throw error("this character needs no escape") }
    return high << 4 | low
  }
}
