import BigInt
import Life
import TerminalUI

/// Keeps what was drawn by hand: a few seconds after the last key, and at any kind of end.
struct Autosave {
  /// The drawing in the data folder, if there is one of this screen.
  var kept: KeptDrawing?
  /// How long until it is kept again; nil when nothing was done since.
  private(set) var wait: Duration?
  /// Whether it was told that the drawing cannot be kept.
  private var hasComplained = false

  /// How long nothing must be done before a drawing is kept.
  private static let patience = Duration.seconds(5)
  /// The most cells that are kept while people wait, and at the end.
  private static let mostCells = (waiting: BigInt(1) << 20, ending: BigInt(1) << 26)
  /// The most bytes of a tree that is kept while people wait.
  private static let mostTreeBytes = 64 << 20

  /// Waits anew.
  mutating func postpone() { wait = Autosave.patience }

  /// Lets time pass; true when the drawing should be kept now.
  mutating func isDue(after elapsed: Duration) -> Bool {
    guard let left = wait else { return false }
    wait = left - elapsed
    return left <= elapsed
  }

  /// Keeps a universe, unless that would take too long.
  /// - Parameter isEnd: whether this is the last chance, for which people wait.
  /// - Returns: what is wrong, told once.
  mutating func keep(
    _ document: LifeDocument, population: BigInt, host: any Host, isEnd: Bool
  ) -> String? {
    wait = nil
    let engine = document.engine
    let isSmall =
      population <= Autosave.mostCells.waiting
      || (engine.tree != nil && engine.memory <= Autosave.mostTreeBytes)
    guard isSmall || isEnd && (engine.tree != nil || population <= Autosave.mostCells.ending)
    else { return complain("the drawing is too large to be kept while it runs; S saves it") }
    do {
      if kept == nil { kept = try KeptDrawing(host: host) }
      try kept?.keep(document, host: host)
      return nil
    } catch {
      return complain("the drawing cannot be kept: \((error as? HostError)?.message ?? "\(error)")")
    }
  }

  private mutating func complain(_ sentence: String) -> String? {
    defer { hasComplained = true }
    return hasComplained ? nil : sentence
  }

  /// Lets the kept drawing go: it was saved, undone or given up.
  mutating func discard(host: any Host) {
    wait = nil
    kept?.discard(host: host)
    kept = nil
  }
}

extension LifeScreen {
  /// Keeps an unsaved drawing when it is time to, and lets go of one that is saved.
  mutating func autosave(after event: Event, leadingTo transition: Transition) {
    switch event {
    case .terminate: keepDrawing(isEnd: true)
    case .tick(let elapsed):
      if autosave.isDue(after: elapsed) { keepDrawing(isEnd: false) }
    case .key, .mouse, .paste:
      switch transition {
      case .pop, .deliver, .quit, .replace: autosave.discard(host: host)
      case .stay, .push:
        if document.hasUnsavedDrawing { autosave.postpone() } else { autosave.discard(host: host) }
      }
    case .resize, .focus, .suspendResumed: break
    }
  }

  private mutating func keepDrawing(isEnd: Bool) {
    guard document.hasUnsavedDrawing else { return }
    let complaint = autosave.keep(
      document, population: statistics.population, host: host, isEnd: isEnd)
    if let complaint { warn(complaint.prefix(1).uppercased() + complaint.dropFirst() + ".") }
  }
}
