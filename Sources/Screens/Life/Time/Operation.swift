import BigInt
import Lattice
import Life

/// Something that was done to a universe, as a value that can be done again.
struct Operation {
  /// What was done.
  enum Action {
    /// Cells were changed by hand, `isDrawing` when no file and no seed has them.
    case edit([Edit], isDrawing: Bool)
    /// Time went on.
    case run(Run)
    /// Another universe took the place of the whole, a new one when `isBeginning`, else the same
    /// cells under another rule or on another engine.
    case change(LifeDocument, isBeginning: Bool)
  }

  /// What was done.
  var action: Action
  /// The generation before it.
  let start: BigInt
  /// The generations of all runs before it.
  let elapsed: BigInt
  /// Whether Undo takes it back together with the one before.
  var isJoined = false
  /// The bytes that it takes, roughly.
  private(set) var memory: Int

  init(_ action: Action, start: BigInt, elapsed: BigInt, isJoined: Bool = false) {
    self.action = action
    self.start = start
    self.elapsed = elapsed
    self.isJoined = isJoined
    memory = MemoryLayout<Operation>.stride
    switch action {
    case .edit(let edits, _): memory += edits.reduce(0) { $0 + $1.memory }
    case .run: break
    case .change(let document, _): memory += document.engine.snapshotMemory
    }
  }

  /// What doing any again costs at least, in the units of `Engine.work`.
  static let cost: UInt64 = 100

  /// The run that it is, or nil.
  var run: Run? {
    if case .run(let run) = action { run } else { nil }
  }

  /// The generations that it takes.
  var length: BigInt { run?.length ?? 0 }

  /// The generation after it.
  var end: BigInt {
    switch action {
    case .edit: start
    case .run(let run): start + run.length
    case .change(let document, _): document.engine.generation
    }
  }

  /// Goes on with an edit.
  mutating func add(_ edit: Edit) {
    guard case .edit(var edits, let isDrawing) = action else { return }
    edits.append(edit)
    action = .edit(edits, isDrawing: isDrawing)
    memory += edit.memory
  }
}

extension Edit {
  /// The bytes that it takes, roughly.
  var memory: Int { count * 24 }

  /// What replaying it costs, in the units of `Engine.work`.
  var cost: UInt64 {
    guard case .fill(let soup) = self else { return UInt64(count) }
    return UInt64(soup.rect.width * soup.rect.height / 8)
  }
}
