import Lattice
import Snake
import Testing

/// Whatever is done to a draft can be undone, and what it becomes is an arena or told to be none.
@Suite struct RandomDraftTests {
  static func edit(_ draft: inout ArenaDraft, _ random: inout SplitMix64) {
    let point = { (random: inout SplitMix64) in
      Point(random.below(14) - 1, random.below(10) - 1)
    }
    let side = Direction.allCases[random.below(4)]
    switch random.below(12) {
    case 0: _ = draft.addLine(at: side)
    case 1: _ = draft.removeLine(at: side)
    case 2:
      let names = ["", "Yard", "a: b", "# 1", "nom d'été"]
      draft.change { $0.name = names[random.below(names.count)] }
    case 3: draft.change { $0.edges = random.below(2) == 0 ? .walls : .wrap }
    case 4: draft.change { $0.heading = side }
    case 5: draft.change { $0.goal = random.below(2) == 0 ? nil : 1 + random.below(30) }
    default:
      let pens: [ArenaDraft.Pen] = [
        .wall, .floor, .foodPlace, .portal, .start(random.below(11)),
      ]
      let shapes = ArenaDraft.Shape.allCases
      let pen = pens[random.below(pens.count)]
      let shape = pen == .portal ? .dots : shapes[random.below(shapes.count)]
      let from = point(&random)
      let to = random.below(2) == 0 ? from : point(&random)
      draft.draw(
        pen, on: shape.cells(from: from, to: to), continuing: random.below(8) == 0)
    }
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func editsCanBeUndoneAndRead(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var draft = ArenaDraft(try #require(Arena.open(Size(1 + random.below(12), 8))))
    // The state after each revision, to compare with when undo comes back to it.
    var states = [draft.revision: State(draft)]
    for step in 0..<60 {
      let undoes = random.below(6)
      if undoes == 0 {
        _ = draft.undo()
        #expect(states[draft.revision] == State(draft), "seed \(seed)")
      } else if undoes == 1 {
        _ = draft.redo()
        #expect(states[draft.revision] == State(draft), "seed \(seed)")
      } else {
        Self.edit(&draft, &random)
        states[draft.revision] = State(draft)
      }
      if step % 4 == 0 { try expectSound(draft, seed: seed) }
    }
    let last = State(draft)
    var steps = 0
    while draft.undo() { steps += 1 }
    #expect(State(draft) == states[0], "seed \(seed)")
    for _ in 0..<steps { #expect(draft.redo() == true, "seed \(seed)") }
    #expect(State(draft) == last, "seed \(seed)")
    while draft.redo() {}
  }

  /// What one sees of a draft.
  struct State: Equatable {
    var rows: [String]
    var header: ArenaDraft.Header

    init(_ draft: ArenaDraft) {
      rows = draft.rows
      header = draft.header
    }
  }

  /// A draft without a fatal problem is an arena that its text brings back, and one without any can
  /// be played; a fatal problem keeps the usual game from beginning.
  func expectSound(_ draft: ArenaDraft, seed: UInt64) throws {
    let problems = draft.check().problems
    guard !problems.contains(where: \.isFatal) else {
      if let arena = try? draft.arena() {
        #expect(arena.unreachableCell(wrap: arena.edges == .wrap) != nil, "seed \(seed)")
      }
      return
    }
    let arena = try draft.arena()
    #expect(try Arena(parsing: arena.text) == arena, "seed \(seed)")
    #expect(arena.rows == draft.rows)
    var options = SnakeGame.Options(arena: arena)
    options.wrap = arena.edges == .wrap
    #expect(
      (try? SnakeGame(options: options, seed: seed)) != nil || !problems.isEmpty, "seed \(seed)")
    #expect(
      (try? SnakeGame(options: options, seed: seed)) == nil || problems.isEmpty, "seed \(seed)")
  }
}

extension ArenaDraft {
  /// The cells as they stand in the text of an arena.
  var rows: [String] {
    (0..<size.height).map { y in
      String((0..<size.width).map { self[Point($0, y)].character })
    }
  }
}
