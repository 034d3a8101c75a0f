#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system calls of this module, in one place: descriptors in, `errno` values out.
enum Posix {
  /// An `errno` value that a call left behind.
  struct Failed: Error {
    var code: Int32
    /// Whether the file does not exist, or a folder on the way to it.
    var isMissing: Bool { code == ENOENT || code == ENOTDIR }
    /// Whether another program holds a lock.
    var isBusy: Bool { code == EWOULDBLOCK }
    /// That a file has more bytes than anyone should read.
    static let tooLarge = Failed(code: EFBIG)
    /// What the system says about it, as `Permission denied`.
    var reason: String { String(cString: strerror(code)) }
  }

  static let standardInput: Int32 = 0
  static let standardOutput: Int32 = 1
  static let standardError: Int32 = 2

  /// Whether the descriptor is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The columns of a terminal; nil for what is none, or does not tell.
  static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Calls `handler`, which may do no more than set a flag, instead of ending on Ctrl-C.
  static func onInterrupt(_ handler: @escaping @convention(c) (Int32) -> Void) {
    _ = signal(SIGINT, handler)
  }

  /// Lets Ctrl-C end the process again.
  static func endOnInterrupt() { _ = signal(SIGINT, SIG_DFL) }

  /// This process's number.
  static var processID: Int32 { getpid() }

  static func openForReading(_ path: String) throws(Failed) -> Int32 {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failed(code: errno) }
    return descriptor
  }

  /// Opens what exists already, a device or a pipe, to write to it.
  static func openForWriting(_ path: String) throws(Failed) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failed(code: errno) }
    return descriptor
  }

  /// Creates a file that must not exist yet.
  static func create(_ path: String) throws(Failed) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Failed(code: errno) }
    return descriptor
  }

  /// Opens a file of the user's alone to add to its end, and creates it where it is missing.
  static func openForAppending(_ path: String) throws(Failed) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failed(code: errno) }
    return descriptor
  }

  /// Fails where files cannot be made in a folder.
  static func checkWritable(_ folder: String) throws(Failed) {
    guard access(folder, W_OK | X_OK) == 0 else { throw Failed(code: errno) }
  }

  /// Writes out what `print` has kept back.
  static func flushOutput() throws(Failed) {
    guard fflush(nil) == 0 else { throw Failed(code: errno) }
  }

  /// Everything up to the end of the file.
  static func readAll(_ descriptor: Int32) throws(Failed) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let chunk = try readChunk(descriptor)
      if chunk.isEmpty { return bytes }
      bytes += chunk
    }
  }

  /// What can be had at once, at most 64 KiB; waits for a first byte, and is empty at the end.
  static func readChunk(_ descriptor: Int32) throws(Failed) -> [UInt8] {
    var code: Int32 = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
      var count = -1
      repeat {
        count = read(descriptor, buffer.baseAddress, buffer.count)
      } while count < 0 && errno == EINTR
      if count < 0 { code = errno }
      filled = max(0, count)
    }
    guard code == 0 else { throw Failed(code: code) }
    return chunk
  }

  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(Failed) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw Failed(code: errno)
      }
      rest = rest.dropFirst(count)
    }
  }

  /// Waits until the file's bytes are on the disk.
  static func synchronize(_ descriptor: Int32) throws(Failed) {
    // Pipes and some file systems cannot be synchronised, and need not be.
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else {
      throw Failed(code: errno)
    }
  }

  /// Waits until the names in a folder are on the disk.
  static func synchronizeFolder(_ path: String) throws(Failed) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failed(code: errno) }
    defer { close(descriptor) }
    try synchronize(descriptor)
  }

  /// The number of bytes in an open file.
  static func size(of descriptor: Int32) throws(Failed) -> Int {
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { throw Failed(code: errno) }
    return Int(information.st_size)
  }

  static func shut(_ descriptor: Int32) throws(Failed) {
    guard close(descriptor) == 0 || errno == EINTR else { throw Failed(code: errno) }
  }

  static func move(_ source: String, to target: String) throws(Failed) {
    guard rename(source, target) == 0 else { throw Failed(code: errno) }
  }

  static func remove(_ path: String) { unlink(path) }

  /// Removes a file, if there is one.
  static func delete(_ path: String) throws(Failed) {
    guard unlink(path) == 0 || errno == ENOENT || errno == ENOTDIR else {
      throw Failed(code: errno)
    }
  }

  /// What is at `path`, with links followed; nil when nothing is there or it cannot be told.
  static func kind(of path: String) -> FileKind? { status(of: path)?.kind }

  /// What is at `path`, with links followed, its bytes, and what tells it from all else on the
  /// machine; nil when nothing is there or it cannot be told.
  static func status(of path: String) -> (kind: FileKind, size: Int, identity: String)? {
    var information = stat()
    guard stat(path, &information) == 0 else { return nil }
    let kind: FileKind =
      switch information.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      default: .special
      }
    return (kind, Int(information.st_size), "\(information.st_dev):\(information.st_ino)")
  }

  /// The names of what is in a folder, in no order; none when it cannot be read.
  static func names(in folder: String) -> [String] { (try? contents(of: folder)) ?? [] }

  /// The names of what is in a folder, in no order; none when there is no such folder.
  static func contents(of folder: String) throws(Failed) -> [String] {
    guard let stream = opendir(folder) else {
      let failed = Failed(code: errno)
      if failed.isMissing { return [] }
      throw failed
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  /// What a path leads to.
  enum FileKind {
    case regular, folder
    /// A device, a pipe or a socket.
    case special
  }
}
