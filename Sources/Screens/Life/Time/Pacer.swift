import BigInt

/// How fast a universe goes: some generations a second, or a power of two of them every frame.
enum Speed: Hashable, Sendable {
  case perSecond(Int)
  case perFrame(exponent: Int)

  /// All speeds, the slowest first.
  static let ladder: [Speed] =
    [1, 2, 4, 8, 15, 30, 60].map(Speed.perSecond) + (1...64).map { .perFrame(exponent: $0) }

  /// The next faster speed, or this one when there is none.
  var faster: Speed { neighbour(1) }
  /// The next slower speed, or this one when there is none.
  var slower: Speed { neighbour(-1) }

  private func neighbour(_ step: Int) -> Speed {
    guard let index = Speed.ladder.firstIndex(of: self) else { return self }
    return Speed.ladder[min(max(index + step, 0), Speed.ladder.count - 1)]
  }

  /// The generations of one frame, at least one.
  var stride: BigInt {
    switch self {
    case .perSecond: 1
    case .perFrame(let exponent): BigInt(1) << exponent
    }
  }

  /// As the status line names it, `60/s` or `2^4/frame`.
  var name: String {
    switch self {
    case .perSecond(let count): "\(count)/s"
    case .perFrame(let exponent): "2^\(exponent)/frame"
    }
  }
}

/// Turns time into generations, so that the speed of a universe does not depend on the frame rate.
struct Pacer: Hashable, Sendable {
  var speed: Speed {
    didSet { credit = .zero }
  }
  /// Time that has passed and has not become a generation yet.
  private var credit: Duration = .zero

  init(speed: Speed = .perSecond(15)) { self.speed = speed }

  /// Forgets the time towards the next generation.
  mutating func restart() { credit = .zero }

  /// The generations that become due when so much time has passed.
  mutating func generations(after elapsed: Duration) -> BigInt {
    switch speed {
    case .perFrame: return speed.stride
    case .perSecond(let rate):
      let owed = (credit + max(elapsed, .zero)) * rate
      let whole = owed.components.seconds
      credit = (owed - .seconds(whole)) / rate
      return BigInt(whole)
    }
  }

  /// How long from now until a generation is due; zero for every frame.
  var timeToNext: Duration {
    switch speed {
    case .perFrame: .zero
    case .perSecond(let rate): max(.seconds(1) / rate - credit, .zero)
    }
  }

  /// The most generations that may be owed before time is forgiven: a universe that is slower than
  /// its speed must not run on for long after it was told to pause.
  var mostOwed: BigInt {
    switch speed {
    case .perFrame: speed.stride
    case .perSecond(let rate): BigInt(max(rate / 4, 1))
    }
  }
}

/// Measures how many generations a second really are done.
struct RateMeter: Hashable, Sendable {
  private var generations: BigInt = 0
  private var time: Duration = .zero
  /// The rate over the last half second or more, nil before that.
  private(set) var perSecond: Double?

  mutating func count(_ generations: BigInt, in elapsed: Duration) {
    self.generations += generations
    time += elapsed
    guard time >= .milliseconds(500) else { return }
    perSecond = Double(self.generations) / (time / .seconds(1))
    self.generations = 0
    time = .zero
  }

  mutating func reset() { self = RateMeter() }
}

extension Speed {
  /// Reads `15` generations a second or `2^4` a frame, as the name of a speed or without its unit.
  init?(parsing text: String) {
    let word = text.trimmingBlanks().split(separator: "/").first.map(String.init) ?? ""
    if word.hasPrefix("2^"), let exponent = Int(word.dropFirst(2)), (1...64).contains(exponent) {
      self = .perFrame(exponent: exponent)
    } else if let rate = Int(word), (1...60).contains(rate) {
      self = .perSecond(rate)
    } else {
      return nil
    }
  }
}
