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
    case .countTooLarge(let digit): "a cell has eight neighbours, so '\(digit)' is no count"
    case .unsupportedFamily(let name): "\(name) rules are not supported"
    case .badStateCount: "the number of states must lie between 2 and 256"
    case .birthOnZeroWithStates: "birth on 0 neighbours is not possible with more than two states"
    case .unknownTopology(let letter): "unknown topology '\(letter)'; use P, T, K, C or S"
    case .badTopologySize: "a side of the grid must be a number up to 2000000000"
    case .endlessSide: "only a plane and a torus can have a side of 0"
    case .badTwist: "a twist belongs to one side of a Klein bottle"
    case .badShift:
      "only a torus and the twisted side of a Klein bottle take a shift, one, and no endless side"
    }
  }
}
