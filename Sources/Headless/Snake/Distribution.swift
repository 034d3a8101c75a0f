/// What many numbers look like: mean, spread and quantiles.
struct Distribution: Hashable {
  var mean: Double
  /// The sample standard deviation; 0 for a single number.
  var deviation: Double
  /// The smallest number, the quartiles between, and the largest.
  var quartiles: [Double]

  /// The distribution of some numbers; nil when there are none.
  ///
  /// O(n log n).
  init?(_ numbers: [Int]) {
    guard !numbers.isEmpty else { return nil }
    let count = Double(numbers.count)
    let mean = Double(numbers.reduce(0, +)) / count
    let squares = numbers.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
    self.mean = mean
    deviation = numbers.count > 1 ? (squares / (count - 1)).squareRoot() : 0
    let sorted = numbers.sorted()
    quartiles = (0...4).map { Distribution.quantile(of: sorted, quarters: $0) }
  }

  /// Linear between neighbours: definition 7 of Hyndman and Fan, "Sample Quantiles" (1996).
  private static func quantile(of sorted: [Int], quarters: Int) -> Double {
    let scaled = (sorted.count - 1) * quarters
    let below = Double(sorted[scaled / 4])
    let above = Double(sorted[min(scaled / 4 + 1, sorted.count - 1)])
    return below + (above - below) * Double(scaled % 4) / 4
  }

  /// The numbers by the names they have in reports.
  var fields: [(String, Double)] {
    let names = ["min", "q25", "median", "q75", "max"]
    return [("mean", mean), ("sd", deviation)] + Array(zip(names, quartiles))
  }

  var json: JSONValue { .object(fields.map { ($0.0, .double($0.1)) }) }
}
