extension SnakeMatch {
  /// How a snake stands or stood.
  public struct Standing: Hashable, Sendable {
    /// The snake's number, from 0.
    public var snake: Int
    /// Its place, from 1; equal snakes share one, and the next ones are skipped.
    public var place: Int
    /// Its length, or that when it died.
    public var length: Int
    /// The number of foods eaten.
    public var eaten: Int
    /// How it died; nil when it lives.
    public var death: Death?
  }

  /// All snakes, the best first: the living by length, then the dead, the last to die first.
  ///
  /// Those who die in one step share a place, whatever their length.
  /// O(snakes²).
  public var standings: [Standing] {
    snakes.indices.map { number in
      let better = snakes.indices.count { isBetter($0, than: number) }
      let snake = snakes[number]
      return Standing(
        snake: number, place: better + 1, length: snake.length, eaten: snake.eaten,
        death: snake.death)
    }.sorted { ($0.place, -$0.length, $0.snake) < ($1.place, -$1.length, $1.snake) }
  }

  private func isBetter(_ a: Int, than b: Int) -> Bool {
    switch (snakes[a].death, snakes[b].death) {
    case (nil, nil): snakes[a].length > snakes[b].length
    case (nil, _?): true
    case (_?, nil): false
    case (let first?, let second?): first.step > second.step
    }
  }
}
