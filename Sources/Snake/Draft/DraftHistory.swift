import Lattice

/// What was done to a draft, step by step without a bound, and what was undone.
struct DraftHistory: Hashable, Sendable {
  /// One thing that was done, as much of it as undoing takes.
  enum Change: Hashable, Sendable {
    /// A cell in reading order became another.
    case cell(Int, before: Arena.Cell, after: Arena.Cell)
    /// The header became another.
    case header(before: ArenaDraft.Header, after: ArenaDraft.Header)
    /// A column or row of these cells was put to a side.
    case added(Direction, [Arena.Cell])
    /// The column or row of these cells was taken from a side.
    case removed(Direction, [Arena.Cell])

    /// What undoes it.
    var inverse: Change {
      switch self {
      case .cell(let place, let before, let after): .cell(place, before: after, after: before)
      case .header(let before, let after): .header(before: after, after: before)
      case .added(let side, let line): .removed(side, line)
      case .removed(let side, let line): .added(side, line)
      }
    }
  }

  /// What is undone at once.
  struct Step: Hashable, Sendable {
    var changes: [Change]
    /// Tells the state after the step from all others.
    var revision: Int
  }

  private(set) var past: [Step] = []
  private(set) var future: [Step] = []
  private var lastRevision = 0

  /// A number for the present state: the same again when one comes back to it by undo or redo.
  var revision: Int { past.last?.revision ?? 0 }

  /// Remembers a step, or more of the last one; what was undone is gone.
  mutating func record(_ changes: [Change], continuing: Bool) {
    future.removeAll()
    lastRevision += 1
    if continuing, !past.isEmpty {
      past[past.count - 1].changes += changes
      past[past.count - 1].revision = lastRevision
    } else {
      past.append(Step(changes: changes, revision: lastRevision))
    }
  }

  /// The step to undo; nil when there is none.
  mutating func undo() -> Step? {
    guard let step = past.popLast() else { return nil }
    future.append(step)
    return step
  }

  /// The step to do again; nil when there is none.
  mutating func redo() -> Step? {
    guard let step = future.popLast() else { return nil }
    past.append(step)
    return step
  }
}

extension ArenaDraft {
  /// A number for the present state: the same again when one comes back to it by undo or redo.
  public var revision: Int { history.revision }

  /// Takes the last step back; false when there is none.
  public mutating func undo() -> Bool {
    guard let step = history.undo() else { return false }
    for change in step.changes.reversed() { apply(change.inverse) }
    return true
  }

  /// Does again what was undone last; false when there is nothing.
  public mutating func redo() -> Bool {
    guard let step = history.redo() else { return false }
    for change in step.changes { apply(change) }
    return true
  }

  /// Changes the header in one step; false when nothing would change.
  @discardableResult
  public mutating func change(_ body: (inout Header) -> Void) -> Bool {
    var after = header
    body(&after)
    guard after != header else { return false }
    perform([.header(before: header, after: after)])
    return true
  }

  /// Does these changes as one step, or as more of the last one.
  mutating func perform(_ changes: [DraftHistory.Change], continuing: Bool = false) {
    for change in changes { apply(change) }
    history.record(changes, continuing: continuing)
  }

  private mutating func apply(_ change: DraftHistory.Change) {
    switch change {
    case .cell(let place, _, let after): cells[place] = after
    case .header(_, let after): header = after
    case .added(let side, let line): put(line, at: side)
    case .removed(let side, _): takeLine(at: side)
    }
  }
}
