import Foundation
import Headless
import Life
import Testing

@Suite struct RuleSearchTests {
  private static let table = """
    n_states:2
    neighborhood:vonNeumann
    symmetries:rotate4
    0,1,0,0,0,1

    """

  /// Two folders with these files, which are gone after the test.
  private func withFolders(
    _ first: [String: String], _ second: [String: String], _ work: ([String]) throws -> Void
  ) throws {
    let base = FileManager.default.temporaryDirectory.appending(
      path: "vivarium-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: base) }
    var folders: [String] = []
    for (name, files) in [("first", first), ("second", second)] {
      let folder = base.appending(path: name)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (file, text) in files {
        try Data(text.utf8).write(to: folder.appending(path: file))
      }
      folders.append(folder.path)
    }
    try work(folders)
  }

  @Test func theFirstFolderWins() throws {
    let other = "@RULE A\n@TREE\nnum_states=2\nnum_neighbors=4\nnum_nodes=1\n"
    try withFolders(["A.rule": "@RULE A\n@TABLE\n\(Self.table)"], ["A.rule": other]) {
      (folders) throws in
      let rule = try #require(try RuleSearch(folders: folders).rule(named: "A"))
      #expect(rule.name == "A")
      #expect(throws: Failure.self) { try RuleSearch(folders: folders.reversed()).rule(named: "A") }
    }
  }

  @Test func coloursAloneAreNoRule() throws {
    try withFolders(
      ["A.rule": "@RULE A\n@COLORS\n1 2 3 4\n"], ["A.table": Self.table]
    ) { (folders) throws in
      #expect(try RuleSearch(folders: folders).rule(named: "A")?.name == "A")
      #expect(try RuleSearch(folders: [folders[0]]).rule(named: "A") == nil)
    }
  }

  @Test func theExactNameComesBeforeAnother() throws {
    let upper = "@RULE ABC\n@TABLE\n\(Self.table)"
    try withFolders(
      ["ABC.rule": upper, "abc.rule": upper.replacing("ABC", with: "abc")], [:]
    ) { (folders) throws in
      let search = RuleSearch(folders: folders)
      #expect(try search.rule(named: "abc")?.name == "abc")
      #expect(try search.rule(named: "ABC")?.name == "ABC")
      #expect(try search.rule(named: "aBc")?.name == "ABC")
    }
  }

  @Test(arguments: ["", ".", "..", "../first/A", "/etc/passwd", "a/b", ".A", "no such rule"])
  func finds(nothing name: String) throws {
    try withFolders(["A.rule": Self.table, ".A.rule": Self.table], [:]) { (folders) throws in
      #expect(try RuleSearch(folders: folders).rule(named: name) == nil)
    }
  }

  @Test func looksBesideThePattern() {
    #expect(
      RuleSearch(beside: "patterns/a.rle", folders: ["x"]).folders.prefix(2) == ["patterns", "x"])
    #expect(RuleSearch(beside: "a.rle").folders.first == ".")
    #expect(RuleSearch(beside: "/a.rle").folders.first == "/")
    #expect(RuleSearch(beside: "-", folders: ["x"]).folders.first == "x")
  }
}
