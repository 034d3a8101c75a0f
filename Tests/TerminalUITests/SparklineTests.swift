import TerminalUI
import Testing

@Suite struct SparklineTests {
  @Test(arguments: [
    ([], 5, "", ""), ([0, 0], 5, "▁▁", "__"), ([7], 5, "█", "#"),
    ([0, 1, 2, 3, 4, 5, 6, 7], 8, "▁▂▃▄▅▆▇█", "_.-:=+*#"), ([9, 1, 2], 2, "▅█", "=#"),
    ([-3, 5], 5, "▁█", "_#"), ([1, 2], 0, "", ""), ([1, 2], -1, "", ""),
    ([.max, 0], 2, "█▁", "#_"),
  ])
  func drawsNumbers(numbers: [Int], columns: Int, blocks: String, ascii: String) {
    #expect(Sparkline.text(numbers, columns: columns, glyphs: .blocks) == blocks)
    #expect(Sparkline.text(numbers, columns: columns, glyphs: .ascii) == ascii)
  }
}
