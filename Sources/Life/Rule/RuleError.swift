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
    /// Letters after a count name configurations, a family that no engine here runs.
    case unsupportedFamily(String)
    /// The number of states is missing, or not in 2...256.
    case badStateCount
    /// Birth on no neighbours has no meaning for cells that age.
    case birthOnZeroWithStates
    /// The notation of a rule larger than Life is wrong.
    case largerThanLife(LargerThanLifeRule.Flaw)
    /// This letter names no topology.
    case unknownTopology(Character)
    /// The topology exists, but nothing here runs it.
    case unsupportedTopology(Character)
    /// A side is missing, negative or above 2,000,000,000.
    case badTopologySize
    /// A shift stands where none is allowed: on a bounded plane, on both edges, beside an endless side.
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
    case .countTooLarge(let digit): "a cell has eight neighbours, so '\(digit)' is no count"
    case .unsupportedFamily(let name): "\(name) rules are not supported"
    case .badStateCount: "the number of states must lie between 2 and 256"
    case .birthOnZeroWithStates: "birth on 0 neighbours is not possible with more than two states"
    case .largerThanLife(let flaw): flaw.description
    case .unknownTopology(let letter): "unknown topology '\(letter)'; use P or T"
    case .unsupportedTopology(let letter): "the topology '\(letter)' is not supported; use P or T"
    case .badTopologySize: "a side of the grid must be a number up to 2000000000"
    case .badShift: "a torus takes one shift, on a finite side"
    }
  }
}
