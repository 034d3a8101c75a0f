import TerminalUI

/// The screen of `vivarium terminal`: size, capabilities, colours, characters, and the last events.
struct TerminalCheck: App {
  private enum Command {
    case quit, help, paste, mouse, clear
  }

  private static let keys = KeyMap<Command>([
    KeyBinding(
      .character("q"), command: .quit, hint: "quit", help: "Give the terminal back.",
      section: "Terminal"),
    KeyBinding(
      .character("?"), .function(1), command: .help, hint: "help", help: "Show the keys.",
      section: "Terminal"),
    KeyBinding(
      .character("m"), command: .mouse, hint: "mouse",
      help: "Take the mouse, or leave it to the terminal.", section: "Reports"),
    KeyBinding(
      .character("p"), command: .paste, hint: "paste",
      help: "Tell pasted text from typed text, or do not.", section: "Reports"),
    KeyBinding(
      .character("c"), command: .clear, hint: "clear", help: "Forget the events so far.",
      section: "Reports"),
  ])

  private static let mostEvents = 200

  private let crashesAfterStart: Bool
  private var events: [String] = []
  private var eventCount = 0
  private var help: HelpOverlay?
  private var area = Area(columns: 80, rows: 24)
  private(set) var inputModes: InputModes = [.mouse, .focus]
  private(set) var isFinished = false

  init(crashesAfterStart: Bool) { self.crashesAfterStart = crashesAfterStart }

  /// Idle, but for the crash that was asked for: it comes when the first frame is shown.
  var timeToNextTick: Duration? { crashesAfterStart ? .milliseconds(50) : nil }

  mutating func update(_ event: Event, budget: Budget) {
    if case .tick = event { preconditionFailure("crashed on request") }
    if case .resize(let columns, let rows) = event { area = Area(columns: columns, rows: rows) }
    eventCount += 1
    events.append("\(eventCount) \(TerminalCheck.describe(event))")
    events.removeFirst(max(events.count - TerminalCheck.mostEvents, 0))
    if var open = help {
      help = open.update(event, in: area) ? open : nil
      return
    }
    guard case .key(let key) = event, let command = TerminalCheck.keys.command(for: key) else {
      return
    }
    switch command {
    case .quit: isFinished = true
    case .help: help = HelpOverlay(sections: TerminalCheck.keys.help(.ascii))
    case .mouse: inputModes.formSymmetricDifference(.mouse)
    case .paste: inputModes.formSymmetricDifference(.paste)
    case .clear: events = []
    }
  }

  func draw(into canvas: inout Canvas, capabilities: Capabilities) {
    let glyphs = capabilities.glyphs
    let palette = Palette(accent: Style(.cyan, .bold), border: Style(.gray))
    let (main, bar) = canvas.bounds.splitBottom(1)
    let (top, log) = main.splitTop(6)
    let size = "\(canvas.columns)x\(canvas.rows)"
    let mouse = capabilities.hasMouse && inputModes.contains(.mouse) ? "on" : "off"
    let paste = inputModes.contains(.paste) ? "on" : "off"
    canvas.put(
      "size \(size)  glyphs \(glyphs.name)  colors \(capabilities.colors.rawValue)  "
        + "mouse \(mouse)  paste \(paste)",
      in: top, style: palette.title)
    drawColors(into: &canvas, row: 1)
    drawGlyphs(into: &canvas, row: 4, glyphs: glyphs)
    canvas.box(log, title: "events", style: palette.border, glyphs: glyphs)
    let inside = log.inset(columns: 2, rows: 1)
    for (offset, line) in events.suffix(inside.rows).enumerated() {
      canvas.put(line, column: inside.column, row: inside.row + offset, width: inside.columns)
    }
    StatusBar(hints: TerminalCheck.keys.hints(glyphs))
      .draw(into: &canvas, in: bar, palette: palette, glyphs: glyphs)
    help?.draw(into: &canvas, in: canvas.bounds, palette: palette, glyphs: glyphs)
  }

  private func drawColors(into canvas: inout Canvas, row: Int) {
    for index in 0..<16 as Range<UInt8> {
      canvas.put("  ", column: Int(index) * 2, row: row, style: Style(on: .palette(index)))
    }
    for step in 0..<64 {
      let value = UInt8(step * 4)
      canvas[step, row + 1] = CanvasCell(" ", Style(on: .rgb(value, 96, 255 - value)))
    }
    var column = 0
    let styles: [(String, Style)] = [
      ("plain", .plain), ("bold", .bold), ("dim", .dim), ("reverse", .reverse),
      ("underline", .underline),
    ]
    for (name, style) in styles {
      column += canvas.put(name, column: column, row: row + 2, style: style) + 1
    }
  }

  private func drawGlyphs(into canvas: inout Canvas, row: Int, glyphs: GlyphSet) {
    var samples = ["+-| #o*."]
    if glyphs >= .blocks { samples.append("┌─┐│└┘ ▀▄█ ▁▂▃▄▅▆▇█") }
    if glyphs >= .quadrants { samples.append(sample(15, Glyphs.quadrant)) }
    if glyphs >= .braille { samples.append(sample(16, Glyphs.braille)) }
    if glyphs >= .sextants { samples.append(sample(16, Glyphs.sextant)) }
    canvas.put(samples.joined(separator: "  "), column: 0, row: row)
  }

  private func sample(_ count: UInt8, _ glyph: (UInt8) -> Unicode.Scalar) -> String {
    String(String.UnicodeScalarView((1...count).map(glyph)))
  }

  private static func describe(_ event: Event) -> String {
    switch event {
    case .key(let key): "key \(key.label(.ascii))"
    case .mouse(let mouse): "mouse \(describe(mouse))"
    case .resize(let columns, let rows): "resize \(columns)x\(rows)"
    case .focus(let isFocused): isFocused ? "focus in" : "focus out"
    case .paste(let text): "paste \(text.count) characters: \(text.prefix(60))"
    case .suspendResumed: "resumed"
    case .terminate(let signal): "signal \(signal)"
    case .tick(let elapsed): "tick \(elapsed)"
    }
  }

  private static func describe(_ mouse: MouseEvent) -> String {
    let action =
      switch mouse.action {
      case .press(let button): "press \(button)"
      case .drag(let button): "drag \(button)"
      case .release(let button): "release \(button)"
      case .move: "move"
      case .wheel(let direction): "wheel \(direction)"
      }
    let names: [(MouseEvent.Modifiers, String)] = [
      (.shift, "shift"), (.alt, "alt"), (.control, "ctrl"),
    ]
    let held = names.filter { mouse.modifiers.contains($0.0) }.map(\.1)
    return ([action, "at \(mouse.column),\(mouse.row)"] + held).joined(separator: " ")
  }
}
