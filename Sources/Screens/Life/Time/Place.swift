import BigInt
import Life

/// A place in a log of operations: after so many of them, and, where the next one is a run, after
/// so many of its generations.
struct Place: Hashable, Comparable, Sendable {
  /// The operations that are done.
  var operation: Int
  /// The generations that are done of the run that follows.
  var offset: BigInt

  /// The place after so many operations, and generations of the next.
  init(_ operation: Int = 0, offset: BigInt = 0) {
    self.operation = operation
    self.offset = offset
  }

  static func < (a: Place, b: Place) -> Bool {
    (a.operation, a.offset) < (b.operation, b.offset)
  }
}

// MARK: generations

extension Timeline {
  /// The same place, where the end of a run is told as after it.
  func normalized(_ place: Place) -> Place {
    guard let operation = operations[orNil: place.operation] else { return place }
    let isEnd = operation.run != nil && place.offset >= operation.length
    return isEnd ? Place(place.operation + 1) : place
  }

  /// The place before all operations.
  var first: Place { Place() }

  /// The place after all operations.
  var last: Place { Place(operations.count) }

  /// The generation at a place.
  func generation(at place: Place) -> BigInt {
    if let operation = operations[orNil: place.operation] { return operation.start + place.offset }
    return operations.last?.end ?? keyframes[0].document.engine.generation
  }

  /// The generations that were run through from the first place to this one.
  func elapsed(at place: Place) -> BigInt {
    if let operation = operations[orNil: place.operation] {
      return operation.elapsed + place.offset
    }
    return operations.last.map { $0.elapsed + $0.length } ?? 0
  }

  /// The generations from here to the last place.
  var ahead: BigInt { elapsed(at: last) - elapsed(at: place) }
}

// MARK: undo and redo

extension Timeline {
  /// The place before the last operation; nil when there is none.
  func undoing(from place: Place) -> Place? {
    let place = normalized(place)
    var index = place.offset > 0 ? place.operation : place.operation - 1
    guard index >= 0 else { return nil }
    while index > 0 && operations[index].isJoined { index -= 1 }
    return Place(index)
  }

  /// The place after the next operation; nil when there is none.
  func redoing(from place: Place) -> Place? {
    var index = normalized(place).operation
    guard index < operations.count else { return nil }
    index += 1
    while index < operations.count && operations[index].isJoined { index += 1 }
    return Place(index)
  }
}

// MARK: through the generations

extension Timeline {
  /// The place so many generations on, or back when negative, through all runs of the log; the last
  /// one there is, when there are fewer.
  /// - Complexity: O(operations in between).
  func place(_ generations: BigInt, from start: Place) -> Place {
    generations < 0 ? place(back: -generations, from: start) : place(on: generations, from: start)
  }

  private func place(back generations: BigInt, from start: Place) -> Place {
    var rest = generations
    var place = normalized(start)
    // What was done before the first run is for Undo to take back.
    var reached = place
    while rest > 0 {
      if place.offset > 0 {
        let step = min(place.offset, rest)
        place.offset -= step
        rest -= step
        reached = place
      } else if place.operation > 0 {
        place = Place(place.operation - 1)
        place.offset = operations[place.operation].length
      } else {
        break
      }
    }
    return reached
  }

  /// The generations of all runs from a place on, until something else was done or `end` is reached.
  func stretch(from start: Place, to end: Place) -> BigInt {
    var place = start
    while place < end, operations[place.operation].run != nil {
      place = Place(place.operation + 1)
    }
    return elapsed(at: min(place, end)) - elapsed(at: start)
  }

  private func place(on generations: BigInt, from start: Place) -> Place {
    var rest = generations
    var place = normalized(start)
    while rest > 0 && place.operation < operations.count {
      let step = min(operations[place.operation].length - place.offset, rest)
      place.offset += step
      rest -= step
      let isWhole = place.offset == operations[place.operation].length
      if isWhole { place = Place(place.operation + 1) }
    }
    return place
  }

  /// Where a generation of the present universe lies in the log: the last time it was run through
  /// before here, or where it comes next when nothing else is done in between; nil when it was not
  /// seen.
  /// - Complexity: O(operations).
  func place(ofGeneration generation: BigInt) -> Place? {
    let here = place
    func found(_ index: Int) -> Place? {
      let operation = operations[index]
      guard operation.run != nil, (operation.start...operation.end).contains(generation) else {
        return nil
      }
      return normalized(Place(index, offset: generation - operation.start))
    }
    if generation == self.generation(at: here) { return here }
    if generation > self.generation(at: here) {
      for index in operations.indices.suffix(from: here.operation) {
        if operations[index].run == nil { return nil }
        if let place = found(index) { return place }
      }
      return nil
    }
    for index in universe(before: here).reversed() {
      if let place = found(index) { return place }
    }
    return nil
  }

  /// What was done to the present universe since it began, the run that is on included.
  func universe(before here: Place) -> Range<Int> {
    let end = here.offset > 0 ? here.operation + 1 : here.operation
    let beginning = operations[..<end].lastIndex {
      if case .change(_, isBeginning: true) = $0.action { true } else { false }
    }
    return (beginning.map { $0 + 1 } ?? 0)..<end
  }

  /// The start of the present universe: before its first run, after what was drawn until then.
  ///
  /// It is this place itself when nothing has run.
  /// - Complexity: O(operations).
  var start: Place {
    let here = place
    let runs = universe(before: here).filter { operations[$0].run != nil }
    // Of several runs from the first generation on, the last.
    let first = runs.reversed().min { operations[$0].start < operations[$1].start }
    return first.map { Place($0) } ?? here
  }
}
