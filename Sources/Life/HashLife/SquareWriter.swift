/// Writes squares down as a tree, children before those that use them.
struct SquareWriter {
  private let store: NodeStore
  private(set) var tree = Quadtree()
  private var known: [NodeID: Int32] = [:]
  private var knownParts: [Part: Int32] = [:]

  /// A square of leaves that are cut up, in the top left of one.
  private struct Part: Hashable {
    var cells: NodeStore.Leaf
    var level: Int
  }

  init(store: NodeStore) { self.store = store }

  /// Adds a square and gives its number; 0 when it is empty.
  mutating func add(_ id: NodeID, _ level: Int) -> Int32 {
    if id == 0 { return 0 }
    if let number = known[id] { return number }
    let number: Int32
    if level == store.leafLevel {
      number = add(Part(cells: store.cells(id), level: level))
    } else {
      let children = store.children(id)
      let parts = (0..<4).map { add(children[$0], level - 1) }
      number = tree.append(.quad(parts[0], parts[1], parts[2], parts[3]), level: level)
    }
    known[id] = number
    return number
  }

  /// Cells by eight times eight in two states, by two times two in more.
  private mutating func add(_ part: Part) -> Int32 {
    if part.cells == .zero { return 0 }
    if let number = knownParts[part] { return number }
    let form = store.form
    let number: Int32
    if part.level == 3, form.bits == 1 {
      var rows: UInt64 = 0
      for y in 0..<8 { rows |= form.row(part.cells, y) << UInt64(8 * y) }
      number = tree.append(.leaf(rows.bitsReversedInBytes.byteSwapped), level: 3)
    } else if part.level == 1 {
      let states = (0..<4).map { form.state(part.cells, $0 & 1, $0 >> 1) }
      number = tree.append(.cells(states[0], states[1], states[2], states[3]), level: 1)
    } else {
      let half = 1 << (part.level - 1)
      let parts = (0..<4).map {
        add(
          Part(
            cells: form.part(
              part.cells, level: part.level - 1, atX: $0 & 1 * half, y: $0 >> 1 * half),
            level: part.level - 1))
      }
      number = tree.append(.quad(parts[0], parts[1], parts[2], parts[3]), level: part.level)
    }
    knownParts[part] = number
    return number
  }
}
