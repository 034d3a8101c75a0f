import BigInt
import Life

/// A number that tells universes and texts apart: the same for the same cells, whatever the engine.
///
/// FNV-1a with 64 bits; of a universe over the population, the bounds and, unless there are too many, the runs of
/// cells in reading order, each as text between commas.
struct Digest {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// More cells, or cells further away, are told by their number and bounds alone.
  private static let mostCells = BigInt(1 << 24)

  init() {}

  /// The digest of a universe.
  init(_ universe: any Engine) {
    let population = universe.population
    add(population)
    guard let bounds = universe.bounds else { return }
    add(bounds.x)
    add(bounds.y)
    add(bounds.width)
    add(bounds.height)
    let limit = BigInt(Pattern.coordinateLimit)
    guard population <= Self.mostCells, bounds.x > -limit, bounds.y > -limit,
      bounds.x + bounds.width < limit, bounds.y + bounds.height < limit
    else { return }
    for run in universe.pattern.runs {
      add(run.x)
      add(run.y)
      add(run.length)
      add(run.state)
    }
  }

  /// Adds a number.
  mutating func add(_ number: some BinaryInteger) {
    add("\(number),".utf8)
  }

  /// Adds bytes.
  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  }

  /// Sixteen hexadecimal digits.
  var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
