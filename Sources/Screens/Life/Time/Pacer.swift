import BigInt

/// Turns time into generations, so that the speed of a universe does not depend on the frame rate.
struct Pacer: Hashable, Sendable {
  var speed: Speed {
    didSet {
      restart()
      hyper = Hyperspeed()
    }
  }
  /// Time that has passed and has not become a generation yet.
  private var credit: Duration = .zero
  /// How far `Speed.hyper` has come.
  private(set) var hyper = Hyperspeed()

  init(speed: Speed = .perSecond(15)) { self.speed = speed }

  /// Forgets the time towards the next generation.
  mutating func restart() { credit = .zero }

  /// As the status line names it, with what hyperspeed has come to.
  var name: String {
    speed == .hyper ? "\(speed.name) 2^\(hyper.exponent)/frame" : speed.name
  }

  /// The generations of one frame, at least one.
  var stride: BigInt {
    switch speed {
    case .perSecond(let thousandths): BigInt(max(thousandths / 60_000, 1))
    case .perFrame(let exponent): BigInt(1) << exponent
    case .hyper: hyper.stride
    }
  }

  /// The generations of a second where the speed is given by seconds, else of a frame: how far a
  /// key leaps through what was seen.
  var leap: BigInt {
    if case .perSecond(let thousandths) = speed {
      BigInt(max(thousandths / 1000, 1))
    } else {
      stride
    }
  }

  /// The generations that become due when so much time has passed.
  mutating func generations(after elapsed: Duration) -> BigInt {
    guard case .perSecond(let thousandths) = speed else { return stride }
    let owed = (credit + max(elapsed, .zero)) * thousandths
    let whole = owed.components.seconds / 1000
    credit = (owed - .seconds(1000 * whole)) / thousandths
    return BigInt(whole)
  }

  /// How long from now until a generation is due; zero for every frame.
  var timeToNext: Duration {
    guard case .perSecond(let thousandths) = speed else { return .zero }
    return max(.seconds(1000) / thousandths - credit, .zero)
  }

  /// The most generations that may be owed before time is forgiven: a universe that is slower than
  /// its speed must not run on for long after it was told to pause.
  var mostOwed: BigInt {
    guard case .perSecond(let thousandths) = speed else { return stride }
    return BigInt(max(thousandths / 4000, 1))
  }

  /// Learns how many generations were done in a frame.
  mutating func learn(_ done: BigInt, in elapsed: Duration) {
    if speed == .hyper { hyper.learn(done, in: elapsed) }
  }
}

/// Powers of two of generations a frame that grow while the machine keeps up.
///
/// It grows by a factor of two every quarter of a second in which nearly all was done, and shrinks
/// after one in which less than half was.
struct Hyperspeed: Hashable, Sendable {
  /// 2^`exponent` generations a frame.
  private(set) var exponent = 0
  private var done: BigInt = 0
  private var frames = 0
  private var time: Duration = .zero

  private static let highestExponent = 256
  private static let patience: Duration = .milliseconds(250)

  /// The generations of a frame.
  var stride: BigInt { BigInt(1) << exponent }

  fileprivate mutating func learn(_ done: BigInt, in elapsed: Duration) {
    self.done += done
    frames += 1
    time += elapsed
    guard time >= Hyperspeed.patience else { return }
    let wanted = stride * BigInt(frames)
    if self.done * 10 >= wanted * 9 {
      exponent = min(exponent + 1, Hyperspeed.highestExponent)
    } else if self.done * 2 < wanted {
      exponent = max(exponent - 1, 0)
    }
    self.done = 0
    frames = 0
    time = .zero
  }
}
