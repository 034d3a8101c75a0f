import Testing

/// What somebody who reads only the screen can do to cells, with keys, the mouse and a paste.
@Suite struct ShapingWalkTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }

  /// A report of the mouse, at a column and a row from 1 on: 0 is the left button, 32 a drag.
  private func mouse(_ code: Int, _ column: Int, _ row: Int, isRelease: Bool = false) -> String {
    "\u{1B}[<\(code);\(column);\(row)\(isRelease ? "m" : "M")"
  }

  @Test func pastesTurnsPlacesAndCopies() throws {
    let terminal = try PseudoTerminal(["life"], environment: folder.environment)
    try terminal.wait(forText: "Nothing lives here yet")
    terminal.send(paste("x = 3, y = 3, rule = B3/S23\rbo$2bo$3o!\r"))
    try terminal.wait(forText: "3x3 by or")
    #expect(terminal.screen.text.contains("pop 0"))
    terminal.send("\t")
    try terminal.wait(forText: "3x3 by copy")
    terminal.send("r\r")
    try terminal.wait(forText: "pop 5")
    terminal.send("\u{1}")
    try terminal.wait(forText: "selected 3x3")
    terminal.send("y")
    try terminal.wait(forText: "Copied 5 cells")
    // "x = 3, y = 3, rule = B3/S23\no$obo$2o!\n" in base64.
    #expect(
      terminal.outputText.contains(
        "\u{1B}]52;c;eCA9IDMsIHkgPSAzLCBydWxlID0gQjMvUzIzCm8kb2JvJDJvIQo=\u{7}"))
    terminal.send("X")
    try terminal.wait(forText: "pop 0")
    terminal.send("P")
    try terminal.wait(forText: "3x3 by copy")
    terminal.send("\r")
    try terminal.wait(forText: "pop 5")
    terminal.send("uuuqy")
    #expect(try terminal.waitForEnd() == .exit(0))
    terminal.expectRestored()

    // Another run pastes what this one copied.
    let next = try PseudoTerminal(["life"], environment: folder.environment)
    try next.wait(forText: "Nothing lives here yet")
    next.send("P")
    try next.wait(forText: "3x3 by or")
    next.send("\r")
    try next.wait(forText: "pop 5")
    next.send("qy")
    #expect(try next.waitForEnd() == .exit(0))
  }

  @Test func drawsWithTheMouse() throws {
    let terminal = try PseudoTerminal(["life"], environment: folder.environment)
    try terminal.wait(forText: "Nothing lives here yet")
    terminal.send("e4")
    try terminal.wait(forText: "rectangle")
    terminal.send(mouse(0, 11, 4) + mouse(32, 17, 7) + mouse(32, 19, 8))
    try terminal.wait(forText: "rectangle 5x5")
    terminal.send(mouse(0, 19, 8, isRelease: true))
    try terminal.wait(forText: "pop 16")
    terminal.send("6" + mouse(0, 15, 6) + mouse(0, 15, 6, isRelease: true))
    try terminal.wait(forText: "pop 25")
    terminal.send("7" + mouse(0, 11, 4) + mouse(32, 13, 5) + mouse(0, 13, 5, isRelease: true))
    try terminal.wait(forText: "selected 2x2")
    terminal.send("\u{7F}")
    try terminal.wait(forText: "pop 21")
    // A ghost follows the mouse with its buttons up, and a click places it.
    terminal.send(paste("xs4_33") + mouse(35, 41, 12))
    try terminal.wait(forText: "2x2 by or")
    terminal.send(mouse(0, 41, 12) + mouse(0, 41, 12, isRelease: true))
    try terminal.wait(forText: "pop 25")
    terminal.send("\u{3}")
    _ = try terminal.waitForEnd()
    terminal.expectRestored()
  }
}
