import Dispatch
import Synchronization

/// Work in independent parts, on several threads at the same time.
enum Parallel {
  /// Calls `body` once on each of at most `threads` threads, with the numbers below `count` that are
  /// its part of the work: every so many, as neighbours in number are alike in cost.
  ///
  /// `body` must bear being called by several threads at the same time.
  static func share(_ count: Int, threads: Int, _ body: (StrideTo<Int>) -> Void) {
    let workers = max(1, min(threads, count))
    guard workers > 1 else { return body(stride(from: 0, to: count, by: 1)) }
    withoutActuallyEscaping(body) { body in
      nonisolated(unsafe) let body = body
      DispatchQueue.concurrentPerform(iterations: workers) { worker in
        body(stride(from: worker, to: count, by: workers))
      }
    }
  }

  /// Has at most `threads` threads do parts of a work that are given out one by one, in order, until
  /// none is left or `isInterrupted` says so between two of them.
  ///
  /// `body` is called once on each thread, and takes the numbers of its parts from what it is given
  /// until that is nil. The first part is always done. `isInterrupted` is asked by any thread that has done a
  /// part, one at a time, and not again once it has said so: who waits for that waits for parts that are
  /// begun, not for one thread among many to come to its end.
  /// - Returns: the number below which all parts are done, and above which none.
  static func takeTurns(
    _ parts: Range<Int>, threads: Int, until isInterrupted: () -> Bool,
    _ body: (_ next: () -> Int?) -> Void
  ) -> Int {
    let workers = max(1, min(threads, parts.count))
    return withoutActuallyEscaping(isInterrupted) { isInterrupted in
      guard workers > 1 else {
        var taken = parts.lowerBound
        body {
          guard taken < parts.upperBound, taken == parts.lowerBound || !isInterrupted() else {
            return nil
          }
          taken += 1
          return taken - 1
        }
        return taken
      }
      let turns = Turns(parts)
      withoutActuallyEscaping(body) { body in
        // Safe because all threads may call `body`, and the other one after another.
        nonisolated(unsafe) let (body, isInterrupted) = (body, isInterrupted)
        DispatchQueue.concurrentPerform(iterations: workers) { _ in
          var isFirst = true
          body {
            if !isFirst { turns.ask(isInterrupted) }
            isFirst = false
            return turns.take()
          }
        }
      }
      return turns.taken
    }
  }
}

/// The numbers of parts, each of which one thread takes.
private final class Turns: Sendable {
  private let next: Atomic<Int>
  private let end: Int
  private let isClosed = Atomic(false)
  private let isAsking = Atomic(false)

  init(_ parts: Range<Int>) {
    next = Atomic(parts.lowerBound)
    end = parts.upperBound
  }

  func take() -> Int? {
    guard !isClosed.load(ordering: .relaxed) else { return nil }
    let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
    return number < end ? number : nil
  }

  /// Gives out no more parts if `isInterrupted` says so, unless another thread is just asking.
  func ask(_ isInterrupted: () -> Bool) {
    guard !isAsking.exchange(true, ordering: .acquiring) else { return }
    if !isClosed.load(ordering: .relaxed) && isInterrupted() {
      isClosed.store(true, ordering: .relaxed)
    }
    isAsking.store(false, ordering: .releasing)
  }

  /// The number below which all are taken.
  var taken: Int { min(next.load(ordering: .relaxed), end) }
}
