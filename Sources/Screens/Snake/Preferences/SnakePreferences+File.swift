import Foundation
import Snake
import TerminalUI

/// The file form, a JSON object to be read and changed by people too; all members may be missing:
///
///     {
///       "autopilot" : "cycle",
///       "bell" : true,
///       "keys" : { "pause" : ["p"], "player 1 up" : ["w", "F5"] },
///       "theme" : "dark",
///       "think" : 1000
///     }
extension SnakePreferences {
  /// Why a file is none, in a sentence without a full stop.
  struct Unreadable: Error, Hashable {
    let reason: String
  }

  /// More bytes than any such file has.
  static let largestFile = 1 << 20

  /// The preferences as a file; equal preferences give equal bytes.
  var bytes: [UInt8] {
    var members = others
    members["theme"] = .string(theme.name)
    members["bell"] = .bool(bell)
    members["autopilot"] = .string(autopilot.name)
    members["think"] = .integer(think)
    members["keys"] =
      bindings.changes.isEmpty
      ? nil
      : .object(
        Dictionary(
          uniqueKeysWithValues: bindings.changes.map { control, keys in
            (control.name, .array(keys.map { .string($0.name) }))
          }))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // A tree without infinite numbers can always be written, and none comes from a file.
    let data = (try? encoder.encode(JSONTree.object(members))) ?? Data()
    return Array(data) + [UInt8(ascii: "\n")]
  }

  /// Reads a file; what it does not understand is kept in `others`.
  init(parsing bytes: [UInt8]) throws(Unreadable) {
    guard let tree = try? JSONDecoder().decode(JSONTree.self, from: Data(bytes)),
      case .object(var members) = tree
    else { throw Unreadable(reason: "it is no JSON object") }
    self.init()
    if let value = members.removeValue(forKey: "theme") {
      guard case .string(let name) = value, let theme = ThemeName(name: name) else {
        throw Unreadable(reason: "'theme' must be one of \(ThemeName.names)")
      }
      self.theme = theme
    }
    if let value = members.removeValue(forKey: "bell") {
      guard case .bool(let bell) = value else {
        throw Unreadable(reason: "'bell' must be true or false")
      }
      self.bell = bell
    }
    if let value = members.removeValue(forKey: "autopilot") {
      guard case .string(let name) = value, let kind = PilotKind(rawValue: name) else {
        let names = PilotKind.allCases.map(\.name).joined(separator: ", ")
        throw Unreadable(reason: "'autopilot' must be one of \(names)")
      }
      autopilot = kind
    }
    if let value = members.removeValue(forKey: "think") {
      guard case .integer(let think) = value, PilotKind.thinkRange.contains(think)
      else { throw Unreadable(reason: "'think' must be a whole number from 1 to 1000000") }
      self.think = think
    }
    if let value = members.removeValue(forKey: "keys") {
      bindings = try SnakePreferences.bindings(value)
    }
    others = members
  }

  private static func bindings(_ value: JSONTree) throws(Unreadable) -> SnakeBindings {
    guard case .object(let members) = value else {
      throw Unreadable(reason: "'keys' must be an object")
    }
    var chosen: [SnakeControl: [Key]] = [:]
    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
      guard let control = SnakeControl(name: name) else {
        throw Unreadable(reason: "'keys' has nothing that is called '\(name.prefix(40))'")
      }
      guard case .array(let elements) = value else {
        throw Unreadable(reason: "the keys of '\(name)' must be an array")
      }
      var keys: [Key] = []
      for element in elements {
        guard case .string(let text) = element, let key = Key(named: text) else {
          throw Unreadable(reason: "one of the keys of '\(name)' is no key's name")
        }
        keys.append(key)
      }
      chosen[control] = keys
    }
    do throws(SnakeBindings.Conflict) {
      return try SnakeBindings(chosen)
    } catch {
      throw Unreadable(reason: "the keys do not fit together: \(error.sentence)")
    }
  }
}
