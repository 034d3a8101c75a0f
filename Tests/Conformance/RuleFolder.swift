import Foundation
import Life
import LifeFormats

/// A folder of `.rule` files, or none.
struct RuleFolder: Sendable {
  let path: String?

  /// Whether a pattern may ask for the rule of this name.
  func knows(_ name: String) -> Bool {
    (try? Rule(name)) != nil || table(named: name) != nil
  }

  /// The table of this name; nil when there is none that can be read.
  func table(named name: String) -> RuleTable? {
    guard let path else { return nil }
    let file = URL(fileURLWithPath: path, isDirectory: true).appendingPathComponent("\(name).rule")
    guard let bytes = try? Data(contentsOf: file) else { return nil }
    return try? RuleFile.read([UInt8](bytes))
  }
}
