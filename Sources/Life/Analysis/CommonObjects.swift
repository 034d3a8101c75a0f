/// The names of objects by their canonical apgcodes.
///
/// The names are those of LifeWiki and of the Life Lexicon, the order of the common still lifes and
/// oscillators that of how often they come out of random soups in Catagolue. They hold in every rule in which the
/// code is that of an object, since a code tells the cells.
public enum CommonObjects {
  /// The name of an object, nil when it has none that is in common use.
  public static func name(of code: String) -> String? { names[code] }

  /// All codes with their names.
  public static let names: [String: String] = {
    var names: [String: String] = [:]
    let tables = [
      stillLifes, oscillators, spaceships, knownStillLifes, knownOscillators, knownSpaceships,
    ]
    for table in tables {
      for line in table.split(separator: "\n") {
        let words = line.split(separator: " ", maxSplits: 1)
        names[String(words[0])] = String(words[1])
      }
    }
    for (_, code, name) in elsewhere { names[code] = name }
    return names
  }()

  /// The objects that have their name in another rule than Life, with that rule.
  static let elsewhere: [(rule: String, code: String, name: String)] =
    knownElsewhere.split(separator: "\n").map { line in
      let words = line.split(separator: " ", maxSplits: 2).map(String.init)
      return (words[0], words[1], words[2])
    }

  /// The name of more than one: `loaves`, `cis-boats with tail`.
  static func plural(of name: String) -> String {
    // What has a part put to it is counted by what comes before.
    var words = name.split(separator: " ").map(String.init)
    let joint = words.firstIndex { ["with", "on", "at", "and", "up", "down"].contains($0) }
    let last = (joint ?? words.count) - 1
    guard last >= 0 else { return name }
    words[last] = pluralWord(words[last])
    return words.joined(separator: " ")
  }

  private static func pluralWord(_ word: String) -> String {
    if word == "antlers" { return word }
    if word.hasSuffix("loaf") { return word.dropLast() + "ves" }
    if word.hasSuffix("baby") || word.hasSuffix("galaxy") { return word.dropLast() + "ies" }
    if ["s", "x", "ch", "sh"].contains(where: word.hasSuffix) { return word + "es" }
    return word + "s"
  }
}
