/// A line of the setup.
enum SetupRow: Hashable {
  case play, mode, edges, arena, board, speed, rising, foods, growth, length, hazards, scroll,
    points, bonus, powers, mercy, seed, save
  case preset(SnakePreset)

  /// All lines but the presets.
  static let options = [
    play, mode, edges, arena, board, speed, rising, foods, growth, length, hazards, scroll, points,
    bonus, powers, mercy, seed, save,
  ]

  /// Whether Enter does something else than to begin the game.
  var isDeed: Bool {
    switch self {
    case .seed, .save, .preset: true
    default: false
    }
  }

  /// The words at the left.
  var title: String {
    switch self {
    case .play: "Play"
    case .mode: "Mode"
    case .edges: "Edges"
    case .arena: "Arena"
    case .board: "Board"
    case .speed: "Speed"
    case .rising: "Speed rises"
    case .foods: "Foods"
    case .growth: "Growth"
    case .length: "Start length"
    case .hazards: "Random walls"
    case .scroll: "Moving walls"
    case .points: "Points"
    case .bonus: "Bonus"
    case .powers: "Powers"
    case .mercy: "Mercy"
    case .seed: "Seed"
    case .save: "Save as a preset"
    case .preset(let preset): "Preset: \(preset.name)"
    }
  }
}
