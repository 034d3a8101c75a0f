import Lattice
import Snake

extension SnakeSetupScreen {
  /// The value of a line in words.
  func detail(of row: SetupRow) -> String {
    let settings = session.settings
    let rules = settings.rules
    let onOff = { (isOn: Bool) in isOn ? "on" : "off" }
    switch row {
    case .play: return problem.isEmpty ? "" : "not like this"
    case .save: return ""
    case .mode: return settings.mode.name
    case .edges: return settings.wraps ? "wrap around" : "walls"
    case .arena: return arena.title
    case .board: return settings.arena.map { "\($0.size), the arena's" } ?? settings.board.title
    case .speed:
      let milliseconds = Int(settings.speed.period / .milliseconds(1))
      return "\(settings.speed.level) of 10 (\(milliseconds) ms a step)"
    case .rising:
      let every = rules.speed.every
      return every == 0 ? "never" : every == 1 ? "with every food" : "every \(every) foods"
    case .foods: return "\(rules.foods) at a time"
    case .growth: return "\(rules.growth) a food"
    case .length: return "\(rules.startLength)"
    case .hazards: return rules.hazards == 0 ? "none" : "\(rules.hazards) % of the floor"
    case .scroll:
      return rules.scroll.map { "\($0.direction), every \($0.every) steps" } ?? "none"
    case .points: return rules.scoring == .foods ? "one a food" : "the level, a food"
    case .bonus: return onOff(rules.bonus)
    case .powers: return onOff(rules.powers)
    case .mercy: return onOff(rules.mercy)
    case .seed: return session.nextSeed.map(String.init) ?? "random"
    case .preset(let preset): return preset.settings.mode.name
    }
  }

  /// A sentence about the selected line.
  var explanation: String {
    let settings = session.settings
    switch row {
    case .play:
      return problem.isEmpty
        ? "Play with these options. A game that has begun keeps its own." : problem
    case .mode:
      return "\(settings.mode.summary.prefix(1).uppercased())\(settings.mode.summary.dropFirst())."
        + " The lines below change it."
    case .edges where settings.arena?.edges == .wrap:
      return "This arena is made for edges that the snake can cross."
    case .edges where settings.rules.scroll != nil:
      return "Moving walls need edges that can be crossed."
    case .edges:
      return settings.wraps
        ? "The snake leaves at one edge and comes in at the opposite one."
        : "The edges of the board are walls."
    case .arena: return arena.about
    case .board:
      return settings.arena == nil
        ? "A board larger than the screen scrolls." : "An arena has its own size."
    case .speed: return "The level at the start. Scores have tables of their own for each."
    case .rising: return "How many foods make the snake faster by a level, up to level 10."
    case .foods: return "How many foods lie on the board, 1 to 99."
    case .growth: return "How many cells the snake grows for a food."
    case .length: return "How long the snake is at the start."
    case .hazards: return "Walls in random places, others in each game."
    case .scroll: return "All walls inside move by a cell again and again, round the board."
    case .points: return "What a food is worth: a point, or as many as the level."
    case .bonus: return "After every fifth food a bonus ($$) that runs out."
    case .powers:
      return "After every fourth food an item: slow (zz), shrink (><), double (x2), ghost (oo)."
    case .mercy: return "A step that would kill is not taken: the snake waits."
    case .seed: return "All chance follows from it: equal seeds, equal games. Enter types one."
    case .save: return "Keeps all of this under a name that you choose."
    case .preset: return "Enter takes these options, x deletes them."
    }
  }

  /// Why no game can begin like this; empty when one can.
  private var problem: String {
    guard let options = session.settings.options(room: Size(38, 20)) else { return "" }
    do throws(SnakeGame.SetupError) {
      _ = try SnakeGame(options: options, seed: 0)
      return ""
    } catch {
      return "No game can begin like this: \(error)."
    }
  }

  private var arena: ArenaChoice {
    arenas.first { $0.arena == session.settings.arena } ?? arenas[0]
  }
}
