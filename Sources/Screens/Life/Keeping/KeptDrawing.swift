import Life
import LifeFormats

/// A drawing that is kept in the data folder until the user saves it or lets it go.
///
/// A lock that lives as long as the program tells drawings of programs that run from those that a
/// program left behind.
struct KeptDrawing {
  /// What names it: the moment when it was first kept, and chance.
  let id: String
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
        (self.id, self.lock) = (id, lock)
        file = KeptFile(KeptDrawing.stem(id))
        return
      }
    }
    return nil
  }

  private init(id: String, ending: String, lock: any HeldLock) {
    (self.id, self.lock) = (id, lock)
    file = KeptFile(KeptDrawing.stem(id), ending: ending)
  }

  /// When it was first kept, as its name tells.
  var secondsSince1970: Int? { Int(id.prefix { $0 != "-" }) }

  private static func stem(_ id: String) -> String { "\(folder)/\(prefix)\(id)" }

  /// The newest drawing that no program works on, or nil.
  static func leftBehind(host: any Host) -> KeptDrawing? {
    guard let names = try? host.data.names(in: folder) else { return nil }
    for name in names.sorted().reversed() where name.hasPrefix(prefix) {
      let parts = name.dropFirst(prefix.count).split(separator: ".", maxSplits: 1)
      guard parts.count == 2, parts[1] == Ending.list || parts[1] == Ending.tree,
        let lock = try? host.data.hold(stem(String(parts[0])))
      else { continue }
      return KeptDrawing(id: String(parts[0]), ending: String(parts[1]), lock: lock)
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
  /// What stands before the remarks that are not the drawing's own.
  static let moment = "kept "
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

  /// Reads it back, with the moment when it was kept in seconds since 1970; throws when the file is
  /// broken.
  func read(host: any Host) throws -> (document: LifeDocument, moment: Int?) {
    guard let bytes = try file.read(host: host, atMost: KeptDrawing.longest) else {
      throw HostError("the drawing is gone")
    }
    var document = try LifeDocument.open(bytes, name: "", rules: host.ruleLookup(beside: nil))
    if document.name == "" { document.name = nil }
    let path = KeptDrawing.take(KeptDrawing.path, from: &document.comments) ?? ""
    document.path = path.isEmpty ? nil : path
    document.hasUnsavedDrawing = true
    let moment = KeptDrawing.take(KeptDrawing.moment, from: &document.comments)
    return (document, moment.flatMap { Int($0) })
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
