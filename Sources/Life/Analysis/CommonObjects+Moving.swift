extension CommonObjects {
  /// A code and a name a line.
  static let oscillators = """
    xp2_7 blinker
    xp2_7e toad
    xp2_318c beacon
    xp3_co9nas0san9oczgoldlo0oldlogz1047210127401 pulsar
    xp15_4r4z4r4 pentadecathlon
    xp2_2a54 clock
    xp2_31ago bipole
    xp2_0g0k053z32 quadpole
    xp2_g8gid1e8z1226 great on-off
    xp8_gk2gb3z11 figure eight
    xp2_rhewehr spark coil
    xp4_37bkic mold
    xp2_31a08zy0123cko quadpole tie ship
    xp2_g0k053z11 tripole
    xp4_ssj3744zw3 mazing
    xp8_g3jgz1ut blocker
    xp3_695qc8zx33 jam
    xp30_w33z8kqrqk8zzzx33 trans-queen bee shuttle
    xp30_w33z8kqrqk8zzzw33 cis-queen bee shuttle
    xp2_wbq23z32 trans-beacon on table
    xp2_318c0f9 cis-beacon on table
    xp2_j1u062goz11 cis-beacon on dock
    xp2_31egge13 test tube baby
    xp4_8eh5e0e5he8z178a707a871 Achim's p4
    xp2_0c813z255d1e8 cis-beacon on anvil
    xp5_idiidiz01w1 octagon 2
    xp6_ccb7w66z066 unix
    xp2_ca9baiczw32 1 beacon
    xp2_25a88gz8ka221 tub test tube baby
    xp2_03lk453z6401 trans-beacon on dock
    xp14_j9d0d9j tumbler
    xp2_c8b8aczw33 block on griddle
    xp2_ca1n0brz330321 fore and back
    xp2_3hu0og26 cis-beacon up on long bookend
    xp2_318c0f96 cis-beacon on cap
    xp2_318c0fho cis-beacon down on long bookend
    xp3_025qzrq221 trans-block on candlefrobra
    xp2_wgj1u0og26z25421 mango with beacon on dock
    xp2_w8o0uh3z32 trans-beacon down on long bookend
    xp3_4hh186z07 caterer
    xp8_wgovnz234z33 Coe's p8
    xp2_318czw3553 trans-beacon on cap
    xp2_4k1v0ciczw11 beehive on griddle
    xp2_xrhewehrz253 boat tie spark coil
    xp3_025qz32qq1 cis-block on candlefrobra
    xp2_03lk46z6401 trans-beacon up on long bookend
    xp2_xoga13z653 bipole tie ship
    xp2_xoga13z253 boat tie bipole
    xp2_c8b8acz0253 boat on griddle
    xp2_8ki1688gzx3421 four boats
    xp2_256o8gzy120ago boat tie quadpole
    xp2_gbhewehrz01 monotub spark coil
    xp2_wo44871z6221 eater plug
    xp2_03544oz4a511 odd test tube baby
    xp2_09v0c813z321 trans-beacon on bookend siamese table
    xp2_mlhewehrz1 G and spark coil
    xp3_4a422hu0696 cis-beehive on candlefrobra
    xp2_wbq2sgz32 beacon on cover
    xp2_rb88brz0103 blocks on griddle
    xp3_6a889b8ozx33 open cuphook
    xp3_4a422hu06a4 cis-boat down on candlefrobra
    xp2_0318cz259d1d96 beacon on inflected clip
    xp2_4k1v0f9zw11 griddle and table
    xp2_04aab96zc813 racetrack and ortho-beacon
    xp2_g45h1sz03 fox
    xp2_31agozca22ac cis-bipole on dock
    xp5_3pmwmp3zx11 fumarole
    xp2_0318cz69d552 beacon on racetrack
    xp2_03544ozcid11 beehive test tube baby
    xp3_2530fh884a4 cis-boat up on candlefrobra
    xp2_04a96z31d153 loaf on griddle
    xp2_03lkmzojc0cjo lightbulb and cis-hook
    xp2_03544ozca511 trans-boat test tube baby
    xp2_06996z31d153 pond on griddle
    """

  /// A code and a name a line.
  static let spaceships = """
    xq4_153 glider
    xq4_6frc LWSS
    xq4_27dee6 MWSS
    xq4_27deee6 HWSS
    """
}
