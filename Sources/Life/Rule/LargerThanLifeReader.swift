/// Reads the notation of a rule larger than Life from left to right.
struct LargerThanLifeReader {
  private let characters: [Character]
  private var position = 0

  init(_ text: String) { characters = Array(text) }

  private struct Counts {
    var intervals: [(interval: ClosedRange<Int>, offset: Int)] = []
    var offset: Int
  }

  private var stateCount: Int?
  private var includesMiddle: Bool?
  private var survival: Counts?
  private var birth: Counts?

  /// The next character, in upper case and past blanks.
  private var next: Character? {
    mutating get {
      while position < characters.count && characters[position].isWhitespace { position += 1 }
      guard position < characters.count else { return nil }
      let character = characters[position]
      return character.isASCII ? Character(character.uppercased()) : character
    }
  }

  private var states: Int { stateCount ?? 2 }

  private mutating func unexpected() -> RuleError {
    guard next != nil else { return flawed(.incomplete, at: characters.count) }
    return RuleError(.unexpected(characters[position]), at: position)
  }

  private func flawed(_ flaw: LargerThanLifeRule.Flaw, at offset: Int? = nil) -> RuleError {
    RuleError(.largerThanLife(flaw), at: offset ?? min(position, characters.count))
  }

  private mutating func take(_ character: Character) -> Bool {
    guard next == character else { return false }
    position += 1
    return true
  }

  /// A number without a sign; nil if there is none, and a very large one for one that is too long.
  private mutating func number() -> Int? {
    guard let first = next, first.isASCII, first.isWholeNumber else { return nil }
    var value = 0
    while let digit = next, digit.isASCII, let worth = digit.wholeNumberValue {
      value = min(value * 10 + worth, 1 << 40)
      position += 1
    }
    return value
  }

  mutating func rule() throws(RuleError) -> LargerThanLifeRule {
    guard next != nil else { throw RuleError(.empty, at: 0) }
    guard take("R") else { return try fiveNumbers() }
    let (range, rangeOffset) = try self.range()
    var neighbourhood: RangeNeighbourhood?
    var stateWeights: [Int]?
    while take(",") {
      let offset = position
      guard let letter = next else { throw flawed(.missing(missing)) }
      position += 1
      switch letter {
      case "C" where stateCount == nil:
        guard let count = number(), count <= 256 else {
          throw RuleError(.badStateCount, at: offset)
        }
        stateCount = max(2, count)
      case "M" where includesMiddle == nil:
        guard let middle = number(), middle < 2 else { throw flawed(.badMiddle, at: offset) }
        includesMiddle = middle == 1
      case "S" where survival == nil: survival = try counts(from: offset)
      case "B" where birth == nil: birth = try counts(from: offset)
      case "N":
        (neighbourhood, stateWeights) = try self.neighbourhood(range, rangeOffset)
        guard next == nil else { throw unexpected() }
      default: throw RuleError(.unexpected(characters[position - 1]), at: position - 1)
      }
    }
    guard next == nil else { throw unexpected() }
    guard let places = neighbourhood ?? RangeNeighbourhood(.moore, range: range) else {
      throw flawed(.badRange(limit: 500), at: rangeOffset)
    }
    return try assemble(places, stateWeights)
  }

  /// What a rule string that ends too early lacks.
  private var missing: Character { survival == nil ? "S" : birth == nil ? "B" : "N" }

  private mutating func range() throws(RuleError) -> (Int, Int) {
    let limit = RangeNeighbourhood.largestRange(of: .moore)
    _ = next
    let offset = position
    guard let range = number(), (1...limit).contains(range) else {
      throw flawed(.badRange(limit: limit), at: min(offset, characters.count))
    }
    return (range, offset)
  }

  /// Evans' notation: the range, the interval of birth and that of survival.
  private mutating func fiveNumbers() throws(RuleError) -> LargerThanLifeRule {
    let (range, _) = try self.range()
    var numbers: [(value: Int, offset: Int)] = []
    while numbers.count < 4 {
      guard take(",") else { throw unexpected() }
      _ = next
      let offset = position
      guard let value = number() else { throw unexpected() }
      numbers.append((value, offset))
    }
    guard next == nil else { throw unexpected() }
    includesMiddle = true
    birth = Counts(
      intervals: [(try interval(numbers[0].value, numbers[1].value, numbers[0].offset))],
      offset: numbers[0].offset)
    survival = Counts(
      intervals: [(try interval(numbers[2].value, numbers[3].value, numbers[2].offset))],
      offset: numbers[2].offset)
    guard let moore = RangeNeighbourhood(.moore, range: range) else {
      throw flawed(.badRange(limit: 500), at: 0)
    }
    return try assemble(moore, nil)
  }

  private func interval(
    _ first: Int, _ last: Int, _ offset: Int
  ) throws(RuleError) -> (ClosedRange<Int>, Int) {
    guard first <= last else { throw flawed(.emptyInterval, at: offset) }
    return (first...last, offset)
  }

  /// A list of counts and intervals, which may be empty; it ends before the next letter.
  private mutating func counts(from offset: Int) throws(RuleError) -> Counts {
    var counts = Counts(offset: offset)
    while true {
      _ = next
      let start = position
      guard let first = number() else { break }
      var last = first
      if take("-") || (take(".") && take(".")) {
        guard let end = number() else { throw unexpected() }
        last = end
      } else if position > 0, characters[position - 1] == "." {
        throw unexpected()
      }
      counts.intervals.append(try interval(first, last, start))
      // A comma belongs to the list only if a number follows.
      let comma = position
      guard take(","), let after = next, after.isWholeNumber, after.isASCII else {
        position = comma
        break
      }
    }
    return counts
  }

  private mutating func assemble(
    _ neighbourhood: RangeNeighbourhood, _ stateWeights: [Int]?
  ) throws(RuleError) -> LargerThanLifeRule {
    guard let survival else { throw flawed(.missing("S"), at: characters.count) }
    guard let birth else { throw flawed(.missing("B"), at: characters.count) }
    let limit =
      neighbourhood.size * (stateWeights?.max() ?? 1) + (includesMiddle ?? false ? 1 : 0)
    for (interval, offset) in survival.intervals + birth.intervals
    where interval.upperBound > limit {
      throw flawed(.countTooLarge(limit: limit), at: offset)
    }
    let rule = LargerThanLifeRule(
      neighbourhood: neighbourhood, stateCount: states, includesMiddle: includesMiddle ?? false,
      namesMiddle: includesMiddle != nil,
      survival: CountSet(survival.intervals.map(\.interval)),
      birth: CountSet(birth.intervals.map(\.interval)), stateWeights: stateWeights)
    guard states == 2 || !rule.birth.contains(rule.countOnDeadPlane) else {
      throw RuleError(.birthOnZeroWithStates, at: birth.offset)
    }
    return rule
  }

  // MARK: Neighbourhoods

  private mutating func neighbourhood(
    _ range: Int, _ rangeOffset: Int
  ) throws(RuleError) -> (RangeNeighbourhood, [Int]?) {
    guard let letter = next else { throw flawed(.missing("N")) }
    guard let shape = RangeNeighbourhood.Shape(rawValue: letter) else {
      throw flawed(.unknownNeighbourhood(characters[position]))
    }
    position += 1
    let limit = RangeNeighbourhood.largestRange(of: shape)
    guard range <= limit else { throw flawed(.badRange(limit: limit), at: rangeOffset) }
    let side = 2 * range + 1
    switch shape {
    case .custom:
      let digits = hexadecimalDigits(atMost: range * (range + 1))
      guard digits.count == range * (range + 1) else {
        throw flawed(.wrongDigits(needed: [range * (range + 1)]))
      }
      var weights = digits.flatMap { digit in (0..<4).map { Int8(digit >> (3 - $0) & 1) } }
      weights.insert(1, at: weights.count / 2)
      let grid = self.grid()
      return (
        RangeNeighbourhood(
          shape: shape, range: range, grid: grid, weights: weights,
          details: Self.text(digits) + grid.suffix), nil
      )
    case .weighted:
      let digits = hexadecimalDigits(atMost: 2 * side * side)
      let weights: [Int8]
      switch digits.count {
      case side * side: weights = digits.map { Self.signed(Int($0), bits: 4) }
      case 2 * side * side:
        weights = (0..<side * side).map {
          Self.signed(Int(digits[2 * $0]) << 4 | Int(digits[2 * $0 + 1]), bits: 8)
        }
      default: throw flawed(.wrongDigits(needed: [side * side, 2 * side * side]))
      }
      var details = Self.text(digits)
      var stateWeights: [Int]?
      if take(",") {
        let digits = hexadecimalDigits(atMost: states)
        guard digits.count == states else { throw flawed(.wrongStateWeights(needed: states)) }
        details += "," + Self.text(digits)
        stateWeights = digits.map(Int.init)
      }
      let grid = self.grid()
      return (
        RangeNeighbourhood(
          shape: shape, range: range, grid: grid, weights: weights, details: details + grid.suffix),
        stateWeights
      )
    default:
      guard let neighbourhood = RangeNeighbourhood(shape, range: range) else {
        throw flawed(.badRange(limit: limit), at: rangeOffset)
      }
      return (neighbourhood, nil)
    }
  }

  private mutating func hexadecimalDigits(atMost limit: Int) -> [UInt8] {
    var digits: [UInt8] = []
    while digits.count < limit, let digit = next, digit.isASCII, let worth = digit.hexDigitValue {
      digits.append(UInt8(truncatingIfNeeded: worth))
      position += 1
    }
    return digits
  }

  private mutating func grid() -> RangeNeighbourhood.Grid {
    take("H") ? .hexagonal : take("L") ? .triangular : .square
  }

  /// A weight whose highest bit tells that it is negative.
  private static func signed(_ value: Int, bits: Int) -> Int8 {
    let magnitude = value & (1 << (bits - 1) - 1)
    return Int8(truncatingIfNeeded: value == magnitude ? magnitude : -magnitude)
  }

  private static func text(_ digits: [UInt8]) -> String {
    let letters = Array("0123456789ABCDEF")
    return String(digits.map { letters[Int($0)] })
  }
}

extension RangeNeighbourhood.Grid {
  /// The letter after the digits.
  fileprivate var suffix: String { self == .square ? "" : String(rawValue) }
}
