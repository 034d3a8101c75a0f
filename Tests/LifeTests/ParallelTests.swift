import Foundation
import Synchronization
import Testing

@testable import Life

/// Work that several threads share part by part, and that can be broken off.
@Suite struct ParallelTests {
  private final class Record: Sendable {
    let parts = Mutex<[Int]>([])
  }

  @Test(arguments: 1...4, [0, 1, 2, 7, 100])
  func everyPartIsDoneOnce(threads: Int, count: Int) {
    let record = Record()
    let done = Parallel.takeTurns(3..<3 + count, threads: threads, until: { false }) { next in
      while let part = next() { record.parts.withLock { $0.append(part) } }
    }
    #expect(done == 3 + count)
    #expect(record.parts.withLock { $0.sorted() } == Array(3..<3 + count))
  }

  /// What is done are the first parts, without a gap, and at least one: however early it is broken off.
  @Test(arguments: 1...4, 0..<12)
  func whatIsBrokenOffHasNoGaps(threads: Int, questions: Int) {
    let record = Record()
    var asked = 0
    let done = Parallel.takeTurns(
      0..<10_000, threads: threads,
      until: {
        asked += 1
        return asked > questions
      },
      { next in
        while let part = next() { record.parts.withLock { $0.append(part) } }
      })
    let parts = record.parts.withLock { $0.sorted() }
    #expect(parts == Array(0..<done))
    #expect(done >= 1)
    #expect(asked <= questions + 1)
    if threads == 1 { #expect(done == min(questions + 1, 10_000)) }
  }

  /// After the word to stop no thread begins another part, so that the wait is for one part at most.
  @Test(arguments: 2...4) func nobodyBeginsAnotherPart(threads: Int) {
    let isTold = Atomic(false)
    let late = Atomic(0)
    _ = Parallel.takeTurns(
      0..<100_000, threads: threads,
      until: {
        isTold.store(true, ordering: .sequentiallyConsistent)
        return true
      },
      { next in
        while true {
          let wasTold = isTold.load(ordering: .sequentiallyConsistent)
          guard next() != nil else { return }
          if wasTold { late.wrappingAdd(1, ordering: .relaxed) }
        }
      })
    // One that was told in between may still have come too late to see it.
    #expect(late.load(ordering: .relaxed) <= threads)
  }

  /// It is not for one thread alone to ask: whichever is held up, another one hears the word.
  @Test(arguments: 0..<20) func whoIsHeldUpHoldsUpNobody(_: Int) {
    let isTold = Atomic(false)
    let finished = Atomic(0)
    let count = 5_000
    let done = Parallel.takeTurns(
      0..<count, threads: 2,
      until: {
        isTold.store(true, ordering: .relaxed)
        return true
      },
      { next in
        while let part = next() {
          // Where there is but one thread at the time, nobody else can ask or finish.
          for _ in 0..<1000 where part == 0 && !isTold.load(ordering: .relaxed) {
            if finished.load(ordering: .relaxed) == count - 1 { break }
            usleep(1000)
          }
          finished.wrappingAdd(1, ordering: .relaxed)
        }
      })
    #expect(done < count)
  }
}
