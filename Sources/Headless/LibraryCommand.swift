public import ArgumentParser
import Foundation
import PatternLibrary

/// `vivarium library`: the upkeep of the built-in patterns, for those who work on the program.
public struct LibraryCommand: ParsableCommand {
  /// Its name, and that `--help` does not list it.
  public static let configuration = CommandConfiguration(
    commandName: "library",
    abstract: "Keep the built-in patterns.",
    shouldDisplay: false,
    subcommands: [Pack.self])

  /// A command to be filled in by the parser.
  public init() {}

  struct Pack: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the Swift source that compiles a folder of patterns into the program.")

    @Argument(help: "The folder with a folder for each kind.")
    var patternsDirectory: String

    @Argument(help: "The source file to write, or - for standard output.")
    var output: String

    func run() throws {
      let source = PatternLibrary.pack(files: try files())
      try AtomicFile.write(Array(source.utf8), to: output)
    }

    /// The files of the library two levels down.
    private func files() throws -> [PatternLibrary.File] {
      let paths: [String]
      do {
        paths = try FileManager.default.subpathsOfDirectory(atPath: patternsDirectory)
      } catch {
        throw Failure(.noInput, "error: cannot list the folder '\(patternsDirectory)'")
      }
      return try paths.filter(PatternLibrary.isPacked).map { path in
        let bytes = try InputFile.read("\(patternsDirectory)/\(path)")
        guard let text = String(validating: bytes, as: UTF8.self) else {
          throw Failure(.badData, "\(patternsDirectory)/\(path): error: not UTF-8 text")
        }
        return PatternLibrary.File(path: path, text: text)
      }
    }
  }
}
