import Screens

/// A data folder in memory with a disk under it, that can fail at any step.
///
/// The programs see `files`; `durable` is what a crash of the machine leaves. As on a real disk the
/// names of files that were made, moved or removed are durable only once their folder was
/// synchronized.
final class SimulatedDisk: DataFolder {
  var files: [String: [UInt8]] = [:]
  var durable: [String: [UInt8]] = [:]
  /// The steps that were begun.
  private(set) var steps = 0
  /// The step that fails, from 0, and how.
  var fault: (step: Int, kind: Fault)?
  /// Folders whose names cannot be read.
  var unreadable: Set<String> = []
  /// What every change fails with.
  var trouble: HostError?
  private var isDead = false
  private var isLocked = false

  /// What can happen at a step.
  enum Fault: CaseIterable {
    /// It fails, and nothing was done.
    case refused
    /// Half of the bytes are written, and then it fails.
    case torn
    /// The program is killed before it.
    case killedBefore
    /// The program is killed when half of the bytes are written.
    case killedWithin
    /// The program is killed after it.
    case killedAfter
  }

  /// What becomes of the disk when the program is dead or the machine is off: a new start.
  func restart(afterPowerLoss isPowerLost: Bool) {
    if isPowerLost { files = durable } else { durable = files }
    fault = nil
    isDead = false
    isLocked = false
    held = []
    steps = 0
  }

  /// Does a step, or what the fault leaves of it; `half` is the step half done.
  private func step(half: () -> Void = {}, _ work: () -> Void) throws(HostError) {
    if let trouble { throw trouble }
    if isDead { throw HostError("the program is dead") }
    defer { steps += 1 }
    guard let fault, fault.step == steps else { return work() }
    switch fault.kind {
    case .refused: break
    case .torn: half()
    case .killedBefore: isDead = true
    case .killedWithin:
      half()
      isDead = true
    case .killedAfter:
      work()
      isDead = true
    }
    throw HostError("no space left on device")
  }

  private func isIn(_ folder: String, _ file: String) -> Bool {
    let name = folder.isEmpty ? file[...] : file.dropFirst(folder.count + 1)
    return (folder.isEmpty || file.hasPrefix(folder + "/")) && !name.contains("/")
  }

  func location(of file: String) -> String { "data/\(file)" }

  func names(in folder: String) throws(HostError) -> [String] {
    if unreadable.contains(folder) { throw HostError("permission denied") }
    let prefix = folder.isEmpty ? "" : folder + "/"
    let names = files.keys.filter { $0.hasPrefix(prefix) }.map {
      String($0.dropFirst(prefix.count).prefix { $0 != "/" })
    }
    return Set(names).sorted()
  }

  func read(_ file: String, atMost limit: Int) throws(HostError) -> [UInt8]? {
    if let bytes = files[file], bytes.count > limit { throw HostError("file too large") }
    return files[file]
  }

  func makeFolder(_ folder: String) throws(HostError) { try step {} }

  func create(_ file: String, _ bytes: [UInt8]) throws(HostError) {
    if files[file] != nil { throw HostError("file exists") }
    try step(half: { files[file] = Array(bytes.prefix(bytes.count / 2)) }) { files[file] = bytes }
  }

  func append(_ bytes: [UInt8], to file: String) throws(HostError) {
    let old = files[file] ?? []
    try step(half: { write(old + bytes.prefix(bytes.count / 2), to: file) }) {
      write(old + bytes, to: file)
    }
  }

  private func write(_ bytes: [UInt8], to file: String) {
    files[file] = bytes
    // The name of a new file reaches the disk with its folder only.
    if durable[file] != nil { durable[file] = bytes }
  }

  func move(_ file: String, to target: String) throws(HostError) {
    guard let bytes = files[file] else { throw HostError("no such file") }
    try step {
      files[file] = nil
      files[target] = bytes
    }
  }

  func remove(_ file: String) throws(HostError) { try step { files[file] = nil } }

  func synchronize(_ folder: String) throws(HostError) {
    try step {
      for file in Set(files.keys).union(durable.keys) where isIn(folder, file) {
        durable[file] = files[file]
      }
    }
  }

  func locked<Value>(
    _ lock: String, _ work: () throws(HostError) -> Value
  ) throws(HostError) -> Value {
    guard !isLocked else { throw HostError("a lock is taken while it is held") }
    try step {}
    isLocked = true
    defer { isLocked = false }
    return try work()
  }

  /// The locks that are held for longer than some work.
  private var held: Set<String> = []

  func hold(_ lock: String) throws(HostError) -> (any HeldLock)? {
    try step {}
    guard held.insert(lock).inserted else { return nil }
    return Held { [weak self] in self?.held.remove(lock) }
  }

  private final class Held: HeldLock {
    private let free: () -> Void
    private var isHeld = true
    init(free: @escaping () -> Void) { self.free = free }
    func release() {
      if isHeld { free() }
      isHeld = false
    }
    deinit { release() }
  }
}

extension [String: [UInt8]] {
  /// What lies directly below a folder, where the keys are paths.
  func listing(of folder: String) -> FolderListing {
    let prefix = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
    var folders = Set<String>()
    var files: [FolderListing.File] = []
    for (path, bytes) in self where path.hasPrefix(prefix) {
      let rest = path.dropFirst(prefix.count)
      let name = rest.prefix { $0 != "/" }
      if name.count < rest.count {
        folders.insert(String(name))
      } else {
        files.append(FolderListing.File(name: String(name), size: bytes.count))
      }
    }
    return FolderListing(
      identity: folder, folders: folders.sorted(), files: files.sorted { $0.name < $1.name })
  }
}
