extension Topology {
  /// Reads a topology, as `T100,80`, `:t30+5,20`, `P20` or `plane`; a missing height is the width.
  ///
  /// The grammar is Golly's: sides above 2,000,000,000 are cut to that, a shift is reduced modulo
  /// its side, and a grid without any finite side is the plane.
  public init(_ text: String) throws(RuleError) {
    var reader = TopologyReader(text)
    self = try reader.topology()
  }
}

private struct TopologyReader {
  private let characters: [Character]
  private var position = 0

  init(_ text: String) {
    characters = Array(text.lowercased())
    if characters.first == ":" { position = 1 }
  }

  mutating func topology() throws(RuleError) -> Topology {
    if position == characters.count { return .plane }
    if String(characters[position...]) == "plane" { return .plane }
    let letter = characters[position]
    switch letter {
    case "p", "t": break
    case "k", "c", "s":
      throw RuleError(.unsupportedTopology(Character(letter.uppercased())), at: position)
    default: throw RuleError(.unknownTopology(letter), at: position)
    }
    position += 1
    if position == characters.count { return .plane }

    let (width, shiftX) = try side()
    var height = width
    var shiftY = 0
    if position < characters.count, characters[position] == "," {
      position += 1
      (height, shiftY) = try side()
    }
    guard position == characters.count else {
      throw RuleError(.unexpected(characters[position]), at: position)
    }
    return try grid(letter, width, height, shiftX, shiftY)
  }

  private func grid(
    _ letter: Character, _ width: Int, _ height: Int, _ shiftX: Int, _ shiftY: Int
  ) throws(RuleError) -> Topology {
    if width == 0 && height == 0 { return .plane }
    if letter == "p" {
      guard shiftX == 0, shiftY == 0 else { throw RuleError(.badShift, at: position - 1) }
      return .bounded(width: width, height: height)
    }
    let shifted = shiftX != 0 || shiftY != 0
    guard !(shiftX != 0 && shiftY != 0), !shifted || (width > 0 && height > 0) else {
      throw RuleError(.badShift, at: position - 1)
    }
    return .torus(
      width: width, height: height, shiftX: reduce(shiftX, width), shiftY: reduce(shiftY, height))
  }

  /// A shift modulo its side, in `0 ..< side`.
  private func reduce(_ shift: Int, _ side: Int) -> Int {
    side == 0 ? 0 : (shift % side + side) % side
  }

  private mutating func side() throws(RuleError) -> (length: Int, shift: Int) {
    guard let length = number() else { throw RuleError(.badTopologySize, at: position) }
    guard position < characters.count, "+-".contains(characters[position]) else {
      return (length, 0)
    }
    let sign = characters[position] == "-" ? -1 : 1
    position += 1
    guard let shift = number() else { throw RuleError(.badTopologySize, at: position) }
    return (length, sign * shift)
  }

  /// Digits up to the grid's limit; nil when there is none here.
  private mutating func number() -> Int? {
    let limit = 2_000_000_000
    var value: Int?
    while position < characters.count, characters[position].isASCII,
      let digit = characters[position].wholeNumberValue
    {
      value = min(limit, (value ?? 0) * 10 + digit)
      position += 1
    }
    return value
  }
}
