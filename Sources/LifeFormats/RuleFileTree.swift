import Life

/// Reads the lines of a `@TREE`: three numbers, then the nodes.
struct RuleTreeReader {
  private let text: [UInt8]
  private var stateCount: Int?
  private var order: RuleTree.Order?
  private var declaredCount: Int?
  private var builder: RuleTreeBuilder?
  /// The nodes in the order of the file with their depths, of which 1 is the one of states.
  private var nodes: [(number: RuleTreeBuilder.Node, depth: Int)] = []

  static func read(_ text: [UInt8], _ lines: [Range<Int>], end: Int) throws(Fault) -> RuleTree {
    var reader = RuleTreeReader(text: text)
    for line in lines { try reader.read(line) }
    guard let builder = reader.builder, let root = reader.nodes.last else {
      throw Fault(.ruleFile(.incompleteTreeHeader), at: end)
    }
    guard root.depth == builder.depth, reader.nodes.count == reader.declaredCount else {
      throw Fault(.ruleFile(.wrongNodeCount), at: end)
    }
    return builder.tree(root.number)
  }

  private init(text: [UInt8]) { self.text = text }

  private mutating func read(_ line: Range<Int>) throws(Fault) {
    if let value = value(of: "num_states", line) {
      guard let count = text.wholeNumber(value), (2...256).contains(count) else {
        throw Fault(.ruleFile(.badStateCount), at: value.lowerBound)
      }
      stateCount = count
    } else if let value = value(of: "num_neighbors", line) {
      switch text.wholeNumber(value) {
      case 4: order = .four
      case 8: order = .eight
      default: throw Fault(.ruleFile(.badNeighbourCount), at: value.lowerBound)
      }
    } else if let value = value(of: "num_nodes", line) {
      declaredCount = text.wholeNumber(value)
    } else {
      try readNode(line)
    }
  }

  /// What stands behind `key` and an equals sign.
  private func value(of key: StaticString, _ line: Range<Int>) -> Range<Int>? {
    guard text.has(key, at: line.lowerBound) else { return nil }
    let rest = text.trimmed(line.dropFirst(key.utf8CodeUnitCount))
    guard let equals = rest.first, text[equals] == UInt8(ascii: "=") else { return nil }
    return text.trimmed(rest.dropFirst())
  }

  private mutating func readNode(_ line: Range<Int>) throws(Fault) {
    guard let stateCount, let order, declaredCount != nil else {
      throw Fault(.ruleFile(.incompleteTreeHeader), at: line.lowerBound)
    }
    var builder = builder ?? RuleTreeBuilder(order: order, stateCount: stateCount)
    // Two owners of one builder would copy all its nodes.
    self.builder = nil
    let words = text.words(line)
    guard words.count == stateCount + 1 else {
      throw Fault(.ruleFile(.badTreeNode(stateCount: stateCount)), at: line.lowerBound)
    }
    guard let depth = text.wholeNumber(words[0]), (1...builder.depth).contains(depth) else {
      throw Fault(.ruleFile(.badDepth(builder.depth)), at: words[0].lowerBound)
    }
    var row: [RuleTreeBuilder.Node] = []
    for word in words.dropFirst() {
      guard let value = text.wholeNumber(word), value >= 0 else {
        throw Fault(.ruleFile(.badTreeNode(stateCount: stateCount)), at: word.lowerBound)
      }
      if depth == 1 {
        guard value < stateCount else {
          throw Fault(.stateOutOfRange(value, stateCount: stateCount), at: word.lowerBound)
        }
        row.append(RuleTreeBuilder.Node(value))
      } else {
        guard value < nodes.count else { throw Fault(.unknownNode, at: word.lowerBound) }
        guard nodes[value].depth == depth - 1 else {
          throw Fault(
            .wrongChildLevel(nodes[value].depth, expected: depth - 1), at: word.lowerBound)
        }
        row.append(nodes[value].number)
      }
    }
    do {
      nodes.append((try builder.node(row, at: builder.depth - depth), depth))
    } catch {
      throw Fault(.ruleFile(.tooLarge), at: line.lowerBound)
    }
    self.builder = builder
  }
}
