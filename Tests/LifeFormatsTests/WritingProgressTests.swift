import Lattice
import Life
import LifeFormats
import Testing

/// Large files that are written: who waits is told how far it is, and can stop it.
@Suite struct WritingProgressTests {
  private static let soup = Soup(
    filling: Rect(x: 0, y: 0, width: 1400, height: 600), density: 0.4, seed: 3, for: .life
  ).pattern

  @Test(arguments: [PatternFormat.rle, .macrocell], [false, true])
  func progressIsToldAndChangesNothing(format: PatternFormat, compressed: Bool) throws {
    let file = PatternFile(pattern: Self.soup)
    var told: [Double] = []
    let bytes = try file.write(as: format, compressed: compressed) { done, total in
      told.append(Double(done) / Double(total))
      return true
    }
    #expect(bytes == (try file.write(as: format, compressed: compressed)))
    #expect(told.count > 1 || format == .macrocell)
    #expect(told == told.sorted() && told.allSatisfy { $0 <= 1 })
  }

  @Test(arguments: [false, true]) func whoStopsItGetsNothing(compressed: Bool) throws {
    let file = PatternFile(pattern: Self.soup)
    var questions = 0
    _ = try file.write(as: .rle, compressed: compressed) { _, _ in
      questions += 1
      return true
    }
    #expect(questions > 1)
    for stop in 0..<questions {
      var asked = 0
      #expect(throws: WritingError.stopped) {
        try file.write(as: .rle, compressed: compressed) { _, _ in
          asked += 1
          return asked <= stop
        }
      }
    }
  }
}
