import Lattice

/// Takes cells that come back apart into the objects that they are made of, a little at a time.
///
/// Cells that touch belong together. Then the pattern is followed for a period with the cells of
/// each group marked. Where the next state of a cell is not that which the groups would give it by
/// themselves, each of them alone, groups act on each other and become one; so do groups of which one
/// has become what another one was. The pattern is followed until a whole
/// period has passed without that. At the end each group by itself does exactly what it does in the pattern, and none
/// can be divided this way: a bi-block becomes two blocks. So apgsearch divides what it finds.
struct ObjectSeparation {
  private let rule: Rule
  private let motion: Motion
  /// The state and the group of each cell now.
  private var cells: [Point: Cell] = [:]
  /// The same when groups were joined last.
  private var start: [Point: Cell] = [:]
  /// The generations since then.
  private var time = 0
  private var groupCount: Int

  private struct Cell {
    var state: CellState
    var group: Int
  }

  init(_ orbit: Orbit, under rule: Rule) {
    self.rule = rule
    motion = orbit.motion
    var groups = orbit.cells.islands(within: rule.radius)
    // What reaches far is slow to take apart and seldom worth it.
    if rule.radius > Self.farthestReach || rule.firstBackground != 0 { groups = [orbit.cells] }
    groupCount = groups.count
    for (number, group) in groups.enumerated() {
      for (cell, state) in group.cells { cells[cell] = Cell(state: state, group: number) }
    }
    start = cells
  }

  private static let farthestReach = 3

  /// Goes on until the objects are found, as they are at some time; nil when interrupted before.
  mutating func advance(until isInterrupted: () -> Bool) -> [Pattern]? {
    while groupCount > 1 {
      if isInterrupted() { return nil }
      if let meeting = time < motion.period ? step() : exchange() {
        join(meeting)
      } else if time == motion.period {
        break
      } else {
        time += 1
      }
    }
    var runs: [Int: [Pattern.Run]] = [:]
    for (cell, mark) in start {
      runs[mark.group, default: []].append(.init(x: cell.x, y: cell.y, state: mark.state))
    }
    return runs.sorted { $0.key < $1.key }.map { Pattern(runs: $0.value) }
  }

  /// Makes groups one, which must then keep apart from the others for a whole period from now on.
  private mutating func join(_ numbers: [Int]) {
    for (cell, mark) in cells where numbers.contains(mark.group) { cells[cell]?.group = numbers[0] }
    start = cells
    time = 0
    groupCount = Set(cells.values.map(\.group)).count
  }

  /// After a period, groups of which one has come to where another one was.
  private func exchange() -> [Int]? {
    let way = motion.displacement
    for (cell, mark) in start.sorted(by: { $0.key < $1.key }) {
      guard let heir = cells[cell + way]?.group, heir != mark.group else { continue }
      return [mark.group, heir]
    }
    return nil
  }

  /// Goes on by a generation, or tells groups that act on each other.
  private mutating func step() -> [Int]? {
    let radius = rule.radius
    var next: [Point: Cell] = [:]
    next.reserveCapacity(cells.count)
    var places: Set<Point> = []
    for cell in cells.keys {
      for dy in -radius...radius {
        for dx in -radius...radius { places.insert(Point(cell.x + dx, cell.y + dy)) }
      }
    }
    // In reading order, so that the outcome is the same in every run.
    for place in places.sorted() {
      let near = self.groups(near: place)
      let state = successor(at: place, of: near)
      if near.count == 1 {
        if state != 0 { next[place] = Cell(state: state, group: near[0]) }
        continue
      }
      let alone = near.map { successor(at: place, of: [$0]) }
      let living = alone.indices.filter { alone[$0] != 0 }
      if living.count > 1 || (living.first.map { alone[$0] } ?? 0) != state {
        return meeting(at: place, near, state)
      }
      if let index = living.first { next[place] = Cell(state: state, group: near[index]) }
    }
    cells = next
    return nil
  }

  /// Two groups that must be one where that is enough to explain a cell, else all near it.
  private func meeting(at place: Point, _ near: [Int], _ state: CellState) -> [Int] {
    for (index, first) in near.enumerated() {
      for second in near[(index + 1)...] where near.count > 2 {
        let pair = [first, second]
        let others = near.filter { !pair.contains($0) }
        let states =
          [successor(at: place, of: pair)] + others.map { successor(at: place, of: [$0]) }
        let living = states.filter { $0 != 0 }
        if living.count <= 1 && (living.first ?? 0) == state { return pair }
      }
    }
    return near
  }

  private func groups(near place: Point) -> [Int] {
    var found: [Int] = []
    for dy in -rule.radius...rule.radius {
      for dx in -rule.radius...rule.radius {
        guard let cell = cells[Point(place.x + dx, place.y + dy)] else { continue }
        if !found.contains(cell.group) { found.append(cell.group) }
      }
    }
    return found.sorted()
  }

  /// What a cell becomes when only some groups are there.
  private func successor(at place: Point, of groups: [Int]) -> CellState {
    func state(_ point: Point) -> CellState {
      guard let cell = cells[point], groups.contains(cell.group) else { return 0 }
      return cell.state
    }
    return rule.successor(of: state(place)) { state(Point(place.x + $0, place.y + $1)) }
  }
}
