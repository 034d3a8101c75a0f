public import LifeFormats
import PatternLibrary

/// Finds what a PATTERN on the command line means: a file, standard input, or a built-in pattern.
public enum PatternSource {
  /// A pattern with the name to call it by in reports.
  public struct Loaded: Sendable {
    /// The file's name without its endings, the built-in name, or `standard input`.
    public let name: String
    /// What was read.
    public let file: PatternFile
  }

  /// Reads `argument` as a file, then as a built-in name; `-` is standard input.
  ///
  /// Throws a `Failure`: `noInput` with near names when there is neither, `badData` with line,
  /// column and a caret when the text is broken.
  public static func load(_ argument: String) throws -> Loaded {
    let bytes: [UInt8]
    let name: String
    do {
      bytes = try InputFile.read(argument)
      name = argument == "-" ? "standard input" : baseName(argument)
    } catch let failure as Failure where failure.code == .noInput {
      guard let entry = PatternLibrary.pattern(named: argument) else {
        throw unknown(argument)
      }
      bytes = Array(entry.text.utf8)
      name = entry.name
    }
    do {
      return Loaded(name: name, file: try PatternFile.read(bytes))
    } catch {
      throw Failure(.badData, error.rendered(file: argument == "-" ? "<stdin>" : argument))
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
