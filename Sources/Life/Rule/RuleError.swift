/// What is wrong with a rule string, and where.
public struct RuleError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// There is no rule at all.
    case empty
    /// This character has no place here.
    case unexpected(Character)
    /// A count above the number of neighbours.
    case countTooLarge(Character)
    /// More characters than a rule may have.
    case tooLong
    /// The text stops where more must come.
    case endsEarly
    /// A lone section says nothing about birth.
    case missingSlash
    /// No neighbourhood has an arrangement of this name with so many neighbours.
    case badLetter(Character, count: Int)
    /// A minus stands elsewhere than behind a count.
    case minusWithoutCount
    /// Letters name arrangements of all eight neighbours, not of six or four.
    case lettersNeedAllNeighbours
    /// An underscore divides only rules with letters.
    case underscore
    /// A MAP string has neither 86 nor 22 nor 6 characters.
    case badMapLength
    /// A one-dimensional rule's number is not in 0...255.
    case badRuleNumber
    /// Anything else that a family's reader has to say, as a sentence without capital and stop.
    case malformed(String)
    /// No rule has this name; some have names much like it.
    case unknownName(String, near: [String])
    /// A family that other programs know and nothing here runs.
    case unsupportedFamily(String)
    /// The number of states is missing, or not in 2...256.
    case badStateCount
    /// Birth on no neighbours has no meaning for cells that age.
    case birthOnZeroWithStates
    /// The notation of a rule larger than Life is wrong.
    case largerThanLife(LargerThanLifeRule.Flaw)
    /// This letter names no topology.
    case unknownTopology(Character)
    /// A side is missing, negative or above 2,000,000,000.
    case badTopologySize
    /// A side without an end, on a topology that has none.
    case endlessSide
    /// A twist stands where none is allowed: on anything but one pair of a Klein bottle's edges.
    case badTwist
    /// A shift stands where none is allowed: on a bounded plane, a cross-surface or a sphere, on
    /// both pairs of edges, beside an endless side, on a Klein bottle's edges without a twist.
    case badShift
  }

  /// What is wrong.
  public let reason: Reason
  /// The offset of the offending character in the rule string, from 0.
  public let offset: Int

  /// An error at a character of the rule string.
  public init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}

extension RuleError: CustomStringConvertible {
  /// A sentence without a capital and a full stop.
  public var description: String {
    switch reason {
    case .empty: "the rule is empty"
    case .unexpected(let character): "unexpected '\(character)' in the rule"
    case .countTooLarge(let digit): "a cell has fewer neighbours than '\(digit)'"
    case .tooLong: "a rule has at most \(Rule.longestNotation) characters"
    case .endsEarly: "the rule ends early"
    case .missingSlash: "a rule needs a slash, or a 'B' or 'S', as in B3/S23"
    case .badLetter(let letter, let count):
      "no arrangement of \(count) neighbours has the letter '\(letter)'"
    case .minusWithoutCount: "a minus can only follow a digit"
    case .lettersNeedAllNeighbours:
      "letters for arrangements go with all eight neighbours only, not with 'H' or 'V'"
    case .underscore: "an underscore divides only rules with letters; use a slash"
    case .badMapLength: "a MAP string needs 86, 22 or 6 characters of base 64"
    case .badRuleNumber: "the number of a one-dimensional rule must lie between 0 and 255"
    case .malformed(let sentence): sentence
    case .unknownName(let name, let near): Self.unknown(name, near)
    case .unsupportedFamily(let name): "\(name) rules are not supported"
    case .badStateCount: "the number of states must lie between 2 and 256"
    case .birthOnZeroWithStates: "birth on 0 neighbours is not possible with more than two states"
    case .largerThanLife(let flaw): flaw.description
    case .unknownTopology(let letter): "unknown topology '\(letter)'; use P, T, K, C or S"
    case .badTopologySize: "a side of the grid must be a number up to 2000000000"
    case .endlessSide: "only a plane and a torus can have a side of 0"
    case .badTwist: "a twist belongs to one side of a Klein bottle"
    case .badShift:
      "only a torus and the twisted side of a Klein bottle take a shift, one, and no endless side"
    }
  }

  private static func unknown(_ name: String, _ near: [String]) -> String {
    let shown = name.count > 40 ? "\(name.prefix(40))…" : name
    guard !near.isEmpty else { return "there is no rule '\(shown)'" }
    return "there is no rule '\(shown)'; did you mean \(near.joined(separator: ", "))?"
  }
}
