/// The squares of a universe of quadtrees, some at a time, for who must look up now and then.
///
/// It keeps a copy of the universe, which may go on meanwhile. Each square comes once, after its parts;
/// so the last one is the root. An engine's copies are for one thread at a time, but what was read is
/// a value of its own.
public final class TreeReading {
  /// Some squares, to be given to a `TreeBuilder`.
  public struct Portion: Sendable {
    fileprivate let form: LeafForm
    fileprivate var squares: [Square] = []
    /// The part of the universe that is read with these, in hundredths.
    public fileprivate(set) var percent = 0
  }

  /// A square that is not empty, told by the numbers of its parts: how many squares came before them,
  /// and 1; or 0 for the empty square.
  fileprivate enum Square: Sendable {
    case leaf(NodeStore.Leaf)
    case quad(SIMD4<UInt32>, level: Int)
  }

  /// A square whose parts are being read.
  private struct Unfinished {
    var id: NodeID
    var level: Int
    var parts = SIMD4<UInt32>.zero
    var done = 0
  }

  private let root: HashLifeEngine.Root
  private var path: [Unfinished] = []
  private var numbers: SquareNumbers
  private var count: UInt32 = 0

  private var store: NodeStore { root.store }

  init(_ root: HashLifeEngine.Root) {
    self.root = root
    numbers = SquareNumbers(of: root.store)
    if root.id != 0 { path = [Unfinished(id: root.id, level: root.level)] }
  }

  /// The next squares, about so many; nil after the last.
  public func takeNext(_ wanted: Int) -> Portion? {
    guard !path.isEmpty else { return nil }
    var portion = Portion(form: store.form)
    while portion.squares.count < wanted, let last = path.last {
      if last.done == 4 {
        finish(last.id, .quad(last.parts, level: last.level), &portion)
        continue
      }
      let part = store.children(last.id)[last.done]
      if part == 0 || numbers[part] != 0 {
        take(part == 0 ? 0 : numbers[part])
      } else if last.level - 1 == store.leafLevel {
        portion.squares.append(.leaf(store.cells(part)))
        count += 1
        numbers[part] = count
        take(count)
      } else {
        path.append(Unfinished(id: part, level: last.level - 1))
      }
    }
    portion.percent = percent
    return portion
  }

  private func finish(_ id: NodeID, _ square: Square, _ portion: inout Portion) {
    portion.squares.append(square)
    count += 1
    numbers[id] = count
    path.removeLast()
    if !path.isEmpty { take(count) }
  }

  /// Notes the number of the next part of the last square on the path.
  private func take(_ number: UInt32) {
    path[path.count - 1].parts[path[path.count - 1].done] = number
    path[path.count - 1].done += 1
  }

  /// By how far the path has come through the largest squares.
  private var percent: Int {
    guard !path.isEmpty else { return 100 }
    var (part, share) = (0.0, 1.0)
    for square in path.prefix(16) {
      share /= 4
      part += share * Double(square.done)
    }
    return min(Int(100 * part), 99)
  }
}

/// Makes a tree of the squares that a `TreeReading` has read.
public struct TreeBuilder {
  /// The squares so far as a tree, in which equal squares stand once; the universe after the last
  /// portion.
  public private(set) var tree = Quadtree()
  private var numbers: [Int32] = [0]
  private var known: [Part: Int32] = [:]

  /// A square of leaves that are cut up, in the top left of one.
  private struct Part: Hashable {
    var cells: NodeStore.Leaf
    var level: Int
  }

  /// A builder of one tree.
  public init() {}

  /// Adds what was read next.
  public mutating func add(_ portion: TreeReading.Portion) {
    for square in portion.squares {
      switch square {
      case .leaf(let cells):
        numbers.append(add(Part(cells: cells, level: portion.form.level), portion.form))
      case .quad(let parts, let level):
        func number(_ part: Int) -> Int32 { numbers[Int(parts[part])] }
        numbers.append(
          tree.append(.quad(number(0), number(1), number(2), number(3)), level: level))
      }
    }
  }

  /// Cells by eight times eight in two states, by two times two in more.
  private mutating func add(_ part: Part, _ form: LeafForm) -> Int32 {
    if part.cells == .zero { return 0 }
    if let number = known[part] { return number }
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
            level: part.level - 1), form)
      }
      number = tree.append(.quad(parts[0], parts[1], parts[2], parts[3]), level: part.level)
    }
    known[part] = number
    return number
  }
}
