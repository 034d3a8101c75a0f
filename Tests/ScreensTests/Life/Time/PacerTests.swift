import BigInt
import Testing

@testable import Screens

@Suite struct PacerTests {
  @Test(arguments: [
    (Speed.perSecond(1), 999, "0"),
    (.perSecond(1), 1000, "1"),
    (.perSecond(4), 600, "2"),
    (.perSecond(60), 16, "0"),
    (.perSecond(60), 17, "1"),
    (.perSecond(60), 250, "15"),
    (.perFrame(exponent: 1), 16, "2"),
    (.perFrame(exponent: 10), 500, "1024"),
    (.perFrame(exponent: 64), 1, "18446744073709551616"),
  ])
  func turnsTimeIntoGenerations(speed: Speed, milliseconds: Int, expected: String) {
    var pacer = Pacer(speed: speed)
    #expect("\(pacer.generations(after: .milliseconds(milliseconds)))" == expected)
  }

  @Test(arguments: [1, 2, 4, 8, 15, 30, 60])
  func losesNoTimeToUnevenFrames(rate: Int) {
    var pacer = Pacer(speed: .perSecond(rate))
    var total = 0
    var passed = Duration.zero
    for step in 0..<1000 {
      let frame = Duration.milliseconds(7 + step % 23)
      passed += frame
      total += Int(pacer.generations(after: frame).description) ?? 0
    }
    let exact = Int((passed * rate).components.seconds)
    #expect((exact - 1...exact).contains(total))
  }

  @Test func tellsWhenTheNextGenerationIsDue() {
    var pacer = Pacer(speed: .perSecond(4))
    #expect(pacer.timeToNext == .milliseconds(250))
    _ = pacer.generations(after: .milliseconds(100))
    #expect(pacer.timeToNext == .milliseconds(150))
    pacer.restart()
    #expect(pacer.timeToNext == .milliseconds(250))
    #expect(Pacer(speed: .perFrame(exponent: 3)).timeToNext == .zero)
  }

  @Test func ladderHasTwoEnds() {
    #expect(Speed.perSecond(1).slower.name == "0.5/s")
    #expect(Speed.perSecond(1).slower.slower.name == "0.5/s")
    #expect(Speed.perSecond(60).faster == .perSecond(125))
    #expect(Speed.perSecond(1000).faster == .perFrame(exponent: 5))
    #expect(Speed.perFrame(exponent: 64).faster == .hyper)
    #expect(Speed.hyper.faster == .hyper)
    #expect(Speed.hyper.slower == .perFrame(exponent: 64))
  }

  @Test func ladderRises() {
    for (slow, fast) in zip(Speed.ladder, Speed.ladder.dropFirst()) {
      #expect(slow < fast && slow.faster == fast && fast.slower == slow)
    }
  }

  @Test(arguments: [
    ("0.5", "0.5/s"), (".25", "0.25/s"), ("30/s", "30/s"), (" 1000 ", "1000/s"), ("7.50", "7.5/s"),
    ("2^10", "2^10/frame"), ("2^3/frame", "2^3/frame"), ("2^0", "2^0/frame"), ("hyper", "hyper"),
    ("HyperSpeed", "hyper"), ("1000000", "1000000/s"), ("0.001/s", "0.001/s"),
  ])
  func readsSpeeds(text: String, name: String) {
    #expect(Speed(parsing: text)?.name == name)
  }

  @Test(arguments: [
    "", "0", "0.0001", "-1", "1000001", "2^65", "2^-1", "2^", "x", "1.2.3", ".", "/s", "1/s/s",
    "99999999999999999999", "1e3", "٣",
  ])
  func refusesOtherSpeeds(text: String) {
    #expect(Speed(parsing: text) == nil)
  }

  /// Off the ladder, keys lead to the rungs next to a speed.
  @Test func findsTheWayToTheLadder() throws {
    let odd = try #require(Speed(parsing: "20"))
    #expect(odd.faster == .perSecond(30) && odd.slower == .perSecond(15))
    let small = Speed.perFrame(exponent: 3)
    #expect(small.faster == .perSecond(500) && small.slower == .perSecond(250))
  }

  /// A second's worth above 60 a second, in frames of several generations.
  @Test func slowFramesMissNothing() {
    var pacer = Pacer(speed: .perSecond(1000))
    #expect(pacer.generations(after: .milliseconds(16)) == 16)
    #expect(pacer.stride == 16 && pacer.leap == 1000 && pacer.mostOwed == 250)
    pacer.speed = .perSecond(thousandths: 500)
    #expect(pacer.timeToNext == .seconds(2))
    #expect(pacer.generations(after: .milliseconds(1999)) == 0)
    #expect(pacer.generations(after: .milliseconds(1)) == 1)
  }

  @Test func hyperspeedGrowsWhileTheMachineKeepsUp() {
    var pacer = Pacer(speed: .hyper)
    func frames(_ count: Int, doing share: Int) {
      for _ in 0..<count {
        let done = pacer.generations(after: .milliseconds(16)) * BigInt(share) / 100
        pacer.learn(done, in: .milliseconds(16))
      }
    }
    frames(160, doing: 100)
    #expect(pacer.hyper.exponent == 10)
    frames(160, doing: 70)
    #expect(pacer.hyper.exponent == 10)
    frames(64, doing: 10)
    #expect(pacer.hyper.exponent == 6)
    frames(160, doing: 0)
    #expect(pacer.hyper.exponent == 0)
    for _ in 0..<300 { pacer.learn(pacer.stride, in: .seconds(1)) }
    #expect(pacer.hyper.exponent == 256)
    pacer.speed = .perSecond(1)
    pacer.speed = .hyper
    #expect(pacer.stride == 1)
  }

  @Test func metersOverHalfASecond() {
    var meter = RateMeter()
    meter.count(10, in: .milliseconds(400))
    #expect(meter.perSecond == nil)
    meter.count(40, in: .milliseconds(600))
    #expect(meter.perSecond == 50)
  }
}
