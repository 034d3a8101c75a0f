/// Where things are made that take long: universes of files that are opened, universes that go over to
/// another rule or engine, and files of universes.
///
/// A screen gives a job away and asks for what it has made now and then. Cells that a job needs of
/// the present universe are read when the screen asks, so that universe must be at home then, for
/// engines and their copies are for one thread at a time.
public protocol Workshop: AnyObject {
  /// Takes a job.
  /// - Precondition: it has none.
  func start(_ job: WorkshopJob)
  /// Hands over cells that the job needs, for some milliseconds at most, and waits for its end.
  /// - Returns: what it has made, or why it has not; nil while it is at work.
  func collect(within patience: Duration) -> Result<WorkshopProduct, any Error>?
  /// How far the job is; nil before it has told.
  var progress: WorkshopProgress? { get }
  /// Gives up the job that it has, of which nothing will come.
  func stop()
}

/// Does jobs at once, where they are asked for: the same on every run.
public final class InlineWorkshop: Workshop {
  private var result: Result<WorkshopProduct, any Error>?

  /// A workshop for one screen.
  public init() {}

  /// Does the job.
  public func start(_ job: WorkshopJob) {
    var cells = job.cells
    let tools = WorkshopTools(takeBand: { cells?.takeNext() }, report: { _ in true })
    result = Result { try job.run(with: tools) }
  }

  /// What the last job has made.
  public func collect(within patience: Duration) -> Result<WorkshopProduct, any Error>? {
    defer { result = nil }
    return result
  }

  /// A job is never seen on its way.
  public var progress: WorkshopProgress? { nil }

  /// No job is left.
  public func stop() {}
}
