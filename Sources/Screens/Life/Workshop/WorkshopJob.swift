public import Life
import LifeFormats

/// The making of a universe, or of a file of one, that may take long, in parts that are told as they
/// are done.
public struct WorkshopJob {
  /// The cells of the present universe that it needs, which are to be read where that is at home.
  public var cells: CellBands?
  private let work: (WorkshopTools) throws -> WorkshopProduct

  /// A job that needs cells, or none.
  ///
  /// `work` may be called on any thread, once.
  public init(
    cells: CellBands? = nil, _ work: @escaping (WorkshopTools) throws -> WorkshopProduct
  ) {
    self.cells = cells
    self.work = work
  }

  /// Does it; throws what went wrong, or `WorkshopStop` when it was told to stop.
  public func run(with tools: WorkshopTools) throws -> WorkshopProduct { try work(tools) }
}

/// What a job needs of where it is done.
public struct WorkshopTools {
  /// The next of the cells that the job asked for, which may have to be waited for; nil when there are
  /// no more, or the job is to stop.
  public let takeBand: () -> CellBands.Band?
  /// Tells how far the job is; false when it is to stop.
  public let report: (WorkshopProgress) -> Bool

  /// Tools of a workshop.
  public init(
    takeBand: @escaping () -> CellBands.Band?, report: @escaping (WorkshopProgress) -> Bool
  ) {
    self.takeBand = takeBand
    self.report = report
  }

  /// Tells those who read and write how much of a part of the job is done, in their own way.
  func progress(of part: WorkshopProgress.Part) -> ReadingProgress {
    { done, total in (try? report(part, done, of: total)) != nil }
  }

  /// Tells how much of a part of the job is done; throws `WorkshopStop` when that was enough.
  public func report(_ part: WorkshopProgress.Part, _ done: Int, of total: Int) throws {
    let percent = total > 0 ? Int(100 * Double(done) / Double(total)) : 100
    guard report(WorkshopProgress(part: part, percent: percent)) else { throw WorkshopStop() }
  }
}

/// How far a job is.
public struct WorkshopProgress: Hashable, Sendable {
  /// What is done one after the other.
  public enum Part: String, Sendable {
    /// A file's text becomes a list of cells.
    case reading
    /// Cells are put into a universe.
    case placing
    /// Cells become a file's text.
    case writing
  }

  /// What is being done.
  public var part: Part
  /// How much of it is done.
  public var percent: Int

  /// So many hundredths of a part.
  public init(part: Part, percent: Int) {
    self.part = part
    self.percent = percent
  }

  /// As the status line tells it, `reading 45 %`.
  var text: String { "\(part.rawValue) \(percent) %" }
}

/// What a job has made.
public enum WorkshopProduct {
  /// A new universe, and a sentence about cells that could not stay as they were.
  case universe(LifeDocument, remark: String? = nil)
  /// Cells that are to be placed.
  case pattern(Pattern)
  /// A file of so many bytes, which is where it belongs.
  case file(byteCount: Int)
  /// Some of the user's patterns for a list.
  case patterns(PatternPortion)

  /// The new universe, if it is one.
  public var document: LifeDocument? {
    if case .universe(let document, _) = self { document } else { nil }
  }
}

/// A job was told to stop.
struct WorkshopStop: Error {}
