import Lattice
import Snake

extension MatchSetupScreen {
  private var settings: MatchSettings { session.match }

  private var arenaIndex: Int { arenas.firstIndex { $0.arena == settings.arena } ?? 0 }

  /// The settings with the next value of a line, or the one before.
  func changed(_ row: Row, by step: Int) -> MatchSettings {
    var settings = settings
    func turned<Value: Equatable>(_ value: Value, in all: [Value]) -> Value {
      let index = all.firstIndex(of: value) ?? 0
      return all[(index + step + all.count) % all.count]
    }
    switch row {
    case .play: break
    case .people: settings.seat(people: turned(settings.people, in: [2, 1, 0]))
    case .pilots: settings.setPilots(settings.pilots.count + step)
    case .pilot(let number):
      settings.setPilot(
        number, turned(settings.pilots[number], in: MatchPilotKind.allCases))
    case .edges: settings.wrap.toggle()
    case .arena: settings.arena = turned(settings.arena, in: arenas.map(\.arena))
    case .board:
      guard settings.arena == nil else { break }
      let all = BoardChoice.all
      settings.board = turned(
        settings.board, in: all.contains(settings.board) ? all : all + [settings.board])
    case .foods: settings.foods = min(max(settings.foods + step, 1), 20)
    case .growth: settings.growth = min(max(settings.growth + step, 1), 10)
    case .speed:
      let level = settings.speed.playable.level + step
      settings.speed = SnakeSpeed(min(max(level, 1), SnakeSpeed.playable.upperBound))
    }
    return settings
  }

  /// The words at the left of a line.
  func title(of row: Row) -> String {
    switch row {
    case .play: "Play"
    case .people: "People"
    case .pilots: "Pilots"
    case .pilot(let number): "  \(SnakeLook.letter(of: settings.people + number))"
    case .edges: "Edges"
    case .arena: "Arena"
    case .board: "Board"
    case .foods: "Foods"
    case .growth: "Growth"
    case .speed: "Speed"
    }
  }

  /// What is chosen in a line.
  func value(of row: Row) -> String {
    switch row {
    case .play: return ""
    case .people: return ["none: pilots only", "one", "two"][settings.people]
    case .pilots: return settings.pilots.isEmpty ? "none" : "\(settings.pilots.count)"
    case .pilot(let number): return settings.pilots[number].name
    case .edges: return settings.wraps ? "wrap around" : "walls"
    case .arena: return arenas[arenaIndex].title
    case .board: return settings.arena.map { "\($0.size), the arena's" } ?? settings.board.title
    case .foods: return "\(settings.foods)"
    case .growth: return settings.growth == 1 ? "1 cell a food" : "\(settings.growth) cells a food"
    case .speed:
      let milliseconds = Int(settings.speed.period / .milliseconds(1))
      return "\(settings.speed.level) of 10 (\(milliseconds) ms a step)"
    }
  }

  /// A sentence about the selected line.
  var explanation: String {
    switch row {
    case .play: return "Play with these options. A match that has begun keeps its own."
    case .people:
      return settings.people == 2
        ? "Two play on one keyboard; the screen of the match tells the keys."
        : settings.people == 1 ? "You play with the keys of both players." : "You watch."
    case .pilots: return "How many programs play, each with its own snake."
    case .pilot(let number):
      let kind = settings.pilots[number]
      let strength = (MatchPilotKind.allCases.firstIndex(of: kind) ?? 0) + 1
      return "Strength \(strength) of \(MatchPilotKind.allCases.count): \(kind.summary)."
    case .edges where settings.arena?.edges == .wrap:
      return "This arena is made for edges that snakes can cross."
    case .edges:
      return settings.wraps
        ? "A snake leaves at one edge and comes in at the opposite one."
        : "The edges of the board are walls."
    case .arena: return arenas[arenaIndex].about
    case .board:
      return settings.arena == nil
        ? "A board larger than the screen scrolls." : "An arena has its own size."
    case .foods: return "How many foods lie on the board at a time."
    case .growth: return "How much longer a food makes a snake."
    case .speed: return "How fast all snakes move."
    }
  }
}
