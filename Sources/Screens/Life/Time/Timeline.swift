import BigInt
import Life

/// All that was done to a universe, and where in it one is: what undo, redo, rewinding and
/// scrubbing are made of.
///
/// The log holds operations, which are values that can be done again with the same outcome. So any
/// place in it can be reached: from a keyframe, a universe that was kept, by doing again what came
/// after. Going to a place changes nothing in the log; doing something else there cuts off what
/// came after it.
struct Timeline {
  /// What was done, the first thing first.
  private(set) var operations: [Operation] = []
  /// Where one is; while a run goes on, at its end rather than after it.
  private(set) var current = Place()
  /// Universes that were kept, in the order of the log; the first is that before all operations.
  var keyframes: [Keyframe]
  /// The most bytes that keyframes and the log should take.
  ///
  /// The log itself is never forgotten, nor are the first and the last keyframe: without them, undo
  /// would be a promise broken.
  var memoryLimit: Int { didSet { thin() } }
  /// What of the log files have, the latest last.
  var saved: [SavedStretch] = []
  /// What the first universe was.
  let beginning: Beginning
  /// The bytes that the log takes.
  private(set) var logMemory = 0
  /// Whether going on makes the last run longer; else it begins another.
  private var isRunOpen = false
  /// What getting here from the first place would cost, in the units of `Engine.work`.
  private(set) var cost: UInt64 = 0
  /// The work of the universe when `cost` was counted.
  private var workMark: UInt64

  /// The log of a universe to which nothing was done yet.
  init(_ document: LifeDocument, memoryLimit: Int) {
    self.memoryLimit = memoryLimit
    workMark = document.engine.work
    beginning = Beginning(document)
    keyframes = [Keyframe(document, at: Place(), cost: 0)]
  }

  /// A share of what a universe may have: a quarter, at most 256 MB.
  static func memoryLimit(_ resources: Resources) -> Int { min(resources.memory / 4, 256 << 20) }
}

// MARK: what was done

extension Timeline {
  /// What is played from now on is a run of its own.
  mutating func beginRun(in document: LifeDocument) {
    close()
    keep(document, ifFartherThan: .step)
  }

  /// The universe went on by some generations in a frame.
  ///
  /// It follows the log as long as time goes on there too; beyond that, what comes is cut off.
  /// - Parameter leastCost: what doing it again costs at least, where more is known than the work
  ///   that the engine has counted.
  mutating func goOn(
    by generations: BigInt, in document: LifeDocument, costing leastCost: UInt64 = 0
  ) {
    let before = cost
    count(document)
    cost = max(cost, before + leastCost)
    var rest = generations
    while rest > 0 {
      if let run = operations[orNil: current.operation]?.run {
        let step = min(run.length - current.offset, rest)
        current.offset += step
        rest -= step
        if rest == 0 { break }
        if isRunOpen {
          extendRun(by: rest)
          break
        }
        current = Place(current.operation + 1)
      } else {
        cut()
        append(.run(Run()))
        current = Place(operations.count - 1)
        isRunOpen = true
      }
    }
    if !isRunOpen { current = normalized(current) }
    keep(document, ifFartherThan: .run)
  }

  private mutating func extendRun(by generations: BigInt) {
    guard var run = operations[current.operation].run else { return }
    run.add(generations)
    operations[current.operation].action = .run(run)
    current.offset = run.length
  }

  /// Cells of the universe, which is still as it was, are about to be changed by hand.
  mutating func record(_ edit: Edit, isDrawing: Bool, in document: LifeDocument) {
    record(.edit([edit], isDrawing: isDrawing), in: document, isJoined: false)
    cost += edit.cost
  }

  /// The same, but Undo will take it back together with the edit before and what came in between.
  mutating func recordMore(_ edit: Edit, isDrawing: Bool, in document: LifeDocument) {
    guard normalized(current).operation == operations.count,
      let last = operations.lastIndex(where: { $0.run == nil }),
      case .edit = operations[last].action
    else { return record(edit, isDrawing: isDrawing, in: document) }
    forgetSaved(from: last)
    if last == operations.count - 1 {
      logMemory -= operations[last].memory
      operations[last].add(edit)
      logMemory += operations[last].memory
    } else {
      for index in operations.indices.suffix(from: last + 1) { operations[index].isJoined = true }
      record(.edit([edit], isDrawing: isDrawing), in: document, isJoined: true)
    }
    cost += edit.cost
    // A universe that was kept at this very place is not as it is now.
    keyframes.removeAll { $0.place >= current && $0.place > Place() }
  }

  /// Another universe is about to take the place of this one.
  mutating func record(changeTo new: LifeDocument, isBeginning: Bool, in document: LifeDocument) {
    record(.change(new, isBeginning: isBeginning), in: document, isJoined: false)
    workMark = new.engine.work
  }

  private mutating func record(
    _ action: Operation.Action, in document: LifeDocument, isJoined: Bool
  ) {
    close()
    keep(document, ifFartherThan: .step)
    cut()
    append(action, isJoined: isJoined)
    current = Place(operations.count)
    thin()
  }

  private mutating func append(_ action: Operation.Action, isJoined: Bool = false) {
    let operation = Operation(
      action, start: generation(at: current), elapsed: elapsed(at: current), isJoined: isJoined)
    operations.append(operation)
    cost += Operation.cost
    logMemory += operation.memory
  }

  /// What follows cannot make the last run longer any more.
  private mutating func close() {
    isRunOpen = false
    current = normalized(current)
  }

  /// Forgets what comes after this place.
  private mutating func cut() {
    keyframes.removeAll { $0.place > current }
    if current.offset > 0, var run = operations[current.operation].run {
      run.truncate(to: current.offset)
      operations[current.operation].action = .run(run)
      current = Place(current.operation + 1)
    }
    forgetSaved(from: current.operation)
    for operation in operations[current.operation...] { logMemory -= operation.memory }
    operations.removeSubrange(current.operation...)
  }
}

// MARK: where one is

extension Timeline {
  /// Where one is.
  var place: Place { normalized(current) }

  /// The universe was brought to another place of the log.
  mutating func arrive(with document: LifeDocument, at place: Place, cost: UInt64) {
    close()
    current = normalized(place)
    self.cost = cost
    workMark = document.engine.work
  }

  /// The universe is the same, but what its engine has worked was for something else.
  mutating func leaveOutWork(of document: LifeDocument) { workMark = document.engine.work }

  /// What is done in a frame that was too short for all that was asked for.
  static let frameCost: UInt64 = 160_000

  private mutating func count(_ document: LifeDocument) {
    let work = document.engine.work
    if work > workMark { cost += work - workMark }
    workMark = work
  }
}

extension Array {
  /// The element at an index, or nil where there is none.
  subscript(orNil index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
