public import Life

/// Why a pattern cannot be written in a format.
public enum WritingError: Error, Hashable, Sendable {
  /// The format knows only dead and living cells.
  case severalStates(PatternFormat)
  /// The format has no place for a rule, and readers would take it for Conway's Life.
  case noPlaceForRule(RuleString, PatternFormat)
  /// The cells lie so far apart, or are so many, that the text would take gigabytes.
  case tooLarge(PatternFormat)
  /// A tree has more cells than can be listed; only macrocell takes it.
  case unlistable(ExpansionError)
  /// Nothing here writes this format.
  case readOnly(PatternFormat)
  /// The compression found no memory.
  case compressionFailed
  /// The caller wished no more.
  case stopped
}

extension WritingError: CustomStringConvertible {
  /// A sentence without a capital and a full stop.
  public var description: String {
    switch self {
    case .severalStates(let format):
      "the format '\(format.rawValue)' holds only dead and living cells; use rle"
    case .noPlaceForRule(let rule, let format):
      "the format '\(format.rawValue)' has no place for the rule \(rule.notation); use rle"
    case .tooLarge(let format):
      "the pattern is too large for the format '\(format.rawValue)'; use rle or mc"
    case .unlistable(let error): "\(error); use mc"
    case .readOnly(let format): "the format '\(format.rawValue)' can be read, but not written"
    case .compressionFailed: "there is not enough memory to compress the file"
    case .stopped: "it was stopped"
    }
  }
}
