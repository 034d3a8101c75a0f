/// The user's folders while they are looked through in a workshop.
struct UserPatternReading {
  private let workshop: any Workshop
  /// What is still to be looked through.
  private(set) var search: UserPatterns
  private var isAtWork = false

  /// How often a portion is asked for.
  private static let interval: Duration = .milliseconds(20)

  init(folders: [String], in workshop: any Workshop) {
    self.workshop = workshop
    search = UserPatterns(folders: folders)
  }

  /// Whether there is nothing more to be found.
  var isDone: Bool { search.isDone }

  /// When to ask for what was found; nil when there is no more.
  var timeToNextTick: Duration? { isDone ? nil : isAtWork ? Self.interval : .zero }

  /// Takes what was found since the last time, and has the search go on.
  mutating func takeFound(_ host: any Host) -> [BrowserItem] {
    begin(host)
    guard isAtWork, let result = workshop.collect(within: .zero) else { return [] }
    isAtWork = false
    guard case .success(.patterns(let portion)) = result else { return [] }
    search = portion.rest
    begin(host)
    return portion.items
  }

  private mutating func begin(_ host: any Host) {
    guard !isDone, !isAtWork else { return }
    isAtWork = true
    workshop.start(search.portion(host))
  }
}
