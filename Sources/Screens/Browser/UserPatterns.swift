import LifeFormats
import TerminalUI

/// Looks through the user's folders for pattern files, a portion at a time.
struct UserPatterns {
  private struct Folder {
    var path: String
    /// The path from the folder that was named, empty for that itself.
    var name: String
    var depth: Int
  }

  private struct File {
    var path: String
    var name: String
    var size: Int
  }

  /// What is still to be looked through, the next one last.
  private var folders: [Folder]
  /// What is still to be read, the next one last.
  private var files: [File] = []
  private var visited = Set<String>()
  /// How many files were found so far.
  private(set) var count = 0
  /// Why folders could not be looked through.
  private(set) var problems: [String] = []

  /// Larger files are listed by their names alone, and read when they are chosen.
  static let largestFile = 1 << 18
  /// What else there may be is left out.
  static let mostFiles = 50_000
  static let deepestFolder = 16
  /// What is done in one go, in bytes that are read: some hundredths of a second.
  private static let portion = 1 << 22
  /// What opening a file or a folder counts as.
  private static let opening = 1 << 13

  init(folders: [String]) {
    self.folders = folders.reversed().map { Folder(path: $0, name: "", depth: 0) }
  }

  /// Whether there is nothing more to be found.
  var isDone: Bool { folders.isEmpty && files.isEmpty }

  /// How many files are still to be read, as far as they are known.
  var filesLeft: Int { files.count }

  /// The job that looks through the next folders and files, and tells of them as a
  /// `PatternPortion`.
  func portion(_ host: any Host) -> WorkshopJob {
    WorkshopJob { tools in
      var rest = self
      return .patterns(try rest.advance(host, tools: tools))
    }
  }

  /// Goes on by a portion, by one step at least.
  private mutating func advance(
    _ host: any Host, tools: WorkshopTools
  ) throws -> PatternPortion {
    var found: [BrowserItem] = []
    var done = 0
    repeat {
      try tools.report(.reading, done, of: UserPatterns.portion)
      done += UserPatterns.opening
      if let file = files.popLast() {
        found.append(UserPatterns.item(file, host))
        if file.size <= UserPatterns.largestFile { done += file.size }
      } else if let folder = folders.popLast() {
        look(into: folder, host)
      }
    } while !isDone && done < UserPatterns.portion
    return PatternPortion(items: found, rest: self)
  }

  private mutating func look(into folder: Folder, _ host: any Host) {
    let listing: FolderListing
    do throws(HostError) {
      listing = try host.list(folder.path)
    } catch {
      problems.append(error.message)
      return
    }
    // A link may lead back up.
    guard visited.insert(listing.identity).inserted else { return }
    func name(_ part: String) -> String { folder.name.isEmpty ? part : "\(folder.name)/\(part)" }
    let patterns = listing.files.filter { UserPatterns.isPattern($0.name) }
      .sorted { $0.name < $1.name }.prefix(max(UserPatterns.mostFiles - count, 0))
    count += patterns.count
    files = patterns.reversed().map {
      File(path: "\(folder.path)/\($0.name)", name: name($0.name), size: $0.size)
    }
    guard folder.depth < UserPatterns.deepestFolder else { return }
    let below = listing.folders.filter { !$0.hasPrefix(".") }.sorted(by: >)
    folders += below.map {
      Folder(path: "\(folder.path)/\($0)", name: name($0), depth: folder.depth + 1)
    }
  }

  /// Whether a file's name ends as those of patterns do.
  static func isPattern(_ name: String) -> Bool {
    guard !name.hasPrefix(".") else { return false }
    let name = name.lowercased()
    return PatternFormat.named(name) != nil || name.hasSuffix(".mcl") || name.hasSuffix(".mcl.gz")
  }

  private static func item(_ file: File, _ host: any Host) -> BrowserItem {
    func item(_ read: PatternFile? = nil, problem: String? = nil) -> BrowserItem {
      BrowserItem(path: file.path, name: file.name, size: file.size, file: read, problem: problem)
    }
    guard file.size <= largestFile else { return item() }
    do throws(HostError) {
      let bytes = try host.read(file.path)
      do {
        return item(
          try PatternFile.read(
            bytes, limits: BrowserItem.passingLimits, rules: host.ruleLookup(beside: file.path)))
      } catch  where error.isAboutSize {
        return item()
      } catch {
        let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
        return item(problem: OpeningError(name, error).description)
      }
    } catch {
      return item(problem: error.message)
    }
  }
}

/// Some of the user's patterns, and what is still to be looked through.
public struct PatternPortion {
  let items: [BrowserItem]
  let rest: UserPatterns
}

extension FormatError {
  /// Whether the file is only too large to be read in passing.
  fileprivate var isAboutSize: Bool {
    switch reason {
    case .tooManyCells, .tooManyRuns, .unpacksTooLarge: true
    default: false
    }
  }
}
