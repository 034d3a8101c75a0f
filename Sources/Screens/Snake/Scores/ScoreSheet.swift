import Snake
import TerminalUI

/// A table on the screen: its entries are read and played again a little at a time.
struct ScoreSheet {
  /// The table's folder.
  let folder: String
  /// The entries from the best.
  private(set) var rows: [Row]
  /// The row that is to be worked on next.
  private var next = 0

  /// An entry as far as it is known.
  struct Row {
    let name: EntryName
    /// The entry, once it has been read.
    var entry: ScoreEntry?
    var state = State.waiting
  }

  /// How far the check of an entry has come.
  enum State {
    case waiting
    case checking(ReplayCheck)
    case verified
    case refuted(String)
    case unreadable(String)
  }

  /// The steps that are played between two questions whether there is time left.
  private static let stride = 2_000

  /// The sheet of a table, of which nothing is read yet.
  init(_ listing: ScoreStore.Listing) {
    folder = listing.folder
    rows = listing.table.names.map { Row(name: $0) }
  }

  /// Whether every entry was read and played again.
  var isDone: Bool { next >= rows.count }

  /// The words for the table: those of its folder until an entry could be read.
  var title: String {
    rows.lazy.compactMap(\.entry).first?.table.title
      ?? String(folder.drop { $0 != "/" }.dropFirst())
  }

  /// Reads and plays until the budget is spent, at least a little.
  mutating func check(in scores: ScoreStore, budget: Budget) {
    while !isDone {
      advance(in: scores)
      if budget.isSpent() { break }
    }
  }

  /// Does the next piece of work: reads an entry, or plays some steps of it.
  mutating func advance(in scores: ScoreStore) {
    guard !isDone else { return }
    do throws(Refutation) {
      switch rows[next].state {
      case .waiting:
        switch scores.read(rows[next].name, in: folder) {
        case .entry(let entry):
          rows[next].entry = entry
          rows[next].state = .checking(try ReplayCheck(entry.replay))
        case .gone: rows.remove(at: next)
        case .unreadable(let reason): rows[next].state = .unreadable(reason)
        }
      case .checking(var check):
        // The only copy is changed, not one more.
        rows[next].state = .waiting
        let isProven = try check.advance(by: ScoreSheet.stride)
        rows[next].state = isProven ? .verified : .checking(check)
      case .verified, .refuted, .unreadable: next += 1
      }
    } catch {
      rows[next].state = .refuted("\(error)")
    }
  }
}
