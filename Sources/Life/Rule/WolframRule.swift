/// One of Stephen Wolfram's 256 elementary one-dimensional rules, drawn downwards on the plane.
///
/// Bit `4l + 2m + r` of the number is what comes of a left neighbour `l`, a cell `m` and a right
/// neighbour `r`. Each row of the plane is the row above it a generation later.
///
/// Under an even number a living cell stays for good, as in Golly: the history of the first row
/// grows beneath it. Under an odd number nothing turns into something, so a plane that keeps its
/// cells would fill up at once. There rows keep nothing: each becomes what follows from the row
/// above it, so the first row wanders down, a step each generation, and the plane around it is
/// alive after the first step and then alternates, or stays alive from 128 on.
public struct WolframRule: Hashable, Sendable {
  /// The number of the rule.
  public let number: UInt8

  /// The rule with a number.
  public init(_ number: UInt8) { self.number = number }

  /// The canonical name, as `W110`.
  public var notation: String { "W\(number)" }
}

extension BlockTable {
  /// The outcomes of an elementary rule, on the row above and, for even numbers, the cell itself.
  public init(_ rule: WolframRule) {
    let keepsCells = rule.number % 2 == 0
    self.init { block in
      rule.number >> UInt8(block >> 6) & 1 == 1 || keepsCells && block & Self.center != 0
    }
  }
}
