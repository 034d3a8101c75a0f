import BigInt
import Lattice
public import Life
public import TerminalUI

/// A universe to watch and to edit.
public struct LifeScreen: Screen {
  /// The universe as it is now.
  public internal(set) var document: LifeDocument {
    didSet { chronicle.notePassingTime() }
  }
  let host: any Host

  /// All that was done, and where in it one is.
  var timeline: Timeline
  /// The way to another place in it that is on.
  var travel: Travel?
  var viewport = CellViewport()
  var size = (columns: 0, rows: 0)
  /// The view is yet to be fitted, because the size of the screen was not known.
  var awaitsFit = true

  var isRunning = false
  var pacer = Pacer()
  var meter = RateMeter()
  /// The generations that are asked for and not done yet.
  var owed: BigInt = 0
  var statistics: Statistics
  /// Where the engine is: between two events it may be lent.
  var stepping: Stepping
  /// What is made elsewhere, because it takes long.
  var workshop: WorkInHand
  var information = Information()

  /// Keeps the whole pattern in view while it grows.
  var fitsAutomatically = false
  /// Moves the view with the pattern.
  var camera: Camera?
  /// How universes are seen.
  var look = LifeLook() {
    didSet { chooseFineGlyphs() }
  }
  /// What colours and the inspector tell of the past.
  var chronicle = Chronicle()
  /// The cell that was clicked last while the inspector was there.
  var inspected: Point?
  var edgeScroll: EdgeScroll?
  /// What the terminal can show, where that decides what a key does.
  var terminal = Capabilities.modern {
    didSet { chooseFineGlyphs() }
  }
  /// Where leaving it leads.
  private(set) var wayOut = WayOut.back
  /// Shows only what belongs to the universe: no keys, speed and engine.
  var isFilmed = false
  var isEditing = false
  var cursor = Point.zero
  /// The state that drawing sets cells to.
  var pen: CellState = 1
  var shaping = Shaping()
  /// The zoom to go back to after editing.
  var zoomBeforeEditing: Int?
  var gesture: Gesture?
  var lastClick: Click?

  /// The keys as the user has chosen them.
  var keys = LifeKeys()
  /// The richest characters to draw with; nil for what the terminal has.
  var richestGlyphs: GlyphSet? {
    didSet { chooseFineGlyphs() }
  }
  /// Whether the theme was chosen by a person, rather than for the terminal.
  var hasChosenTheme = false
  /// The memory that a universe may take, when that is not what the host says.
  var memoryLimit: Int?
  /// The memory that the history may take, when that is not a share of what a universe may.
  var historyLimit: Int?
  /// Folders where the user keeps patterns, besides those of the host.
  var patternFolders: [String] = []
  var autosave = Autosave()
  /// A drawing that was left behind, until somebody says what to do with it.
  var offer: RestoreOffer?
  var filming: Filming?
  var tour: Tour?

  var overlay: Overlay?
  /// What the last command had to say; the next key clears it.
  var message: Message?

  /// A sentence for the footer.
  struct Message: Hashable {
    var text: String
    var isError = false
  }

  /// Shows a universe, paused.
  public init(host: any Host, document: LifeDocument) {
    self.init(host: host, document: document, readsSettings: true)
  }

  /// Shows a universe, with the user's settings or as every user sees it.
  init(host: any Host, document: LifeDocument, readsSettings: Bool) {
    self.host = host
    self.document = document
    stepping = Stepping(host.makeStepper())
    workshop = WorkInHand(host.makeWorkshop())
    self.document.engine.resources = host.resources
    look.theme = host.startTheme
    timeline = Timeline(
      self.document, memoryLimit: Timeline.memoryLimit(host.resources))
    statistics = Statistics(of: document.engine)
    if readsSettings { readSettings() }
    if message == nil && statistics.population == 0 { message = welcome }
    if let path = document.path { RecentFiles.note(path, host: host) }
  }

  /// Shows an empty universe, or an error when no engine can run the rule.
  public init(host: any Host, rule: RuleString = RuleString(.life)) throws(EngineError) {
    self.init(host: host, document: try LifeDocument(rule: rule))
  }

  /// Shows an engine's universe, paused.
  public init(host: any Host, engine: any Engine, name: String? = nil) {
    self.init(host: host, document: LifeDocument(engine: engine, name: name))
  }

  /// Shows an empty universe until a workshop has made another one, which is its job already.
  public init(host: any Host, rule: RuleString, madeBy workshop: any Workshop) throws(EngineError) {
    try self.init(host: host, rule: rule)
    self.workshop = WorkInHand(workshop, purpose: .start)
    message = nil
  }

  /// Shows the pattern of a file's bytes, of which `name` is the path or the title.
  public static func open(
    _ bytes: [UInt8], name: String, host: any Host
  ) throws(OpeningError) -> LifeScreen {
    LifeScreen(host: host, document: try LifeDocument.open(bytes, name: name))
  }

  /// Takes one event.
  public mutating func update(_ event: Event, budget: Budget) -> Transition {
    updateInTurn(event, budget: budget)
  }

  /// Does what an event asks for, and what is to be done after each.
  mutating func handle(_ event: Event, budget: Budget) -> Transition {
    let transition = respond(to: event, budget: budget)
    watch(event)
    autosave(after: event, leadingTo: transition)
    film(after: event, leadingTo: transition, budget: budget)
    return transition
  }

  private mutating func respond(to event: Event, budget: Budget) -> Transition {
    if let offer, answer(offer, event) { return .stay }
    if tourTakes(event) || workTakes(event) { return .stay }
    switch event {
    case .resize(let columns, let rows): resize(columns: columns, rows: rows)
    case .tick(let elapsed): tick(elapsed, budget: budget)
    case .key, .paste:
      if overlay != nil { return updateOverlay(event, budget: budget) }
      message = nil
      if case .key(let key) = event { return press(key, budget: budget) }
      if case .paste(let text) = event { paste(text) }
    case .mouse(let mouse):
      switch overlay {
      case .help, .list, .scrub: return updateOverlay(event, budget: budget)
      case .prompt, .question: break
      case nil: use(mouse)
      }
    case .suspendResumed: pacer.restart()
    case .terminate: finishSaving()
    case .focus: break
    }
    return .stay
  }

  /// At once while something is owed, done again or looked into, else by the speed; while paused
  /// only to scroll, to keep what was drawn and to record.
  public var timeToNextTick: Duration? {
    let isBusy =
      owed > 0 && !workshop.holdsUniverse || travel != nil || stepping.isBusy || isAnalysing
    let wishes: [Duration?] = [
      isBusy || workshop.holdsUniverse ? .zero : isRunning ? pacer.timeToNext : nil,
      workshop.isBusy || autosave.isAtWork ? WorkInHand.interval : nil,
      edgeScroll.map { _ in EdgeScroll.interval },
      autosave.wait.map { max($0, .zero) },
      filming.map { $0.isEnding ? .zero : Filming.frame },
    ]
    return wishes.compactMap(\.self).min()
  }

  /// Learns what the terminal can show.
  public mutating func meet(_ capabilities: Capabilities) { terminal = capabilities }

  /// Learns where leaving it leads.
  public mutating func learn(_ wayOut: WayOut) { self.wayOut = wayOut }

  /// Shows a universe, or adds a pattern to the present one.
  public mutating func receive(_ delivery: Delivery) {
    switch delivery {
    case .open(let document): show(opened: document)
    case .place(let pattern, let title): place(pattern, title: title)
    }
  }

  /// Pasted patterns are welcome too, and what is about to be placed follows the mouse.
  public var inputModes: InputModes {
    let followsMouse = shaping.ghost != nil || shaping.span != nil
    return followsMouse ? [.mouse, .motion, .focus, .paste] : [.mouse, .focus, .paste]
  }
}

// MARK: Place

extension LifeScreen {
  /// The area of the universe, the line that tells about it, and the line of hints and prompts.
  func layout(columns: Int, rows: Int) -> (view: Area, status: Area, footer: Area) {
    let (above, footer) = Area(columns: columns, rows: rows).splitBottom(isFilmed ? 0 : 1)
    let (_, status) = above.splitBottom(1)
    return (informationPlace(columns: columns, rows: rows).view, status, footer)
  }

  var view: Area { layout(columns: size.columns, rows: size.rows).view }

  private mutating func resize(columns: Int, rows: Int) {
    size = (columns, rows)
    viewport.resize(columns: view.columns, rows: view.rows)
    if awaitsFit && !view.isEmpty {
      awaitsFit = false
      fit()
    }
    if isEditing { viewport.reveal(cursor) }
  }
}
