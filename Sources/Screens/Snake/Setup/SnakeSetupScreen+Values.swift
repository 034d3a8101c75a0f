import Lattice
import Snake

extension SnakeSetupScreen {
  /// Changes a value to the next one, or the one before.
  func change(_ row: SetupRow, by step: Int) {
    var settings = session.settings
    let turned = { (value: Int, range: ClosedRange<Int>) in
      min(
        max(min(max(value, range.lowerBound), range.upperBound) + step, range.lowerBound),
        range.upperBound)
    }
    switch row {
    case .mode:
      settings.choose(SnakeSetupScreen.value(after: settings.mode, in: SnakeMode.allCases, step))
      suit(&settings)
    case .edges: settings.wrap.toggle()
    case .arena:
      let fitting = arenas.filter { choice in
        var other = settings
        other.arena = choice.arena
        return other.isSuited
      }
      settings.arena = SnakeSetupScreen.value(after: settings.arena, in: fitting.map(\.arena), step)
    case .board where settings.arena == nil:
      settings.board = SnakeSetupScreen.value(after: settings.board, in: BoardChoice.all, step)
    case .speed:
      let level = turned(settings.speed.playable.level, SnakeSpeed.playable)
      settings.speed = SnakeSpeed(level)
    case .rising:
      settings.rules.speed.every = SnakeSetupScreen.value(
        after: settings.rules.speed.every, in: [0, 1, 2, 3, 5, 10, 15, 20, 50], step)
    case .foods: settings.rules.foods = turned(settings.rules.foods, SnakeGame.Options.foodsRange)
    case .growth:
      settings.rules.growth = turned(settings.rules.growth, SnakeGame.Options.growthRange)
    case .length: settings.rules.startLength = turned(settings.rules.startLength, 1...100)
    case .hazards:
      settings.rules.hazards = turned(settings.rules.hazards, SnakeGame.Options.hazardsRange)
    case .scroll:
      let scrolls = [10, 5, 20].flatMap { every in
        Direction.allCases.map { SnakeGame.Scroll($0, every: every) }
      }
      settings.rules.scroll = SnakeSetupScreen.value(
        after: settings.rules.scroll, in: [nil] + scrolls, step)
    case .points:
      settings.rules.scoring = SnakeSetupScreen.value(
        after: settings.rules.scoring, in: SnakeGame.Scoring.allCases, step)
    case .bonus: settings.rules.bonus.toggle()
    case .powers: settings.rules.powers.toggle()
    case .mercy: settings.rules.mercy.toggle()
    case .board, .play, .seed, .save, .preset: return
    }
    session.settings = settings
  }

  /// Takes an arena that is what the mode says, if the chosen one is not.
  private func suit(_ settings: inout SnakeSettings) {
    guard !settings.isSuited else { return }
    for choice in arenas {
      var other = settings
      other.arena = choice.arena
      if other.isSuited {
        settings = other
        return
      }
    }
  }

  /// The value a step further in a list that goes round; one that is not in it comes last.
  private static func value<Value: Equatable>(
    after value: Value, in values: [Value], _ step: Int
  ) -> Value {
    let all = values.contains(value) ? values : values + [value]
    let index = all.firstIndex(of: value) ?? 0
    return all[(index + step + all.count) % all.count]
  }
}
