public import Lattice

/// Soups without end, numbered from 1: all that follows from a seed.
///
/// Soup k of a seed is the same on every machine, whatever was drawn before.
public struct SoupSeries: Hashable, Sendable {
  /// The rule under which the soups are run.
  public let rule: Rule
  /// The columns and rows of each soup.
  public let size: Size
  /// The chance of each cell to live.
  public let density: Double
  /// What turning and reflecting a soup does not change.
  public let symmetry: Symmetry
  /// Where all chance comes from.
  public let seed: UInt64

  /// The most cells of a soup.
  public static let largestArea = 1 << 20

  /// A series of soups; throws when their objects could not be told or the size does not suit.
  public init(
    rule: Rule = .life, size: Size = Size(16, 16), density: Double = 0.5,
    symmetry: Symmetry = .c1, seed: UInt64
  ) throws(SoupSeriesError) {
    guard case .twoState(let twoState) = rule else { throw .severalStates }
    guard !twoState.table[0] else { throw .birthOnZero }
    guard twoState.table.isIsotropic else { throw .directed }
    guard let area = size.area, area > 0, area <= Self.largestArea else { throw .size }
    guard (0...1).contains(density) else { throw .density }
    let rect = Rect(x: 0, y: 0, width: size.width, height: size.height)
    guard symmetry.fitted(in: rect) == rect else { throw .symmetry(symmetry, size) }
    self.rule = rule
    self.size = size
    self.density = density
    self.symmetry = symmetry
    self.seed = seed
  }

  /// A soup by its number.
  public func soup(_ number: Int) -> Soup {
    var generator = SplitMix64(seed: seed, stream: UInt64(bitPattern: Int64(number)))
    return Soup(
      filling: Rect(x: 0, y: 0, width: size.width, height: size.height), density: density,
      seed: generator.next(), symmetry: symmetry)
  }
}

/// Why there can be no census of some soups.
public enum SoupSeriesError: Error, Hashable, Sendable {
  /// Objects of rules with more than two states, or a wide neighbourhood, are not told apart.
  case severalStates
  /// Empty space does not stay empty.
  case birthOnZero
  /// The rule is not the same in all directions, so that turned objects are different ones.
  case directed
  /// No cell, or too many.
  case size
  /// The density is not from 0 to 1.
  case density
  /// A soup of this size cannot have the symmetry.
  case symmetry(Symmetry, Size)
}

extension SoupSeriesError: CustomStringConvertible {
  /// A sentence without a capital and a full stop.
  public var description: String {
    switch self {
    case .severalStates: "a census needs a rule of two states on the 3x3 block"
    case .birthOnZero: "under a rule with B0 nothing comes to rest, so there is no census"
    case .directed: "a census needs a rule that is the same in all directions"
    case .size: "a soup has 1 to \(SoupSeries.largestArea) cells"
    case .density: "a density is from 0 to 1"
    case .symmetry(let symmetry, let size):
      "a soup of symmetry \(symmetry.rawValue) is \(symmetry.shape), not \(size)"
    }
  }
}

extension BlockTable {
  /// Whether turned and reflected blocks always have the same outcome.
  var isIsotropic: Bool {
    (0..<Self.count).allSatisfy { block in
      Self.images(of: block).allSatisfy { self[$0] == self[block] }
    }
  }
}
