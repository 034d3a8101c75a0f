import BigInt
import Life
import TerminalUI

extension LifeScreen {
  /// Gives a job to the workshop, and does what is to be done when it is over, at once or later.
  /// - Returns: whether all is well so far.
  mutating func begin(_ job: WorkshopJob, for purpose: WorkInHand.Purpose) -> Bool {
    guard !refusesForWork() else { return false }
    workshop.start(job, for: purpose)
    return collectWork(within: Stepping.patience) ?? true
  }

  /// Takes what the workshop has made, if it is done; tells whether it could be made.
  @discardableResult
  mutating func collectWork(within patience: Duration) -> Bool? {
    guard let (result, purpose) = workshop.collect(within: patience) else { return nil }
    // It was for this job, whatever has become of it.
    defer { if purpose == .restore { autosave.awaited = nil } }
    do {
      arrive(try result.get(), for: purpose)
      return true
    } catch let error as HostError {
      warn(error.message)
    } catch {
      warn("\(error)")
    }
    return false
  }

  private mutating func arrive(_ product: WorkshopProduct, for purpose: WorkInHand.Purpose) {
    switch product {
    case .universe(let made, let remark):
      arrive(made, for: purpose, remark: remark.map { "; \($0)" } ?? "")
    case .file(let byteCount):
      if case .save(let path) = purpose { noteSaved(byteCount, to: path) }
    case .pattern(let pattern):
      if case .place(let title) = purpose { place(pattern, title: title) }
    case .patterns: break
    }
  }

  private mutating func arrive(
    _ made: LifeDocument, for purpose: WorkInHand.Purpose, remark: String
  ) {
    switch purpose {
    case .start:
      start(with: made)
      if let path = made.path { RecentFiles.note(path, host: host) }
    case .open(let path):
      show(opened: made)
      RecentFiles.note(path, host: host)
      say("Opened '\(path)'.")
    case .rule:
      replaceUniverse(by: made)
      say("\(document.rule.notation) on engine \(kindName)\(remark).")
    case .engine:
      replaceUniverse(by: made)
      say("On engine \(kindName)\(remark).")
    case .restore:
      show(opened: made)
      autosave.kept = autosave.awaited
      say("Restored; \(keyMap.label(of: .keep(.save), terminal.glyphs)) saves it.")
    case .place, .save: break
    }
  }

  /// Waits for a file that is being written, for the program ends.
  mutating func finishSaving() {
    if workshop.isSaving { collectWork(within: WorkInHand.lastPatience) }
  }

  /// Shows the universe that the screen was opened for, as if it had been there from the start.
  private mutating func start(with document: LifeDocument) {
    pause()
    show(document)
    forgetPast()
    timeline = Timeline(self.document, memoryLimit: timeline.memoryLimit)
    fit()
  }

  /// Goes on with another universe at the same moment, without a pause.
  private mutating func replaceUniverse(by new: LifeDocument) {
    let (isRunning, owed) = (isRunning, owed)
    change(to: new)
    self.isRunning = isRunning
    self.owed = owed
  }

  /// Says that the workshop is busy, if it is.
  mutating func refusesForWork() -> Bool {
    guard let refusal = workshop.refusal else { return false }
    warn(refusal)
    return true
  }

  /// Takes an event that means something else while the workshop is busy; false when it is as ever.
  ///
  /// Esc stops the work, and what would change a universe that is going over into another one, or
  /// whose place another one will take, is refused.
  mutating func workTakes(_ event: Event) -> Bool {
    guard workshop.isBusy, overlay == nil else { return false }
    if case .key(.escape) = event {
      // A file that is there already cannot be taken back.
      if workshop.isSaving, collectWork(within: .zero) != nil { return true }
      let purpose = workshop.purpose?.text ?? ""
      workshop.stop()
      autosave.awaited = nil
      say("Stopped \(purpose).")
      return true
    }
    guard workshop.holdsUniverse else { return false }
    switch event {
    case .key(let key):
      switch keyMap.command(for: key) {
      case nil, .view(_), .help, .time(.faster), .time(.slower), .time(.hyper): return false
      // Who leaves would lose a file that is being written.
      case .back: return workshop.isSaving && refusesForWork()
      case .shape(_), .time(_), .keep(_), .information(_): return refusesForWork()
      }
    case .paste: return refusesForWork()
    case .mouse(let mouse):
      if case .wheel = mouse.action { return false }
      return isEditing || shaping.ghost != nil
    default: return false
    }
  }
}
