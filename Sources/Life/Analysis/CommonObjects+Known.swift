extension CommonObjects {
  /// Spaceships that soups hardly make, by period: a code and a name a line.
  static let knownSpaceships = """
    xq2_32mmgozg0igke72z1n2q1z0qgm1z31i2bsogzggqq261z1 64P2H1V0
    xq3_16614e8o4aa82cc2 25P3H1V0.2
    xq3_km92z1d9czxor33zy11 25P3H1V0.1
    xq3_mhqkzarahh0heezdhb5 dart
    xq3_3u0228mc53bgzof0882d6koq1 turtle
    xq3_4ao4os0ikg8a4c0i04umksob117op2cezyc13 60P3H1V0.3
    xq3_07gg2u3t0t3u2gg7zcinjq9630369qjniczw1y71 brain
    xq4_0oorxroozdjio404oijd x66
    xq4_go217z1rmkg4szon7z21 B29
    xq4_go217z1b6koox84szy323 crab
    xq4_a1hhpnzy03mvo2ms8zy211 pushalong 1
    xq4_y1e3a1zg8w80e705d4q2cz111d8b orion
    xq4_720c22z0gotvhz0eso0hozx120640c 37P4H1V0
    xq4_8444sx5889ezhwh4rrez24447xk22ie hivenudger
    xq4_bh1cgzw1020msze28aehnfzxopp1zw62 swan
    xq4_w19q0q91zme85c8c58emzbb4okeko4bbzwhqh0hqh non-monotonic spaceship 1
    xq4_gx18nj88gz662p6401w1eck0gzy0112e68y16jv8zy51675c6 big glider
    xq4_6cscg0ggo86901ecxozwrrawhy4ve0vhzc676101132ci0ge6x3 77P4H1V0.1
    xq4_wgos64n3h8gzcnh60m323u8hzy011w1013eg0sk4ba6zy7kb3ozy91 enterprise
    xq4_y63518ow8c4624zy88k2e0kt288z3518ow8c0222bzwgc2e0kt288zw33 welded geese
    xq4_y3ge5be6zy16mo8zy0gocw6bc40gy0mrncz4ca0110cc62w316601zy0361 wing
    xq4_xgc1hbzsm0201zfnhea82ez01ppozy0lskoogwgg0a64zy21p0qf3ppozy31021x26 swan weld goose
    xq5_88xgxtih8z11dmhmdw111 30P5H2V0
    xq5_0sg3pnxnp3gsz4s01tve0evt10s4 44P5H2V0
    xq5_qv3oowg9v0v9gwoo3vqzw1wuhp43034phuw1 60P5H2V0
    xq5_ug1hmgc865da808ad568cgmh1guz124w6yb6w421 spider
    xq5_ybu2919966zy6gsw25cc03zy2g223zs31l1hg76z1661 58P5H1V1
    xq5_wg044b12u4x6oz6qhigxg8d0iksgesg0gz0ghw14phsy2325c43zx110266da6ogzy51221 86P5H1V1
    xq6_eaqqrexcswscxerqqaezy2c330a66a033czy331y213 56P6H1V0
    xq6_8kk46a0734oxo4370a64kk8zy33jbah0habj3zy4c4870784c 72P6H2V0
    xq6_03m0m3y03m0m3zw3gn3aaaa3ng3zwu97y279uz22qggy2ggq22zxq03q22q30qzxdidy0did dragon
    xq6_692sozx110836oozy3244eeeewgggzy86cc47ctikszyd6f8wssszyi17903j4c8zyq66m48gzyt11 77P6H1V1
    xq6_c88y38s0995y8ggz033ru2061ptwuy0uop06w6243uvzgmm6320344lo0jgx30403w321eb7z1y610445 114P6H1V0
    xq7_3nw17862z6952 loafer
    xq7_7dfxg88gxfd7zw123u2222u321 weekender
    xq7_ggg0774wguez1130g06mgcc403ju4y1ooz03331oo31gy112w62ec0ac4zy213111igzy4cc0j6mzy831 lobster
    xq8_06rusxosmcz44cehqr4633 31P8H4V0
    xq9_y6eegi12cxc21igeez4334155211w210pppgppp012w1125514334zy951w888w15 86P9H3V0
    xq9_y24a9a4z8866gh1u0u1hg6688z1so26043034062os1zx8biuxuib8zy1lo949olzxce4c666c4ec 117P9H3V0
    xq10_o5995ozes88sezw33 copperhead
    xq10_ss1w1ssz0gommogz0r1gg1rzw5445 fireship
    xq12_fh1i0i1hfzw8sms8zxfjf Schick engine
    xq16_gcbgzvgg826frc Coe ship
    xq20_27de6zw8smx2ceaz0ggz13673 sidewinder
    xq20_gocowo211vwgocoz7ffy08ggfw7ff 51P20H10V0
    """

  /// Still lifes, pairs of them among these, by size: a code and a name a line.
  static let knownStillLifes = """
    xs8_rr bi-block
    xs9_31248go extra long snake
    xs10_drz32 snake siamese snake
    xs10_2eg853 cis-hook with tail
    xs10_1784213 long long hook with tail
    xs10_25a8426 tub with long long tail
    xs10_wg853z65 extra extra long snake
    xs10_xg853z321 long long canoe
    xs11_354c826 eater tail siamese carrier
    xs11_08o652z32 boat on aircraft
    xs12_rrz66 tri-block
    xs12_4alla4 honeycomb
    xs12_4ai3s4zx1 cis-fuse with two tails
    xs12_ck3123z11 snake bridge snake
    xs16_69f0f96 bi-cap
    xs16_699606996 pond on pond
    xs19_4aar0rbzx121 eater 2
    xs20_178kai3z311w32 spiral
    xs21_69ak8gzx122dik8 triloaf 2
    xs24_g88611688gz122cggc221 lake 2
    xs24_y1696z2552wgw2552zy1343 honey farm
    xs26_69p6o8gzcijc321 Mickey Mouse
    xs32_g88m996z1221y2o44ozy3699611 land of lakes
    """
}
