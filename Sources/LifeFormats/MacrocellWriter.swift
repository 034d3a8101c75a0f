import BigInt
import Life

/// Writes a quadtree in which equal squares stand once.
enum MacrocellWriter {
  static func write(
    _ file: PatternFile, _ progress: ReadingProgress?
  ) throws(WritingError) -> [UInt8] {
    var head = "[M2] (vivarium)\n"
    if let rule = file.rule { head += "#R \(rule.notation)\n" }
    if file.generation != 0 { head += "#G \(file.generation)\n" }
    head += file.remarks(name: "#N", author: "#O", comment: "#C")
    var text = Array(head.utf8)
    let hasStates = (file.rule?.rule.stateCount ?? 2) > 2 || file.contents.highestState > 1
    switch file.contents {
    case .tree(let tree): try text.add(hasStates ? tree.withoutLeaves : tree, progress)
    case .cells(let pattern):
      try text.add(Quadtree(pattern, hasStates: hasStates), progress)
    }
    return text
  }
}

extension [UInt8] {
  /// Adds the nodes that the root uses, each on a line of its own below those that it uses.
  fileprivate mutating func add(
    _ tree: Quadtree, _ progress: ReadingProgress?
  ) throws(WritingError) {
    guard tree.root != 0 else { return }
    var numbers = [Int32](repeating: 0, count: tree.count + 1)
    numbers[Int(tree.root)] = 1
    for number in (1...tree.root).reversed() where numbers[Int(number)] != 0 {
      guard case .quad(let a, let b, let c, let d) = tree[number] else { continue }
      numbers[Int(a)] = 1
      numbers[Int(b)] = 1
      numbers[Int(c)] = 1
      numbers[Int(d)] = 1
    }
    numbers[0] = 0
    var next: Int32 = 0
    for number in 1...tree.root where numbers[Int(number)] != 0 {
      if number & 0xFFFF == 0, let progress {
        guard progress(Int(number), tree.count) else { throw .stopped }
      }
      next += 1
      numbers[Int(number)] = next
      switch tree[number] {
      case .leaf(let bits): add(leaf: bits)
      case .cells(let a, let b, let c, let d): add(1, Int(a), Int(b), Int(c), Int(d))
      case .quad(let a, let b, let c, let d):
        func new(_ part: Int32) -> Int { Int(numbers[Int(part)]) }
        add(tree.level(number) ?? 0, new(a), new(b), new(c), new(d))
      }
    }
  }

  private mutating func add(_ level: Int, _ a: Int, _ b: Int, _ c: Int, _ d: Int) {
    append(decimal: level)
    for number in [a, b, c, d] {
      append(32)
      append(decimal: number)
    }
    append(.newline)
  }

  /// Eight rows of `.` and `*`, each ended by `$` and without the dead cells at its end.
  private mutating func add(leaf bits: UInt64) {
    var rest = bits
    // An empty leaf must still be a line that is not blank.
    if rest == 0 { append(UInt8(ascii: "$")) }
    while rest != 0 {
      var row = UInt8(truncatingIfNeeded: rest >> 56)
      while row != 0 {
        append(row & 0x80 != 0 ? UInt8(ascii: "*") : UInt8(ascii: "."))
        row <<= 1
      }
      append(UInt8(ascii: "$"))
      rest <<= 8
    }
    append(.newline)
  }
}

extension Quadtree {
  /// The same squares with every leaf told by squares of 2x2 cells, as rules of more than two
  /// states need it.
  fileprivate var withoutLeaves: Quadtree {
    var result = Quadtree()
    var known: [Node: Int32] = [:]
    func add(_ node: Node, level: Int) -> Int32 {
      if let number = known[node] { return number }
      let number = result.append(node, level: level)
      known[node] = number
      return number
    }
    /// The square of side 2^`level` at column `x` and row `y` of a leaf.
    func square(_ bits: UInt64, x: Int, y: Int, level: Int) -> Int32 {
      func cell(_ x: Int, _ y: Int) -> CellState {
        CellState(truncatingIfNeeded: bits >> UInt64(63 - 8 * y - x) & 1)
      }
      if level == 1 {
        let cells = (cell(x, y), cell(x + 1, y), cell(x, y + 1), cell(x + 1, y + 1))
        return cells == (0, 0, 0, 0)
          ? 0 : add(.cells(cells.0, cells.1, cells.2, cells.3), level: 1)
      }
      let half = 1 << (level - 1)
      let a = square(bits, x: x, y: y, level: level - 1)
      let b = square(bits, x: x + half, y: y, level: level - 1)
      let c = square(bits, x: x, y: y + half, level: level - 1)
      let d = square(bits, x: x + half, y: y + half, level: level - 1)
      return [a, b, c, d] == [0, 0, 0, 0] ? 0 : add(.quad(a, b, c, d), level: level)
    }

    var numbers: [Int32] = [0]
    for index in 0..<count {
      let number = Int32(index + 1)
      switch self[number] {
      case .leaf(let bits): numbers.append(square(bits, x: 0, y: 0, level: 3))
      case .cells: numbers.append(result.append(self[number], level: 1))
      case .quad(let a, let b, let c, let d):
        let quad = Node.quad(
          numbers[Int(a)], numbers[Int(b)], numbers[Int(c)], numbers[Int(d)])
        numbers.append(result.append(quad, level: level(number) ?? 0))
      }
    }
    let root = numbers[count]
    guard let level = result.level(root) else { return Quadtree() }
    // A root that stood for an earlier square as well must be the last one all the same.
    if root != result.root { result.append(result[root], level: level) }
    return result
  }
}
