public import LifeFormats
public import Screens
import Synchronization

/// The making of the universe that a screen opens with, and why that failed: the screen tells it, and
/// the program once more when the screen is gone.
public final class OpeningJob: Sendable {
  private let reason = Mutex<Failure?>(nil)

  /// A job that was not begun yet.
  public init() {}

  /// Why there is no universe; nil while that is not known, and when the user wanted none any more.
  public var failure: Failure? { reason.withLock { $0 } }

  /// The job for a workshop.
  public func job(
    _ make: @escaping (@escaping ReadingProgress) throws -> LifeDocument
  ) -> WorkshopJob {
    WorkshopJob { tools in
      var isStopped = false
      do {
        return .universe(
          try make { done, total in
            isStopped = (try? tools.report(.placing, done, of: total)) == nil
            return !isStopped
          })
      } catch {
        if !isStopped {
          let failure = error as? Failure ?? Failure(.badData, "error: \(error)")
          self.reason.withLock { $0 = failure }
        }
        throw error
      }
    }
  }
}
