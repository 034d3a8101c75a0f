import Synchronization

/// Ctrl-C as a flag, so that long work can stop cleanly with what it has.
enum Interrupt {
  private static let flag = Atomic(false)

  /// Whether Ctrl-C was pressed since `watch`.
  static var isRequested: Bool { flag.load(ordering: .relaxed) }

  /// From now on the first Ctrl-C sets the flag; a second one ends the process as ever.
  static func watch() {
    // Touching the flag here makes sure that the handler never is the first to do it.
    flag.store(false, ordering: .relaxed)
    Posix.onInterrupt { _ in
      Interrupt.flag.store(true, ordering: .relaxed)
      Posix.endOnInterrupt()
    }
  }
}
