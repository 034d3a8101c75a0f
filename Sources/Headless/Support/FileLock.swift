import Screens

/// A lock that is held by an open file, so that the system lets it go with the process.
final class FileLock: HeldLock {
  private var descriptor: Int32?
  private let path: String

  /// Takes the lock of a file, which is created where it is missing; nil when another holds it.
  init?(_ path: String) throws(Posix.Failed) {
    guard let descriptor = try Posix.tryLock(path) else { return nil }
    self.descriptor = descriptor
    self.path = path
  }

  func release() {
    guard let descriptor else { return }
    self.descriptor = nil
    // Nobody waits for such a lock, so its file need not stay.
    Posix.remove(path)
    try? Posix.shut(descriptor)
  }

  deinit { release() }
}
