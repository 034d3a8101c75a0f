/// What a screen has given to its workshop.
struct WorkInHand {
  let workshop: any Workshop
  /// What the job that is on is for.
  private(set) var purpose: Purpose?

  /// What a job is for.
  enum Purpose: Hashable {
    /// To have something to show at all.
    case start
    /// To show the pattern of a file, or of the library.
    case open(path: String)
    /// To have cells to put into a universe.
    case place(title: String)
    /// To write the universe to a file.
    case save(path: String)
    /// To go on under another rule.
    case rule
    /// To go on with another engine.
    case engine
    /// To show a drawing that was kept.
    case restore

    /// As the status line begins.
    var text: String {
      switch self {
      case .start, .open, .place: "opening"
      case .save: "saving"
      case .rule: "changing the rule"
      case .engine: "changing the engine"
      case .restore: "restoring"
      }
    }
  }

  /// How often the status line tells how far it is.
  static let interval: Duration = .milliseconds(100)

  /// A workshop, and what the job is for that it has already.
  init(_ workshop: any Workshop, purpose: Purpose? = nil) {
    self.workshop = workshop
    self.purpose = purpose
  }

  var isBusy: Bool { purpose != nil }

  /// How long the end of the program waits for a file that is being written.
  static let lastPatience: Duration = .seconds(30)

  /// Whether the present universe must stay as it is: it is going over into another one or into a
  /// file, or is there only until there is one or a kept one is back.
  var holdsUniverse: Bool {
    switch purpose {
    case .start, .rule, .engine, .save, .restore: true
    case .open, .place, nil: false
    }
  }

  /// Whether a file of the user's would be lost if the work was given up.
  var isSaving: Bool {
    if case .save = purpose { true } else { false }
  }

  /// That it is busy, and how to stop it.
  var refusal: String? {
    note.map { $0.prefix(1).uppercased() + $0.dropFirst() + "; Esc stops that." }
  }

  mutating func start(_ job: WorkshopJob, for purpose: Purpose) {
    self.purpose = purpose
    workshop.start(job)
  }

  /// What the job has made, and what that is for, if it is done.
  mutating func collect(
    within patience: Duration
  ) -> (Result<WorkshopProduct, any Error>, Purpose)? {
    guard let purpose, let result = workshop.collect(within: patience) else { return nil }
    self.purpose = nil
    return (result, purpose)
  }

  mutating func stop() {
    workshop.stop()
    purpose = nil
  }

  /// For the status line, `opening: reading 45 %`.
  var note: String? {
    guard let purpose else { return nil }
    return purpose.text + (workshop.progress.map { ": \($0.text)" } ?? "…")
  }
}
