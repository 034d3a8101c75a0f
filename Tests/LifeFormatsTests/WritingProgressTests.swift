import Life
import LifeFormats
import Testing

/// Large files that are written: who waits is told how far it is, and can stop it.
@Suite struct WritingProgressTests {
  /// Rows of cells far enough from each other to be runs of their own.
  private static func dots(_ rows: Int) -> Pattern {
    Pattern(runs: (0..<rows).flatMap { y in (0..<1000).map { .init(x: 2 * $0, y: y) } })
  }

  @Test(arguments: [PatternFormat.rle, .macrocell], [false, true])
  func progressIsToldAndChangesNothing(format: PatternFormat, compressed: Bool) throws {
    let file = PatternFile(pattern: Self.dots(format == .rle ? 140 : 20))
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
    let file = PatternFile(pattern: Self.dots(140))
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
