import TerminalUI
import Testing

@Suite struct WidgetTests {
  private enum Command { case quit, pause, step }

  private let keys = KeyMap<Command>([
    KeyBinding(
      .character(" "), .character("p"), command: .pause, hint: "pause",
      help: "Stop the world, or let it go on.", section: "Time"),
    KeyBinding(.enter, command: .step, help: "One generation.", section: "Time"),
    KeyBinding(
      .character("q"), command: .quit, hint: "quit", help: "Leave.", section: "Program"),
  ])

  private func picture(
    _ columns: Int, _ rows: Int, _ draw: (inout Canvas) -> Void
  ) -> String {
    var canvas = Canvas(columns: columns, rows: rows)
    draw(&canvas)
    return canvas.text
  }

  @Test func oneTableDrivesDispatchHintsAndHelp() {
    #expect(keys.command(for: .character("p")) == .pause)
    #expect(keys.command(for: .up) == nil)
    #expect(
      keys.hints(.ascii) == [
        KeyHint(key: "Space", label: "pause"), KeyHint(key: "q", label: "quit"),
      ])
    #expect(keys.help(.ascii).map(\.title) == ["Time", "Program"])
    #expect(keys.help(.ascii)[0].entries.map(\.keys) == ["Space p", "Enter"])
    #expect(keys.contestedKeys.isEmpty)
    let more = KeyMap<Command>([
      KeyBinding(.enter, .up, command: .quit, help: "", section: "")
    ])
    #expect(keys.adding(more).command(for: .enter) == .step)
    #expect(keys.adding(more).command(for: .up) == .quit)
    #expect(keys.adding(more).contestedKeys == [.enter])
  }

  @Test(arguments: [
    (30, "gen 5      Space pause  q quit"), (25, "gen 5         Space pause"), (17, "gen 5"),
    (4, "g..."), (0, ""),
  ])
  func hintsGiveWayFromTheRight(width: Int, expected: String) {
    let bar = StatusBar(status: "gen 5", hints: keys.hints(.ascii))
    let shown = picture(width, 1) {
      bar.draw(into: &$0, in: $0.bounds, palette: .mono, glyphs: .ascii)
    }
    #expect(shown == expected)
  }

  /// Where nothing else is told, hints do not move when one of them gets another length.
  @Test func hintsAloneBeginAtTheLeft() {
    let bar = StatusBar(hints: keys.hints(.ascii))
    let shown = picture(30, 1) {
      bar.draw(into: &$0, in: $0.bounds, palette: .mono, glyphs: .ascii)
    }
    #expect(shown == "Space pause  q quit")
  }

  @Test func helpFitsOrScrolls() {
    var help = HelpOverlay(sections: keys.help(.ascii))
    let large = picture(50, 9) {
      help.draw(into: &$0, in: $0.bounds, palette: .mono, glyphs: .ascii)
    }
    for line in ["Time", "Space p  Stop the world, or let it go on.", "Enter    One", "q "] {
      #expect(large.contains(line))
    }
    let area = Area(columns: 50, rows: 5)
    #expect(help.update(.key(.end), in: area) == true)
    let end = picture(50, 5) {
      help.draw(into: &$0, in: $0.bounds, palette: .mono, glyphs: .ascii)
    }
    #expect(end.contains("Leave.") && !end.contains("Stop the world") && end.contains("4-6/6"))
    #expect(help.update(.key(.home), in: area) == true)
    #expect(help.update(.key(.escape), in: area) == false)
  }

  @Test func helpGoesFromHeadingToHeading() {
    let entries = (0..<6).map { HelpSection.Entry(keys: "\($0)", sentence: "Does \($0).") }
    var help = HelpOverlay(
      sections: ["Time", "View", "Files"].map { HelpSection(title: $0, entries: entries) })
    let area = Area(columns: 30, rows: 7)
    func heading() -> String {
      let lines = picture(30, 7) {
        help.draw(into: &$0, in: area, palette: .mono, glyphs: .ascii)
      }.split(separator: "\n")
      return lines[1].filter(\.isLetter)
    }
    #expect(heading() == "Time")
    for (key, expected) in [
      (Key.right, "View"), (.tab, "Files"), (.left, "View"), (.backTab, "Time"), (.left, "Time"),
    ] {
      #expect(help.update(.key(key), in: area) == true)
      #expect(heading() == expected)
    }
    help.show(section: 2, in: area)
    #expect(heading() == "Files")
  }

  @Test func listScrollsToItsSelection() {
    var list = ListMenu((0..<9).map { ListMenu.Item("item \($0)", detail: "\($0 * $0)") })
    let area = Area(columns: 14, rows: 3)
    func shown() -> String {
      picture(14, 3) { list.draw(into: &$0, in: area, palette: .mono, glyphs: .ascii) }
    }
    #expect(shown() == " item 0    0\n item 1    1\n item 2    4 v")
    #expect(list.update(.key(.end), in: area) == .handled)
    #expect(shown() == " item 6   36 ^\n item 7   49\n item 8   64")
    #expect(list.update(.key(.up), in: area) == .handled)
    #expect(list.selection == 7)
    #expect(shown().hasPrefix(" item 6"))
    let click = Event.mouse(MouseEvent(.press(.left), column: 3, row: 0))
    #expect(list.update(click, in: area) == .handled)
    #expect(list.selection == 6)
    #expect(list.update(click, in: area) == .chosen(6))
    #expect(list.update(.key(.pageUp), in: area) == .handled)
    #expect(list.update(.key(.enter), in: area) == .chosen(4))
    #expect(list.update(.key(.character("z")), in: area) == .ignored)
    list.items = []
    #expect(list.update(.key(.enter), in: area) == .handled)
    #expect(list.selection == 0)
  }

  /// A mark is no letter of what stands before it, and a letter or two of a detail tell nothing.
  @Test func listTellsWholeWords() {
    let items = [
      ListMenu.Item("a", detail: "circuits"), ListMenu.Item("a long title", detail: "in circuits"),
      ListMenu.Item("a longer title", detail: "gun"), ListMenu.Item("b"),
    ]
    let area = Area(columns: 23, rows: 3)
    let shown = picture(23, 3) {
      ListMenu(items).draw(into: &$0, in: area, palette: .mono, glyphs: .ascii)
    }
    #expect(shown == " a           circuits\n a long title  in ...\n a longer title   gun v")
    let narrow = picture(21, 3) {
      ListMenu(items).draw(
        into: &$0, in: Area(columns: 21, rows: 3), palette: .mono, glyphs: .ascii)
    }
    #expect(narrow == " a         circuits\n a long title\n a longer title     v")
    let one = picture(23, 1) {
      let item = ListMenu.Item("a long title", detail: "circuits")
      ListMenu([item]).draw(
        into: &$0, in: Area(columns: 23, rows: 1), palette: .mono, glyphs: .ascii)
    }
    #expect(one == " a long title")
  }

  @Test func listHasItsDetailsInAColumn() {
    var list = ListMenu(
      ["a", "longer", "much too long"].map { ListMenu.Item($0, detail: "tells") })
    list.detailAlignment = .leading
    let area = Area(columns: 22, rows: 3)
    func shown() -> String {
      picture(22, 3) { list.draw(into: &$0, in: area, palette: .mono, glyphs: .ascii) }
    }
    #expect(shown() == " a       tells\n longer  tells\n much too long  tells")
    #expect((0..<3).map { list.detailColumns(of: $0, in: area) } == [12, 12, 5])
    list.items += [ListMenu.Item("b"), ListMenu.Item("c")]
    list.select(1)
    list.reveal(3, rows: 3)
    #expect(shown().hasPrefix(" longer"))
    #expect(list.selection == 1)
    // The selection stays in sight.
    list.select(0)
    list.reveal(3, rows: 3)
    #expect(shown().hasPrefix(" a "))
  }

  @Test(arguments: [
    ([Key.character("c")], "abc", 3), ([.left, .character("x")], "axb", 2),
    ([.home, .delete], "b", 0), ([.backspace, .backspace, .backspace], "", 0),
    ([.control("u"), .character("é")], "é", 1), ([.home, .right, .control("k")], "a", 1),
    ([.character(" "), .character("d"), .control("w")], "ab ", 3), ([.controlLeft], "ab", 0),
    ([.home, .left, .end, .right], "ab", 2), ([.home, .controlRight], "ab", 2),
  ])
  func textFieldEdits(keys: [Key], text: String, cursor: Int) {
    var field = TextField(prompt: "> ", text: "ab")
    for key in keys { #expect(field.update(.key(key)) == .edited) }
    #expect(field.text == text)
    #expect(field.cursor == cursor)
  }

  @Test func textFieldEnds() {
    var field = TextField(prompt: "> ", text: "ab")
    #expect(field.update(.key(.enter)) == .accepted("ab"))
    #expect(field.update(.key(.escape)) == .cancelled)
    #expect(field.update(.key(.function(3))) == .ignored)
    #expect(field.update(.paste("c\nd\u{1B}e")) == .edited)
    #expect(field.text == "abc de")
    _ = field.update(.paste(String(repeating: "x", count: 10_000)))
    #expect(field.text.count == TextField.longestText)
    let shown = picture(8, 1) { field.draw(into: &$0, in: $0.bounds, palette: .mono) }
    #expect(shown == "> xxxxx")
  }

  /// What is selected gives way to what is typed, and stays when a key goes on with it.
  @Test(arguments: [
    (Event.key(.character("x")), "x"), (.paste("xy"), "xy"), (.key(.backspace), ""),
    (.key(.delete), ""), (.key(.left), "ab"), (.key(.control("e")), "ab"), (.key(.up), "ab"),
  ])
  func typingReplacesSelectedText(event: Event, text: String) {
    var field = TextField(prompt: "> ", text: "ab")
    field.selectAll()
    #expect(field.isSelected)
    var canvas = Canvas(columns: 8, rows: 1)
    field.draw(into: &canvas, in: canvas.bounds, palette: .mono)
    #expect(canvas[2, 0].style == Palette.mono.selection)
    _ = field.update(event)
    #expect(field.text == text && !field.isSelected)
    _ = field.update(.key(.character("z")))
    #expect(field.text.count == text.count + 1)
    field.text = ""
    field.selectAll()
    #expect(!field.isSelected)
  }

  @Test func tooSmallIsSaidPolitely() {
    var canvas = Canvas(columns: 40, rows: 3)
    let isTooSmall = TooSmall.draw(into: &canvas, needing: 41, by: 3)
    #expect(isTooSmall)
    #expect(canvas.text == "\n  Terminal too small: 40x3, need 41x3\n")
    canvas = Canvas(columns: 41, rows: 3)
    let isStillTooSmall = TooSmall.draw(into: &canvas, needing: 41, by: 3)
    #expect(!isStillTooSmall)
  }

  @Test func panelWrapsItsMessage() {
    let shown = picture(16, 6) {
      Panel.draw(
        into: &$0, in: $0.bounds, title: "Oh", message: "no food is left", palette: .mono,
        glyphs: .ascii)
    }
    #expect(shown == "\n + Oh --------+\n | no food is |\n | left       |\n +------------+\n")
  }

  /// Every widget at every small size, with noise for events: no trap.
  @Test(arguments: 0..<14)
  func drawsAtAnySize(columns: Int) {
    var chance = Chance(seed: UInt64(columns))
    let events: [Event] = [
      .key(.up), .key(.down), .key(.end), .key(.pageDown), .key(.character("ü")), .key(.left),
      .mouse(MouseEvent(.press(.left), column: 2, row: 2)), .paste("p\tq"),
      .mouse(MouseEvent(.wheel(.down), column: 1, row: 1)), .key(.backspace), .key(.home),
    ]
    for rows in 0..<10 {
      for glyphs in [GlyphSet.ascii, .braille] {
        var canvas = Canvas(columns: columns, rows: rows)
        var list = ListMenu(
          (0..<chance.below(20)).map { ListMenu.Item("entry \($0)", detail: "d") })
        var field = TextField(prompt: "find: ", text: "something")
        var help = HelpOverlay(sections: keys.help(glyphs), notes: ["Shift selects text."])
        for _ in 0..<5 {
          let event = events[chance.below(events.count)]
          _ = list.update(event, in: canvas.bounds)
          _ = field.update(event)
          _ = help.update(event, in: canvas.bounds)
          list.draw(into: &canvas, in: canvas.bounds, palette: .mono, glyphs: glyphs)
          field.draw(into: &canvas, in: canvas.bounds, palette: .mono)
          help.draw(into: &canvas, in: canvas.bounds, palette: .mono, glyphs: glyphs)
          StatusBar(status: "status", hints: keys.hints(glyphs))
            .draw(into: &canvas, in: canvas.bounds, palette: .mono, glyphs: glyphs)
          Panel.draw(
            into: &canvas, in: canvas.bounds, title: "title", message: "a longer message here",
            palette: .mono, glyphs: glyphs)
          _ = TooSmall.draw(into: &canvas, needing: 9, by: 9)
        }
        #expect(canvas.cells.count == columns * rows)
      }
    }
  }
}
