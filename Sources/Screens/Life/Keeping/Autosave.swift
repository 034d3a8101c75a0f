import BigInt
import Life
import TerminalUI

/// Keeps what was drawn by hand: a few seconds after the last key, and at any kind of end.
struct Autosave {
  /// The drawing in the data folder, if there is one of this screen.
  var kept: KeptDrawing?
  /// One that is being read back.
  var awaited: KeptDrawing?
  /// How long until it is kept again; nil when nothing was done since.
  private(set) var wait: Duration?
  /// Whether it was told that the drawing cannot be kept.
  private var hasComplained = false
  /// Where it is written while the universe goes on, once there is one.
  private var workshop: (any Workshop)?
  /// Whether it is being written.
  private(set) var isAtWork = false

  /// How long nothing must be done before a drawing is kept.
  private static let patience = Duration.seconds(5)
  /// The most cells that are kept where they are listed.
  private static let mostCells = BigInt(1) << 26

  /// Waits anew.
  mutating func postpone() { wait = Autosave.patience }

  /// Lets time pass; true when the drawing should be kept now.
  mutating func isDue(after elapsed: Duration) -> Bool {
    guard let left = wait else { return false }
    wait = left - elapsed
    return left <= elapsed
  }

  /// Begins to keep a universe, unless it is too large.
  /// - Returns: what is wrong, told once.
  mutating func begin(_ document: LifeDocument, population: BigInt, host: any Host) -> String? {
    // What was begun is worth more than what would be begun again and again.
    guard !isAtWork else {
      postpone()
      return nil
    }
    wait = nil
    do {
      guard let kept = try place(for: document, population: population, host: host) else {
        return nil
      }
      let workshop = workshop ?? host.makeWorkshop()
      self.workshop = workshop
      workshop.start(try kept.keeping(document, host: host))
      isAtWork = true
      return collect(within: Stepping.patience)
    } catch {
      return complain(about: error)
    }
  }

  /// Notes what has become of it.
  /// - Returns: what is wrong, told once.
  mutating func collect(within patience: Duration) -> String? {
    guard isAtWork, let result = workshop?.collect(within: patience) else { return nil }
    isAtWork = false
    if case .failure(let error) = result { return complain(about: error) }
    return nil
  }

  /// Keeps a universe before the program ends.
  /// - Returns: what is wrong, told once.
  mutating func keepAtEnd(
    _ document: LifeDocument, population: BigInt, host: any Host
  ) -> String? {
    giveUp()
    do {
      try place(for: document, population: population, host: host)?.keep(document, host: host)
      return nil
    } catch {
      return complain(about: error)
    }
  }

  /// Where a universe is kept; throws when it is too large.
  private mutating func place(
    for document: LifeDocument, population: BigInt, host: any Host
  ) throws -> KeptDrawing? {
    guard population <= Autosave.mostCells || document.engine.treeReading != nil else {
      throw HostError("it is too large; save it")
    }
    if kept == nil { kept = try KeptDrawing(host: host) }
    return kept
  }

  /// Gives up what is being written.
  private mutating func giveUp() {
    wait = nil
    if isAtWork { workshop?.stop() }
    isAtWork = false
  }

  /// For the status line, while it takes long.
  var note: String? {
    guard isAtWork, let progress = workshop?.progress else { return nil }
    return "keeping the drawing: \(progress.text)"
  }

  private mutating func complain(about error: any Error) -> String? {
    complain("the drawing cannot be kept: \((error as? HostError)?.message ?? "\(error)")")
  }

  private mutating func complain(_ sentence: String) -> String? {
    defer { hasComplained = true }
    return hasComplained ? nil : sentence
  }

  /// Lets the kept drawing go: it was saved, undone or given up.
  mutating func discard(host: any Host) {
    giveUp()
    kept?.discard(host: host)
    kept = nil
  }
}

extension LifeScreen {
  /// Keeps an unsaved drawing when it is time to, and lets go of one that is saved.
  mutating func autosave(after event: Event, leadingTo transition: Transition) {
    switch event {
    case .terminate:
      guard document.hasUnsavedDrawing else { return }
      warn(
        about: autosave.keepAtEnd(document, population: statistics.population, host: host))
    case .tick(let elapsed):
      warn(about: autosave.collect(within: .zero))
      guard autosave.isDue(after: elapsed), document.hasUnsavedDrawing else { return }
      warn(about: autosave.begin(document, population: statistics.population, host: host))
    case .key, .mouse, .paste:
      switch transition {
      case .pop, .deliver, .quit, .replace: autosave.discard(host: host)
      case .stay, .push:
        if document.hasUnsavedDrawing { autosave.postpone() } else { autosave.discard(host: host) }
      }
    case .resize, .focus, .suspendResumed: break
    }
  }

  private mutating func warn(about complaint: String?) {
    if let complaint { warn(complaint.prefix(1).uppercased() + complaint.dropFirst() + ".") }
  }
}
