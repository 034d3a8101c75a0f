import Dispatch
import Synchronization

public import Screens

/// Does jobs on another thread, while the one that reads keys is free.
public final class ThreadWorkshop: Workshop {
  private var order: Order?
  /// The cells that the job is still to get.
  private var cells: CellBands?

  /// A workshop for one screen.
  public init() {}

  deinit { order?.stop() }

  /// Begins the job on another thread.
  public func start(_ job: WorkshopJob) {
    precondition(order == nil, "only one job can be on")
    let order = Order(job)
    self.order = order
    cells = job.cells
    DispatchQueue.global(qos: .userInitiated).async { order.run() }
  }

  /// Hands over cells while there is room for them, and waits for the end of the job.
  public func collect(within patience: Duration) -> Result<WorkshopProduct, any Error>? {
    guard let order else { return nil }
    let start = ContinuousClock.now
    repeat {
      handOver(to: order, until: start + max(patience, Self.portion))
      let rest = min(patience - start.duration(to: .now), Self.moment)
      if let result = order.result(within: max(rest, .zero)) {
        stop()
        return result
      }
    } while start.duration(to: .now) < patience
    return nil
  }

  /// What cells may take of a frame.
  private static let portion: Duration = .milliseconds(6)
  /// A time after which there may be room for more cells.
  private static let moment: Duration = .milliseconds(1)

  private func handOver(to order: Order, until end: ContinuousClock.Instant) {
    while cells != nil, order.hasRoom, ContinuousClock.now < end {
      let band = cells?.takeNext()
      if band == nil { cells = nil }
      order.put(band)
    }
  }

  /// What the job has told last.
  public var progress: WorkshopProgress? { order?.progress.withLock { $0 } }

  /// Has the job stop when it asks the next time; nobody waits for it.
  public func stop() {
    order?.stop()
    order = nil
    cells = nil
  }
}

/// A job on its way.
///
/// Sendable, because what both threads use is under a lock or is a semaphore, and the rest belongs to
/// one of them: the job's work to the other thread, and what it has made, too, until it has signalled
/// its end; then to who has waited for that.
private final class Order: @unchecked Sendable {
  private let job: WorkshopJob
  let progress = Mutex<WorkshopProgress?>(nil)
  private let isStopped = Atomic(false)
  private let end = DispatchSemaphore(value: 0)
  private var made: Result<WorkshopProduct, any Error>?

  /// Cells that are handed over, and nil after the last.
  private let bands = Mutex<[CellBands.Band?]>([])
  private let arrivals = DispatchSemaphore(value: 0)
  private static let mostBands = 16

  init(_ job: WorkshopJob) {
    // The cells are read where the universe is at home.
    var job = job
    job.cells = nil
    self.job = job
  }

  func run() {
    Posix.standBack()
    let tools = WorkshopTools(
      takeBand: { self.takeBand() },
      report: { progress in
        self.progress.withLock { $0 = progress }
        return !self.isStopped.load(ordering: .relaxed)
      })
    made = Result { try job.run(with: tools) }
    end.signal()
  }

  private func takeBand() -> CellBands.Band? {
    arrivals.wait()
    guard !isStopped.load(ordering: .relaxed) else { return nil }
    return bands.withLock { $0.removeFirst() }
  }

  var hasRoom: Bool { bands.withLock { $0.count } < Self.mostBands }

  func put(_ band: CellBands.Band?) {
    bands.withLock { $0.append(band) }
    arrivals.signal()
  }

  func stop() {
    isStopped.store(true, ordering: .relaxed)
    arrivals.signal()
  }

  func result(within patience: Duration) -> Result<WorkshopProduct, any Error>? {
    let (seconds, attoseconds) = patience.components
    let nanoseconds = Int(seconds) * 1_000_000_000 + Int(attoseconds / 1_000_000_000)
    guard end.wait(timeout: .now() + .nanoseconds(nanoseconds)) == .success else { return nil }
    return made
  }
}
