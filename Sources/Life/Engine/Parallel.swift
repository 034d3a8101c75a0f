import Dispatch

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
}
