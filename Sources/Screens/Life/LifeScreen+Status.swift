import BigInt
import Lattice
import Life
import TerminalUI

extension LifeScreen {
  /// As much as fits, the most important first, in an order that does not change.
  func statusText(width: Int) -> String {
    let parts = statusParts
    var chosen = Set<Int>()
    var used = 2
    for index in parts.indices.sorted(by: { parts[$0].rank < parts[$1].rank }) {
      let needed = CellText.width(of: parts[index].text) + (chosen.isEmpty ? 0 : 2)
      guard used + needed <= width else { continue }
      used += needed
      chosen.insert(index)
    }
    let text = parts.indices.filter(chosen.contains).map { parts[$0].text }
    return " " + text.joined(separator: "  ")
  }

  private var statusParts: [(text: String, rank: Int)] {
    let engine = document.engine
    var parts: [(text: String, rank: Int)] = []
    if let name = document.name, !name.isEmpty { parts.append((name, 7)) }
    parts.append(("gen \(Numerals.grouped(engine.generation))", 0))
    let ahead = timeline.ahead
    // How far it lies behind the last generation that was seen.
    if !isFilmed && ahead > 0 { parts.append(("(-\(Numerals.grouped(ahead)))", 3)) }
    parts.append(("pop \(Numerals.grouped(statistics.population))", 1))
    if let filming { parts.append((filming.status, 0)) }
    parts.append((document.rule.notation, 4))
    if !isFilmed { parts.append((speedText, 2)) }
    if let note = stepping.note { parts.append((note, 1)) }
    if let note = workshop.note ?? autosave.note { parts.append((note, 1)) }
    parts.append((viewport.scale, 5))
    if look.mode != .plain { parts.append((look.mode.name, 8)) }
    if camera != nil { parts.append(("following", 8)) }
    if !isFilmed { parts.append((kindName, 6)) }
    if engine.rule.hasAlternatingBackground && document.rule.topology.isEndless {
      // Of one width, so that the line keeps still.
      parts.append((engine.background == 0 ? "background dead" : "background live", 3))
    } else if engine.background != 0 {
      parts.append(("background live", 3))
    }
    if isEditing { parts.append((cursorText, 3)) }
    if !isFilmed, let phrase = information.phrase(at: engine.generation) {
      parts.append((phrase, 8))
    }
    return parts + shapingStatus
  }

  /// The cursor's exact place.
  private var cursorText: String {
    let origin = document.engine.origin
    let x = Numerals.grouped(origin.x + BigInt(cursor.x))
    let y = Numerals.grouped(origin.y + BigInt(cursor.y))
    let place = "(\(x), \(y))"
    guard document.engine.rule.stateCount > 2 else { return place }
    return "\(place) \(stateText(document.engine[cursor]))"
  }

  /// A state by its number, and by its name where the rule has one.
  func stateText(_ state: CellState) -> String {
    let name: String? =
      switch document.engine.rule {
      case .table(let table): table.stateNames[state]
      case .wireWorld: WireWorldRule.stateNames[Int(state)]
      case .twoState, .generations, .largerThanLife: nil
      }
    return name.map { "\(state) \($0)" } ?? "\(state)"
  }

  /// The speed, and what is really reached where that is much less.
  private var speedText: String {
    if let travel { return travel.text }
    if case .scrub = overlay { return timeline.memoryText }
    if !isRunning && owed > 0 { return "\(Numerals.grouped(owed)) to go" }
    let name = pacer.name
    guard isRunning else { return "paused (\(name))" }
    guard let real = meter.perSecond else { return name }
    if case .perSecond(let thousandths) = pacer.speed, 1000 * real > 0.9 * Double(thousandths) {
      return name
    }
    return "\(name) = \(Numerals.rate(real))/s"
  }
}
