import Synchronization

/// A line on standard error that tells how far long work is; silent unless that is a terminal.
final class ProgressLine: Sendable {
  private let isShown = Posix.isTerminal(Posix.standardError)
  private let start = ContinuousClock.now
  private let last: Mutex<ContinuousClock.Instant?> = Mutex(nil)

  /// Replaces the line, ten times a second at most; work that is soon done shows none.
  func show(_ text: String) {
    guard isShown else { return }
    let now = ContinuousClock.now
    let isDue = last.withLock { last in
      guard now - (last ?? start) >= .milliseconds(last == nil ? 250 : 100) else { return false }
      last = now
      return true
    }
    guard isDue else { return }
    // A line that goes on in the next row could not be replaced.
    let columns = Posix.columns(of: Posix.standardError) ?? 80
    write("\r\(text.prefix(columns - 1))\u{1B}[K")
  }

  /// Removes the line.
  func clear() {
    guard isShown, last.withLock({ $0 != nil }) else { return }
    write("\r\u{1B}[K")
  }

  /// A progress line that cannot be written is no reason to stop.
  private func write(_ text: String) {
    try? Posix.writeAll(Array(text.utf8), to: Posix.standardError)
  }
}
