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
  /// A value that is JSON text already, without spaces.
  case written(String)

  /// The value in one line without spaces.
  public var text: String {
    var text = ""
    append(to: &text)
    return text
  }

  private func append(to text: inout String) {
    switch self {
    case .object(let members):
      text += "{"
      for (place, member) in members.enumerated() {
        if place > 0 { text += "," }
        JSONValue.quote(member.0, into: &text)
        text += ":"
        member.1.append(to: &text)
      }
      text += "}"
    case .array(let elements):
      text += "["
      for (place, element) in elements.enumerated() {
        if place > 0 { text += "," }
        element.append(to: &text)
      }
      text += "]"
    case .string(let string): JSONValue.quote(string, into: &text)
    case .number(let digits): text += digits
    case .int(let number): text += String(number)
    case .double(let number): text += JSONValue.spell(number)
    case .bool(let truth): text += truth ? "true" : "false"
    case .null: text += "null"
    case .written(let json): text += json
    }
  }

  /// Whole numbers lose the `.0`, as every JSON reader expects of a count.
  private static func spell(_ number: Double) -> String {
    guard number.isFinite else { return "null" }
    if number == number.rounded(), abs(number) < 9e15 { return String(Int(number)) }
    return String(number)
  }

  private static func quote(_ string: String, into text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
