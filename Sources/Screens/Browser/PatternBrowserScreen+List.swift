import PatternLibrary
import TerminalUI

/// The list: which patterns fit, as the user types and as folders are looked through.
extension PatternBrowserScreen {
  private static let listingInterval: Duration = .milliseconds(200)

  /// Runs the preview, and takes what was found in the user's folders.
  mutating func tick(_ elapsed: Duration, budget: Budget) {
    let host = host
    preview?.tick(elapsed, host: host, budget: budget)
    guard !user.isDone else { return }
    let problemCount = user.search.problems.count
    items += user.takeFound(host)
    if user.search.problems.count > problemCount, let first = user.search.problems.first {
      let others = user.search.problems.count - 1
      let more = "and \(others) more folder\(others == 1 ? "" : "s")"
      message = others > 0 ? "\(first), \(more)" : first
    }
    sinceListing += max(elapsed, .zero)
    if user.isDone || sinceListing >= PatternBrowserScreen.listingInterval {
      sinceListing = .zero
      if items.count > listed { listMore() }
    }
  }

  /// Lists the items that fit, and keeps the selected one if it is among them.
  mutating func filter() {
    let selected = selectedIndex
    hits = []
    list.items = []
    listed = 0
    listMore(keeping: selected)
  }

  /// Lists those of the items that came since the last time too that fit.
  private mutating func listMore() { listMore(keeping: selectedIndex) }

  private mutating func listMore(keeping selected: Int?) {
    for item in items[listed...] where !kinds.contains(item.kind) { kinds.append(item.kind) }
    let query = PatternQuery(query.text)
    let new = items.indices[listed...].compactMap { index in
      guard kind == nil || items[index].kind == kind else { return nil as Hit? }
      return query.match(items[index].subject).map {
        Hit(index: index, score: $0.score, places: $0.titlePlaces)
      }
    }
    listed = items.count
    hits += new
    if query.isEmpty {
      list.items += new.map(line)
    } else {
      hits.sort { ($1.score, $0.index) < ($0.score, $1.index) }
      list.items = hits.map(line)
    }
    let found = hits.firstIndex { items[$0.index].source == awaited }
    if found != nil { awaited = nil }
    list.select(found ?? hits.firstIndex { $0.index == selected } ?? 0)
    select()
  }

  private func line(_ hit: Hit) -> ListMenu.Item {
    let item = items[hit.index]
    return ListMenu.Item(item.title, detail: item.detail, highlights: hit.places)
  }

  /// Keeps what is selected for the next time that a list opens.
  func rememberPlace() {
    host.session.patternList = PatternListPlace(
      query: query.text, kind: kind, selected: awaited ?? selected?.source)
  }

  /// Has the preview follow the selection.
  mutating func select() {
    guard selectedIndex != previewed else { return }
    previewed = selectedIndex
    preview = selected.map(PatternPreview.init)
    resizePreview()
  }

  /// Gives the preview the room that it has.
  mutating func resizePreview() {
    let inside = BrowserLayout(columns: size.columns, rows: size.rows).picture
    preview?.resize(columns: inside.columns, rows: inside.rows)
  }
}
