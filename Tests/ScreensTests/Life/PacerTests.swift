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
    #expect(Speed.perSecond(1).slower == .perSecond(1))
    #expect(Speed.perSecond(60).faster == .perFrame(exponent: 1))
    #expect(Speed.perFrame(exponent: 1).slower == .perSecond(60))
    #expect(Speed.perFrame(exponent: 64).faster == .perFrame(exponent: 64))
  }

  @Test func metersOverHalfASecond() {
    var meter = RateMeter()
    meter.count(10, in: .milliseconds(400))
    #expect(meter.perSecond == nil)
    meter.count(40, in: .milliseconds(600))
    #expect(meter.perSecond == 50)
  }
}
