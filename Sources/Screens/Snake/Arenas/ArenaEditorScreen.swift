import Lattice
public import Snake
public import TerminalUI

/// Draws an arena, tells what is wrong with it, and plays and saves it.
public struct ArenaEditorScreen: Screen {
  let session: SnakeSession
  let shelf: ArenaShelf
  private(set) var draft: ArenaDraft
  /// What is wrong with the draft.
  private(set) var check: ArenaDraft.Check
  /// The name of the own arena that the draft is, once it is one.
  var ownName: String?
  /// The state of the draft that is saved.
  var savedRevision = 0
  var cursor: Point
  var pen = ArenaDraft.Pen.wall
  var shape = ArenaDraft.Shape.dots
  /// The first corner of a line, box or block that is being drawn.
  var corner: Point?
  /// What a held mouse button draws.
  var stroke: Stroke?
  var overlay: Overlay?
  /// Something to know, until the next key.
  var notice: Notice?
  /// The problem that was gone to last.
  var problemIndex: Int?
  /// Where leaving the editor leads.
  private(set) var wayOut = WayOut.back
  private(set) var viewport = Viewport()
  private(set) var size = (columns: 0, rows: 0)

  /// What takes all keys for a while.
  enum Overlay: Hashable {
    /// A line of text being typed.
    case prompt(Field, TextField)
    /// A question to be answered by `y` or `n`.
    case question(Question)
    /// Whether an arrow key adds a column or row at its side, or else removes it.
    case sides(isAdding: Bool)
    /// All keys.
    case help(HelpOverlay)
  }

  /// What text is typed for.
  enum Field: Hashable, Sendable {
    case name, comment, author, goal, fileName
  }

  /// A question before something is lost.
  enum Question: Hashable {
    case replace(String)
    case leave
  }

  /// A sentence for the line below the board.
  struct Notice: Hashable {
    var text: String
    var isWarning = false
  }

  /// A draft being drawn with the mouse.
  struct Stroke: Hashable {
    var pen: ArenaDraft.Pen
    var last: Point
    /// Whether it has changed something, so that more belongs to the same step.
    var hasDrawn: Bool
  }

  /// The smallest screen that an arena can be edited on.
  static let smallest = SnakeScreen.smallest

  /// An empty arena.
  public init(session: SnakeSession) {
    self.init(session: session, draft: ArenaDraft(), ownName: nil)
  }

  /// A copy of an arena; the own one of a name takes its place when it is saved.
  public init(session: SnakeSession, arena: Arena, ownName: String?) {
    self.init(session: session, draft: ArenaDraft(arena), ownName: ownName)
  }

  private init(session: SnakeSession, draft: ArenaDraft, ownName: String?) {
    self.session = session
    shelf = ArenaShelf(host: session.host)
    self.draft = draft
    self.ownName = ownName
    check = draft.check()
    cursor = Point(draft.size.width / 2, draft.size.height / 2)
  }

  /// Whether something would be lost by leaving.
  var isChanged: Bool { draft.revision != savedRevision }

  /// What the terminal should report besides keys: names and sentences can be pasted.
  public var inputModes: InputModes { [.mouse, .focus, .paste] }

  /// Where the board goes.
  static func boardArea(_ area: Area) -> Area { area.splitTop(1).rest.splitBottom(2).rest }

  /// The board on a screen of some size.
  func board(in area: Area) -> ArenaBoard? {
    // An arena of the same size stands for the draft, which need not be one.
    Arena.open(draft.size).map {
      ArenaBoard(
        $0, wraps: draft.header.edges == .wrap, focus: cursor, viewport: viewport,
        in: ArenaEditorScreen.boardArea(area))
    }
  }

  /// Changes the draft, and looks at it anew if it did change.
  @discardableResult
  mutating func edit(_ body: (inout ArenaDraft) -> Bool) -> Bool {
    guard body(&draft) else { return false }
    check = draft.check()
    problemIndex = nil
    putCursor(at: cursor)
    return true
  }

  /// Moves the cursor to a cell, or to the nearest one of the board, and shows it.
  mutating func putCursor(at point: Point) {
    let size = draft.size
    cursor = Point(
      min(max(point.x, 0), size.width - 1), min(max(point.y, 0), size.height - 1))
    let area = ArenaEditorScreen.boardArea(Area(columns: self.size.columns, rows: self.size.rows))
    viewport.follow(cursor, board: size, view: BoardView.room(in: area))
  }

  /// Learns where leaving it leads.
  public mutating func learn(_ wayOut: WayOut) { self.wayOut = wayOut }

  mutating func resize(columns: Int, rows: Int) {
    size = (columns, rows)
    putCursor(at: cursor)
  }

  var isTooSmall: Bool {
    size.columns < ArenaEditorScreen.smallest.columns
      || size.rows < ArenaEditorScreen.smallest.rows
  }

  mutating func say(_ text: String) { notice = Notice(text: text) }

  mutating func warn(_ text: String) { notice = Notice(text: text, isWarning: true) }
}
