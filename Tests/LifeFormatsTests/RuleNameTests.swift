import Life
import LifeFormats
import Testing

@Suite("Rules by name in files")
struct RuleNameTests {
  static let table = """
    @RULE Spread
    @TABLE
    n_states:3
    neighborhood:Moore
    symmetries:permute
    0,1,0,0,0,0,0,0,0,2

    """

  static let texts = [
    "x = 1, y = 1, rule = Mine:T10,20\no!", "#r Mine:T10,20\nx = 1, y = 1\no!",
    "#Life 1.05\n#R Mine:T10,20\n*\n", "#Life 1.06\n#R Mine:T10,20\n0 0\n",
    "[M2]\n#R Mine:T10,20\n*$\n", "#MCell 4.00\n#RULE Mine:T10,20\n#L A\n",
  ]

  @Test("The lookup is asked for a name and finds its rule", arguments: texts)
  func found(text: String) throws {
    var asked: [String] = []
    let file = try PatternFile.read(Array(text.utf8)) { name in
      asked.append(name)
      return .wireWorld
    }
    #expect(asked == ["Mine"])
    #expect(file.rule?.rule == .wireWorld)
    #expect(file.rule?.topology == (try RuleString(parsing: "B3/S23:T10,20").topology))
  }

  @Test("Without a lookup, or when it finds nothing, the error names the rule", arguments: texts)
  func unknown(text: String) {
    for rules in [nil, { _ in nil }] as [RuleLookup?] {
      let error = #expect(throws: FormatError.self) {
        _ = try PatternFile.read(Array(text.utf8), rules: rules)
      }
      #expect(error?.unknownRule == "Mine")
      #expect(error?.description.contains("'Mine'") == true)
    }
  }

  @Test("A rule behind the cells comes first, and is written again")
  func embedded() throws {
    let text = "x = 1, y = 1, rule = spread\n.A.B!\n\(Self.table)"
    let file = try PatternFile.read(Array(text.utf8)) { _ in .wireWorld }
    guard case .table(let table) = file.rule?.rule else {
      Issue.record("\(file)")
      return
    }
    #expect(table.name == "Spread")
    #expect(table.stateCount == 3)
    #expect(file.embeddedRule == Array(Self.table.utf8))
    let back = try PatternFile.read(file.write(as: .rle))
    #expect(back.rule == file.rule)
    #expect(try back.pattern == file.pattern)
  }

  @Test("A rule behind the cells with another name, or with colours alone, is not taken")
  func embeddedOther() throws {
    for rest in [Self.table.replacing("Spread", with: "Other"), "@RULE Mine\n@COLORS\n1 2 3 4\n"] {
      let file = try PatternFile.read(Array("x = 1, rule = Mine\no!\n\(rest)".utf8)) { _ in
        .wireWorld
      }
      #expect(file.rule?.rule == .wireWorld)
    }
  }

  @Test("What is wrong with a rule behind the cells is told where it stands")
  func embeddedError() {
    let text = "x = 1, rule = Mine\no!\n\n@RULE Mine\n@TABLE\nn_states:3\nneighborhood:Cube\n"
    let error = #expect(throws: FormatError.self) { _ = try PatternFile.read(Array(text.utf8)) }
    #expect(error?.position?.line == 7)
  }
}
