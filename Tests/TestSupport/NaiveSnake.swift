import Lattice
import Snake

/// What a game of Snake is, in the plainest words: lists of cells, searched through at each step.
///
/// Written from the rules and not from `SnakeGame`, so that the two can be held against each other.
struct NaiveSnake {
  private let options: SnakeGame.Options
  private let seed: UInt64
  private let cells: [Point]
  private let fillCount: Int
  private(set) var status = SnakeGame.Status.running
  private(set) var heading: Direction
  private(set) var steps = 0
  private(set) var score = 0
  private(set) var eaten = 0
  /// From head to tail.
  private(set) var body: [Point]
  private(set) var foods: [Point]
  private(set) var walls: Set<Point>
  private(set) var item: SnakeGame.Item.Kind?
  private(set) var itemCell = Point.zero
  private(set) var itemLeft = 0
  private(set) var effects: [SnakeGame.Item.Kind: Int] = [:]
  private var growth = 0
  private var foodsDrawn: UInt64
  private var itemsDrawn: UInt64 = 0

  /// Goes on from a game that has not begun, whose beginning is taken as it is.
  init(_ game: SnakeGame) {
    options = game.options
    seed = game.seed
    let size = game.options.arena.size
    cells = (0..<size.height).flatMap { y in (0..<size.width).map { Point($0, y) } }
    fillCount = game.fillCount
    heading = game.heading
    body = Array(game.body)
    foods = game.foods
    foodsDrawn = UInt64(foods.count)
    walls = Set(cells.filter(game.isWall))
  }

  var level: Int {
    let speed = options.speed
    var level = speed.start
    if speed.every > 0 { level = min(speed.top, speed.start + eaten / speed.every) }
    return effects[.slow] == nil ? level : max(level - 3, 1)
  }

  /// Where a step from a cell in a direction arrives.
  private func arrival(_ cell: Point, _ direction: Direction) -> Point {
    var next = cell + direction.step
    let size = options.arena.size
    if options.wrap {
      next = Point((next.x + size.width) % size.width, (next.y + size.height) % size.height)
    }
    for portal in options.arena.portals {
      if next == portal.first { return portal.second }
      if next == portal.second { return portal.first }
    }
    return next
  }

  private func isWall(_ cell: Point) -> Bool {
    !options.arena.contains(cell) || walls.contains(cell)
  }

  /// What kills a head that arrives at a cell.
  private func danger(at cell: Point) -> SnakeGame.Cause? {
    if isWall(cell) { return .wall }
    if effects[.ghost] != nil { return nil }
    var rest = body[...]
    if options.tail == .legal, body.count > 2, growth == 0, !foods.contains(cell) {
      rest.removeLast()
    }
    return rest.contains(cell) ? .itself : nil
  }

  private var freeCells: [Point] {
    var taken = walls.union(body).union(foods)
    if item != nil { taken.insert(itemCell) }
    for portal in options.arena.portals {
      taken.insert(portal.first)
      taken.insert(portal.second)
    }
    return cells.filter { !taken.contains($0) }
  }

  /// The definition of a step.
  mutating func advance(_ turn: Direction?) {
    guard status == .running else { return }
    steps += 1
    var way = heading
    if let turn, turn != heading.opposite || body.count == 1 { way = turn }
    let next = arrival(body[0], way)
    let eatenBefore = eaten
    var found: SnakeGame.Item.Kind?
    let danger = danger(at: next)
    if danger == nil || !options.mercy { heading = way }
    if let danger {
      if !options.mercy {
        status = .lost(danger)
        return
      }
    } else {
      found = move(to: next)
      if Set(body).count >= fillCount {
        status = .won
        return
      }
    }
    for (kind, left) in effects { effects[kind] = left == 1 ? nil : left - 1 }
    if item != nil {
      itemLeft -= 1
      if itemLeft == 0 { item = nil }
    }
    if found == .slow || found == .double { effects[found ?? .slow] = 100 }
    if found == .ghost { effects[.ghost] = 60 }
    if let scroll = options.scroll, steps % scroll.every == 0, !walls.isEmpty {
      scrollWalls(scroll.direction)
      guard status == .running else { return }
    }
    drawFoods()
    if eaten > eatenBefore, item == nil {
      if options.bonus, eaten % 5 == 0 {
        drawItem(left: nil) { _ in .bonus }
      } else if options.powers, eaten % 4 == 0 {
        drawItem(left: nil) { [.slow, .shrink, .double, .ghost][$0.below(4)] }
      }
    }
    if steps >= options.maxSteps ?? .max || danger != nil && isStuck { status = .lost(.stalled) }
  }

  private mutating func move(to next: Point) -> SnakeGame.Item.Kind? {
    let factor = effects[.double] == nil ? 1 : 2
    if let place = foods.firstIndex(of: next) {
      foods.remove(at: place)
      score += factor * (options.scoring == .foods ? 1 : level)
      eaten += 1
      growth += options.growth
    }
    body.insert(next, at: 0)
    if growth > 0 { growth -= 1 } else { body.removeLast() }
    guard let kind = item, itemCell == next else { return nil }
    item = nil
    if kind == .bonus { score += factor * (5 * (level + 1) + 2 * itemLeft) }
    if kind == .shrink, body.count > 3 {
      body.removeLast(body.count - max(3, body.count - body.count / 3))
    }
    return kind
  }

  private mutating func scrollWalls(_ direction: Direction) {
    walls = Set(walls.map { arrival($0, direction) })
    foods.removeAll(where: walls.contains)
    let buried = walls.contains(itemCell) ? item : nil
    if buried != nil { item = nil }
    if walls.contains(body[0]), !options.mercy {
      status = .lost(.wall)
    } else if let buried {
      drawItem(left: itemLeft) { _ in buried }
    }
  }

  private mutating func drawFoods() {
    while foods.count < options.foods {
      let places = options.arena.foodPlaces
      let room = freeCells.filter { places.isEmpty || places.contains($0) }
      guard !room.isEmpty else { return }
      foodsDrawn += 1
      var random = SplitMix64(seed: seed, stream: foodsDrawn)
      foods.append(room[random.below(room.count)])
    }
  }

  private mutating func drawItem(
    left: Int?, _ kind: (inout SplitMix64) -> SnakeGame.Item.Kind
  ) {
    let room = freeCells
    guard !room.isEmpty else { return }
    itemsDrawn += 1
    var random = SplitMix64(seed: seed, stream: 1 << 32 + itemsDrawn)
    let drawn = kind(&random)
    itemCell = room[random.below(room.count)]
    item = drawn
    let size = options.arena.size
    itemLeft = left ?? (drawn == .bonus ? 20 : 60) + size.width / 2 + size.height / 2
  }

  /// Whether no direction can ever be taken again.
  private var isStuck: Bool {
    Direction.allCases.allSatisfy { direction in
      if body.count > 1, direction == heading.opposite { return true }
      let next = arrival(body[0], direction)
      guard let danger = danger(at: next) else { return false }
      return danger == .itself || options.scroll == nil || !options.arena.contains(next)
    }
  }

  /// The first thing in which a game differs from this one, in words.
  func difference(from game: SnakeGame) -> String? {
    if status != game.status { return "status \(game.status), not \(status)" }
    if heading != game.heading { return "heading \(game.heading), not \(heading)" }
    if steps != game.steps { return "steps \(game.steps), not \(steps)" }
    if score != game.score { return "score \(game.score), not \(score)" }
    if eaten != game.eaten { return "eaten \(game.eaten), not \(eaten)" }
    if level != game.level { return "level \(game.level), not \(level)" }
    if growth != game.pendingGrowth { return "growth \(game.pendingGrowth), not \(growth)" }
    if !game.body.elementsEqual(body) { return "body \(Array(game.body)), not \(body)" }
    if foods != game.foods { return "foods \(game.foods), not \(foods)" }
    if item != game.item?.kind { return "item \(String(describing: game.item))" }
    if let item = game.item, item.cell != itemCell || item.stepsLeft != itemLeft {
      return "item \(item), not at \(itemCell) for \(itemLeft) steps"
    }
    for kind in SnakeGame.Item.Kind.allCases where game.effects[kind] != effects[kind] ?? 0 {
      return "\(kind) for \(game.effects[kind]) steps, not \(effects[kind] ?? 0)"
    }
    return nil
  }

  /// The first cell that a game shows otherwise, in words; O(area).
  func cellDifference(from game: SnakeGame) -> String? {
    var shown: [Point: SnakeGame.Cell] = [:]
    for cell in freeCells { shown[cell] = .free }
    for food in foods { shown[food] = .food }
    if let item { shown[itemCell] = .item(item) }
    for wall in walls { shown[wall] = .wall }
    for part in body { shown[part] = .body }
    shown[body[0]] = .head
    for cell in cells {
      let expected = shown[cell] ?? .portal
      if game[cell] != expected { return "cell \(cell) is \(game[cell]), not \(expected)" }
      if walls.contains(cell) != game.isWall(cell) { return "wall at \(cell)" }
    }
    return nil
  }
}
