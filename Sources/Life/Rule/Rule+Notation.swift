/// Reading a rule as people write it.
extension Rule {
  /// The longest rule string that is read, in characters; Golly's limit too.
  public static let longestNotation = 2000

  /// Reads a rule string or the name of a rule.
  ///
  /// - counts of neighbours: `B3/S23`, `b3s23`, `S23/B3`, and without letters survival first:
  ///   `23/3`; on the von Neumann neighbourhood `B2/S013V`, on the hexagonal one `B2/S34H`;
  /// - arrangements of neighbours, in the letters of Alan Hensel: `B2-a/S12`, `B3ai_S23`;
  /// - an outcome for each block: `MAP` and 86, 22 or 6 characters of base 64;
  /// - Wolfram's one-dimensional rules: `W110`;
  /// - any of the first three with a number of states: `345/2/4`, `B2/S345/C4`, `g4b2s345`,
  ///   `345/26/5H`, `MAPHmlphg/5`;
  /// - larger than Life: `R5,C0,M1,S34..58,B34..45,NM`, `5,34,45,34,58`;
  /// - a name, whatever its case, blanks and punctuation: `Day & Night`, see `NamedRule`.
  ///
  /// Case and blanks do not matter elsewhere either. `lookup` is asked for what is none of these,
  /// and so supplies the rules that come from files; it returns nil for a name that it does not
  /// know. The topology after a colon is not part of a rule: see `RuleString`.
  public init(
    _ text: String, named lookup: (String) throws(RuleError) -> Rule? = { _ in nil }
  ) throws(RuleError) {
    let letters = RuleText(text)
    guard !letters.isEmpty else { throw RuleError(.empty, at: 0) }
    guard letters.end <= Self.longestNotation else {
      throw RuleError(.tooLong, at: Self.longestNotation)
    }
    if let known = NamedRule.find(text)?.rule {
      self = known
      return
    }
    do {
      self = try Self.read(text, letters)
    } catch {
      guard let supplied = try lookup(text) else { throw error }
      self = supplied
    }
  }

  /// Reads a rule string that is no name.
  init(notation text: String) throws(RuleError) {
    self = try Self.read(text, RuleText(text))
  }

  /// Tells the family by how the text begins, and hands it to the family's reader.
  private static func read(_ text: String, _ letters: RuleText) throws(RuleError) -> Rule {
    if letters.hasName("wireworld") { return .wireWorld }
    try letters.refuseForeignFamilies()
    switch letters.form {
    case .counts:
      var reader = CountsReader(letters)
      return try reader.rule()
    case .map: return try MapReader(letters).rule()
    case .wolfram: return .twoState(TwoStateRule(.wolfram(try WolframRule(letters))))
    case .largerThanLife: return .largerThanLife(try LargerThanLifeRule(parsing: text))
    case .name:
      throw RuleError(.unknownName(letters.trimmed, near: NamedRule.near(text)), at: letters.start)
    }
  }
}
