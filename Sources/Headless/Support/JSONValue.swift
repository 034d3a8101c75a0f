/// A JSON value to print: keys keep their order, numbers keep their digits.
public enum JSONValue: Sendable {
  /// Members in the order in which they are printed.
  case object([(String, JSONValue)])
  /// Elements in order.
  case array([JSONValue])
  /// Text, escaped when printed.
  case string(String)
  /// A number spelled out already, as one that no machine type holds.
  case number(String)
  /// An integer.
  case int(Int)
  /// A floating-point number; one that is not finite prints as `null`.
  case double(Double)
  /// `true` or `false`.
  case bool(Bool)
  /// Nothing.
  case null
  /// A value that is JSON text already, as UTF-8 without spaces.
  case written([UInt8])

  /// The value in one line without spaces.
  public var text: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds the text's UTF-8 to `bytes`.
  func append(to bytes: inout [UInt8]) {
    switch self {
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (place, member) in members.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        JSONValue.quote(member.0, into: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.1.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (place, element) in elements.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        element.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .string(let string): JSONValue.quote(string, into: &bytes)
    case .number(let digits): bytes += digits.utf8
    case .int(let number): bytes += String(number).utf8
    case .double(let number): bytes += JSONValue.spell(number).utf8
    case .bool(let truth): bytes += (truth ? "true" : "false").utf8
    case .null: bytes += "null".utf8
    case .written(let json): bytes += json
    }
  }

  /// Whole numbers lose the `.0`, as every JSON reader expects of a count.
  private static func spell(_ number: Double) -> String {
    guard number.isFinite else { return "null" }
    if number == number.rounded(), abs(number) < 9e15 { return String(Int(number)) }
    return String(number)
  }

  private static func quote(_ string: String, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case UInt8(ascii: "\t"): bytes += "\\t".utf8
      case UInt8(ascii: "\r"): bytes += "\\r".utf8
      case 0..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        bytes += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
