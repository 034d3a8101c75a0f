/// The folder where the program keeps what is the user's, step by step as the system does it.
///
/// Paths are relative to it, with `/` between their parts. What is here after a crash of the
/// machine are the bytes that `create`, `append` and the names that `synchronize` have brought to
/// the disk; each step may fail, and the program may be killed between any two.
public protocol DataFolder {
  /// Where a file lies, for messages.
  func location(of file: String) -> String
  /// The names in a folder, in their order; none where there is no such folder.
  func names(in folder: String) throws(HostError) -> [String]
  /// The bytes of a file, or nil when there is none; fails when it has more than `limit`.
  func read(_ file: String, atMost limit: Int) throws(HostError) -> [UInt8]?
  /// Makes a folder, and those on the way to it, where they are missing.
  func makeFolder(_ folder: String) throws(HostError)
  /// Makes a file that must not exist yet; its bytes are on the disk when this returns.
  func create(_ file: String, _ bytes: [UInt8]) throws(HostError)
  /// Adds to the end of a file, or makes it; the bytes are on the disk when this returns.
  func append(_ bytes: [UInt8], to file: String) throws(HostError)
  /// Gives a file another name, at once; what had that name is gone.
  func move(_ file: String, to target: String) throws(HostError)
  /// Removes a file, if there is one.
  func remove(_ file: String) throws(HostError)
  /// Waits until the names in a folder are on the disk.
  func synchronize(_ folder: String) throws(HostError)
  /// Does something while no other program does anything under this lock.
  func locked<Value>(
    _ lock: String, _ work: () throws(HostError) -> Value
  ) throws(HostError) -> Value
  /// Takes a lock until it is released, at the longest until the program ends in whatever way; nil
  /// when somebody holds it.
  func hold(_ lock: String) throws(HostError) -> (any HeldLock)?
}

/// A lock that is free again when it is released, or when nothing refers to this any more.
public protocol HeldLock: AnyObject {
  /// Lets it go; once more does nothing.
  func release()
}

extension DataFolder {
  /// Writes a file whole or not at all, and returns when it is safe on the disk.
  ///
  /// The bytes go to a temporary file, which then takes the name. To be called under a lock: what
  /// is left of an earlier temporary file is removed.
  func replace(_ file: String, with bytes: [UInt8]) throws(HostError) {
    let folder = DataPath.folder(of: file)
    let temporary = file + DataPath.temporarySuffix
    try makeFolder(folder)
    try remove(temporary)
    do throws(HostError) {
      try create(temporary, bytes)
      try move(temporary, to: file)
    } catch {
      try? remove(temporary)
      throw error
    }
    try synchronize(folder)
  }
}

/// Names in a data folder.
enum DataPath {
  /// How the names of files end that are being written.
  static let temporarySuffix = ".tmp"

  /// The folder that a file lies in; empty for the data folder itself.
  static func folder(of file: String) -> String {
    file.lastIndex(of: "/").map { String(file[..<$0]) } ?? ""
  }
}
