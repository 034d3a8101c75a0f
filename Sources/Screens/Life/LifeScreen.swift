import BigInt
import Lattice
public import Life
public import TerminalUI

/// A universe to watch and to edit.
public struct LifeScreen: Screen {
  /// The universe as it is now.
  public internal(set) var document: LifeDocument
  let host: any Host

  /// What Reset goes back to.
  var start: LifeDocument
  var history = History()
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

  /// Keeps the whole pattern in view while it grows.
  var fitsAutomatically = false
  /// Moves the view with the pattern.
  var camera: Camera?
  /// How universes are seen.
  var look = LifeLook() {
    didSet { viewport.fine = look.fineGlyphs }
  }
  /// What colours and the inspector tell of the past.
  var chronicle = Chronicle()
  /// The cell that was clicked last while the inspector was there.
  var inspected: Point?
  var edgeScroll: EdgeScroll?
  /// What the terminal can show, where that decides what a key does.
  var terminal = Capabilities.modern
  /// Shows only what belongs to the universe: no keys, speed and engine.
  var isFilmed = false
  var isEditing = false
  var cursor = Point.zero
  /// The state that drawing sets cells to.
  var pen: CellState = 1
  /// The zoom to go back to after editing.
  var zoomBeforeEditing: Int?
  var gesture: Gesture?
  var lastClick: Click?

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
    self.host = host
    self.document = document
    self.document.engine.resources = host.resources
    look.theme = host.startTheme
    start = self.document
    statistics = Statistics(of: document.engine)
    if statistics.population == 0 { message = LifeScreen.welcome }
  }

  /// Shows an empty universe, or an error when no engine can run the rule.
  public init(host: any Host, rule: RuleString = RuleString(.life)) throws(EngineError) {
    self.init(host: host, document: try LifeDocument(rule: rule))
  }

  /// Shows an engine's universe, paused.
  public init(host: any Host, engine: any Engine, name: String? = nil) {
    self.init(host: host, document: LifeDocument(engine: engine, name: name))
  }

  /// Shows the pattern of a file's bytes, of which `name` is the path or the title.
  public static func open(
    _ bytes: [UInt8], name: String, host: any Host
  ) throws(OpeningError) -> LifeScreen {
    LifeScreen(host: host, document: try LifeDocument.open(bytes, name: name))
  }

  /// Takes one event.
  public mutating func update(_ event: Event, budget: Budget) -> Transition {
    defer { watch(event) }
    switch event {
    case .resize(let columns, let rows): resize(columns: columns, rows: rows)
    case .tick(let elapsed): tick(elapsed, budget: budget)
    case .key, .paste:
      if overlay != nil { return updateOverlay(event) }
      message = nil
      if case .key(let key) = event { return press(key, budget: budget) }
      if case .paste(let text) = event { paste(text) }
    case .mouse(let mouse):
      if case .help = overlay { return updateOverlay(event) }
      if overlay == nil { use(mouse) }
    case .suspendResumed: pacer.restart()
    case .focus, .terminate: break
    }
    return .stay
  }

  /// At once while generations are owed, else by the speed, and never while paused.
  public var timeToNextTick: Duration? {
    if owed > 0 { return .zero }
    let scroll = edgeScroll.map { _ in EdgeScroll.interval }
    guard isRunning else { return scroll }
    return min(pacer.timeToNext, scroll ?? pacer.timeToNext)
  }

  /// Learns what the terminal can show.
  public mutating func meet(_ capabilities: Capabilities) { terminal = capabilities }

  /// Shows a universe, or adds a pattern to the present one.
  public mutating func receive(_ delivery: Delivery) {
    switch delivery {
    case .open(let document): show(opened: document)
    case .place(let pattern, let title): place(pattern, title: title)
    }
  }

  /// Pasted patterns are welcome too.
  public var inputModes: InputModes { [.mouse, .focus, .paste] }
}

// MARK: Place

extension LifeScreen {
  /// The area of the universe, the line that tells about it, and the line of hints and prompts.
  func layout(columns: Int, rows: Int) -> (view: Area, status: Area, footer: Area) {
    let (above, footer) = Area(columns: columns, rows: rows).splitBottom(isFilmed ? 0 : 1)
    let (view, status) = above.splitBottom(1)
    return (view, status, footer)
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
