import Foundation
import Lattice
import Snake

/// Options for a game under a name.
struct SnakePreset: Hashable, Sendable {
  let name: String
  let settings: SnakeSettings

  /// The file that presets are kept in.
  static let file = "snake-presets.json"

  /// Reads a file of presets; one that has something wrong in it gives an error.
  static func parse(_ bytes: [UInt8]) throws(HostError) -> [SnakePreset] {
    guard let records = try? JSONDecoder().decode([Record].self, from: Data(bytes)) else {
      throw HostError("\(file) is no list of presets")
    }
    var presets: [SnakePreset] = []
    for record in records {
      guard let settings = record.settings else {
        throw HostError("\(file): the preset '\(record.name)' cannot be understood")
      }
      presets.append(SnakePreset(name: record.name, settings: settings))
    }
    return presets
  }

  /// The file of some presets.
  static func bytes(of presets: [SnakePreset]) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Strings, numbers and truth values can always be written.
    guard let data = try? encoder.encode(presets.map(Record.init)) else {
      preconditionFailure("presets are plain values")
    }
    return Array(data) + [UInt8(ascii: "\n")]
  }

  /// A preset as the file has it.
  private struct Record: Codable {
    let name: String
    let mode: String
    /// The arena's text; missing for an open board.
    let arena: String?
    let board: String
    let wrap: Bool
    let speed: Int
    let foodsPerLevel: Int
    let topLevel: Int
    let foods: Int
    let growth: Int
    let startLength: Int
    let strictTail: Bool
    let hazards: Int
    let scrollDirection: String?
    let scrollSteps: Int?
    let points: String
    let bonus: Bool
    let powers: Bool
    let mercy: Bool

    init(_ preset: SnakePreset) {
      let (settings, rules) = (preset.settings, preset.settings.rules)
      name = preset.name
      mode = settings.mode.name
      arena = settings.arena?.text
      board = settings.board.title
      wrap = settings.wrap
      speed = settings.speed.level
      foodsPerLevel = rules.speed.every
      topLevel = rules.speed.top
      foods = rules.foods
      growth = rules.growth
      startLength = rules.startLength
      strictTail = rules.tail == .strict
      hazards = rules.hazards
      scrollDirection = rules.scroll.map { "\($0.direction)" }
      scrollSteps = rules.scroll?.every
      points = rules.scoring.rawValue
      bonus = rules.bonus
      powers = rules.powers
      mercy = rules.mercy
    }

    /// The choices; nil when a word is not known.
    ///
    /// Numbers are judged when a game begins.
    var settings: SnakeSettings? {
      guard let mode = SnakeMode(rawValue: mode), let board = BoardChoice(title: board),
        let scoring = SnakeGame.Scoring(rawValue: points)
      else { return nil }
      var settings = SnakeSettings()
      settings.choose(mode)
      if let arena {
        guard let arena = try? Arena(parsing: arena) else { return nil }
        settings.arena = arena
      }
      settings.board = board
      settings.speed = SnakeSpeed(speed)
      settings.wrap = wrap
      settings.rules.speed.every = foodsPerLevel
      settings.rules.speed.top = topLevel
      settings.rules.foods = foods
      settings.rules.growth = growth
      settings.rules.startLength = startLength
      settings.rules.tail = strictTail ? .strict : .legal
      settings.rules.hazards = hazards
      if let scrollDirection, let scrollSteps {
        guard let direction = Direction.allCases.first(where: { "\($0)" == scrollDirection })
        else { return nil }
        settings.rules.scroll = SnakeGame.Scroll(direction, every: scrollSteps)
      } else {
        settings.rules.scroll = nil
      }
      settings.rules.scoring = scoring
      settings.rules.bonus = bonus
      settings.rules.powers = powers
      settings.rules.mercy = mercy
      return settings
    }
  }
}

extension SnakeSetupScreen {
  /// Reads the presets; what is wrong with them is said.
  mutating func loadPresets() {
    do throws(HostError) {
      presets = try SnakePreset.parse(try session.host.kept(SnakePreset.file) ?? Array("[]".utf8))
    } catch {
      notice = "the presets cannot be read: \(error.message)"
    }
  }

  /// Changes the presets that are kept, those of another program's hand among them.
  ///
  /// A file that cannot be read stays as it is.
  mutating func keepPresets(_ change: ([SnakePreset]) -> [SnakePreset]) {
    do throws(HostError) {
      var trouble: HostError?
      try session.host.keep(SnakePreset.file) { old in
        do throws(HostError) {
          return SnakePreset.bytes(of: change(try old.map(SnakePreset.parse) ?? []))
        } catch {
          trouble = error
          return old ?? []
        }
      }
      if let trouble { throw trouble }
      notice = ""
      loadPresets()
    } catch {
      notice = "the presets could not be kept: \(error.message)"
    }
  }
}
