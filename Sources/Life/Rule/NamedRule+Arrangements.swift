extension NamedRule {
  /// Two-state rules on the arrangement of neighbours, on other neighbourhoods, and in one
  /// dimension.
  static let arrangingRules: [NamedRule] = [
    NamedRule(
      "Just Friends", "B2-a/S12",
      "Birth on two neighbours that do not touch; calm, with fast ships.",
      by: "David Bell"),
    NamedRule(
      "tLife", "B3/S2-i34q",
      "Life with other survivors on two and four, for the T-tetromino's sake."),
    NamedRule("tDryLife", "B37/S2-i34q", "tLife with birth on seven."),
    NamedRule("tHighLife", "B36/S2-i34q", "tLife with HighLife's birth on six."),
    NamedRule("Salad", "B2i34c/S2-i3", "Like Life in temper, made of other pieces."),
    NamedRule("LeapLife", "B2n3/S23-q", "Life's temper, with birth between two opposite corners."),
    NamedRule("kLife", "B34n/S23", "Life with one more birth, on four."),
    NamedRule("HatLife", "B35y/S23", "Life with one more birth, on five."),
    NamedRule("PiLife", "B37e/S23", "Life with one more birth, on seven."),
    NamedRule("PondLife", "B36i/S2-i35i", "Soups of Life's temper with other survivors."),
    NamedRule("Best Friends", "B2ce3aiy/S12aei3r", "A relative of Just Friends with more births."),
    NamedRule(
      "Goats", "B2in3/S123a", "Restless soups that take long to settle.", aliases: ["Goat Flock"]),
    NamedRule(
      "Snowflakes", "B2ci3ai4c8/S02ae3eijkq4iz5ar6i7e",
      "Soups settle at once into small symmetric flakes."),
    NamedRule(
      "Hexagonal Life", "B2/S34H", "Six neighbours; soups thin out to a few oscillators.",
      aliases: ["Hex Life"]),
    NamedRule("HighHexLife", "B25/S34H", "Hexagonal Life with birth on five."),
    NamedRule(
      "Hexagonal Replicator", "B135/S135H", "Six neighbours; every pattern is copied.",
      aliases: ["Replicator Hex"]),
    NamedRule(
      "Hexagonal Fredkin", "B135/S0246H", "Parity over the six neighbours and the cell itself.",
      aliases: ["Fredkin Hex"]),
    NamedRule("Von Neumann Replicator", "B13/S13V", "Four neighbours; every pattern is copied."),
    NamedRule(
      "Von Neumann Fredkin", "B13/S024V", "Parity over the four neighbours and the cell itself."),
    NamedRule(
      "Rule 22", "W22", "One cell grows a ragged triangle of triangles.", by: "Stephen Wolfram",
      aliases: ["Wolfram 22"]),
    NamedRule(
      "Rule 30", "W30", "One cell, and chaos good enough for random numbers.",
      by: "Stephen Wolfram, 1983", aliases: ["Wolfram 30"]),
    NamedRule(
      "Rule 90", "W90", "Exclusive or of two neighbours: Sierpiński's triangle.",
      by: "Stephen Wolfram", aliases: ["Wolfram 90", "Sierpinski"]),
    NamedRule(
      "Rule 110", "W110", "Gliders on a striped ground; computes anything (Matthew Cook).",
      by: "Stephen Wolfram", aliases: ["Wolfram 110"]),
    NamedRule(
      "Rule 150", "W150", "Exclusive or of three cells: a fractal of triangles.",
      by: "Stephen Wolfram", aliases: ["Wolfram 150"]),
    NamedRule(
      "Rule 184", "W184", "Traffic: cars move on where the road is free.",
      aliases: ["Wolfram 184", "Traffic"]),
    NamedRule(
      "WireWorld", "WireWorld", "Electrons on wires; for building circuits.",
      by: "Brian Silverman, 1987"),
  ]
}
