import BigInt
import Life
import LifeFormats

extension LifeDocument {
  /// Writes the universe as it is now to a file: what `write` does with its bytes.
  func saving(
    to path: String, _ write: @escaping ([UInt8]) throws -> Void
  ) throws(OpeningError) -> WorkshopJob {
    let writing = try writing(to: path)
    return WorkshopJob(cells: cells(for: writing)) { tools in
      let contents = try tools.takeContents()
      let bytes = try writing.bytes(of: contents, progress: tools.progress(of: .writing))
      // Who was stopped must not write any more.
      try tools.report(.writing, 1, of: 1)
      try write(bytes)
      return .file(byteCount: bytes.count)
    }
  }

  /// The cells that a file needs, as it needs them.
  func cells(for writing: UniverseWriting) -> CellBands {
    let squares = writing.format == .macrocell ? CellBands(squaresOf: engine) : nil
    return squares ?? CellBands(of: engine)
  }

  /// How the universe is written to a file of this name; throws when that cannot be.
  func writing(to path: String) throws(OpeningError) -> UniverseWriting {
    // A reader puts the cells on the background that the rule begins with.
    guard engine.background == 0 || engine.background == engine.rule.firstBackground else {
      throw OpeningError(
        path, "a living background cannot be written; go on to a generation without one")
    }
    let (format, compressed) = PatternFormat.named(path) ?? (.rle, false)
    return UniverseWriting(
      path: path, format: format, isCompressed: compressed, rule: rule,
      generation: engine.generation, name: name, author: author, comments: comments)
  }
}

/// What is in a universe's file besides its cells, and how it is written.
struct UniverseWriting: Sendable {
  let path: String
  let format: PatternFormat
  let isCompressed: Bool
  let rule: RuleString
  let generation: BigInt
  let name: String?
  let author: String?
  var comments: [String]

  /// The file's bytes; throws too when `progress` wishes no more.
  func bytes(
    of contents: PatternFile.Contents, progress: ReadingProgress? = nil
  ) throws(OpeningError) -> [UInt8] {
    let file = PatternFile(
      contents: contents, rule: rule, hasPosition: true, generation: generation, name: name,
      author: author, comments: comments, format: format)
    do {
      return try file.write(as: format, compressed: isCompressed, progress: progress)
    } catch {
      throw OpeningError(path, error.description)
    }
  }
}

extension WorkshopTools {
  /// All cells of the universe, as a list or as the tree that they come as; throws when they are too
  /// many for a list, or the job is to stop.
  func takeContents() throws -> PatternFile.Contents {
    var runs: [Pattern.Run] = []
    var builder: TreeBuilder?
    // As many as take some gigabytes.
    let most = 1 << 28
    while let band = takeBand() {
      if let squares = band.squares {
        builder = builder ?? TreeBuilder()
        builder?.add(squares)
      } else {
        runs += band.pattern.runs
        guard runs.count <= most else {
          throw HostError("There are too many cells for a list of them; use .mc.")
        }
      }
      try report(.reading, band.percent, of: 100)
    }
    // There may be no more because the job is to stop.
    try report(.reading, 1, of: 1)
    return builder.map { .tree($0.tree) } ?? .cells(Pattern(runs: runs))
  }
}
