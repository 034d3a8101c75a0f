import Life
import LifeFormats

/// A drawing that is kept in the data folder until the user saves it or lets it go.
///
/// A lock that lives as long as the program tells drawings of programs that run from those that a
/// program left behind.
struct KeptDrawing {
  /// What names it: the moment when it was first kept, and chance.
  let id: String
  /// When it was left behind, in seconds since 1970; nil for a new one.
  let moment: Int?
  private let lock: any HeldLock
  private let file: KeptFile

  private static let folder = "life"
  private static let prefix = "autosave-"
  /// The most bytes of such a file that are read.
  private static let longest = 1 << 30

  /// A new one; nil when it cannot be locked.
  init?(host: any Host) throws(HostError) {
    let seed = String(host.freshSeed() >> 32, radix: 16)
    let base = "\(host.secondsSince1970)-\(seed)"
    let names = try host.data.names(in: KeptDrawing.folder)
    for attempt in 0..<1000 {
      let id = attempt == 0 ? base : "\(base)-\(attempt)"
      guard !names.contains(where: { $0.hasPrefix("\(KeptDrawing.prefix)\(id).") }) else {
        continue
      }
      if let lock = try host.data.hold(KeptDrawing.stem(id)) {
        (self.id, self.lock, moment) = (id, lock, nil)
        file = KeptFile(in: KeptDrawing.folder, stem: KeptDrawing.prefix + id)
        return
      }
    }
    return nil
  }

  private init(id: String, moment: Int, name: String, lock: any HeldLock) {
    (self.id, self.moment, self.lock) = (id, moment, lock)
    file = KeptFile(in: KeptDrawing.folder, stem: KeptDrawing.prefix + id, name: name)
  }

  private static func stem(_ id: String) -> String { "\(folder)/\(prefix)\(id)" }

  /// The newest drawing that no program works on, or nil.
  static func leftBehind(host: any Host) -> KeptDrawing? {
    guard let names = try? host.data.names(in: folder) else { return nil }
    for name in names.sorted().reversed() where name.hasPrefix(prefix) {
      let parts = name.dropFirst(prefix.count).split(separator: ".", maxSplits: 2)
      guard parts.count == 3, let moment = Int(parts[1]),
        parts[2] == Ending.list || parts[2] == Ending.tree,
        let lock = try? host.data.hold(stem(String(parts[0])))
      else { continue }
      return KeptDrawing(id: String(parts[0]), moment: moment, name: name, lock: lock)
    }
    return nil
  }

  private enum Ending {
    static let list = "rle.gz"
    static let tree = "mc.gz"
  }
}

// MARK: Files

extension KeptDrawing {
  /// What stands before the remark that is not the drawing's own: the file that it came from.
  private static let path = "file "

  /// How a universe is written there.
  private func writing(_ document: LifeDocument) throws -> (UniverseWriting, ending: String) {
    let ending = document.engine.treeReading == nil ? Ending.list : Ending.tree
    var writing = try document.writing(to: "drawing.\(ending)")
    writing.comments.append(KeptDrawing.path + (document.path ?? ""))
    return (writing, ending)
  }

  /// Replaces what is kept by a universe, whole or not at all; throws when it cannot be written.
  func keep(_ document: LifeDocument, host: any Host) throws {
    let (writing, ending) = try writing(document)
    let contents = document.engine.tree.map(PatternFile.Contents.tree)
    try file.replace(
      by: writing, of: contents ?? .cells(document.engine.pattern), ending, turn: file.takeTurn(),
      host: host, progress: nil)
  }

  /// The same as a job; what is kept later than this was begun stays.
  func keeping(_ document: LifeDocument, host: any Host) throws -> WorkshopJob {
    let (writing, ending) = try writing(document)
    let (file, turn) = (file, file.takeTurn())
    return WorkshopJob(cells: document.cells(for: writing)) { tools in
      let byteCount = try file.replace(
        by: writing, of: try tools.takeContents(), ending, turn: turn, host: host,
        progress: tools.progress(of: .writing))
      return .file(byteCount: byteCount)
    }
  }

  /// Reads it back as a job, which fails when the file is broken.
  func restoring(host: any Host) -> WorkshopJob {
    WorkshopJob { tools in
      do {
        return .universe(try read(host: host, tools))
      } catch {
        throw HostError(
          "The drawing cannot be read: \((error as? HostError)?.message ?? "\(error)").")
      }
    }
  }

  private func read(host: any Host, _ tools: WorkshopTools) throws -> LifeDocument {
    guard let bytes = try file.read(host: host, atMost: KeptDrawing.longest) else {
      throw HostError("it is gone")
    }
    let read = try PatternFile.read(
      bytes, rules: host.ruleLookup(beside: nil), progress: tools.progress(of: .reading))
    var document = try LifeDocument(read, name: "", progress: tools.progress(of: .placing))
    if document.name == "" { document.name = nil }
    let path = KeptDrawing.take(KeptDrawing.path, from: &document.comments) ?? ""
    document.path = path.isEmpty ? nil : path
    document.hasUnsavedDrawing = true
    return document
  }

  /// Removes the last remark that begins with a word, and tells the rest of it.
  private static func take(_ word: String, from remarks: inout [String]) -> String? {
    guard let index = remarks.lastIndex(where: { $0.hasPrefix(word) }) else { return nil }
    return String(remarks.remove(at: index).dropFirst(word.count))
  }

  /// Removes it.
  func discard(host: any Host) {
    file.remove(host: host)
    release()
  }

  /// Leaves it to whoever comes next.
  func release() { lock.release() }
}
