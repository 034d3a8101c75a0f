import BigInt
import Lattice
import Life
import PatternLibrary
import TerminalUI

/// A pattern seen small: it runs for a while, and the view goes with it.
struct PatternPreview {
  private let item: BrowserItem
  /// Where the pattern is read; nil before the first tick.
  private var workshop: (any Workshop)?
  /// Why there is nothing to see.
  private(set) var problem: BrowserProblem?
  /// The universe as it is now; nil until it is read.
  private(set) var document: LifeDocument?
  private var start: LifeDocument?
  private var camera: PreviewCamera
  /// The generations that a frame goes on by.
  private let stride: Int
  private(set) var framesShown = 0
  /// The generations that the present frame still lacks.
  private var owed = 0
  private var time: Duration = .zero

  /// After so many frames the preview rests at the start again.
  static let frames = 600
  /// The time of a frame.
  static let interval: Duration = .milliseconds(60)
  /// The frames in which what the pattern is known for should be seen.
  private static let framesToTheEvent = 240
  /// What takes more is shown without being played any further.
  private static let largestMemory = 1 << 26
  /// Larger files are opened on request, and not in passing.
  private static let largestFile = 1 << 20

  /// The preview of a pattern, which is read from its first tick on.
  init(of item: BrowserItem) {
    self.item = item
    problem = item.problem.map(BrowserProblem.init)
    if case .file(_, let size) = item.source, size > PatternPreview.largestFile, problem == nil {
      problem = BrowserProblem(
        description: "The file has \(Numerals.grouped(BigInt(size))) bytes. Enter opens it.")
    }
    camera = PreviewCamera(following: item.claims)
    let event = item.claims.map(\.horizon).max() ?? 0
    var stride = 1
    while stride <= event / PatternPreview.framesToTheEvent / 2 { stride *= 2 }
    self.stride = stride
  }

  /// Whether the pattern does nothing by itself.
  private var isStill: Bool { item.claims.contains(.moves(period: 1, x: 0, y: 0)) }

  /// When it wants its next tick, nil when it rests.
  var timeToNextTick: Duration? {
    guard problem == nil else { return nil }
    guard let document else { return workshop == nil ? .zero : PatternPreview.interval }
    guard framesShown < PatternPreview.frames, !isStill,
      document.engine.memory <= PatternPreview.largestMemory
    else { return nil }
    return owed > 0 ? .zero : max(PatternPreview.interval - time, .zero)
  }

  /// Reads the pattern, or plays on.
  mutating func tick(_ elapsed: Duration, host: any Host, budget: Budget) {
    guard timeToNextTick != nil else { return }
    guard document != nil else { return read(host) }
    time += max(elapsed, .zero)
    if owed == 0 {
      guard time >= PatternPreview.interval else { return }
      // A late tick shows one frame, not several: there is nothing to catch up with.
      time = .zero
      owed = stride
    }
    let done = document?.engine.advance(by: BigInt(owed), until: budget.isSpent) ?? 0
    owed -= Int(done)
    guard owed <= 0, let now = document else { return }
    camera.follow(now.engine)
    framesShown += 1
    if framesShown == PatternPreview.frames {
      document = start
      start.map { camera.fit($0.engine) }
    }
  }

  private mutating func read(_ host: any Host) {
    let workshop = workshop ?? host.makeWorkshop()
    if self.workshop == nil { workshop.start(item.previewing(host)) }
    self.workshop = workshop
    switch workshop.collect(within: Stepping.patience) {
    case nil: break
    case .success(let product):
      document = product.document
      start = document
      start.map { camera.fit($0.engine) }
    case .failure(let error): problem = BrowserProblem(description: "\(error)")
    }
  }

  /// Shows the pattern in a view of so many characters.
  mutating func resize(columns: Int, rows: Int) {
    camera.resize(columns: columns, rows: rows)
    guard let document, let start else { return }
    camera.fit(start.engine)
    camera.follow(document.engine)
  }

  /// Draws what the camera sees.
  func draw(
    into canvas: inout Canvas, in area: Area, theme: ThemeName, capabilities: Capabilities
  ) {
    guard let document, !area.isEmpty else { return }
    var viewport = camera.viewport
    viewport.resize(columns: area.columns, rows: area.rows)
    let theme = LifeTheme(for: document.engine.rule, in: theme, depth: capabilities.colors)
    CellPainter(theme: theme, capabilities: capabilities)
      .paint(document.engine, through: viewport, into: &canvas, in: area)
  }

  /// Rule, size and population at the start, and where the preview is now.
  var facts: [String] {
    guard let document, let start else { return [] }
    var facts = [document.rule.notation]
    if let box = start.engine.bounds {
      facts.append("\(Numerals.grouped(box.width))x\(Numerals.grouped(box.height))")
    }
    facts.append("\(Numerals.grouped(start.engine.population)) cells")
    if !isStill {
      facts.append("gen \(Numerals.grouped(document.engine.generation))")
      facts.append("pop \(Numerals.grouped(document.engine.population))")
    }
    return facts
  }
}

extension Claim {
  /// The generations within which the claim comes true.
  fileprivate var horizon: Int {
    switch self {
    case .moves(let period, _, _), .sheds(let period, _, _): period
    case .growsQuadratically(let period, let first), .settles(let period, let first):
      first + period
    case .population(_, let generation, _), .cells(_, _, let generation), .dies(let generation),
      .reflects(_, let generation),
      .becomes(_, let generation), .lifespan(let generation, _):
      generation
    }
  }
}
