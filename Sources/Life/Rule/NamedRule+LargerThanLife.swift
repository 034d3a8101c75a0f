extension NamedRule {
  /// Rules on counts within a range.
  static let rangedRules: [NamedRule] = [
    NamedRule(
      "Bosco's Rule", "R5,C0,M1,S34..58,B34..45,NM", "Bugs: round spaceships that crawl on chaos.",
      by: "Kellie Evans", aliases: ["Bugs", "Bosco"]),
    NamedRule(
      "Bugsmovie", "R10,C0,M1,S123..212,B123..170,NM", "Bigger bugs, in slower motion.",
      by: "David Griffeath"),
    NamedRule(
      "Soldier Bugs", "R7,C0,M1,S65..114,B65..95,NM", "Bugs that march.", by: "Kellie Evans"),
    NamedRule(
      "Globe", "R8,C0,M0,S163..223,B74..252,NM", "Round shapes that expand.",
      by: "Mirek Wójtowicz"),
    NamedRule(
      "Majority", "R4,C0,M1,S41..81,B41..81,NM",
      "Each cell sides with most of 81: areas with smooth edges.",
      by: "David Griffeath"),
    NamedRule(
      "Majorly", "R7,C0,M1,S113..225,B113..225,NM", "Majority over 225 cells: broader areas.",
      by: "David Griffeath"),
    NamedRule(
      "ModernArt", "R10,C255,M1,S2..3,B3..3,NM", "Life's numbers far apart, in 255 shades.",
      by: "Charles A. Rockafellor"),
    NamedRule(
      "Waffle", "R7,C0,M1,S100..200,B75..170,NM", "Grows into the pattern of a waffle.",
      by: "Kellie Evans"),
  ]
}
