import Lattice

/// Cells of a pattern that comes back, each marked with its group, on a rectangle that holds all
/// phases of the pattern: a place is a cell's number in it, row by row.
struct GroupSheet {
  /// A living cell.
  struct Mark: Hashable {
    let place: Int
    let state: CellState
    let group: Int32
  }

  private let frame: Rect
  private let margin: Int
  private var states: [CellState]
  /// The number of each living cell's group when it was told first; 0 for none.
  private var groups: [Int32]
  /// The group that each of these is now part of, by its number.
  private var leaders: [Int32]
  /// The living cells in reading order.
  private var living: [Int] = []
  /// The only group within reach of a place; 0 for none, and `several`.
  private var near: [Int32]
  private var reached: [Int] = []
  /// The states in the next generation.
  private var next: [CellState]
  private var arrivals: [Int] = []

  private static let several: Int32 = -1
  private static let largestArea = 1 << 24

  private static func frame(of orbit: Orbit, margin: Int) -> Rect {
    var whole: Rect?
    for time in 0...orbit.motion.period {
      guard let bounds = orbit.cells(at: time).bounds else { continue }
      whole = whole?.union(bounds) ?? bounds
    }
    let rect = whole ?? Rect(x: 0, y: 0, width: 0, height: 0)
    return Rect(
      x: rect.x - margin, y: rect.y - margin, width: rect.width + 2 * margin,
      height: rect.height + 2 * margin)
  }

  /// Whether the sheet for a pattern is not too large.
  static func fits(_ orbit: Orbit, margin: Int) -> Bool {
    let frame = frame(of: orbit, margin: margin)
    return Size(frame.width, frame.height).area.map { $0 <= largestArea } ?? false
  }

  /// The cells of some groups, which are numbered from 1 on.
  init(_ orbit: Orbit, _ patterns: [Pattern], margin: Int) {
    self.margin = margin
    groupCount = patterns.count
    leaders = (0...Int32(patterns.count)).map { $0 }
    frame = Self.frame(of: orbit, margin: margin)
    states = Array(repeating: 0, count: frame.width * frame.height)
    groups = Array(repeating: 0, count: states.count)
    near = groups
    next = states
    for (number, pattern) in patterns.enumerated() {
      for (cell, state) in pattern.cells {
        let place = place(cell)
        states[place] = state
        groups[place] = Int32(number + 1)
        living.append(place)
      }
    }
    living.sort()
  }

  /// The living cells in reading order.
  var marks: [Mark] {
    living.map { Mark(place: $0, state: states[$0], group: group($0)) }
  }

  /// How many groups there are.
  private(set) var groupCount: Int

  private func place(_ cell: Point) -> Int {
    (cell.y - frame.y) * frame.width + cell.x - frame.x
  }

  /// The cell at a place.
  func cell(_ place: Int) -> Point {
    Point(frame.x + place % frame.width, frame.y + place / frame.width)
  }

  /// The group that one of this number is now part of.
  func leader(of group: Int32) -> Int32 { leaders[Int(group)] }

  /// Makes groups one.
  /// - Complexity: O(all groups there ever were).
  mutating func join(_ numbers: [Int32]) {
    for index in leaders.indices where numbers.contains(leaders[index]) {
      leaders[index] = numbers[0]
    }
    groupCount -= numbers.count - 1
  }
}

// MARK: A generation

extension GroupSheet {
  /// Notes the next generation and tells the places that are within reach of several groups.
  mutating func approach(_ pattern: Pattern) -> [Int] {
    var contested: [Int] = []
    var reached: [Int] = []
    swap(&reached, &self.reached)
    let (width, margin, living, groups, leaders) = (
      frame.width, margin, living, groups, leaders
    )
    near.withUnsafeMutableBufferPointer { near in
      var last: (place: Int, group: Int32) = (-2, 0)
      for place in living {
        let group = leaders[Int(groups[place])]
        // Beside a cell of its group only one column is new.
        let left = last == (place - 1, group) ? margin : -margin
        last = (place, group)
        for dy in -margin...margin {
          let row = place + dy * width
          for other in row + left...row + margin {
            let known = near[other]
            if known == group || known == Self.several { continue }
            if known == 0 {
              near[other] = group
              reached.append(other)
            } else {
              near[other] = Self.several
              contested.append(other)
            }
          }
        }
      }
    }
    swap(&reached, &self.reached)
    for (cell, state) in pattern.cells {
      let place = place(cell)
      next[place] = state
      arrivals.append(place)
    }
    return contested
  }

  /// The state of a place in the next generation.
  func nextState(_ place: Int) -> CellState { next[place] }

  /// The groups within reach of a place, in ascending order.
  func groups(near place: Int, within radius: Int) -> [Int32] {
    var found: [Int32] = []
    for dy in -radius...radius {
      for dx in -radius...radius {
        let group = group(place + dy * frame.width + dx)
        if group != 0, !found.contains(group) { found.append(group) }
      }
    }
    return found.sorted()
  }

  private func group(_ place: Int) -> Int32 {
    groups.indices.contains(place) ? leader(of: groups[place]) : 0
  }

  /// What a cell becomes when only some groups are there.
  func successor(at place: Int, of chosen: [Int32], under rule: Rule) -> CellState {
    func state(_ place: Int) -> CellState { chosen.contains(group(place)) ? states[place] : 0 }
    return rule.successor(of: state(place)) { state(place + $1 * frame.width + $0) }
  }

  /// Lets the next generation come, in which cells belong to the only group near them or are `heirs`,
  /// and goes along with a pattern that has moved.
  mutating func turn(into pattern: Pattern, _ heirs: [Int: Int32], movedBy way: Point) {
    let owners = arrivals.map { near[$0] > 0 ? near[$0] : heirs[$0] ?? 0 }
    for place in living {
      states[place] = 0
      groups[place] = 0
    }
    let offset = way.y * frame.width + way.x
    living = arrivals.map { $0 - offset }
    for (index, place) in living.enumerated() {
      states[place] = next[arrivals[index]]
      groups[place] = owners[index]
    }
  }

  /// Forgets what was noted of the next generation.
  mutating func forgetNext() {
    for place in reached { near[place] = 0 }
    for place in arrivals { next[place] = 0 }
    reached.removeAll(keepingCapacity: true)
    arrivals.removeAll(keepingCapacity: true)
  }
}
