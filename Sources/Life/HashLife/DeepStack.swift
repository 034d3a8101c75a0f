import LifeKernels

/// Room for recursion through squares of thousands of levels, which the stacks of threads that are
/// not the main one may not have.
enum DeepStack {
  /// Up to this level any thread's stack suffices.
  private static let shallow = 128

  /// Calls `body`, in a thread with a large stack where `level` asks for one.
  static func run(level: Int, _ body: () -> Void) {
    guard level > shallow else { return body() }
    withoutActuallyEscaping(body) { body in
      let work = Work(body)
      let context = Unmanaged.passUnretained(work).toOpaque()
      let thread = life_thread_start(
        { context in
          if let context { Unmanaged<Work>.fromOpaque(context).takeUnretainedValue().body?() }
        }, context)
      if let thread { life_thread_join(thread) } else { body() }
      work.body = nil
    }
  }

  private final class Work {
    var body: (() -> Void)?
    init(_ body: @escaping () -> Void) { self.body = body }
  }
}
