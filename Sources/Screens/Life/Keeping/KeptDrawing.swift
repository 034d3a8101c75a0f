import Life

/// A drawing that is kept in the data folder until the user saves it or lets it go.
///
/// A lock that lives as long as the program tells drawings of programs that run from those that a
/// program left behind.
struct KeptDrawing {
  /// What names it: the moment when it was first kept, and chance.
  let id: String
  private let lock: any HeldLock
  /// How the file's name ends.
  private var ending: String?
  /// What the file holds.
  private var bytes: [UInt8] = []

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
        return
      }
    }
    return nil
  }

  private init(id: String, ending: String, lock: any HeldLock) {
    (self.id, self.ending, self.lock) = (id, ending, lock)
  }

  /// When it was first kept, as its name tells.
  var secondsSince1970: Int? { Int(id.prefix { $0 != "-" }) }

  private static func stem(_ id: String) -> String { "\(folder)/\(prefix)\(id)" }

  private func file(_ ending: String) -> String { "\(KeptDrawing.stem(id)).\(ending)" }

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
  private static let moment = "kept "
  private static let path = "file "

  /// Replaces what is kept by a universe, whole or not at all; throws when it cannot be written.
  mutating func keep(_ document: LifeDocument, host: any Host) throws {
    var noted = document
    noted.comments.append(KeptDrawing.path + (document.path ?? ""))
    let ending = document.engine.tree == nil ? Ending.list : Ending.tree
    let bytes = try noted.bytes(for: "drawing.\(ending)")
    guard bytes != self.bytes else { return }
    noted.comments.append("\(KeptDrawing.moment)\(host.secondsSince1970)")
    try host.data.replace(file(ending), with: try noted.bytes(for: "drawing.\(ending)"))
    if let old = self.ending, old != ending { try host.data.remove(file(old)) }
    self.ending = ending
    self.bytes = bytes
  }

  /// Reads it back, with the moment when it was kept in seconds since 1970; throws when the file is
  /// broken.
  func read(host: any Host) throws -> (document: LifeDocument, moment: Int?) {
    guard let ending, let bytes = try host.data.read(file(ending), atMost: KeptDrawing.longest)
    else { throw HostError("the drawing is gone") }
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
    if let ending { try? host.data.remove(file(ending)) }
    release()
  }

  /// Leaves it to whoever comes next.
  func release() { lock.release() }
}
