import Lattice
import Life
import LifeFormats

/// A pattern that came as text: a file in any format, or an apgcode.
struct PastedText {
  /// The cells.
  let clip: Clip
  /// The name that the text gives them.
  let title: String?
  /// The rule that the text states.
  let rule: Rule?

  /// Why a text is no pattern, in a sentence.
  struct Problem: Error, Hashable {
    let sentence: String
  }

  /// The most that a few bytes may stand for.
  private static let limits = ReadingLimits(cells: Tool.mostCells, runs: Tool.mostCells)

  /// Reads a text.
  /// - Parameters:
  ///   - present: the rule of the universe below, as which states of an apgcode are told.
  /// - Complexity: O(bytes + runs).
  init(_ text: String, under present: Rule, rules: RuleLookup? = nil) throws(Problem) {
    let word = text.trimmingBlanks()
    guard !word.isEmpty else { throw Problem(sentence: "Nothing was pasted.") }
    if Apgcode.isLikely(word.prefix(64)) {
      try self.init(apgcode: word, under: present)
    } else {
      try self.init(file: text, rules: rules)
    }
  }

  private init(apgcode word: String, under present: Rule) throws(Problem) {
    do throws(ApgcodeError) {
      let code = try Apgcode(parsing: word, under: present)
      let rect = code.pattern.bounds ?? Rect(x: 0, y: 0, width: 0, height: 0)
      clip = Clip(code.pattern, in: rect)
      title = word.count <= 32 ? word : code.prefix
      rule = nil
    } catch {
      throw Problem(sentence: "The pasted apgcode is wrong at \(error.offset + 1): \(error).")
    }
  }

  private init(file text: String, rules: RuleLookup?) throws(Problem) {
    let file: PatternFile
    do throws(FormatError) {
      file = try PatternFile.read(Array(text.utf8), limits: PastedText.limits, rules: rules)
    } catch {
      let place = error.position.map { " (line \($0.line), column \($0.column))" } ?? ""
      throw Problem(sentence: "The pasted text is no pattern\(place): \(error).")
    }
    let cells: Pattern
    do throws(ExpansionError) {
      cells = try file.cells(within: PastedText.limits)
    } catch {
      throw Problem(sentence: "The pasted pattern cannot be placed: \(error).")
    }
    guard !cells.isEmpty else { throw Problem(sentence: "No cells live in the pasted pattern.") }
    guard let clip = Clip(file, cells: cells) else {
      throw Problem(sentence: "The pasted pattern is too wide to be placed.")
    }
    self.clip = clip
    title = file.name
    rule = file.rule?.rule
  }
}
