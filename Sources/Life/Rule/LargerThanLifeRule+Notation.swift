/// Rules larger than Life as people write them.
extension LargerThanLifeRule {
  /// What is wrong with the notation of a rule larger than Life.
  public enum Flaw: Hashable, Sendable {
    /// More was to come.
    case incomplete
    /// The part that begins with this letter is not there.
    case missing(Character)
    /// The range is not there, or not in 1 to this.
    case badRange(limit: Int)
    /// The middle cell is neither 0 nor 1.
    case badMiddle
    /// An interval ends before it begins.
    case emptyInterval
    /// A count above what the neighbourhood can reach.
    case countTooLarge(limit: Int)
    /// This letter names no neighbourhood.
    case unknownNeighbourhood(Character)
    /// A neighbourhood that is told by digits has not as many as one of these.
    case wrongDigits(needed: [Int])
    /// There is not one digit for each state.
    case wrongStateWeights(needed: Int)
  }

  /// The canonical name, as Golly writes it: MCell's form with `..` where the middle cell is named,
  /// as `R5,C0,M1,S34..58,B34..45,NM`, and otherwise lists, as `R2,C0,S2-3,B3,NN`.
  public var notation: String {
    let head = "R\(neighbourhood.range),C\(stateCount > 2 ? stateCount : 0)"
    let tail = "N\(neighbourhood.shape.rawValue)\(neighbourhood.details)"
    guard namesMiddle else {
      return "\(head),S\(survival),B\(birth)" + (neighbourhood.shape == .moore ? "" : ",\(tail)")
    }
    let middle = "\(head),M\(includesMiddle ? 1 : 0)"
    guard survival.intervals.count == 1, birth.intervals.count == 1 else {
      return "\(middle),S\(survival),B\(birth),\(tail)"
    }
    let (s, b) = (survival.intervals[0], birth.intervals[0])
    return middle
      + ",S\(s.lowerBound)..\(s.upperBound),B\(b.lowerBound)..\(b.upperBound),\(tail)"
  }

  /// Whether a rule string is one of this family, right or wrong: it begins with `R` and a number,
  /// or with a number and a comma.
  public static func recognizes(_ text: String) -> Bool {
    let characters = text.filter { !$0.isWhitespace }
    let rest = characters.drop { $0 == "R" || $0 == "r" }
    let digits = rest.prefix { $0.isASCII && $0.isWholeNumber }
    guard !digits.isEmpty else { return false }
    let after = rest.dropFirst(digits.count)
    return after.first == "," || (after.isEmpty && characters.count == digits.count + 1)
  }

  /// Reads `R5,C0,M1,S34..58,B34..45,NM`, a list form as `R2,C2,S2-3,5,B3,NN`, or the five numbers
  /// `5,34,45,34,58` (range, birth, survival; the middle included).
  ///
  /// Case and blanks do not matter, nor does the order of what lies between the range and the
  /// neighbourhood. C is 0 to 256, and 2 without it; N is Moore's without it.
  public init(parsing text: String) throws(RuleError) {
    var reader = LargerThanLifeReader(text)
    self = try reader.rule()
  }
}

extension LargerThanLifeRule.Flaw: CustomStringConvertible {
  /// A sentence without a capital and a full stop.
  public var description: String {
    switch self {
    case .incomplete: "the rule ends too early"
    case .missing(let letter): "the part '\(letter)' of the rule is missing"
    case .badRange(let limit): "the range must lie between 1 and \(limit)"
    case .badMiddle: "the middle cell is 0 or 1"
    case .emptyInterval: "an interval of counts must not end before it begins"
    case .countTooLarge(let limit): "a count here must not be above \(limit)"
    case .unknownNeighbourhood(let letter):
      "unknown neighbourhood '\(letter)'; use one of "
        + RangeNeighbourhood.Shape.allCases.map { "\($0.rawValue)" }.joined(separator: " ")
    case .wrongDigits(let needed):
      "the neighbourhood needs \(needed.map { "\($0)" }.joined(separator: " or ")) "
        + "hexadecimal digits"
    case .wrongStateWeights(let needed):
      "the weights of states need \(needed) hexadecimal digits, one each"
    }
  }
}
