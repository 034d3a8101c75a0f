extension CommonObjects {
  /// Objects that have their name in another rule than Life: the rule, a code and a name a line.
  ///
  /// Sources: LifeWiki's pages of HighLife, Day & Night, Seeds, 2x2, tlife, Move, Snowflakes, Logic
  /// Rule and Live Free or Die; Nathaniel Johnston's "The B36/S125 '2x2' Life-Like Cellular
  /// Automaton"; the wiki of Live Free or Die (lfod.wikispaces.com) for the anchor and its stacks; the
  /// thread "Mooselife" of the ConwayLife.com forums for the stag; the remarks in Golly's pattern
  /// files `drylife-p480-rake-gun` for the spinner and `omosso-p79576-spaceship` for the
  /// B-heptomino. G and R are no more than letters in Snowflakes, too.
  static let knownElsewhere = """
    B36/S23 xq48_07z8ca7zy1e531 bomber
    B3678/S34678 xq32_4eveea44e rocket
    B2/S xq1_69 moon
    B2/S xp2_142 shiplet
    B2ae/S xq2_16 banana
    B2/S0 xp2_12 checker
    B2/S0 xp4_ah anchor
    B2/S0 xp4_120i908g rusty anchor stack
    B2/S0 xp4_12ga18g shiny anchor stack
    B2/S0 xp4_gwahz85 wavy anchor stack
    B36/S125 xq8_2je4 crawler
    B368/S245 xs5_174 Z-pentomino
    B368/S245 xp2_f long blinker
    B368/S245 xp2_ff big blinker
    B368/S245 xp4_37 P-pentomino
    B368/S245 xp4_165 R-pentomino
    B368/S245 xp4_163 spinning glider
    B3/S2-i34q xq5_27 T
    B3/S2-i34q xq4_1ba4 ant
    B345/S126 xq4_27 T-tetromino
    B37/S23 xp32_1orq4 spinner
    B37/S2-i34q xq42_ye653zy242eybkk4zymo8ogzy884c62cy223gi0kh32zoc4ccy331kopgy611z76pr2gk2y3qmtzw1221 p42 knightship
    B34kz5e7c/S23-a4ityz5k xp3_3668663 stag
    B2ci3ai4c8/S02ae3eijkq4iz5ar6i7e xs21_8u2b2u8z011311 snowflake
    B2ci3ai4c8/S02ae3eijkq4iz5ar6i7e xq2_57 G
    B2ci3ai4c8/S02ae3eijkq4iz5ar6i7e xq4_157 R
    B2k3acijr4ijqy6i7c/S2aek3ijnqr4it5n xq98_27d B-heptomino
    B3/S012345678 xs1_1 dot
    B3/S12345 xs2_3 domino
    B3/S12345 xs2_12 duoplet
    """
}
