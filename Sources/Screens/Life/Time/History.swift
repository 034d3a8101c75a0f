import Life

/// What was before, and after it was undone again: universes as values, a bounded number of them.
struct History {
  private var past: [LifeDocument] = []
  private var future: [LifeDocument] = []

  /// The most that is remembered, in steps and in bytes of all universes together.
  static let mostSteps = 200
  static let mostBytes = 256 << 20

  var canUndo: Bool { !past.isEmpty }
  var canRedo: Bool { !future.isEmpty }

  /// Remembers a universe that is about to change; what was undone is gone.
  mutating func record(_ document: LifeDocument) {
    future.removeAll()
    past.append(document)
    var bytes = past.reduce(0) { $0 + min($1.engine.memory, History.mostBytes) }
    // The last one stays however large it is: without it, undo would be a promise broken.
    while past.count > 1 && (past.count > History.mostSteps || bytes > History.mostBytes) {
      bytes -= min(past.removeFirst().engine.memory, History.mostBytes)
    }
  }

  /// The universe before `present`, or nil when nothing is remembered.
  mutating func undo(from present: LifeDocument) -> LifeDocument? {
    guard let document = past.popLast() else { return nil }
    future.append(present)
    return document
  }

  /// The universe that was undone, or nil.
  mutating func redo(from present: LifeDocument) -> LifeDocument? {
    guard let document = future.popLast() else { return nil }
    past.append(present)
    return document
  }
}
