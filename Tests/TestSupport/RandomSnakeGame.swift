import Lattice
public import Snake

/// A game of Snake with options, arena and player drawn from one number.
public struct RandomSnakeGame {
  /// The number that it was drawn from, which is the game's seed too.
  public let seed: UInt64
  /// What it is played with.
  public let options: SnakeGame.Options
  private var random: SplitMix64
  private let player: Player

  private enum Player {
    /// Turns of any kind.
    case wild
    /// Turns that do not kill, while there are any.
    case wary
    /// A program that is disturbed in one of so many steps.
    case pilot(PilotKind, disturbedOnceIn: Int)
  }

  /// Nil for the few draws that no game can be played with.
  public init?(_ seed: UInt64) {
    var random = SplitMix64(seed: seed, stream: 7)
    guard let options = RandomSnakeGame.options(&random) else { return nil }
    self.seed = seed
    self.options = options
    player =
      switch random.below(6) {
      case 0: .wild
      case 1, 2: .wary
      default:
        .pilot(
          PilotKind.allCases[random.below(PilotKind.allCases.count)],
          disturbedOnceIn: random.below(2) == 0 ? 1_000_000 : 5 + random.below(40))
      }
    self.random = random
    if (try? SnakeGame(options: options, seed: seed)) == nil { return nil }
  }

  /// Plays the game and its definition side by side, and its replay; what is wrong first, in words.
  public func finding() throws -> String? {
    var random = random
    let game = try SnakeGame(options: options, seed: seed)
    guard var recorder = ReplayRecorder(game) else { return "a new game has begun" }
    var naive = NaiveSnake(game)
    var pilot = PilotKind.greedy.makePilot()
    if case .pilot(let kind, _) = player { pilot = kind.makePilot(think: 2) }
    let look = 1 + random.below(40)
    while recorder.game.status == .running, recorder.game.steps < 700 {
      if recorder.game.steps % look == 0,
        let difference = naive.cellDifference(from: recorder.game)
      {
        return "after step \(recorder.game.steps): \(difference)"
      }
      let turn = turn(for: recorder.game, &pilot, &random)
      recorder.advance(turn)
      naive.advance(turn)
      if let difference = naive.difference(from: recorder.game) {
        return "after step \(recorder.game.steps): \(difference)"
      }
    }
    let replay = recorder.replay(by: .human("Ada"), date: nil)
    let bytes = replay.bytes
    guard case .valid(let again) = Replay.verify(bytes) else {
      return "the replay is not valid: \(Replay.verify(bytes))"
    }
    if again != replay || again.bytes != bytes { return "the replay comes back as another" }
    return nil
  }

  private func turn(
    for game: SnakeGame, _ pilot: inout any Pilot, _ random: inout SplitMix64
  ) -> Direction? {
    var isWary = true
    switch player {
    case .wild: isWary = false
    case .wary: break
    case .pilot(_, let rarity):
      if random.below(rarity) > 0 { return pilot.turn(for: game) }
    }
    let turn = random.below(3) == 0 ? Direction.allCases[random.below(4)] : nil
    guard isWary, !game.survives(turn ?? game.heading) else { return turn }
    return Direction.allCases.first { game.isAccepted($0) && game.survives($0) } ?? turn
  }
}

extension RandomSnakeGame: CustomStringConvertible {
  /// The seed, which the game can be made from again, and what was drawn.
  public var description: String {
    "game \(seed) \(options)"
  }
}

extension RandomSnakeGame {
  private static func options(_ random: inout SplitMix64) -> SnakeGame.Options? {
    let wrap = random.below(2) == 0
    guard let arena = arena(wrap: wrap, &random) else { return nil }
    var options = SnakeGame.Options(arena: arena)
    options.wrap = wrap
    func one(in count: Int) -> Bool { random.below(count) == 0 }
    if one(in: 4) { options.tail = .strict }
    options.startLength = 1 + random.below(4)
    if one(in: 3) { options.growth = 1 + random.below(one(in: 4) ? 1_000 : 6) }
    if one(in: 2) { options.foods = 1 + random.below(one(in: 4) ? 99 : 6) }
    if one(in: 3) { options.maxSteps = 1 + random.below(400) }
    // Half of the games stay plain, so that the short way through a step is walked as well.
    if one(in: 2) { return options }
    let start = 1 + random.below(10)
    options.speed = SnakeGame.Speed(
      start: start, every: random.below(8), top: start + random.below(11 - start))
    if one(in: 2) { options.scoring = .levels }
    options.bonus = one(in: 2)
    options.powers = one(in: 2)
    if one(in: 2) { options.hazards = random.below(21) }
    if one(in: 3), wrap, arena.portals.isEmpty {
      options.scroll = SnakeGame.Scroll(
        Direction.allCases[random.below(4)], every: 2 + random.below(12))
    }
    options.mercy = one(in: 3)
    return options
  }

  private static func arena(wrap: Bool, _ random: inout SplitMix64) -> Arena? {
    let side = random.below(4) == 0 ? 4 : 14
    let size = Size(1 + random.below(side), 1 + random.below(side))
    let area = size.width * size.height
    var cells = [Arena.Cell](repeating: .floor, count: area)
    if random.below(2) == 0 {
      let density = random.below(30)
      for place in cells.indices where random.below(100) < density { cells[place] = .wall }
    }
    if random.below(4) == 0 {
      for letter in ["A", "B", "C"].prefix(1 + random.below(3)) {
        for _ in 0..<2 { cells[random.below(area)] = .portal(Character(letter)) }
      }
    }
    if random.below(5) == 0 {
      for _ in 0...random.below(20) { cells[random.below(area)] = .foodPlace }
    }
    if random.below(2) == 0 { cells[random.below(area)] = .start(1) }
    guard var arena = enclosed(cells, size, wrap: wrap) else { return nil }
    if random.below(3) == 0 { arena.heading = Direction.allCases[random.below(4)] }
    if random.below(4) == 0 { arena.edges = wrap ? .wrap : .walls }
    if random.below(4) == 0 { arena.name = "\"Yard\" \\ \(random.below(9))é" }
    return arena
  }

  /// The arena with walls in place of loose portals and of floor that cannot be reached.
  private static func enclosed(_ cells: [Arena.Cell], _ size: Size, wrap: Bool) -> Arena? {
    var cells = cells
    while true {
      let arena: Arena
      do throws(Arena.CellError) {
        arena = try Arena(size: size, cells: cells)
      } catch {
        let place = error.cell.y * size.width + error.cell.x
        guard case .portal = cells[place] else { return nil }
        cells[place] = .wall
        continue
      }
      guard let cell = arena.unreachableCell(wrap: wrap) else { return arena }
      cells[cell.y * size.width + cell.x] = .wall
    }
  }
}
