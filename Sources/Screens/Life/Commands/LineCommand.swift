import TerminalUI

/// A command that can be typed after `:`, as a row of the table that drives parsing, completion and
/// help.
struct LineCommand: Sendable {
  /// The word to type.
  let name: String
  /// Other words for it.
  var aliases: [String] = []
  /// What follows, as `FILE` or `[N]`; empty when nothing does.
  var arguments = ""
  /// What it does, in a sentence.
  let help: String
  /// The heading in the help.
  let topic: String
  /// What the part after the word may become; each candidate's line begins with `prefix`.
  var complete: @Sendable (_ screen: LifeScreen, _ typed: String, _ prefix: String) -> [Candidate] =
    { _, _, _ in [] }
  /// Does it with what follows the word.
  let run: @Sendable (inout LifeScreen, String, Budget) -> Outcome

  /// What came of a command.
  enum Outcome {
    case done
    /// It could not be done, as a message tells: the line is typed on.
    case refused
    case leads(Transition)

    init(_ isDone: Bool) { self = isDone ? .done : .refused }
  }

  /// Whether something must follow the word.
  var needsArgument: Bool { !arguments.isEmpty && !arguments.hasPrefix("[") }

  /// As it is typed: `goto N`.
  var usage: String { arguments.isEmpty ? name : "\(name) \(arguments)" }
}

/// A typed line as a command and what follows it.
struct TypedLine {
  /// The first word.
  let word: String
  /// The rest, without blanks around it.
  let argument: String

  init(_ text: String) {
    let text = text.trimmingBlanks()
    let end = text.firstIndex(where: \.isWhitespace) ?? text.endIndex
    word = String(text[..<end])
    argument = String(text[end...]).trimmingBlanks()
  }

  /// The command that the word names, in full or by a beginning that no other has; nil for none.
  var command: LineCommand? {
    if let exact = LineCommand.all.first(where: { $0.name == word || $0.aliases.contains(word) }) {
      return exact
    }
    let near = LineCommand.all.filter { !word.isEmpty && $0.name.hasPrefix(word) }
    return near.count == 1 ? near[0] : nil
  }
}
