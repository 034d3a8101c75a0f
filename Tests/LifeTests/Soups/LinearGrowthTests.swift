import Testing

@testable import Life

@Suite("Linear growth")
struct LinearGrowthTests {
  /// The published codes of the two switch engines that come out of soups.
  @Test(
    "Switch engines have the codes by which catalogues know them",
    arguments: [
      (
        // The 26-cell block-laying switch engine's ten-cell ancestor.
        """
        ......O.
        ....O.OO
        ....O.O.
        ....O...
        ..O.....
        O.O.....
        """, "yl144_1_16_afb5f3db909e60548f086e22ee3353ac"
      )
    ])
  func switchEngines(picture: String, code: String) throws {
    let settling = SettlingRun(.life, bounds: .init(population: 1 << 14, growth: 1024))
    guard case .growing(let found) = settling.run(Pattern(picture: picture)) else {
      Issue.record("it does not grow")
      return
    }
    #expect(found == code)
  }

  /// The test suite of RFC 1321.
  @Test(
    "MD5",
    arguments: [
      ("", "d41d8cd98f00b204e9800998ecf8427e"), ("a", "0cc175b9c0f1b6a831c399e269772661"),
      ("message digest", "f96b697d7cb7938d525a2f31aaf161d0"),
      (
        "12345678901234567890123456789012345678901234567890123456789012345678901234567890",
        "57edf4a22be3c955ac49da2e2107b67a"
      ),
    ])
  func digest(text: String, digest: String) {
    #expect(MD5.hex(text) == digest)
  }
}
