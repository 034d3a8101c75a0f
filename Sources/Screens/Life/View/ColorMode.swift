/// What the colours of cells tell.
public enum ColorMode: String, CaseIterable, Hashable, Sendable {
  /// The states of a rule with several, or how crowded a square is.
  case plain
  /// How long cells have lived, from newborn to old.
  case age
  /// Where life has been.
  case history
  /// How often cells change.
  case heat
  /// After how many generations each cell of a still life or an oscillator repeats what it does.
  case periods

  /// The name in files and on command lines.
  public var name: String { rawValue }

  /// The mode of a name, or nil.
  public init?(name: String) { self.init(rawValue: name) }

  /// All names, for messages.
  public static var names: String { allCases.map(\.name).joined(separator: ", ") }

  /// What it tells, in a sentence.
  var sentence: String {
    switch self {
    case .plain: "Colours tell states, and further out how crowded it is."
    case .age: "Colours tell how long cells have lived."
    case .history: "Colours tell where life has been."
    case .heat: "Colours tell how often cells change."
    case .periods: "Colours tell the period of each cell, once all has come to rest or repeats."
    }
  }

  /// What it tells, in a few words for a list.
  private var topic: String {
    switch self {
    case .plain: "states"
    case .age: "how long cells have lived"
    case .history: "where life has been"
    case .heat: "how often cells change"
    case .periods: "after how many generations cells repeat"
    }
  }

  /// All of them with what they tell.
  static let explained = allCases.map { "\($0.name) (\($0.topic))" }.joined(separator: ", ")

  /// Whether the past must be watched for it.
  var needsChronicle: Bool { self != .plain && self != .periods }

  /// The mode that comes so many places later, round and round.
  func moved(by step: Int) -> ColorMode {
    let all = ColorMode.allCases
    let place = (all.firstIndex(of: self) ?? 0) + step % all.count + all.count
    return all[place % all.count]
  }
}
