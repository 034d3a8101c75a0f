public import TerminalUI

import BigInt
import Life
import LifeFormats
import PatternLibrary

/// The built-in patterns and the user's own in a list, with a preview of the selected one.
public struct PatternBrowserScreen: Screen {
  let host: any Host
  /// Whether a universe lies below, which takes what is chosen.
  let isPlacing: Bool
  /// Whether the screen is there for a search in the first place.
  private let beganSearching: Bool
  /// All patterns, the library's first.
  var items: [BrowserItem]
  /// Those that fit, the best first.
  var hits: [Hit] = []
  var list = ListMenu([])
  var preview: PatternPreview?
  /// The index of the previewed one.
  var previewed: Int?
  /// What is looked for.
  private(set) var query = TextField(prompt: "/")
  private(set) var isSearching: Bool
  /// The kinds in the order of the library, and the one that is shown; nil for all.
  var kinds: [String] = []
  private(set) var kind: String?
  /// What is made of a chosen pattern, because it takes long.
  private(set) var work: WorkInHand
  private(set) var help: HelpOverlay?
  var message: String?
  private(set) var size = (columns: 0, rows: 0)
  /// The colours and the richest characters to draw with, nil for what the terminal has.
  let theme: ThemeName
  let richestGlyphs: GlyphSet?
  /// What the terminal has to draw with.
  private var glyphs = GlyphSet.braille
  /// What was under the bar when the list was left, until it is found again or something is done.
  var awaited: BrowserItem.Source?

  /// The user's folders, while they are looked through.
  var user: UserPatternReading
  /// How many items the list knows of; the user's come in bunches.
  var listed = 0
  var sinceListing: Duration = .zero

  /// A pattern that fits, and the letters of its title that were found.
  struct Hit: Hashable {
    var index: Int
    var score: Int
    var places: [Int]
  }

  /// All patterns of the host and of the folders of the settings, as the list was left in this run.
  /// - Parameters:
  ///   - searching: whether a search can be typed at once.
  ///   - folders: folders with patterns besides those.
  public init(host: any Host, searching: Bool = false, folders: [String] = []) {
    let settings = try? SettingsReport(host: host)
    self.init(
      host: host, searching: searching, placing: false,
      folders: (settings?.patternFolders ?? []) + folders,
      theme: settings?.theme ?? host.startTheme, richestGlyphs: settings?.richestGlyphs)
  }

  /// A list over a universe, which takes what is chosen: to show it or to put it into the present
  /// one.
  init(over screen: LifeScreen, searching: Bool) {
    self.init(
      host: screen.host, searching: searching, placing: true, folders: screen.patternFolders,
      theme: screen.look.theme, richestGlyphs: screen.richestGlyphs)
  }

  /// A list; where it is not `placing`, a pattern opens on a screen of its own.
  init(
    host: any Host, searching: Bool = false, placing: Bool, folders: [String] = [],
    theme: ThemeName = .standard, richestGlyphs: GlyphSet? = nil
  ) {
    self.host = host
    self.theme = theme
    self.richestGlyphs = richestGlyphs
    isSearching = searching
    beganSearching = searching
    isPlacing = placing
    items = host.patterns.map(BrowserItem.init)
    user = UserPatternReading(
      folders: host.patternFolders + folders, in: host.makeWorkshop())
    work = WorkInHand(host.makeWorkshop())
    let place = host.session.patternList
    query.text = place.query
    if searching { query.selectAll() }
    kind = place.kind
    awaited = place.selected
    filter()
  }

  /// The items that fit, the best first.
  var shown: [BrowserItem] { hits.map { items[$0.index] } }

  /// The item under the bar, nil when nothing fits.
  var selected: BrowserItem? { selectedIndex.map { items[$0] } }

  var selectedIndex: Int? {
    hits.indices.contains(list.selection) ? hits[list.selection].index : nil
  }

  /// Takes one event; a chosen pattern leads to a screen of its own, or to the one below.
  public mutating func update(_ event: Event, budget: Budget) -> Transition {
    switch event {
    case .resize(let columns, let rows):
      size = (columns, rows)
      resizePreview()
      return .stay
    case .tick(let elapsed):
      tick(elapsed, budget: budget)
      return collect(within: .zero)
    case .key(.escape) where work.isBusy:
      work.stop()
      message = "Stopped opening."
      return .stay
    case .key:
      message = nil
      awaited = nil
    case .mouse: awaited = nil
    default: break
    }
    defer { rememberPlace() }
    if var open = help {
      help = open.update(event, in: Area(columns: size.columns, rows: size.rows)) ? open : nil
      return .stay
    }
    let area = BrowserLayout(columns: size.columns, rows: size.rows).list
    switch list.update(event, in: area) {
    case .chosen: return open()
    case .handled:
      select()
      return .stay
    case .ignored: break
    }
    if case .key(let key) = event, let command = keys.command(for: key) { return perform(command) }
    return isSearching ? search(event) : .stay
  }

  /// Learns what the terminal can show.
  public mutating func meet(_ capabilities: Capabilities) {
    glyphs = theme.limit(capabilities, to: richestGlyphs).glyphs
  }

  /// The keys as they are now.
  var keys: KeyMap<BrowserCommand> {
    isSearching
      ? BrowserCommand.searchKeys(placing: isPlacing) : BrowserCommand.keys(placing: isPlacing)
  }

  /// As folders are looked through, the preview plays and the work goes on.
  public var timeToNextTick: Duration? {
    let wishes = [
      user.timeToNextTick, preview?.timeToNextTick, work.isBusy ? WorkInHand.interval : nil,
    ]
    return wishes.compactMap(\.self).min()
  }

  /// A search can be pasted.
  public var inputModes: InputModes { [.mouse, .focus, .paste] }
}

// MARK: Commands

extension PatternBrowserScreen {
  private mutating func perform(_ command: BrowserCommand) -> Transition {
    switch command {
    case .open: return open()
    case .place: return place()
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .search:
      isSearching = true
      query.selectAll()
    case .nextKind: changeKind(by: 1)
    case .previousKind: changeKind(by: -1)
    case .help: help = HelpOverlay(title: "Patterns", sections: keys.help(glyphs))
    case .back:
      guard !query.text.isEmpty else { return .pop }
      query.text = ""
      filter()
    case .leave: return .pop
    }
    return .stay
  }

  private mutating func open() -> Transition {
    guard let item = selected else { return .stay }
    return begin(item.opening(host), for: .open(path: item.title))
  }

  private mutating func place() -> Transition {
    guard let item = selected else { return .stay }
    return begin(item.placing(host), for: .place(title: item.title))
  }

  private mutating func begin(_ job: WorkshopJob, for purpose: WorkInHand.Purpose) -> Transition {
    if let refusal = work.refusal {
      message = refusal
      return .stay
    }
    work.start(job, for: purpose)
    return collect(within: Stepping.patience)
  }

  /// Hands on what was made of a chosen pattern, if it is done.
  private mutating func collect(within patience: Duration) -> Transition {
    guard let (result, purpose) = work.collect(within: patience) else { return .stay }
    switch (result, purpose) {
    case (.success(.universe(let document, _)), _):
      // Who comes back from the pattern presses commands again.
      isSearching = false
      if isPlacing { return .deliver(.open(document)) }
      return .push(LifeScreen(host: host, document: document))
    case (.success(.pattern(let pattern)), .place(let title)):
      return .deliver(.place(pattern, title: title))
    case (.success, _): break
    case (.failure(let error), _): message = "\(error)"
    }
    return .stay
  }

  private mutating func search(_ event: Event) -> Transition {
    let before = query.text
    switch query.update(event) {
    case .accepted: isSearching = false
    case .cancelled:
      if before.isEmpty && beganSearching { return .pop }
      isSearching = false
      query.text = ""
    case .edited, .ignored: break
    }
    if query.text != before {
      filter()
      // The best is what is wanted, not what was selected before.
      list.select(0)
      select()
    }
    return .stay
  }

  private mutating func changeKind(by step: Int) {
    // All kinds come first, then one after the other.
    let count = kinds.count + 1
    let index = kind.flatMap { kinds.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    let next = (index + step + count) % count
    kind = next == 0 ? nil : kinds[next - 1]
    filter()
  }

  private mutating func move(by step: Int) {
    list.move(by: step)
    select()
  }
}
