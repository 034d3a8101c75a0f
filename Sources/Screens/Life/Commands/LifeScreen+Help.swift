import TerminalUI

extension LifeScreen {
  /// All keys by topic, then what can be typed after `:`.
  var helpTopics: [HelpSection] {
    let commands = HelpSection(
      title: "Commands",
      entries: LineCommand.all.map { command in
        let words = ([command.usage] + command.aliases).joined(separator: ", ")
        return HelpSection.Entry(keys: ":\(words)", sentence: command.help)
      })
    let glyphs = used(of: terminal).glyphs
    let other = keys.map(isEditing: !isEditing).help(glyphs)
    let mouse = HelpSection(title: "Mouse", entries: LifeScreen.mouseHelp)
    return keyMap.help(glyphs).map { section in
      // What only the other mode has is told too, below.
      var section = section
      let more = other.first { $0.title == section.title }?.entries.filter { entry in
        !section.entries.contains { $0.sentence == entry.sentence }
      }
      section.entries += (more ?? []).map {
        HelpSection.Entry(
          keys: $0.keys,
          sentence: "\($0.sentence) (\(isEditing ? "not while editing" : "while editing"))")
      }
      return section
    } + [mouse, commands]
  }

  /// What the mouse does.
  private static let mouseHelp = [
    HelpSection.Entry(
      keys: "left",
      sentence:
        "Draw: the first cell decides whether cells live or die. A click takes the cell in the middle "
        + "of the character; a second click there, or Alt, takes the one beside it, or at 1:1 the "
        + "lower of two. While watching at 1:2 a drag moves the view."),
    HelpSection.Entry(
      keys: "left, editing",
      sentence:
        "Use the tool: a drag draws a line, a rectangle or a block from corner to corner, or "
        + "selects; so do two clicks. Ctrl with a drag always selects, and a click drops what is "
        + "selected. Shift is the terminal's own, for selecting text."),
    HelpSection.Entry(
      keys: "middle, right",
      sentence: "Move the view; while the inspector is on, a click picks the cell to tell about."),
    HelpSection.Entry(keys: "wheel", sentence: "Zoom."),
    HelpSection.Entry(
      keys: "paste",
      sentence:
        "A pattern that is pasted into the terminal (RLE, .cells, Life 1.05 or 1.06, macrocell, an "
        + "apgcode) becomes a ghost that follows arrows and mouse: Enter or a click places it, a "
        + "click with Ctrl, Alt or Shift places and keeps it, Esc drops it."),
    HelpSection.Entry(
      keys: "copy",
      sentence:
        "What is copied goes as RLE to the terminal's clipboard (OSC 52, where the terminal allows "
        + "it), and into clipboard.rle in the data folder, from which other windows paste it."),
  ]

  /// Shows all keys, from a topic on, or tells what a command does; false when there is neither.
  mutating func showHelp(about topic: String = "") -> Bool {
    let topics = helpTopics
    let wanted = topic.lowercased()
    let index = topics.firstIndex { !wanted.isEmpty && $0.title.lowercased().hasPrefix(wanted) }
    if index == nil, !wanted.isEmpty {
      guard let command = TypedLine(wanted).command else {
        warn(
          "There is no help about '\(topic)', but about "
            + topics.map { $0.title.lowercased() }.joined(separator: ", ") + ".")
        return false
      }
      say("\(command.usage): \(command.help)")
      return true
    }
    var help = HelpOverlay(title: "Life", sections: topics)
    if let index {
      help.show(section: index, in: Area(columns: size.columns, rows: size.rows))
    }
    overlay = .help(help)
    return true
  }
}
