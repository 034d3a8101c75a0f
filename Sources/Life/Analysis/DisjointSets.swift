/// A partition of numbers from 0 on, which starts with each number alone.
///
/// Disjoint sets with path halving (Tarjan and van Leeuwen 1984); the least number stands for all of
/// its set.
struct DisjointSets {
  private var parents: [Int]

  /// The numbers below `count`, each in a set of its own.
  init(count: Int) {
    parents = Array(0..<count)
  }

  /// The least number of a set.
  ///
  /// Takes almost no time on average.
  mutating func leader(of number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }

  /// Makes the sets of two numbers one.
  mutating func unite(_ one: Int, _ other: Int) {
    let (one, other) = (leader(of: one), leader(of: other))
    if one != other { parents[max(one, other)] = min(one, other) }
  }
}
