import TerminalUI

/// The question what to do with a drawing that an earlier run left behind.
struct RestoreOffer {
  /// The drawing.
  let kept: KeptDrawing
  /// When it was kept, as a clock shows it; the date where that was on another day.
  let moment: String

  /// An offer of the newest drawing that was left behind, or nil.
  init?(host: any Host) {
    guard let kept = KeptDrawing.leftBehind(host: host) else { return nil }
    self.kept = kept
    let time = host.localTime(kept.moment ?? host.secondsSince1970)
    let day = host.date + " "
    moment = time.hasPrefix(day) ? String(time.dropFirst(day.count)) : time
  }

  /// The sentence that fits: all of it, or what cannot be left out.
  func text(width: Int) -> String {
    let texts = [
      "An unsaved drawing of \(moment) was kept: r restore, d discard, any other key later",
      "Unsaved drawing of \(moment): r restore, d discard",
      "A drawing was kept: r restore, d discard",
      "Kept: r restore, d drop", "r restore, d drop",
    ]
    return texts.first { CellText.width(of: $0) <= width } ?? texts[texts.count - 1]
  }
}

extension LifeScreen {
  /// Offers a drawing that was left behind, at most once in a run of the program.
  mutating func offerDrawing() {
    if host.session.isFirst("kept drawing") { offer = RestoreOffer(host: host) }
  }

  /// Takes the answer; false when it is none, so that it does what it always does.
  mutating func answer(_ offer: RestoreOffer, _ event: Event) -> Bool {
    switch event {
    case .key(.character("r")):
      // It is worth more than to be let go because there is something else to wait for.
      guard !refusesForWork() else { return true }
      self.offer = nil
      restore(offer.kept)
    case .key(.character("d")):
      offer.kept.discard(host: host)
      message = nil
      // There may be more of them.
      self.offer = RestoreOffer(host: host)
      if self.offer == nil { say("Discarded.") }
    case .key(.escape):
      offer.kept.release()
      self.offer = nil
    case .key, .mouse, .paste:
      offer.kept.release()
      self.offer = nil
      return false
    default: return false
    }
    return true
  }

  private mutating func restore(_ kept: KeptDrawing) {
    autosave.awaited = kept
    _ = begin(kept.restoring(host: host), for: .restore)
  }
}
