import Dispatch
import Life
import Synchronization

/// Counts soups on several threads, until all are counted or Ctrl-C is pressed.
struct CensusRun {
  let series: SoupSeries
  /// The soups that are wanted in the end.
  let wanted: ClosedRange<Int>
  var threads = 1
  /// Called with what is counted so far, now and then, by one thread at a time.
  var save: @Sendable (SoupCensus) throws -> Void = { _ in }

  /// What a run came to.
  struct Report {
    var census: SoupCensus
    /// The soups counted in this run, and the generations run for that.
    var soups = 0
    var generations = 0
    var seconds = 0.0
  }

  /// The time before the first saving and between two: what a power cut may cost.
  fileprivate static let firstSaving = Duration.milliseconds(200)
  private static let leastInterval = Duration.seconds(1)
  /// Of the time, at most one part of so many goes into saving.
  private static let savingShare = 50
  /// Soups that a thread takes at once.
  fileprivate static let portion = 16
  /// So many soups without a single one that settles tell that none does.
  static let hopeless = 16

  fileprivate struct Progress: Sendable {
    var left: NumberRanges
    var census: SoupCensus
    var soups = 0
    var generations = 0
    var newest: (code: String, soup: Int)?
    var failure: (any Error)?
    var nextSaving = ContinuousClock.now + CensusRun.firstSaving
    var isSaving = false
  }

  /// Goes on from a census of some of the soups.
  ///
  /// Throws what saving throws, and a `Failure`,
  /// `badData`, when soups of this rule do not settle.
  func run(from known: SoupCensus) throws -> Report {
    let start = ContinuousClock.now
    let line = ProgressLine()
    let progress = Mutex(
      Progress(left: known.numbers.missing(in: wanted), census: known))
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      let counter = SoupCounter(series)
      while let (numbers, longest) = progress.withLock({ $0.next() }), !Interrupt.isRequested {
        counter.longest = longest
        let before = counter.generations
        guard let part = counter.count(numbers, until: { Interrupt.isRequested }) else { return }
        let generations = counter.generations - before
        let due = progress.withLock { progress in
          progress.add(part, generations)
          return progress.takeTurnToSave()
        }
        line.show(progress.withLock { text($0, after: start.duration(to: .now)) })
        guard let due else { continue }
        let begin = ContinuousClock.now
        do {
          try save(due)
          let pause = max(Self.leastInterval, begin.duration(to: .now) * Self.savingShare)
          progress.withLock {
            $0.nextSaving = .now + pause
            $0.isSaving = false
          }
        } catch {
          progress.withLock { $0.failure = error }
        }
      }
    }
    line.clear()
    let seconds = start.duration(to: .now).inSeconds
    let end = progress.withLock { $0 }
    if let failure = end.failure { throw failure }
    return Report(
      census: end.census, soups: end.soups, generations: end.generations, seconds: seconds)
  }

  private func text(_ progress: Progress, after time: Duration) -> String {
    let rate = Double(progress.soups) / max(time.inSeconds, 1e-9)
    let left = wanted.count - progress.census.numbers.count
    var text =
      "\(progress.census.numbers.count.grouped) of \(wanted.count.grouped) soups, "
      + "\(Int(rate).grouped)/s, \(Self.clock(Double(left) / max(rate, 1e-9))) left"
    if let newest = progress.newest {
      let name = CommonObjects.name(of: newest.code) ?? newest.code
      text += ", \(name.count > 28 ? name.prefix(27) + "…" : name) in soup \(newest.soup)"
    }
    return text
  }

  /// A time as `1:02:03`.
  private static func clock(_ seconds: Double) -> String {
    let seconds = Int(min(seconds, 3.6e6))
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    let minutes = seconds / 60 % 60
    return seconds >= 3600
      ? "\(seconds / 3600):\(two(minutes)):\(two(seconds % 60))" : "\(minutes):\(two(seconds % 60))"
  }
}

extension CensusRun.Progress {
  /// The numbers of the next portion, and the longest lives so far; nil when all are taken or there is no sense in going on.
  fileprivate mutating func next() -> (ClosedRange<Int>, longest: [SoupCensus.Methuselah])? {
    guard failure == nil else { return nil }
    return left.takeFirst(CensusRun.portion).map { ($0, census.methuselahs) }
  }

  fileprivate mutating func add(_ part: SoupCensus, _ generations: Int) {
    for (code, find) in part.finds where census.finds[code] == nil {
      if let soup = find.soups.first { newest = (code, soup) }
    }
    census.add(part)
    soups += part.numbers.count
    self.generations += generations
    if soups >= CensusRun.hopeless, census.unsettled.count == census.numbers.count {
      failure = Failure(
        .badData,
        "error: none of \(census.numbers.count) soups settled under \(census.series.rule.notation)"
          + "; a census needs a rule whose soups come to rest")
    }
  }

  /// What is to be saved now, when the time has come and no other thread does so.
  fileprivate mutating func takeTurnToSave() -> SoupCensus? {
    guard failure == nil, !isSaving, ContinuousClock.now >= nextSaving else { return nil }
    isSaving = true
    return census
  }
}
