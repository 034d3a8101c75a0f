extension CommonObjects {
  /// Oscillators that soups hardly make, by period: a code and a name a line.
  static let knownOscillators = """
    xp2_7exe7 killer toads
    xp2_4k1u1k4zx1 by flops
    xp2_k3g4gljz11 blinkers bit pole
    xp2_rhe44ewehr piston
    xp2_wg0k053z642 pentapole
    xp2_2552gggz4aa4 Beethoven
    xp2_6952gggz69a4 Chopin
    xp2_69b8baiczx32 22P2
    xp2_6a88baiczx32 24P2
    xp2_xg0k053zca02 hexapole
    xp2_3p606p3z0c95d light bulb
    xp2_g9f0318cz1156 beacon on table tie eater
    xp2_31a08zy01050ko heptapole
    xp2_466t186z6961696 2.2.5
    xp2_882030kgz010602 phoenix 1
    xp2_db0n1arz3123032 snake pit
    xp2_0e0j0944z44i0p0e 2.3.5
    xp2_g8j1cdj8gz01cb38c1 2.2.6
    xp2_ggg07y270gggzy0ey2e interchange
    xp2_g39e0oozdd0va26zx123 Laputa
    xp2_ca8b8kzwbh2z4l5l4czx1 2.3.4
    xp2_gs2ib88gzx344kjge2zy21 scrubber
    xp2_1784k871z045g0a2z8e1221e8 revolver
    xp2_gg0gba9jz1107ac87066zx3213 negentropy
    xp3_2524sws4252 bent keys
    xp3_2524sws44a4 odd keys
    xp3_32q4w8ozx11dd cuphook
    xp3_17844ozx3442sg french kiss
    xp3_0ca1d2sgz321343 stillater
    xp3_g0gbb8oz11078aqi6 1-2-3
    xp3_s471174sz11744711 cross
    xp3_32aczx4b560o8gzy632 biting off more than they can chew
    xp3_3iab2p6o8z23cj8qa9o surprise
    xp3_giligz1wui1z3iai21zw1 candelabra
    xp3_g0g8e1e8g0gz11078l87011 mini pressure cooker
    xp3_w3p6g6p3zad1eieie1dazy11 en retard
    xp3_xgba9jz624bo2ob426zy0121 pressure cooker
    xp3_g0g88bbgz1107888b426zy033 hustler
    xp3_0gs46364sgz13e8ogo8e31zy11 star
    xp3_w3p6g6p3zad1eiuie1dazx6426 Frog II
    xp3_g8o0eh5mggz122q92t0643zy011 snake pit 2
    xp3_xc9b88gzc82t1alpgf0cczx1226 protein
    xp3_3js46364sj3zhje8ogo8ejhz11x1x11 star with blocks
    xp3_4s0g88b5ozwd83s183chbgzy11ad11w32 crowd
    xp3_s47117471174szt57y375tz1174471744711 cross 2
    xp3_3pe0mikozw11tcc2t1e8zw2nt0nl5qiczw135a43 double caterer
    xp3_y43f50ggzxgy11nghy1g88gzo48hd4407ggg0e022bo121z011y1go0e8zy7afc skewed traffic light
    xp4_64k8wc871zx1ro eater/block frob
    xp4_c4o796z6fvz321e96 lightweight emulator
    xp4_xo8wc871zggke33z1 confused eaters
    xp4_35s2e0e2s53zx1iqi1 T-nosed p4
    xp4_c4o796zuvvzc97o4ozx11 heavyweight emulator
    xp4_xg886p6o8goz4aalk4896zx56 wavefront
    xp4_gg0g88bbgz1107899a7066zy033 clock 2
    xp4_wg8e1e8gz3egf090fge3zx17871 Boss
    xp4_g0gg3iakg88gz1101cjg88ge1c84czy41226 hustler II
    xp4_x356k3p1p3k653z354mi419939914im453zx146y3641 fountain
    xp4_xc9b8oz0609fzggl1z01l5z26mkzwq04zw1qaa8czy023 turning toads
    xp4_g88br88gkcz0tv1w1q6gz7vvx5t0d552z8lnkogkabgzx66x11 blocked p4-1
    xp5_2mq3sggozx346 Elkies' p5
    xp5_giligz36asgv04a4 heart
    xp5_y2g0k413zwo0a02z32 pseudo-barberpole
    xp5_4j8qa606aq8j4zx26x62 Scot's p5
    xp5_g0giegmp3z11074x6a8o pentant
    xp5_69d2c0cs0ssz2596078jo Montana
    xp5_6s1v071c88gz118f0e8311 mathematician
    xp5_0jrz3210o88czy5e53zy533 pentoad 2
    xp5_4aab97f79baicz32134b870vi middleweight volcano
    xp5_03168gxg8a6z0gg8450dhz32y3346 radial pseudo-barberpole
    xp5_y131u0u13z3lkkk21x12kkkl3z32x12s0s21x23zy13210123 harbor
    xp6_178czy12fiszy631e8 p6 shuttle
    xp6_g80e55e08gz120ekke021 A for all
    xp6_oe1dicggz6t1mhmgn8a6zw122qq1 pipsquirter 1
    xp6_ggwhlhwggzhah0hhh0hahz11whlhw11 T-nosed p6
    xp6_ccb7w69115a4ozs224y22443z125a8896wed33 unicycle
    xp6_0ggr1e8y08e1rggz122m1s5y05s1m221zx11y411 sombreros
    xp7_wg886picgc48czoi7o5knzx343 41P7.2
    xp7_wj3y13jz8kbr4u0u4rbk8zy01x1 38P7.2
    xp7_w3rgy0ccz8o090v0s27zx11w345031 38P7.3
    xp7_g88bdggz01130147obbgzy54t1u246zy71 44P7.2
    xp7_xg88baab88gziu0v0e4h39s0v0uizx344lllk443zy21w1 quadruple burloaferimeter
    xp7_03iajaqjk46zg2v0er8q6he8zp9gf8ck3sj2zxd55d2odzy2321 pipsquirter 2
    xp7_gg0g88bb88bbgzpp0v0e83h5s0v066zx3kk55lk443033zy011w11 quadruple burloaferimeter 2
    xp7_4a40vh4e0ti88it0e4hv04a4zy24a9y29a4zxbd0ehp0c88c0phe0dbzy5312453 Hebdarole
    xp7_g88e1e8x8e1e8x8e1e88gzo511tt624owuwo426tt115oz8lkk5lj210gg3gg012jl5kkl8zx343y1343y1343 132p7
    xp8_2erore2z07x7 smiley
    xp8_25du4szx327ba4 Achim's p8
    xp8_4b23021eaz57840c4d2 Kok's galaxy
    xp8_gg0s252s0ggz11078m87011 R2D2
    xp8_xgba9jz624b888b426zy0252 cauldron
    xp8_gg0gba9jz11078987066zx3213 Hertz oscillator
    xp8_032acy1oge2zwggseb6z4701y1354c roteightor
    xp8_g8861d688886d1688gz123ty6t321zcim50g0gggg0g05miczx3453y03543 bottle
    xp9_039e0o4czolnhlla23zw66 thumb 1
    xp9_32acxca23zy0cuczggkcxckggz1y51 worker bee
    xp9_32acxca23zy04r4zy04r4zo8a6x6a8o snacker
    xp10_y8oga13zy2g0k413zwo0a02z32 bipole bridge pseudo-barberpole
    xp10_xg88bbgz32q5hp1lgn84czx12452 42P10.1
    xp10_03iikgg88s0ge2zwg3s41oijsgz47w311w244c 44p10
    xp10_y12c34z45a208ka52066zy266w653w2c34zy645a2 46p10
    xp11_y0dbzggci5ld3xog8oz0343 rattlesnake
    xp11_0g842130v1oozra888ab43zx33 38P11.1
    xp12_032acy0oge2z0g8ow77ggz23y21226 dinner table
    xp12_08o0il96xggzxgjx6is343zw1j3xfvvz460jqx643siczx233 crown
    xp13_gy1gr3zd5a64210g8c4066zy2kr6og Beluchenko's p13
    xp13_g88e1e8z0113033xokczy4araaaa4z0ggo0oox356z122ege2 65P13.1
    xp13_y2amdl5zo6sako0g15wgicz101x8ggcy1cime0ks4zy7ed96zy8723 60P13.1
    xp13_gy1gr3y63jzd5a64210g8c4066w4e5310459073zy2kr6ogy3mgj4zye11 64P13.1
    xp13_y25rc31y466zmkac48g012640ccw8sa7208ai0e6z1y11roy5c068zye331 64P13.2
    xp15_14441xvtvz41114x757 Karel's p15
    xp15_3v3y64r4z9g9y0jjy04r4zcfcy011 Jolson
    xp16_0c2w3vz33032988 Rob's p16
    xp16_om999e0e999mozx8kc0ck8 Rich's p16
    xp16_g8cgx7964z1110gy08kkczw1347y01 Achim's p16
    xp16_g8861daowoad1688gz12174wokcx47121zcik71ggowogg17kiczx3452y02543 ship in a bottle
    xp17_32acy1ca23zy27rszwo8a6y16a8o honey thieves
    xp18_wg8gyd8eh6o8zq6hcbaggx3jy36655t243zg9gf99ppy0323ggx33lld2pmz56o3t5y511y2343zx1 113P18
    xp21_g88bdggz01130147obbgzcg2228x4t1u246zx1fy21 caterer on 44P7.2
    xp22_0g842130v1og26zra888ab43zx33 beacon on 38P11.1
    xp22_178cwggg2y2oo4kozy235433y28111w62sg 36P22
    xp22_31e8w444x8e13zy2nnzwo8wjjgx8oz321y6123 46P22
    xp24_2hqz037133zssszx777 caterer on figure eight
    xp24_y333zccw8sicx32c8zy6okk8y066zy7po p24 shuttle
    xp25_8owgg0g8gy13pmggmp3z6r0741470r6y21111y2gg08ozju079c1fge3y24aricy0fvg99gzyq11zye66 105P25
    xp27_y9330gzyb1789azy08q987yfooz33yfs2ib2zy6ai2sgzy910oo 56P27
    xp27_wg88rb8oy5ogz6i2t4mkey1g8wgc73xj9e0o4cz011w346x6fpy5ojhrhla23zyl66 94P27.1
    xp28_g8gcscy333xoge2z1ii1x676x676z34atsy4ggx62sgzy911 pre-pulsar shuttle 28
    xp28_oow4a4y1ca23zwsx44ay2iczwex88kz66w8k8xg8keezy61221 p28 pre-pulsar shuttle
    xp29_y8ca23z252y24eexcczg8gy28ssy366xg0s4z01y76e6x6e6w11zzy8252y1252 pre-pulsar shuttle 29 v2
    xp30_32aczw8kqrqk8zzzy033 buckaroo
    xp30_252y1252z04r4x4r4zz252y1252 eureka
    xp30_y4ss203zy6103y2oooz2aggga2y645x54zw111zw33yccc partial queen bee loop
    xp31_ccy04ajaeweaja4y0cczz66y04apaeweapa4y066 48P31
    xp32_xo8bl4cssssc4lb8oz31upi1y61ipu13zwvf7x4ary27fvz321e9akgossssogka9e123zy132y423 pi portraitor
    xp33_0ggq52z044sy4ai2cz0u03y4s4sy84q4z0p99y4110g8oy499pz252y83i3y4s07zya3445y4jiizyk4a5 92P33.1
    xp35_178cz0o4c0111y0e8qqcz11yacmm4sy4c871zyl1110c4ozyr11 50P35
    xp36_y669lq8ooyeoge2zy910gy3d72z0g8oy5275y2oogs8gz23yj2543 Jason's p36
    xp36_64koxok46y032acxca23zy0cscy1gy26e6zy0osoy137y1ceczggkcxckggy0o8a6x6a8oz1y51 p36 toadsucker
    xp40_33zxs48g69gvzx3021zy833 26P40
    xp45_32acxca23zy06e6y3skszy0cecy3vnvzo8a6x6a8o pentadecathlon on snacker
    xp46_033y133zzzckgsxsgkczz0cc twin bees shuttle
    xp46_gj3y0g8oz11y1322y9mkk8z66y179dy91z033 twin bees shuttle v2
    xp48_y5690gicgzx3iab8bbgx331w33z8ka2dhkm9b42sgzw113w1 65P48
    xp50_3p6w6p3z0102201xidiidizws01110sw1w1zy0222zx4r4zzzy04r4x8k88k8z0s0220sx252252z643w346 p50 traffic jam
    xp54_32acy5ca23zy1ooxoozx4ossxsso4zzzc453y5354c p54 shuttle
    xp56_vv03333rryboozddcccc0ffwgw8oybggzy8hj1ybebg8m264czy811ya326461gt7 p56 B-heptomino shuttle
    xp58_wj9ary9ra9jzwdl4cy9c4ldz311yf113z32qkgow262x262wogkq23zw6a8cy9c8a6zw3213y93123 pre-pulsar shuttle 58
    xp60_uquy1sey1vtvzfbfy8757 toad sucker
    xp60_vtvy1esy1vtvz757y8757 toad flipper
    xp60_y37exe7z0gyecg2cz30k3w8sy1s8y1c2gcz3403zy6e7x7e twirling T-tetsons 2
    xp63_32acxca23wgg8g0g8ggzy04r4y07fmoc707comf7zy04r4y2ccy1cczo8a6x6a8o snacker on 38P7.2
    xp64_y1j3zy031d8ey633zggy6s4c0gz11y8hj1zya11 Merzenich's p64
    xp66_y2ca23zws21q4zx11zxgc22szw8o121z311y0681hh4zy77 caterer on 36P22
    xp72_66625dw66y66664abw66zy3ccy8cczyd6995 47P72
    xp77_wo8gwog4cgcip688gzxgbao8y2nk5o7ioz4s3s57y1642sj43zw1 77P77
    xp84_yf8ka52666zy5c66mkg8y077zzxgy1215dcc6z4ql21333z033 52p84
    xp88_y0gy8ca23z4s0g1156zw11x4ehrzydggw62sgzy28oy51226zy0311 49P88
    xp90_wig1jy8gzy012dw93y04ql21333z35426oxcgmcx33z65123 fumarole on 43P18
    xp92_yi33y133zzzyhckgsxsgkczz33y7c20197zccy734089e 50p92.1
    xp100_178cyao8gy0ccy0g8oyac871zye1m31y5322z0g8oyae972xooy079dyao8gz23yzy532 centinal
    xp108_wc4o0oy6g033zougdb158cy1a9871zy0ooyf789q8zy42bi2syf33zyfgs2iazydoo01 22P4.3 on 56P27
    xp110_gy4idiidiz1156y21w1z08w7rp6zzwcjrsw2zy2ckggzy51 octagon 2 on 36P22
    xp114_y1jjxo443aq4ozccxpdgx3cd0f811z8k8zyi4a4zy44s0cky6cczy2178nkica4xjjzy71y211 ocellus
    xp138_w8gw259r84z79431y1go4iszx42rik8w12 Gabriel's p138
    xp144_33y18kk8yb33zy8equzy9757wggzccyb1221y1cc Achim's p144
    """
}
