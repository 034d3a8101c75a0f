/// What someone looks for: words that must all be found somewhere in what is known of a pattern.
public struct PatternQuery: Sendable {
  private let words: [Word]
  private let key: String

  /// A word as it was typed, and its letters and digits alone if that is something else.
  private struct Word: Sendable {
    let typed: FuzzyWord
    let plain: FuzzyWord?
  }

  /// The words of a text; without any, everything is found.
  public init(_ text: String) {
    words = text.split(whereSeparator: \.isWhitespace).prefix(12).map { word in
      let word = word.prefix(64)
      let plain = word.filter { $0.isLetter || $0.isNumber }
      return Word(
        typed: FuzzyWord(word),
        plain: plain.isEmpty || plain.count == word.count ? nil : FuzzyWord(plain))
    }
    key = PatternLibrary.key(of: text)
  }

  /// Whether there is no word.
  public var isEmpty: Bool { words.isEmpty }

  /// How well a pattern fits, or nil when a word is not found.
  /// - Complexity: O(letters of the query × length of the names + length of the comments).
  public func match(_ subject: SearchSubject) -> SearchMatch? {
    var score = 0
    var places = Set<Int>()
    for word in words {
      guard let hit = PatternQuery.find(word, in: subject) else { return nil }
      score += hit.score
      places.formUnion(hit.titlePlaces)
    }
    guard !words.isEmpty else { return SearchMatch(score: 0, titlePlaces: []) }
    if !key.isEmpty && subject.keys.contains(key) { score += Points.wholeName }
    // Of two that fit as well, the one with less besides.
    score -= min(subject.title.scalars.count, 40) / 4
    return SearchMatch(score: score, titlePlaces: places.sorted())
  }

  private enum Points {
    static let wholeName = 1000
    static let name = 300
    static let label = 200
    static let comment = 100
  }

  private static func find(_ word: Word, in subject: SearchSubject) -> SearchMatch? {
    let forms = [word.typed, word.plain].compactMap(\.self)
    let inTitle = forms.compactMap { $0.find(in: subject.title) }.max { $0.quality < $1.quality }
    let inName = forms.compactMap { $0.find(in: subject.name) }.max { $0.quality < $1.quality }
    if inTitle != nil || inName != nil {
      let quality = max(inTitle?.quality ?? 0, inName?.quality ?? 0)
      return SearchMatch(score: Points.name + quality, titlePlaces: inTitle?.places ?? [])
    }
    let label = subject.labels.compactMap { word.typed.find(in: $0)?.quality }.max()
    let comment = word.typed.findUnbroken(in: subject.comment)
    let best = [label.map { Points.label + $0 }, comment.map { Points.comment + $0 }]
      .compactMap(\.self).max()
    return best.map { SearchMatch(score: $0, titlePlaces: []) }
  }
}

/// How well a pattern fits a query.
public struct SearchMatch: Hashable, Sendable {
  /// The higher, the better; names count more than kinds, discoverers and rules, and those more
  /// than comments.
  public let score: Int
  /// The indices of the Unicode scalars of the title that the query has found.
  public let titlePlaces: [Int]
}

/// What is known of a pattern, prepared to be searched.
public struct SearchSubject: Hashable, Sendable {
  let title: SearchText
  let name: SearchText
  let labels: [SearchText]
  let comment: SearchText
  /// Title and name without blanks and marks.
  let keys: [String]

  /// - Parameters:
  ///   - title: the name as people write it.
  ///   - name: the name on the command line, or a file's.
  ///   - labels: kind, discoverer, rule and other short texts.
  ///   - comment: what is told about the pattern, of any length.
  public init(title: String, name: String, labels: [String], comment: String) {
    self.title = SearchText(title)
    self.name = SearchText(name)
    self.labels = labels.map { SearchText($0) }
    self.comment = SearchText(comment)
    keys = [PatternLibrary.key(of: title), PatternLibrary.key(of: name)]
  }
}
