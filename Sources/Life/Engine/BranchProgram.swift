import LifeKernels

/// A decision diagram as a straight line of branches, each after those whose values it uses.
struct BranchProgram {
  /// The branches in the order they are computed.
  private(set) var branches: [LifeBranch] = []
  /// The number of the value that is the outcome.
  private(set) var result: UInt8 = 0

  /// A node with the children that it needs; those that it does not need are nil.
  private struct Plan {
    var form: LifeBranchForm
    var low: Int?
    var high: Int?
  }

  private let nodes: [DecisionDiagram.Node]
  private let complements: [Int?]
  /// The number of branches that still wait for a node's value.
  private var uses: [Int]
  /// Where a node's value lies, once it is computed.
  private var values: [UInt8?]
  /// Numbers of values that nobody waits for any more.
  private var free: [UInt8] = []
  private var next = UInt8(LifeValueFirst)

  /// The program of a diagram.
  init(_ diagram: DecisionDiagram) {
    nodes = diagram.nodes
    complements = Self.complements(of: nodes)
    uses = [Int](repeating: 0, count: nodes.count)
    values = [UInt8?](repeating: nil, count: nodes.count)
    values[0] = UInt8(LifeValueNone)
    values[1] = UInt8(LifeValueAll)
    countUses(of: diagram.root)
    result = value(of: diagram.root)
  }

  /// For each node the one that says the opposite, if the diagram has it.
  private static func complements(of nodes: [DecisionDiagram.Node]) -> [Int?] {
    let numbers = Dictionary(
      nodes.indices.dropFirst(2).map { (nodes[$0], $0) }, uniquingKeysWith: { first, _ in first })
    var complements: [Int?] = [1, 0]
    for node in nodes.dropFirst(2) {
      guard let low = complements[node.low], let high = complements[node.high] else {
        complements.append(nil)
        continue
      }
      complements.append(numbers[.init(variable: node.variable, low: low, high: high)])
    }
    return complements
  }

  /// The cheapest form of a node, or nil for one that is its variable itself.
  private func plan(_ number: Int) -> Plan? {
    let node = nodes[number]
    switch (node.low, node.high) {
    case (0, 1): return nil
    case (let low, let high) where complements[low] == high:
      return Plan(form: LifeBranchXor, low: low)
    case (0, let high): return Plan(form: LifeBranchAnd, high: high)
    case (let low, 1): return Plan(form: LifeBranchOr, low: low)
    case (let low, 0): return Plan(form: LifeBranchAndNot, low: low)
    case (1, let high): return Plan(form: LifeBranchOrNot, high: high)
    case (let low, let high): return Plan(form: LifeBranchChoose, low: low, high: high)
    }
  }

  private mutating func countUses(of number: Int) {
    uses[number] += 1
    guard number > 1, uses[number] == 1, let plan = plan(number) else { return }
    for child in [plan.low, plan.high] {
      if let child { countUses(of: child) }
    }
  }

  /// Sees to it that a node's value is computed, and tells where it lies.
  private mutating func value(of number: Int) -> UInt8 {
    if let value = values[number] { return value }
    let variable = UInt8(nodes[number].variable)
    guard let plan = plan(number) else {
      values[number] = variable
      return variable
    }
    let low = plan.low.map { value(of: $0) }
    let high = plan.high.map { value(of: $0) }
    for child in [plan.low, plan.high] {
      if let child { release(child) }
    }
    let target = free.popLast() ?? next
    if target == next { next += 1 }
    let none = UInt8(LifeValueNone)
    branches.append(
      LifeBranch(
        form: UInt8(plan.form.rawValue), target: target, variable: variable, low: low ?? none,
        high: high ?? none))
    values[number] = target
    return target
  }

  /// A value's place is used again when the last branch that waits for it has come.
  private mutating func release(_ number: Int) {
    uses[number] -= 1
    if uses[number] == 0, let value = values[number], value >= UInt8(LifeValueFirst) {
      free.append(value)
    }
  }
}
