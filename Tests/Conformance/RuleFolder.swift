import Foundation
import Life
import LifeFormats

/// Where `.rule` files lie: beside the pattern that names one, and in a folder, if one is given.
struct RuleFolder: Sendable {
  let path: String?

  /// Whether the pattern in `file` may ask for the rule of this name.
  func knows(_ name: String, beside file: URL) -> Bool {
    (try? Rule(name)) != nil || table(named: name, beside: file) != nil
  }

  /// The table of this name; nil when there is none that can be read.
  func table(named name: String, beside file: URL) -> RuleTable? {
    let folders =
      [file.deletingLastPathComponent()]
      + (path.map { [URL(fileURLWithPath: $0, isDirectory: true)] } ?? [])
    for folder in folders {
      let bytes = try? Data(contentsOf: folder.appendingPathComponent("\(name).rule"))
      if let bytes, let rule = try? RuleFile.read([UInt8](bytes)) { return rule }
    }
    return nil
  }
}
