public import Lattice

/// Which games compare: those of a mode with the same board and rules, at a similar speed, by
/// people or by programs.
public struct TableKey: Hashable, Sendable {
  /// The name of the mode.
  public let mode: String
  /// The size of the board.
  public let size: Size
  /// The class of the slowest speed in the game.
  public let speedClass: SpeedClass
  /// Whether a program took part.
  public let isPilot: Bool
  /// What the mode's name does not tell of the rules, a few words each.
  public let remarks: [String]
  /// A hash of the board and the rules, as 16 hexadecimal digits.
  let digest: String

  /// The table of the games that are played like this.
  ///
  /// O(cells).
  public init(mode: String, options: SnakeGame.Options, level: Int, isPilot: Bool) {
    self.mode = mode
    self.isPilot = isPilot
    size = options.arena.size
    // How fast a program is shown does not change what it reaches.
    speedClass = isPilot ? .normal : SpeedClass(level: level)
    let departures = options.departures
    remarks = TableKey.remarks(departures, mode: mode, arena: options.arena)
    // Only departures from the usual rules go in, so that tables outlive new options.
    var hash = Digest()
    for part in departures + options.arena.rows { hash.combine(Array(part.utf8)) }
    digest = hexadecimal(hash.value.high)
  }

  /// The words for it, as `classic, 24x16, normal`.
  public var title: String {
    ([mode, size.description] + remarks + [isPilot ? "autopilot" : speedClass.rawValue])
      .joined(separator: ", ")
  }

  /// The folder for it, as `people/classic-24x16-normal-0123456789abcdef`: readable, safe in every
  /// file system, and another one for every table.
  public var folder: String {
    let words = mode.lowercased().prefix(40).split {
      !$0.isASCII || !$0.isLetter && !$0.isNumber
    }
    let name = words.isEmpty ? "game" : words.joined(separator: "-")
    var hash = Digest()
    hash.combine(Array((mode + digest).utf8))
    return "\(TableKey.folder(ofPilots: isPilot))/\(name)-\(size)-\(speedClass)-"
      + hexadecimal(hash.value.high)
  }

  /// The folder that holds those of all tables of people, or of programs.
  public static func folder(ofPilots isPilot: Bool) -> String { isPilot ? "autopilot" : "people" }

  /// The name of the mode that options without one amount to.
  public static func mode(of options: SnakeGame.Options) -> String {
    let name = options.arena.name
    return name.isEmpty ? (options.wrap ? "torus" : "classic") : name
  }

  /// The name that games of a mode are kept under: the mode's and the arena's, where it has one.
  ///
  /// The plain game needs no name but the arena's.
  public static func mode(_ mode: SnakeMode, of options: SnakeGame.Options) -> String {
    let name = options.arena.name
    return switch mode {
    case .classic, .torus: self.mode(of: options)
    default: name.isEmpty ? mode.name : "\(mode.name) \(name)"
    }
  }

  /// The departures that do not follow from the mode, and what the mode has but the game has not.
  private static func remarks(_ departures: [String], mode: String, arena: Arena) -> [String] {
    guard
      let known = SnakeMode.allCases.first(where: {
        mode == $0.name || mode == "\($0.name) \(arena.name)"
      })
    else { return departures }
    let expected = known.options(for: arena).departures
    let subjects = Set(departures.map { $0.prefix { $0 != " " } })
    return departures.filter { !expected.contains($0) }
      + expected.filter { !departures.contains($0) && !subjects.contains($0.prefix { $0 != " " }) }
      .map { "no \($0)" }
  }
}

extension SnakeGame.Options {
  /// Where the rules are not the usual ones, in a few words each.
  ///
  /// Every option but the arena has its words here.
  var departures: [String] {
    var words: [String] = []
    if wrap { words.append("wrap") }
    if tail != .legal { words.append("strict tail") }
    if startLength != 3 { words.append("start length \(startLength)") }
    if growth != 1 { words.append("growth \(growth)") }
    if foods != 1 { words.append("\(foods) foods") }
    if let maxSteps { words.append("\(maxSteps) steps") }
    if arena.heading != .right { words.append("heading \(arena.heading)") }
    // The highest level says nothing of a constant one.
    if speed.every != 0 {
      words.append("speed \(speed)")
    } else if speed.start != SnakeGame.Speed().start {
      words.append("speed \(speed.start)")
    }
    if scoring != .foods { words.append("points by level") }
    if bonus { words.append("bonus") }
    if powers { words.append("powers") }
    if hazards != 0 { words.append("\(hazards) % walls") }
    if let scroll { words.append("walls move \(scroll)") }
    if mercy { words.append("mercy") }
    return words
  }
}
