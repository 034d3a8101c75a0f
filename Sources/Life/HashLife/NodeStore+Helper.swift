import LifeKernels

/// A second thread for steps that take long.
///
/// It goes through the same squares in the opposite order, and both remember what they find in the
/// same place, so that they meet in the middle of each square; nothing else is shared out. While two
/// are at work the indices do not grow: when one is crowded both give up, and the step begins anew,
/// with all that they remember.
extension NodeStore {
  /// A second thread at work.
  struct Helper {
    var thread: OpaquePointer
  }

  /// What a thread is started with.
  private final class Task {
    let store: NodeStore
    let root: NodeID
    let level: Int

    init(_ store: NodeStore, _ root: NodeID, _ level: Int) {
      self.store = store
      self.root = root
      self.level = level
    }
  }

  /// Ends the second thread, which does nothing that the first could not do alone.
  func dismissHelper() {
    guard let helper else { return }
    if stop == .none { stop = .done }
    life_thread_join(helper.thread)
    self.helper = nil
    lanes.0.pointee.isShared = false
  }

  func startHelper() {
    lanes.0.pointee.isShared = true
    lanes.1.pointee.isShared = true
    lanes.1.pointee.patience = lanes.0.pointee.patience
    let task = Unmanaged.passRetained(Task(self, stepRoot.id, stepRoot.level))
    let thread = life_thread_start(
      { context in
        guard let context else { return }
        let task = Unmanaged<Task>.fromOpaque(context).takeRetainedValue()
        let store = task.store
        _ = store.result(task.root, task.level, store.lanes.1)
        if store.stop == .none { store.stop = .done }
      }, task.toOpaque())
    if let thread {
      helper = Helper(thread: thread)
    } else {
      task.release()
      lanes.0.pointee.isShared = false
    }
  }
}
