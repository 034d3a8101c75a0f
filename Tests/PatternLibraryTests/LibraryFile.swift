import Lattice
import Life
import PatternLibrary

/// A pattern of the library as its file states it.
///
/// Reads only the plain form that the library keeps to: two states, a header with a rule, and no
/// position. That the program's own reader takes the files too is another test's business.
struct LibraryFile {
  var rule: RuleString
  var size: Size
  var pattern: Pattern
  /// What follows each `#C Claim:`.
  var claims: [String]

  struct Unreadable: Error, CustomStringConvertible {
    var description: String
  }

  init(_ text: String) throws {
    let lines = text.split(separator: "\n")
    claims = lines.filter { $0.hasPrefix("#C Claim:") }.map { String($0.dropFirst(10)) }
    let rest = lines.drop { $0.hasPrefix("#") }
    guard let header = rest.first else { throw Unreadable(description: "no header") }
    // The rule comes last, and may hold a comma itself.
    let fields = header.split(separator: "=").map { $0.split(separator: ",")[0] }
    guard fields.count == 4, let width = Int(fields[1].dropFirst()),
      let height = Int(fields[2].dropFirst())
    else { throw Unreadable(description: "the header is not plain: \(header)") }
    size = Size(width, height)
    rule = try RuleString(parsing: String(header.split(separator: "=")[3].dropFirst()))
    pattern = try Self.cells(rest.dropFirst().joined())
    if let extent = rule.topology.extent { pattern = pattern.translated(by: extent.origin) }
  }

  private static func cells(_ data: String) throws -> Pattern {
    var runs: [Pattern.Run] = []
    var place = Point.zero
    var count = 0
    for character in data {
      if let digit = character.wholeNumberValue {
        count = count * 10 + digit
        continue
      }
      let length = max(1, count)
      count = 0
      switch character {
      case "b": place.x += length
      case "o":
        runs.append(Pattern.Run(x: place.x, y: place.y, length: UInt32(length)))
        place.x += length
      case "$": place = Point(0, place.y + length)
      case "!": return Pattern(runs: runs)
      default: throw Unreadable(description: "unexpected '\(character)'")
      }
    }
    throw Unreadable(description: "no '!' at the end")
  }
}
