import Foundation

/// What `life bench --json` printed at another time.
struct EarlierRun {
  private struct Line: Decodable {
    let name: String
    let seconds: Double
  }

  private let file: String
  private var seconds: [String: Double] = [:]

  /// Reads a file of JSON lines.
  init(file: String) throws {
    self.file = file
    let bytes = try InputFile.read(file)
    for (number, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
      do {
        let line = try JSONDecoder().decode(Line.self, from: Data(line))
        seconds[line.name] = line.seconds
      } catch {
        throw Failure(
          .badData, "\(file):\(number + 1):1: error: this is no line of 'life bench --json'")
      }
    }
  }

  /// How a workload's time compares with the earlier one.
  func sentence(for measurement: Measurement) -> String? {
    guard let before = seconds[measurement.name] else {
      return "\(measurement.name): not in \(file)"
    }
    guard measurement.seconds > 0 else { return nil }
    let ratio = before / measurement.seconds
    return "\(measurement.name): \(Self.text(ratio)) times as fast as in \(file)"
  }

  /// The workloads of the earlier run that were not run again, in a sentence.
  func missing(from seen: Set<String>) -> String? {
    let missing = seconds.keys.filter { !seen.contains($0) }.sorted()
    return missing.isEmpty ? nil : "only in \(file): \(missing.joined(separator: ", "))"
  }

  /// A ratio with two places.
  static func text(_ ratio: Double) -> String { String(format: "%.2f", ratio) }
}
