import ArgumentParser
public import Life
public import LifeFormats
import PatternLibrary

/// Finds what a PATTERN on the command line means: a file, standard input, a built-in pattern, or
/// an apgcode.
public enum PatternSource {
  /// A pattern with the name to call it by in reports.
  public struct Loaded: Sendable {
    /// The file's name without its endings, the built-in name, `standard input`, or the apgcode.
    public let name: String
    /// What was read.
    public let file: PatternFile
    /// The file as it is called in messages.
    let source: String

    /// Prints on standard error what was passed over or guessed in reading.
    public func printWarnings() {
      for warning in file.warnings { Posix.printError(warning.rendered(file: source)) }
      let more = file.warningCount - file.warnings.count
      if more > 0 { Posix.printError("\(source): warning: and \(more) more") }
    }
  }

  /// Reads `argument` as a file, then as a built-in name, then as an apgcode.
  ///
  /// `-` is standard input. Rules by name are looked for beside the file, then as `RuleSearch`
  /// tells, unless `rule` is to take their place. An apgcode is one of `rule`, or of Life.
  ///
  /// Shows how far a long reading is, and stops it on Ctrl-C once that is watched.
  /// Throws a `Failure`: `noInput` with near names when there is no such pattern, or no rule of
  /// the name that it asks for; `badData` with line, column and a caret when the text is broken.
  public static func load(
    _ argument: String, ruleFolders: [String] = [], rule: Rule? = nil
  ) throws -> Loaded {
    let bytes: [UInt8]
    let name: String
    do {
      bytes = try InputFile.read(argument)
      name = argument == "-" ? "standard input" : baseName(argument)
    } catch let failure as Failure where failure.code == .noInput {
      guard let entry = PatternLibrary.pattern(named: argument) else {
        return try object(argument, rule)
      }
      bytes = Array(entry.text.utf8)
      name = entry.name
    }
    let source = argument == "-" ? "<stdin>" : argument
    let search = RuleSearch(beside: argument, folders: ruleFolders)
    return Loaded(name: name, file: try read(bytes, source, search, rule), source: source)
  }

  private static func read(
    _ bytes: [UInt8], _ source: String, _ search: RuleSearch, _ substitute: Rule?
  ) throws -> PatternFile {
    let progress = ProgressLine()
    defer { progress.clear() }
    // A broken rule file ends the reading, but only the reader knows how.
    var ruleFailure: (any Error)?
    do {
      return try PatternFile.read(bytes) { name in
        do {
          return try substitute ?? search.rule(named: name).map(Rule.table)
        } catch {
          ruleFailure = error
          return nil
        }
      } progress: { done, total in
        progress.show("reading \(source): \(100 * done / max(total, 1)) %")
        return !Interrupt.isRequested
      }
    } catch {
      if error.reason == .stopped { throw ExitCode(130) }
      if let ruleFailure { throw ruleFailure }
      let message = error.rendered(file: source)
      guard let name = error.unknownRule else { throw Failure(.badData, message) }
      throw Failure(.noInput, "\(message)\n\(search.advice(for: name))")
    }
  }

  /// The pattern that an apgcode stands for.
  private static func object(_ argument: String, _ rule: Rule?) throws -> Loaded {
    guard Apgcode.isLikely(argument) else { throw unknown(argument) }
    do {
      let code = try Apgcode(parsing: argument, under: rule)
      let file = PatternFile(pattern: code.pattern, rule: rule.map { RuleString($0) })
      return Loaded(name: argument, file: file, source: argument)
    } catch {
      let caret = String(repeating: " ", count: error.offset) + "^"
      throw Failure(
        .badData, "apgcode:1:\(error.offset + 1): error: \(error)\n\(argument)\n\(caret)")
    }
  }

  private static func unknown(_ argument: String) -> Failure {
    var message = "error: there is no file and no built-in pattern '\(argument)'"
    let near = PatternLibrary.suggestions(for: argument)
    if !near.isEmpty { message += "; did you mean \(near.joined(separator: ", "))?" }
    return Failure(.noInput, message)
  }

  /// A file's name without folders and endings.
  static func baseName(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
    guard let dot = stem.lastIndex(of: "."), dot > stem.startIndex else { return stem }
    return String(stem[..<dot])
  }
}
