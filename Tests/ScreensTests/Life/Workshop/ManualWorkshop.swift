import Screens

/// A workshop whose jobs are done when a test says so.
final class ManualWorkshop: Workshop {
  /// Whether jobs stay on their way.
  var isBarred = true
  var progress: WorkshopProgress?
  private(set) var job: WorkshopJob?

  func start(_ job: WorkshopJob) { self.job = job }

  func collect(within patience: Duration) -> Result<WorkshopProduct, any Error>? {
    guard !isBarred, let job else { return nil }
    self.job = nil
    let inline = InlineWorkshop()
    inline.start(job)
    return inline.collect(within: patience)
  }

  func stop() { job = nil }
}
