import Lattice
import Life
import LifeFormats
import Testing

@Suite struct RuleFileTests {
  private func read(_ text: String, name: String? = nil) throws -> RuleTable {
    try RuleFile.read(Array(text.utf8), name: name)
  }

  /// Whether two rules do the same to random neighbourhoods.
  private func isSame(_ table: RuleTable, _ rule: Rule, seed: UInt64 = 7) -> Bool {
    var generator = SplitMix64(seed: seed)
    return (0..<2000).allSatisfy { _ in
      let cells = (0..<9).map { _ in CellState(generator.below(table.stateCount)) }
      let neighbour = { (dx: Int, dy: Int) in cells[3 * dy + dx + 4] }
      return table.successor(of: cells[4], neighbour: neighbour)
        == rule.successor(of: cells[4], neighbour: neighbour)
    }
  }

  private static let wires = """
    @RULE Wires\r
    \r
    Electrons on wires.\r
    @TABLE\r
    n_states: 4   # head 1, tail 2, wire 3\r
    neighborhood:Moore\r
    symmetries:rotate8\r
    var rest = {0,2,3}\r
    var a={rest,1}\r
    var b={a}\r
    var c={a}\r
    var d={a}\r
    var e={a}\r
    var f={a}\r
    var g={a}\r
    var h={a}\r
    var i={rest}\r
    var j={rest}\r
    var k={rest}\r
    var l={rest}\r
    var m={rest}\r
    var n={rest}\r
    1,a,b,c,d,e,f,g,h,2 and on it goes\r
    2,a,b,c,d,e,f,g,h,3\r
    3, 1,i,j,k,l,m,n,a, 1\r
    3,1,i,1,k,l,m,n,j,1\r
    3,1,i,j,1,l,m,n,k,1\r
    3,1,i,j,k,1,m,n,l,1\r
    @COLORS\r
    0 48 48 48 dark\r
    1 0 128 255\r
    9 1 1 1\r
    3 999 0 0\r
    @ICONS\r
    circles\r
    @NAMES\r
    # of states\r
    0 empty\r
    1 electron head\r
    """

  @Test func wireWorldIsWireWorld() throws {
    let table = try read(Self.wires)
    #expect(table.name == "Wires")
    #expect(isSame(table, .wireWorld))
    #expect(
      table.colors == [
        0: .init(red: 48, green: 48, blue: 48), 1: .init(red: 0, green: 128, blue: 255),
      ])
    #expect(table.stateNames == [0: "empty", 1: "electron head"])
  }

  @Test func lifeByCountsIsLife() throws {
    let table = try read(
      """
      @RULE Counts
      @TABLE
      n_states:2
      neighborhood:Moore
      symmetries:permute
      # born with three
      0111000001
      1111000001
      1110000001

      @TABLE
      not even read
      @RULE Other
      """.replacing("1111000001\n", with: "1111000001\n1110000001\n")
    )
    // What is not listed stays, so this is Life without death.
    #expect(isSame(table, try Rule("B3/S012345678")))
  }

  @Test func aTreeIsRead() throws {
    let table = try read(
      """
      @RULE Parity
      @TREE
      num_states=2
      num_neighbors=4
      num_nodes=9
      1 0 1
      1 1 0
      2 0 1
      2 1 0
      3 2 3
      3 3 2
      4 4 5
      4 5 4
      5 6 7
      @COLORS
      0 0 0  200 100 50
      """)
    #expect(isSame(table, try Rule("B13/S024V")))
    #expect(table.colors == [1: .init(red: 0, green: 0, blue: 0)])
  }

  @Test func coloursFade() throws {
    let table = try read(
      """
      @RULE Fade
      @COLORS
      0 0 10  200 100 0 from blue
      @TABLE
      n_states:4
      neighborhood:oneDimensional
      symmetries:none
      """)
    #expect(table.colors[2] == .init(red: 100, green: 50, blue: 5))
    #expect(table.colors[3] == .init(red: 200, green: 100, blue: 0))
    #expect(table.colors[0] == nil)
  }

  @Test func oldFilesHaveTheirFilesName() throws {
    let text = "# old\nn_states:2\nneighborhood:oneDimensional\nsymmetries:reflect\n0,1,0,1\n"
    let table = try read(text, name: "Old")
    #expect(table.name == "Old")
    #expect(isSame(table, .table(try read("@RULE Old\n@TABLE\n\(text)"))))
    #expect(throws: FormatError.self) { try read(text) }
  }

  /// A variable that stands twice has one value; of a line's transitions the first one decides.
  @Test func boundVariables() throws {
    let table = try read(
      """
      @RULE Bound
      @TABLE
      n_states:4
      neighborhood:vonNeumann
      symmetries:rotate4
      var a={3,1,2}
      var b={0,1,2,3}
      var one={1}
      0,a,a,b,one,2
      0,a,0,b,0,a
      """)
    func next(_ north: CellState, _ east: CellState, _ south: CellState, _ west: CellState)
      -> CellState
    {
      table.successor(of: 0) { dx, dy in
        dy < 0 ? north : dy > 0 ? south : dx > 0 ? east : west
      }
    }
    #expect(next(3, 3, 0, 1) == 2)
    #expect(next(3, 2, 0, 1) == 0)
    #expect(next(1, 3, 3, 0) == 2)
    #expect(next(2, 0, 0, 0) == 2)
    // North 1 and south 3: `a` is either, and 3 comes first in the list of its values.
    #expect(next(1, 0, 3, 0) == 3)
    #expect(next(3, 0, 1, 0) == 3)
    #expect(next(2, 0, 1, 0) == 1)
  }

  @Test(
    "What is wrong, and where",
    arguments: [
      ("", .noRule, 1, 1), ("n_states:2", .noRule, 1, 1), ("@RULE \n", .noName, 1, 7),
      ("@RULE A\n@COLORS\n", .noTransitions, 1, 1),
      ("@RULE A\n@TABLE\n", .incompleteHeader, 2, 7),
      ("@RULE A\n@TABLE\nn_states:257\n", .badStateCount, 3, 10),
      ("@RULE A\n@TABLE\nneighborhood: Margolus\n", .unknownNeighbourhood, 3, 15),
      ("@RULE A\n@TABLE\nsymmetries:none\n", .incompleteHeader, 3, 1),
      (
        "@RULE A\n@TABLE\nneighborhood:vonNeumann\nsymmetries:rotate8\n",
        .unknownSymmetry(.vonNeumann), 4, 12
      ),
      ("@RULE A\n@TABLE\n0,0,0,0,0,1\n", .incompleteHeader, 3, 1),
      ("@RULE A\n@TABLE\n\(header)var a\n", .badVariable, 6, 4),
      ("@RULE A\n@TABLE\n\(header)var a={x}\n", .notAState, 6, 8),
      ("@RULE A\n@TABLE\n\(header)0,0,1\n", .shortTransition(inputs: 5), 6, 6),
      ("@RULE A\n@TABLE\n\(header)0,0,q,0,0,1\n", .notAState, 6, 5),
      ("@RULE A\n@TABLE\n\(header)var a={1,2}\n0,0,a,0,0,b\n", .notAState, 7, 11),
      ("@RULE A\n@TABLE\n\(header)var a={1,2}\n0,0,0,0,0,a\n", .freeOutput, 7, 11),
      ("@RULE A\n@TREE\nnum_states=1\n", .badStateCount, 3, 12),
      ("@RULE A\n@TREE\nnum_neighbors=5\n", .badNeighbourCount, 3, 15),
      ("@RULE A\n@TREE\n1 0 1\n", .incompleteTreeHeader, 3, 1),
      ("@RULE A\n@TREE\n\(tree)1 0\n", .badTreeNode(stateCount: 2), 6, 1),
      ("@RULE A\n@TREE\n\(tree)6 0 0\n", .badDepth(5), 6, 1),
      ("@RULE A\n@TREE\n\(tree)1 0 1\n", .wrongNodeCount, 6, 6),
    ] as [(String, RuleFile.Problem, Int, Int)])
  func problems(text: String, problem: RuleFile.Problem, line: Int, column: Int) {
    let error = #expect(throws: FormatError.self) { try read(text) }
    #expect(error?.reason == .ruleFile(problem))
    #expect(error?.position?.line == line)
    #expect(error?.position?.column == column)
  }

  @Test func statesAndNodesThatDoNotExist() {
    for (text, reason) in [
      ("@TABLE\n\(Self.header)0,0,3,0,0,1", .stateOutOfRange(3, stateCount: 3)),
      ("@TREE\n\(Self.tree)1 0 2", .stateOutOfRange(2, stateCount: 2)),
      ("@TREE\n\(Self.tree)2 0 0", .unknownNode),
      ("@TREE\n\(Self.tree)1 0 1\n3 0 0", .wrongChildLevel(1, expected: 2)),
    ] as [(String, FormatError.Reason)] {
      let error = #expect(throws: FormatError.self) { try read("@RULE A\n\(text)\n") }
      #expect(error?.reason == reason)
    }
  }

  @Test func anErrorIsShownWithItsPlace() {
    let error = #expect(throws: FormatError.self) {
      try read("@RULE A\n@TABLE\n\(Self.header)0,0,0,0,0,7 # seven\n")
    }
    #expect(
      error?.rendered(file: "A.rule") == """
        A.rule:6:11: error: state 7 is out of range; the rule has the states 0 to 2
        0,0,0,0,0,7 # seven
                  ^
        """)
  }

  /// Damaged files are refused or read, whatever the damage.
  @Test(arguments: 0..<40 as Range<UInt64>) func damage(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var bytes = Array(Self.wires.utf8)
    for _ in 0..<4 {
      bytes[generator.below(bytes.count)] = UInt8(truncatingIfNeeded: generator.next())
    }
    bytes.removeLast(generator.below(bytes.count))
    if let table = try? RuleFile.read(bytes) { #expect((2...256).contains(table.stateCount)) }
  }

  private static let header = "n_states:3\nneighborhood:vonNeumann\nsymmetries:none\n"
  private static let tree = "num_states=2\nnum_neighbors=4\nnum_nodes=1\n"
}
