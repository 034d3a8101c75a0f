import TerminalUI

/// The settings of Life as a file has them: a line `name = value` each, and lines
/// `key command = keys`; `#` at the start of a line makes it a remark.
struct SettingsFile {
  /// The name in the folder of the settings.
  static let name = "life.conf"
  /// The longest file that is read, in bytes.
  static let longest = 1 << 20

  /// What a line says.
  enum Statement: Hashable {
    case setting(name: String, value: String)
    case keys(command: String, keys: [Piece])
  }

  /// A part of a line, and the column where it begins, from 1.
  struct Piece: Hashable {
    let text: String
    let column: Int
  }

  /// A line that says something.
  struct Line: Hashable {
    let number: Int
    let statement: Statement
    /// Where the name and the value begin.
    let nameColumn: Int
    let valueColumn: Int
  }

  /// Something that is wrong with a file, where it is.
  struct Problem: Hashable, CustomStringConvertible {
    let line: Int
    let column: Int
    /// Whether the line counts nevertheless.
    var isWarning = false
    /// A sentence without a capital and a full stop.
    let sentence: String

    /// As `life.conf:3:9: error: 'fast' is no speed`.
    var description: String {
      "\(SettingsFile.name):\(line):\(column): \(isWarning ? "warning" : "error"): \(sentence)"
    }
  }

  private(set) var lines: [Line] = []
  private(set) var problems: [Problem] = []

  /// Reads a file; a line that is broken is a problem, and the others count.
  init(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      read(Array(line), number: index + 1)
    }
  }

  private mutating func read(_ line: [Character], number: Int) {
    guard let start = line.firstIndex(where: { !$0.isWhitespace }), line[start] != "#" else {
      return
    }
    guard let equals = line[start...].firstIndex(of: "=") else {
      problems.append(
        Problem(
          line: number, column: line.count + 1, sentence: "'=' is missing, as in 'name = value'"))
      return
    }
    let names = SettingsFile.pieces(of: line, in: start..<equals)
    let values = SettingsFile.pieces(of: line, in: equals + 1..<line.count)
    guard let name = names.first else {
      problems.append(
        Problem(line: number, column: start + 1, sentence: "a name is missing before '='"))
      return
    }
    guard let value = values.first else {
      problems.append(
        Problem(line: number, column: line.count + 1, sentence: "a value is missing after '='"))
      return
    }
    let isKey = name.text == "key" && names.count > 1
    if let stray = names.dropFirst(isKey ? 2 : 1).first {
      problems.append(
        Problem(line: number, column: stray.column, sentence: "unexpected '\(stray.text)'"))
      return
    }
    let last = line.lastIndex { !$0.isWhitespace } ?? value.column - 1
    lines.append(
      Line(
        number: number,
        statement: isKey
          ? .keys(command: names[1].text, keys: values)
          : .setting(name: name.text, value: String(line[value.column - 1...last])),
        nameColumn: isKey ? names[1].column : name.column, valueColumn: value.column))
  }

  /// The parts between blanks.
  private static func pieces(of line: [Character], in range: Range<Int>) -> [Piece] {
    line[range].split(whereSeparator: \.isWhitespace).map {
      Piece(text: String($0), column: $0.startIndex + 1)
    }
  }
}

extension SettingsFile {
  /// Gives a screen what the file says.
  /// - Returns: all that is wrong with the file, in the order of its lines.
  func apply(to screen: inout LifeScreen) -> [Problem] {
    var problems = problems
    for line in lines {
      func problem(at column: Int, isWarning: Bool = false, _ sentence: String) {
        problems.append(
          Problem(
            line: line.number, column: column, isWarning: isWarning, sentence: sentence))
      }
      switch line.statement {
      case .setting(let name, let value):
        if let setting = LifeSetting.named(name) {
          if let complaint = setting.set(&screen, value) {
            problem(at: line.valueColumn, complaint)
          }
        } else {
          problem(at: line.nameColumn, isWarning: true, "there is no setting '\(name)'")
        }
      case .keys(let name, let pieces):
        guard let command = LifeCommand(name: name) else {
          problem(at: line.nameColumn, isWarning: true, "there is no command '\(name)'")
          continue
        }
        if let unknown = pieces.first(where: { Key(named: $0.text) == nil }) {
          problem(
            at: unknown.column, "there is no key '\(unknown.text)'; keys are q, Space, Ctrl-R, F2")
          continue
        }
        do {
          let losses = try screen.keys.assign(
            pieces.compactMap { Key(named: $0.text) }, to: command)
          for loss in losses { problem(at: line.valueColumn, isWarning: true, loss) }
        } catch {
          problem(at: line.valueColumn, error.sentence)
        }
      }
    }
    return problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }
}
