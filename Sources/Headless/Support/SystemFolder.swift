import Screens

/// A data folder of the system's, for the user alone.
struct SystemFolder: DataFolder {
  /// Where it is; nil when the environment tells no place.
  let root: String?
  /// The variable of the environment that could tell the place, beside HOME.
  var variable = "XDG_DATA_HOME"

  private func path(_ file: String) throws(HostError) -> String {
    guard let root else { throw HostError("neither HOME nor \(variable) is set") }
    return file.isEmpty ? root : "\(root)/\(file)"
  }

  func location(of file: String) -> String { root.map { "\($0)/\(file)" } ?? file }

  func names(in folder: String) throws(HostError) -> [String] {
    try doing(folder) { path throws(Posix.Failed) in
      try Posix.contents(of: path).sorted()
    }
  }

  func read(_ file: String, atMost limit: Int) throws(HostError) -> [UInt8]? {
    let path = try path(file)
    switch Posix.kind(of: path) {
    case nil: return nil
    case .regular: break
    // To open a pipe would wait for another program.
    case .folder, .special: throw HostError("'\(path)' is no file")
    }
    return try doing(file) { path throws(Posix.Failed) in
      let descriptor: Int32
      do throws(Posix.Failed) {
        descriptor = try Posix.openForReading(path)
      } catch {
        if error.isMissing { return nil }
        throw error
      }
      defer { try? Posix.shut(descriptor) }
      guard try Posix.size(of: descriptor) <= limit else { throw Posix.Failed.tooLarge }
      return try Posix.readAll(descriptor)
    }
  }

  func makeFolder(_ folder: String) throws(HostError) {
    try doing(folder) { path throws(Posix.Failed) in
      for made in try Posix.makeFolders(path) {
        try Posix.synchronizeFolder(SystemFolder.parent(of: made))
      }
    }
  }

  func create(_ file: String, _ bytes: [UInt8]) throws(HostError) {
    try write(bytes, to: file) { path throws(Posix.Failed) in try Posix.create(path) }
  }

  func append(_ bytes: [UInt8], to file: String) throws(HostError) {
    try write(bytes, to: file) { path throws(Posix.Failed) in try Posix.openForAppending(path) }
  }

  private func write(
    _ bytes: [UInt8], to file: String, by open: (String) throws(Posix.Failed) -> Int32
  ) throws(HostError) {
    try doing(file) { path throws(Posix.Failed) in
      let descriptor = try open(path)
      do throws(Posix.Failed) {
        try Posix.writeAll(bytes, to: descriptor)
        try Posix.synchronize(descriptor)
      } catch {
        try? Posix.shut(descriptor)
        throw error
      }
      try Posix.shut(descriptor)
    }
  }

  func move(_ file: String, to target: String) throws(HostError) {
    let target = try path(target)
    try doing(file) { path throws(Posix.Failed) in try Posix.move(path, to: target) }
  }

  func remove(_ file: String) throws(HostError) {
    try doing(file) { path throws(Posix.Failed) in try Posix.delete(path) }
  }

  func synchronize(_ folder: String) throws(HostError) {
    try doing(folder) { path throws(Posix.Failed) in try Posix.synchronizeFolder(path) }
  }

  func locked<Value>(
    _ lock: String, _ work: () throws(HostError) -> Value
  ) throws(HostError) -> Value {
    try makeFolder("")
    // What is changed is replaced, and its lock with it: so a file beside it holds the lock.
    let descriptor = try doing("\(lock).lock") { path throws(Posix.Failed) in
      try Posix.lock(path)
    }
    defer { try? Posix.shut(descriptor) }
    return try work()
  }

  func hold(_ lock: String) throws(HostError) -> (any HeldLock)? {
    try makeFolder(lock.lastIndex(of: "/").map { String(lock[..<$0]) } ?? "")
    return try doing("\(lock).lock") { path throws(Posix.Failed) in
      try FileLock(path)
    }
  }

  private func doing<Value>(
    _ file: String, _ work: (String) throws(Posix.Failed) -> Value
  ) throws(HostError) -> Value {
    let path = try path(file)
    do throws(Posix.Failed) {
      return try work(path)
    } catch {
      // The reason comes first: a status line is short, and a path is long.
      let reason = error.isBusy ? "another program holds the lock" : error.reason
      throw HostError("\(reason) ('\(path)')")
    }
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
