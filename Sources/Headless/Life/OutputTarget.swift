import BigInt
import Life
import LifeFormats

/// A file to write a pattern to: where, in which format, and packed or not.
struct OutputTarget {
  let path: String
  let format: PatternFormat
  let isCompressed: Bool

  /// The target that a path's ending asks for; standard output, as `-`, is RLE.
  init(_ path: String) throws {
    try self.init(path, format: nil)
  }

  /// The target in a format by name, or, when that is nil, by the path's ending.
  init(_ path: String, format: PatternFormat?) throws {
    let named = PatternFormat.named(path)
    guard let chosen = format ?? named?.format ?? (path == "-" ? .rle : nil) else {
      throw Failure(
        .usage, "error: the ending of '\(path)' names no format; use .rle, .cells, .lif or .mc")
    }
    self.path = path
    self.format = chosen
    isCompressed = named?.compressed ?? path.hasSuffix(".gz")
  }

  /// Throws a `Failure` when the format has no place for a rule, so that this is known before the work.
  func check(_ rule: RuleString) throws {
    _ = try bytes(of: PatternFile(pattern: Pattern(), rule: rule))
  }

  /// Writes a universe as it is now, with the name, author and comments of the file it came from.
  func write(_ universe: any Engine, remarks: PatternFile) throws {
    var file = remarks
    if format == .macrocell, let tree = universe.tree {
      // Which may hold more cells than could be listed.
      file.contents = .tree(tree)
    } else {
      file.contents = .cells(universe.pattern)
    }
    file.rule = RuleString(universe.rule, on: universe.topology)
    file.generation = universe.generation
    file.declaredSize = nil
    file.hasPosition = true
    if universe.background != 0 && universe.background != universe.rule.firstBackground {
      file.comments.append("The background is alive: the cells told here are the dead ones.")
    }
    try write(file)
  }

  /// Writes a file, whole or not at all.
  func write(_ file: PatternFile) throws {
    try AtomicFile.write(bytes(of: file), to: path)
  }

  private func bytes(of file: PatternFile) throws -> [UInt8] {
    do {
      return try file.write(as: format, compressed: isCompressed)
    } catch {
      throw Failure(.badData, "error: cannot write '\(path)': \(error)")
    }
  }
}
