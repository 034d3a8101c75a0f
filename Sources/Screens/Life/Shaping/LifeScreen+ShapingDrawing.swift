import BigInt
import Lattice
import Life
import TerminalUI

extension LifeScreen {
  /// Draws what is selected, begun or about to be placed over the universe.
  func drawShaping(
    through viewport: CellViewport, into canvas: inout Canvas, in view: Area, theme: LifeTheme,
    capabilities: Capabilities
  ) {
    let painter = ShapingPainter(
      viewport: viewport, view: view, capabilities: capabilities, theme: theme)
    let span = shaping.span
    if let rect = span?.tool == .select ? span?.rect : shaping.selection {
      painter.drawSelection(rect, into: &canvas)
    }
    if let span, let cells = span.tool.cells(from: span.first.origin, to: span.last.origin) {
      // The cursor stays in sight.
      let others = cells.merged(with: Pattern(cells: [cursor])) { $1 == 0 || !isEditing ? $0 : 0 }
      painter.drawGhost(others, at: .zero, into: &canvas)
    }
    if let ghost = shaping.ghost {
      painter.drawGhost(ghost.clip.cells, at: ghost.place, in: ghost.rect, into: &canvas)
    } else if isEditing {
      let engine = document.engine
      let dead = engine.rule.hasAlternatingBackground ? engine.background : 0
      painter.drawCursor(at: cursor, isAlive: engine[cursor] != dead, into: &canvas)
    }
  }

  /// The tool, the state that it draws and what is selected, for the status line.
  var shapingStatus: [(text: String, rank: Int)] {
    var parts: [(text: String, rank: Int)] = []
    if let ghost = shaping.ghost {
      parts.append(("\(LifeScreen.size(of: ghost.rect)) by \(ghost.mode.rawValue)", 1))
    } else if isEditing {
      var text = shaping.isPenDown ? "\(tool.name) pen down" : tool.name
      if document.engine.rule.stateCount > 2 || pen != 1 { text += " \(stateText(pen))" }
      if let span = shaping.span { text += " \(LifeScreen.size(of: span.rect))" }
      parts.append((text, 2))
    }
    if let selection = shaping.selection {
      parts.append(("selected \(LifeScreen.size(of: selection))", 3))
    }
    return parts
  }

  /// The footer's hints with the words for what keys would do now.
  func shapingHints(_ hints: [KeyHint]) -> [KeyHint] {
    guard isEditing, shaping.ghost == nil else { return hints }
    let hint = tool.hint(isBegun: shaping.span != nil)
    return hints.map { $0.label == "toggle" ? KeyHint(key: $0.key, label: hint) : $0 }
  }

  /// The hints that come first while shaping.
  var firstShapingHints: [String] {
    if shaping.ghost != nil { return ["place", "turn", "mode", "drop", "stamp", "mirror"] }
    guard isEditing else { return shaping.selection == nil ? [] : ["copy", "paste"] }
    if shaping.selection != nil { return ["toggle", "copy", "paste", "tool", "done"] }
    let isManyValued = document.engine.rule.stateCount > 2
    return ["toggle", "tool", isManyValued ? "state" : "select", "done"]
  }
}
