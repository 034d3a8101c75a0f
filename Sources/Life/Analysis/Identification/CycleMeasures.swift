public import Lattice

/// Numbers that tell what one period of a still life, an oscillator or a spaceship is like.
///
/// The terms are those of LifeWiki and of LifeViewer.
public struct CycleMeasures: Hashable, Sendable {
  /// How the pattern comes back.
  public let motion: Motion
  /// After how many generations it comes back turned or mirrored, if need be; divides the period.
  public let mod: Int
  /// The fewest living cells.
  public let leastPopulation: Int
  /// The most living cells.
  public let mostPopulation: Int
  /// The living cells of all generations of a period together.
  public let populationSum: Int
  /// The size of the smallest phase, by area.
  public let smallestPhase: Size
  /// The size of the rectangle around all cells that ever live in a period.
  public let envelope: Size
  /// The births, deaths and changes of state of a period.
  public let changes: Int
  /// The cells that never change and those that do, of what is at rest; nil for spaceships.
  public let parts: Parts?

  /// The cells of what is at rest, by what they do.
  public struct Parts: Hashable, Sendable {
    /// The number of cells that are always in the same living state.
    public let stator: Int
    /// The number of cells that change.
    public let rotor: Int
    /// The number of those that need the whole period to repeat what they do.
    public let strictRotor: Int

    /// The part of the cells that change: 0 for a still life, 1 where all do.
    public var volatility: Double { ratio(rotor, stator + rotor) }
    /// The part of the cells that need the whole period.
    public var strictVolatility: Double { ratio(strictRotor, stator + rotor) }
  }

  /// The cells that change in a generation, on average.
  public var heat: Double { ratio(changes, motion.period) }

  /// The part of the rotor that changes in a generation, on average; nil where nothing does.
  public var temperature: Double? {
    guard let parts, parts.rotor > 0 else { return nil }
    return heat / Double(parts.rotor)
  }

  /// The living cells on average.
  public var meanPopulation: Double { ratio(populationSum, motion.period) }
}

private func ratio(_ part: Int, _ whole: Int) -> Double { Double(part) / Double(max(whole, 1)) }
