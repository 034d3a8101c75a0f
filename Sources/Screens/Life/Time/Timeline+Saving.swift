import Life

/// What of the log files have: saving is no operation, and what was saved stays so through undo and
/// redo.
struct SavedStretch {
  /// The operations, from the beginning of a universe on, whose outcome a file has.
  let start: Int
  fileprivate(set) var end: Int
  /// The file.
  let path: String
}

extension Timeline {
  /// The universe of the present place was saved to a file.
  mutating func noteSaved(to path: String) {
    let start = universe(before: place).lowerBound
    let end = place.operation
    // The file has nothing any more of what was saved there before.
    saved.removeAll { $0.path == path || ($0.start == start && $0.end <= end) }
    saved.append(SavedStretch(start: start, end: end, path: path))
  }

  /// Whether cells were drawn at a place that no file has, and the file to save to.
  ///
  /// What was drawn up to a place that was saved is in the file, though perhaps with more than that.
  /// - Complexity: O(operations of that universe).
  func custody(at place: Place) -> (hasUnsavedDrawing: Bool, path: String?) {
    let place = normalized(place)
    let start = universe(before: place).lowerBound
    let here = saved.filter { $0.start == start }
    let begun = operations[orNil: start - 1].flatMap(Beginning.init(of:)) ?? beginning
    let path = here.last?.path ?? begun.path
    let end = here.map(\.end).max()
    if let end, place.operation <= end { return (false, path) }
    let isDrawn = operations[(end ?? start)..<place.operation].contains {
      if case .edit(_, isDrawing: true) = $0.action { true } else { false }
    }
    return (isDrawn || (end == nil && begun.hasUnsavedDrawing), path)
  }

  /// What a universe was when it came into the log.
  struct Beginning {
    var path: String?
    var hasUnsavedDrawing = false

    init(_ document: LifeDocument) {
      path = document.path
      hasUnsavedDrawing = document.hasUnsavedDrawing
    }

    /// What one that took the place of another was.
    fileprivate init?(of operation: Operation) {
      guard case .change(let document, _) = operation.action else { return nil }
      self.init(document)
    }
  }

  /// Operations from an index on are no more, or not what they were: what was saved of them is lost
  /// to undo.
  mutating func forgetSaved(from index: Int) {
    saved.removeAll { $0.start > index }
    for stretch in saved.indices { saved[stretch].end = min(saved[stretch].end, index) }
  }

  /// Whether another universe, or the same on another engine, took the place of one between two
  /// places, and whether it was a new one.
  func changes(between a: Place, and b: Place) -> (any: Bool, toAnother: Bool) {
    let (first, last) = (normalized(min(a, b)).operation, normalized(max(a, b)).operation)
    var found = (any: false, toAnother: false)
    for operation in operations[first..<max(first, last)] {
      if case .change(_, let isBeginning) = operation.action {
        found = (true, found.toAnother || isBeginning)
      }
    }
    return found
  }
}
