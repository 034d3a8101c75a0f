import ArgumentParser
public import Snake

/// Pilots for matches as they are written on the command line.
public enum MatchPilotNames {
  /// All names, with commas.
  public static let known = MatchPilotKind.allCases.map(\.name).joined(separator: ", ")

  /// Reads names with commas between them; throws a `ValidationError` for one that is none.
  public static func kinds(_ text: String) throws -> [MatchPilotKind] {
    try text.split(separator: ",", omittingEmptySubsequences: false).map { name in
      guard let kind = MatchPilotKind(rawValue: String(name)) else {
        throw ValidationError("there is no pilot '\(name)' for matches; there are \(known)")
      }
      return kind
    }
  }
}
