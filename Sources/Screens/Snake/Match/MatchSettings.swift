import Lattice
public import Snake

/// What is chosen before a match.
public struct MatchSettings: Hashable, Sendable {
  /// How many people play, 0 to 2; their snakes are the first.
  public private(set) var people = 1
  /// The pilots of the other snakes.
  public private(set) var pilots: [MatchPilotKind] = [.careful]
  /// Whether the snakes leave at one edge and come in at the opposite one; some arenas are made so.
  public var wrap = false
  /// The arena, or nil for an open board.
  public var arena: Arena?
  /// How large an open board is.
  public var board = BoardChoice.automatic
  /// How many foods lie on the board.
  public var foods = 2
  /// How many cells a snake grows for a food.
  public var growth = 1
  /// How fast the match is.
  public var speed = SnakeSpeed.standard

  /// A person against a pilot.
  public init() {}

  /// The number of snakes.
  public var snakes: Int { people + pilots.count }

  /// How many pilots there can be.
  var pilotRange: ClosedRange<Int> {
    let snakes = SnakeMatch.Options.snakesRange
    return max(snakes.lowerBound - people, 0)...(snakes.upperBound - people)
  }

  /// Another number of people; pilots come and go so that the number of snakes is right.
  ///
  /// Two people play alone at first.
  public mutating func seat(people count: Int) {
    guard count != people else { return }
    people = min(max(count, 0), 2)
    setPilots(people == 2 ? 0 : pilots.count)
  }

  /// These pilots, as far as there may be as many.
  public mutating func seat(pilots kinds: [MatchPilotKind]) {
    pilots = kinds
    setPilots(kinds.count)
  }

  /// As many pilots, or the nearest number there may be; new ones are like the last one.
  mutating func setPilots(_ count: Int) {
    let count = min(max(count, pilotRange.lowerBound), pilotRange.upperBound)
    while pilots.count < count { pilots.append(pilots.last ?? .careful) }
    pilots.removeLast(pilots.count - count)
  }

  /// Another pilot for one of the snakes.
  mutating func setPilot(_ number: Int, _ kind: MatchPilotKind) {
    if pilots.indices.contains(number) { pilots[number] = kind }
  }

  /// Who steers each snake.
  var crew: [MatchPilotKind?] { [MatchPilotKind?](repeating: nil, count: people) + pilots }

  /// Whether the snakes cross the edges: if that is wanted, or the arena is made for it.
  var wraps: Bool { wrap || arena?.edges == .wrap }

  /// What a match is played with on a screen that has room for boards up to `room`.
  func options(room: Size) -> SnakeMatch.Options? {
    guard let arena = arena ?? Arena.open(board.size(room: room)) else { return nil }
    var options = SnakeMatch.Options(arena: arena)
    options.snakes = snakes
    options.wrap = wraps
    options.foods = foods
    options.growth = growth
    // Programs could go round each other forever; two people will not.
    options.maxSteps = people == 2 ? nil : SnakeMatch.Options.usualLimit(on: arena)
    return options
  }
}
