/// A rule as a reduced ordered binary decision diagram with as few nodes as any order allows.
///
/// R. Bryant, "Graph-based algorithms for Boolean function manipulation", 1986. The best order of
/// the variables is found by S. Friedman and K. Supowit's dynamic programme of 1987: which functions
/// the lowest variables of an order have to tell apart depends on their set alone.
struct DecisionDiagram {
  /// A choice between two nodes by one cell of the block.
  struct Node: Hashable {
    /// The number of the cell's bit in a block; see `BlockTable`.
    var variable: Int
    /// What to go on with when the cell is dead.
    var low: Int
    /// What to go on with when it lives.
    var high: Int
  }

  /// The number of variables.
  private static let count = 9

  /// The nodes, children first; numbers 0 and 1 stand for the outcomes and are no choices.
  private(set) var nodes = [
    Node(variable: count, low: 0, high: 0), Node(variable: count, low: 1, high: 1),
  ]
  /// The number of the node to begin with.
  private(set) var root = 0

  /// The diagram of a rule.
  init(_ table: BlockTable) {
    var functions = (0..<BlockTable.count).map { table[$0] ? 1 : 0 }
    var free = Array(0..<Self.count)
    for variable in Self.order(of: table) {
      // The functions of the variables so far, for each choice of the others.
      guard let place = free.firstIndex(of: variable) else { continue }
      free.remove(at: place)
      var numbers: [Node: Int] = [:]
      functions = (0..<functions.count / 2).map { rest in
        let (low, high) = Self.cofactors(rest, place)
        let node = Node(variable: variable, low: functions[low], high: functions[high])
        if node.low == node.high { return node.low }
        if let number = numbers[node] { return number }
        nodes.append(node)
        numbers[node] = nodes.count - 1
        return nodes.count - 1
      }
    }
    root = functions[0]
  }

  /// The two places in a list by all free variables that differ in the one at `place` alone.
  @inline(__always)
  private static func cofactors(_ rest: Int, _ place: Int) -> (low: Int, high: Int) {
    let below = rest & ((1 << place) &- 1)
    let low = (rest &- below) << 1 | below
    return (low, low | 1 << place)
  }

  /// The variables of the smallest diagram, the one next to the outcomes first.
  private static func order(of table: BlockTable) -> [Int] {
    let sets = 1 << count
    // For each set of lowest variables the functions of these, numbered, by all other variables.
    var functions = [[UInt8]](repeating: [], count: sets)
    functions[0] = (0..<BlockTable.count).map { table[$0] ? 1 : 0 }
    var sizes = [Int](repeating: .max, count: sets)
    sizes[0] = 0
    var tops = [Int](repeating: 0, count: sets)
    // No set has more than 64 different functions.
    var numbers = [UInt8](repeating: 0, count: 64 * 64)
    var marks = [UInt16](repeating: 0, count: 64 * 64)
    var mark: UInt16 = 0
    for set in 0..<sets {
      for variable in 0..<count where set >> variable & 1 == 0 {
        let larger = set | 1 << variable
        let place = variable - (set & ((1 << variable) - 1)).nonzeroBitCount
        let half = functions[set].count / 2
        var merged = [UInt8](repeating: 0, count: half)
        var different: UInt8 = 0
        var width = 0
        mark += 1
        for rest in 0..<half {
          let (lowPlace, highPlace) = cofactors(rest, place)
          let low = Int(functions[set][lowPlace])
          let high = Int(functions[set][highPlace])
          let pair = low << 6 | high
          if marks[pair] != mark {
            marks[pair] = mark
            numbers[pair] = different
            different += 1
            if low != high { width += 1 }
          }
          merged[rest] = numbers[pair]
        }
        if sizes[set] + width < sizes[larger] {
          sizes[larger] = sizes[set] + width
          tops[larger] = variable
        }
        if functions[larger].isEmpty { functions[larger] = merged }
      }
    }
    var order: [Int] = []
    var set = sets - 1
    while set != 0 {
      order.append(tops[set])
      set &= ~(1 << tops[set])
    }
    return order.reversed()
  }
}
