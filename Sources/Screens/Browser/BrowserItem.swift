import Lattice
import Life
import LifeFormats
import PatternLibrary

/// A pattern in the browser: one of the library, or a file of the user's.
struct BrowserItem {
  /// Where its bytes are.
  enum Source: Hashable {
    case library(String)
    case file(path: String, size: Int)
  }

  let source: Source
  /// Its name in the library, or the file's path from the folder that was looked through.
  let name: String
  let kind: String
  let title: String
  let description: String
  let claims: [Claim]
  /// Why it cannot be shown, where that is known already.
  let problem: String?
  let subject: SearchSubject

  /// The kind of all files of the user's.
  static let ownKind = "Own"

  init(_ item: LibraryItem) {
    source = .library(item.text)
    name = item.name
    // Folders have hyphens for the spaces.
    kind = item.kind.split(separator: "-").joined(separator: " ")
    title = item.title
    description = item.description
    claims = item.claims
    problem = nil
    subject = SearchSubject(
      title: title, name: name,
      labels: [item.kind, item.discoverer ?? "", item.rule ?? ""] + claims.flatMap(\.searchTerms),
      comment: description)
  }

  /// A file of the user's, of which only as much is known as it took no time to read.
  init(path: String, name: String, size: Int, file: PatternFile? = nil, problem: String? = nil) {
    source = .file(path: path, size: size)
    self.name = name
    kind = BrowserItem.ownKind
    let fileName = name.split(separator: "/").last.map(String.init) ?? name
    title = file?.name ?? fileName
    let comments = (file?.comments ?? []).filter { !$0.hasPrefix("Claim:") }
    let remarks = ([file?.author].compactMap(\.self) + comments).joined(separator: " ")
    description = remarks.isEmpty ? name : "\(name): \(remarks)"
    claims = (file?.comments ?? []).filter { $0.hasPrefix("Claim:") }
      .compactMap { Claim($0.dropFirst("Claim:".count)) }
    self.problem = problem
    subject = SearchSubject(
      title: title, name: name,
      labels: [kind, file?.author ?? "", file?.rule?.notation ?? ""]
        + claims.flatMap(\.searchTerms),
      comment: remarks)
  }

  /// What stands beside its title in the list.
  var detail: String {
    if problem != nil { return "unreadable" }
    guard case .file = source, let slash = name.lastIndex(of: "/") else { return kind }
    return String(name[..<slash])
  }

  /// The path of the file, nil for what comes with the program.
  var path: String? {
    if case .file(let path, _) = source { path } else { nil }
  }

  /// Reads the file, or the library.
  func read(
    _ host: any Host, limits: ReadingLimits = .standard, progress: ReadingProgress? = nil
  ) throws(BrowserProblem) -> PatternFile {
    do throws(HostError) {
      let bytes: [UInt8]
      switch source {
      case .library(let text): bytes = Array(text.utf8)
      case .file(let path, _): bytes = try host.read(path)
      }
      do throws(FormatError) {
        return try PatternFile.read(
          bytes, limits: limits, rules: host.ruleLookup(beside: path), progress: progress)
      } catch {
        throw HostError(OpeningError(fileName, error).description)
      }
    } catch {
      throw BrowserProblem(description: error.message)
    }
  }

  /// The universe with what its file says; a tree goes to the engine that takes it as it is when
  /// only a look at it is wanted.
  func document(
    _ host: any Host, forPreview: Bool = false, tools: WorkshopTools? = nil
  ) throws(BrowserProblem) -> LifeDocument {
    let file = try read(
      host, limits: forPreview ? BrowserItem.passingLimits : .standard,
      progress: tools?.progress(of: .reading))
    do throws(OpeningError) {
      let isTree = if case .tree = file.contents { true } else { false }
      var document = try LifeDocument(
        file, name: fileName, engine: forPreview && isTree ? .hashlife : nil,
        progress: tools?.progress(of: .placing))
      document.name = title
      document.path = path
      return document
    } catch {
      throw BrowserProblem(description: error.description)
    }
  }

  /// Makes the universe.
  func opening(_ host: any Host) -> WorkshopJob {
    WorkshopJob { .universe(try document(host, tools: $0)) }
  }

  /// Makes a universe to look at.
  func previewing(_ host: any Host) -> WorkshopJob {
    WorkshopJob { .universe(try document(host, forPreview: true, tools: $0)) }
  }

  /// Reads the cells, which are to be placed.
  func placing(_ host: any Host) -> WorkshopJob {
    WorkshopJob { tools in
      let file = try read(host, progress: tools.progress(of: .reading))
      do throws(ExpansionError) {
        return .pattern(try file.cells(within: BrowserItem.placeable))
      } catch {
        throw BrowserProblem(description: "'\(title)' cannot be placed: \(error).")
      }
    }
  }

  /// The most cells that are handed down to be placed.
  private static let placeable = ReadingLimits(cells: 1 << 24, runs: 1 << 22)

  /// What may be read in passing, without a key having to wait for it.
  static let passingLimits = ReadingLimits(
    unpackedBytes: 1 << 22, unpackedFactor: 1, cells: 1 << 24, runs: 1 << 20)

  private var fileName: String { name.split(separator: "/").last.map(String.init) ?? name }
}

/// Why a pattern cannot be shown, placed or opened, in a sentence for the status line.
struct BrowserProblem: Error, Hashable, CustomStringConvertible {
  let description: String
}
