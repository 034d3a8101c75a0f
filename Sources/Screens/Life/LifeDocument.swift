public import Life
public import LifeFormats

/// A universe with what its file said about it.
public struct LifeDocument {
  /// The universe.
  public var engine: any Engine
  /// The pattern's name, for people.
  public var name: String?
  /// Who found it or wrote the file.
  public var author: String?
  /// The remarks of the file.
  public var comments: [String]
  /// The file to save to when nobody says otherwise.
  public var path: String?
  /// Whether cells were drawn by hand that no file has.
  var hasUnsavedDrawing = false

  /// A universe and its remarks.
  public init(
    engine: any Engine, name: String? = nil, author: String? = nil, comments: [String] = [],
    path: String? = nil
  ) {
    self.engine = engine
    self.name = name
    self.author = author
    self.comments = comments
    self.path = path
  }

  /// An empty universe on the fastest engine for its rule.
  public init(rule: RuleString = RuleString(.life)) throws(EngineError) {
    self.init(engine: try EngineKind.automatic(rule))
  }

  /// The rule and the topology of the universe.
  public var rule: RuleString { RuleString(engine.rule, on: engine.topology) }
}

/// Why a pattern cannot be opened.
public struct OpeningError: Error, Hashable, Sendable, CustomStringConvertible {
  /// One line for a status line, as `glider.rle:3:5: unexpected '?'`.
  public let description: String
  /// The whole text for standard error, with the source line and a caret where there is one.
  public let rendering: String

  /// An error that is about a pattern as a whole.
  init(_ name: String, _ sentence: String) {
    description = "\(name): \(sentence)"
    rendering = "\(name): error: \(sentence)"
  }

  init(_ name: String, _ error: FormatError) {
    let place = error.position.map { "\(name):\($0.line):\($0.column)" } ?? name
    description = "\(place): \(error)"
    rendering = error.rendered(file: name)
  }
}

extension LifeDocument {
  /// Reads a pattern file, of which `name` is the path or the title.
  ///
  /// `rules` finds rules by name; without it only notations are known.
  public static func open(
    _ bytes: [UInt8], name: String, rules: RuleLookup? = nil
  ) throws(OpeningError) -> LifeDocument {
    let file: PatternFile
    do {
      file = try PatternFile.read(bytes, rules: rules)
    } catch {
      throw OpeningError(name, error)
    }
    return try LifeDocument(file, name: name)
  }

  /// Makes the universe of a file of the user's.
  static func opening(_ path: String, named name: String, host: any Host) -> WorkshopJob {
    WorkshopJob { tools in
      let bytes = try host.read(path)
      let file: PatternFile
      do throws(FormatError) {
        file = try PatternFile.read(
          bytes, rules: host.ruleLookup(beside: path), progress: tools.progress(of: .reading))
      } catch {
        throw OpeningError(name, error)
      }
      var document = try LifeDocument(
        file, name: name, progress: tools.progress(of: .placing))
      document.path = path
      return .universe(document)
    }
  }

  /// The universe that a file describes, under its own rule, or Conway's Life when it states none.
  /// - Parameters:
  ///   - rule: runs instead of the file's rule.
  ///   - kind: the engine; the fastest one when nil.
  ///   - progress: is told how many of the cells are in their places; see `PatternFile.universe`.
  public init(
    _ file: PatternFile, name: String, rule: RuleString? = nil, engine kind: EngineKind? = nil,
    progress: ReadingProgress? = nil
  ) throws(OpeningError) {
    do {
      engine = try file.universe(under: rule, on: kind, progress: progress)
    } catch {
      throw OpeningError(name, "\(error)")
    }
    self.name = file.name ?? name
    author = file.author
    comments = file.comments
    path = nil
  }
}
