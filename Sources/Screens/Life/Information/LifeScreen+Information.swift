import BigInt
import Lattice
import Life
import TerminalUI

extension LifeScreen {
  mutating func perform(_ command: InformationCommand) {
    switch command {
    case .panel: toggleInformation()
    }
  }

  private mutating func toggleInformation() {
    information.toggle()
    let (view, _, _) = layout(columns: size.columns, rows: size.rows)
    viewport.resize(columns: view.columns, rows: view.rows)
    information.observe(document.engine, population: statistics.population)
    let place = informationPlace(columns: size.columns, rows: size.rows)
    if information.isShown && place.panel == nil {
      say("There is no room for more here; what the pattern is will be told above.")
    }
  }

  /// The area of the universe, and that of the panel where it is wanted and has room.
  func informationPlace(columns: Int, rows: Int) -> (view: Area, panel: Area?) {
    let above = Area(columns: columns, rows: rows).splitBottom(isFilmed ? 1 : 2).rest
    guard information.isShown, !isFilmed else { return (above, nil) }
    return InformationPanel.place(in: above)
  }

  /// Whether time is needed to find out what the pattern is: while the universe goes on, and while
  /// somebody looks at the panel.
  var isAnalysing: Bool {
    if isFilmed || isEditing { return false }
    let isWanted = information.isShown || look.mode == .periods
    if isWanted && !information.hasBegun { return true }
    if look.mode == .periods && information.isMapping { return true }
    return (isWanted || isRunning) && !information.isAtRest
  }

  /// Notes what has become of the universe, and finds out more about it in the time that is left.
  mutating func inform(_ budget: Budget) {
    guard !isFilmed else { return }
    if information.isShown {
      // Small universes are counted in every frame, so that the plot has all generations.
      if document.engine.memory <= 1 << 24 && statistics.age != .zero { refreshStatistics() }
      if statistics.age == .zero {
        information.observe(document.engine, population: statistics.population)
      }
    }
    if isRunning || isAnalysing {
      information.analyse(document.engine, until: budget.isSpent)
      if look.mode == .periods { information.mapPeriods(until: budget.isSpent) }
    }
  }

  func drawInformation(into canvas: inout Canvas, theme: LifeTheme, glyphs: GlyphSet) {
    let place = informationPlace(columns: canvas.columns, rows: canvas.rows)
    guard let area = place.panel else { return }
    InformationPanel(
      lines: informationLines, summary: information.summary(at: document.engine.generation),
      census: information.census,
      samples: information.record.samples, palette: theme.palette, glyphs: glyphs
    ).draw(into: &canvas, in: area)
  }

  private var informationLines: [InformationPanel.Line] {
    let engine = document.engine
    func line(_ label: String, _ text: String) -> InformationPanel.Line {
      .init(label: label, text: text)
    }
    var lines = [
      line("generation", Numerals.grouped(engine.generation)),
      line("population", Numerals.grouped(statistics.population)),
    ]
    if let bounds = information.facts?.bounds {
      let size = "\(Numerals.grouped(bounds.width)) x \(Numerals.grouped(bounds.height))"
      let place = "at (\(Numerals.grouped(bounds.x)), \(Numerals.grouped(bounds.y)))"
      lines.append(.init(label: "box", text: size, addition: place))
      if let density = density(in: bounds) { lines.append(line("density", density)) }
    }
    let rate = isRunning ? meter.perSecond.map { "\(Numerals.rate($0))/s" } : "paused"
    lines.append(line("speed", "\(rate ?? "...") of \(pacer.speed.name)"))
    if let memory = information.facts?.memory {
      lines.append(line("engine", "\(kindName), \(Numerals.bytes(memory))"))
    }
    lines.append(
      line("history", "\(Numerals.bytes(timeline.memory)) of \(ByteCount(timeline.memoryLimit))"))
    let rule = engine.rule.notation
    let name = NamedRule.all.first { $0.rule == engine.rule }?.name
    lines.append(line("rule", name.map { $0 == rule ? rule : "\(rule) (\($0))" } ?? rule))
    lines.append(line("topology", engine.topology.notation))
    return lines
  }

  /// The part of the box that lives, as a percentage.
  private func density(in bounds: Box) -> String? {
    let area = bounds.width * bounds.height
    guard area > 0 else { return nil }
    let tenths = statistics.population * 1000 / area
    if tenths == 0 && statistics.population > 0 { return "below 0.1%" }
    return "\(tenths / 10).\(tenths % 10)%"
  }
}
