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
  private let orbit: Orbit
  /// The cells now, in a frame that goes along with the pattern; nil for a single group.
  private var sheet: GroupSheet?
  /// The cells when groups were joined last.
  private var start: [GroupSheet.Mark] = []
  /// The time of the period.
  private var phase = 0
  /// The generations since groups were joined last.
  private var time = 0

  init(_ orbit: Orbit, under rule: Rule) {
    self.rule = rule
    self.orbit = orbit
    let groups = orbit.cells.islands(within: rule.radius)
    // What reaches far is slow to take apart and seldom worth it; so is what needs much memory.
    guard groups.count > 1, rule.radius <= Self.farthestReach, rule.firstBackground == 0,
      GroupSheet.fits(orbit, margin: rule.radius)
    else { return }
    let sheet = GroupSheet(orbit, groups, margin: rule.radius)
    start = sheet.marks
    self.sheet = sheet
  }

  private static let farthestReach = 3

  /// Goes on until the objects are found, as they are at some time; nil when interrupted before.
  mutating func advance(until isInterrupted: () -> Bool) -> [Pattern]? {
    guard var sheet else { return [orbit.cells] }
    self.sheet = nil
    defer { self.sheet = sheet }
    while sheet.groupCount > 1 {
      if isInterrupted() { return nil }
      if time < orbit.motion.period ? !step(&sheet) : exchange(&sheet) {
        // What is one now must keep apart from the others for a whole period from now on.
        start = sheet.marks
        time = 0
      } else if time == orbit.motion.period {
        break
      } else {
        time += 1
      }
    }
    var runs: [Int32: [Pattern.Run]] = [:]
    for mark in start {
      let cell = sheet.cell(mark.place)
      runs[mark.group, default: []].append(.init(x: cell.x, y: cell.y, state: mark.state))
    }
    return runs.sorted { $0.key < $1.key }.map { Pattern(runs: $0.value) }
  }

  /// After a period, makes groups one of which one has come to where another one was; false when
  /// none has.
  private func exchange(_ sheet: inout GroupSheet) -> Bool {
    var hasJoined = false
    for (mark, heir) in zip(start, sheet.marks) {
      let groups = [sheet.leader(of: mark.group), sheet.leader(of: heir.group)]
      guard groups[0] != groups[1] else { continue }
      sheet.join(groups)
      hasJoined = true
    }
    return hasJoined
  }

  /// Goes on by a generation; false when it stays in this one, to make groups one that act on each
  /// other.
  private mutating func step(_ sheet: inout GroupSheet) -> Bool {
    let next = orbit.cells(at: phase + 1)
    var heirs: [Int: Int32] = [:]
    var hasJoined = false
    // In reading order, so that the outcome is the same in every run.
    var places = sheet.approach(next).sorted(by: >)
    defer { sheet.forgetNext() }
    // Two groups that become one leave all as it was but where there is a third one too.
    var crowded: [Int] = []
    while let place = places.popLast() {
      let near = sheet.groups(near: place, within: rule.radius)
      let state = sheet.nextState(place)
      let alone = near.map { sheet.successor(at: place, of: [$0], under: rule) }
      let living = alone.indices.filter { alone[$0] != 0 }
      if living.count > 1 || (living.first.map { alone[$0] } ?? 0) != state {
        sheet.join(meeting(at: place, near, state, sheet))
        hasJoined = true
        places.append(place)
        places += crowded.reversed()
        crowded = []
        continue
      }
      if near.count > 2 { crowded.append(place) }
      if let index = living.first { heirs[place] = near[index] }
    }
    if hasJoined { return false }
    phase += 1
    if phase == orbit.motion.period {
      phase = 0
      sheet.turn(into: next, heirs, movedBy: orbit.motion.displacement)
    } else {
      sheet.turn(into: next, heirs, movedBy: .zero)
    }
    return true
  }

  /// Two groups that must be one where that is enough to explain a cell, else all near it.
  private func meeting(
    at place: Int, _ near: [Int32], _ state: CellState, _ sheet: GroupSheet
  ) -> [Int32] {
    for (index, first) in near.enumerated() {
      for second in near[(index + 1)...] where near.count > 2 {
        let pair = [first, second]
        let others = near.filter { !pair.contains($0) }
        let states = ([pair] + others.map { [$0] }).map {
          sheet.successor(at: place, of: $0, under: rule)
        }
        let living = states.filter { $0 != 0 }
        if living.count <= 1 && (living.first ?? 0) == state { return pair }
      }
    }
    return near
  }
}
