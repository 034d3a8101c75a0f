extension Topology {
  /// Reads a topology, as `T100,80`, `:t30+5,20`, `K30*+1,20`, `P20` or `plane`; a missing height
  /// is the width.
  ///
  /// The grammar is Golly's: sides above 2,000,000,000 are cut to that, a torus's shift is reduced
  /// modulo its side, any shift of a Klein bottle is the same as 1 on an even side and as none on
  /// an odd one, and a grid without any finite side is the plane.
  public init(_ text: String) throws(RuleError) {
    var reader = TopologyReader(text)
    self = try reader.topology()
  }
}

private struct TopologyReader {
  /// A side as it is written: `30`, `30*`, `30+5`, `30*+1`.
  private struct Side {
    var length = 0
    var isTwisted = false
    var shift = 0
  }

  private let characters: [Character]
  private var position = 0
  private var letter: Character = "p"

  init(_ text: String) {
    characters = Array(text.lowercased())
    if characters.first == ":" { position = 1 }
  }

  private var next: Character? { position < characters.count ? characters[position] : nil }

  mutating func topology() throws(RuleError) -> Topology {
    guard let first = next, String(characters[position...]) != "plane" else { return .plane }
    guard "ptkcs".contains(first) else { throw RuleError(.unknownTopology(first), at: position) }
    letter = first
    position += 1
    if next == nil { return .plane }

    let width = try side()
    var height = Side(length: width.length)
    if next == ",", letter != "s" {
      position += 1
      height = try side(after: width)
    }
    if let stray = next { throw RuleError(.unexpected(stray), at: position) }
    return grid(width, height)
  }

  private func grid(_ width: Side, _ height: Side) -> Topology {
    let (columns, rows) = (width.length, height.length)
    if columns == 0 && rows == 0 { return .plane }
    switch letter {
    case "t":
      return .torus(width: columns, height: rows, shiftX: width.shift, shiftY: height.shift)
    case "k":
      let twisted = width.isTwisted ? width : height
      return .kleinBottle(
        width: columns, height: rows, twisted: width.isTwisted ? .horizontal : .vertical,
        isShifted: twisted.shift != 0 && twisted.length % 2 == 0)
    case "c": return .crossSurface(width: columns, height: rows)
    case "s": return .sphere(side: columns)
    default: return .bounded(width: columns, height: rows)
    }
  }

  /// Reads a side; `first` is the one before, which may hold the only twist or shift.
  private mutating func side(after first: Side? = nil) throws(RuleError) -> Side {
    let start = position
    guard let length = number() else { throw RuleError(.badTopologySize, at: start) }
    if length == 0, "kcs".contains(letter) { throw RuleError(.endlessSide, at: start) }
    if length == 0, let first, first.shift != 0 { throw RuleError(.badShift, at: start) }
    var side = Side(length: length)
    if next == "*" {
      guard letter == "k", first?.isTwisted != true else {
        throw RuleError(.badTwist, at: position)
      }
      side.isTwisted = true
      position += 1
    }
    if let sign = next, "+-".contains(sign) {
      let isAllowed = letter == "t" || (letter == "k" && side.isTwisted)
      guard isAllowed, length > 0, first?.length != 0, (first?.shift ?? 0) == 0 else {
        throw RuleError(.badShift, at: position)
      }
      position += 1
      guard let amount = number() else { throw RuleError(.badTopologySize, at: position) }
      side.shift = (sign == "-" ? -amount : amount) % length
    }
    return side
  }

  /// Digits up to the grid's limit; nil when there is none here.
  private mutating func number() -> Int? {
    let limit = 2_000_000_000
    var value: Int?
    while let character = next, character.isASCII, let digit = character.wholeNumberValue {
      value = min(limit, (value ?? 0) * 10 + digit)
      position += 1
    }
    return value
  }
}
