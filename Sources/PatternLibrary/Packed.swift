// swift-format-ignore-file
// Generated from Patterns/ by `vivarium library pack Patterns Sources/PatternLibrary/Packed.swift`.

extension PatternLibrary {
  static let packed = #"""
Arenas/bricks.txt 632
name: Bricks
author: Vivarium
comment: Staggered walls three cells long: no straight line crosses the board.

............................
............................
............................
..###...###...###...###.....
............................
............................
............................
.....###...###...###...###..
............................
.......@....................
............................
..###...###...###...###.....
............................
............................
............................
.....###...###...###...###..
............................
............................
Arenas/city.txt 565
name: City
author: Vivarium
comment: Six blocks and the streets between them.

..........................
..........................
..........................
....####...####...####....
....####...####...####....
....####...####...####....
....####...####...####....
..........................
.........@................
..........................
..........................
....####...####...####....
....####...####...####....
....####...####...####....
....####...####...####....
..........................
..........................
..........................
Arenas/comb.txt 543
name: Comb
author: Vivarium
comment: Long teeth from above and below make a road that doubles back on itself.

...#.......#.......#......
...#.......#.......#......
...#.......#.......#......
...#.......#.......#......
...#...#...#...#...#...#..
...#...#...#...#...#...#..
...#...#...#...#...#...#..
...#...#...#...#...#...#..
...#...#...#...#...#...#..
...#...#...#...#...#...#..
...#...#...#...#...#...#..
...#...#...#...#...#...#..
.......#.......#.......#..
.......#.......#.......#..
..@....#.......#.......#..
.......#.......#.......#..
Arenas/cross.txt 551
name: Cross
author: Vivarium
comment: Four arms with an open heart; the shortest way is through the middle.

.........................
.........................
............#............
............#............
......@.....#............
............#............
............#............
.........................
....#######...#######....
.........................
............#............
............#............
............#............
............#............
............#............
.........................
.........................
Arenas/diamond.txt 521
name: Diamond
author: Vivarium
comment: A diamond with a door at each corner.

.........................
.........................
.........................
...........#.#...........
..........#...#..........
.........#.....#.........
........#.......#........
.......#.........#.......
............@............
.......#.........#.......
........#.......#........
.........#.....#.........
..........#...#..........
...........#.#...........
.........................
.........................
.........................
Arenas/four-rooms.txt 624
name: Four rooms
author: Vivarium
comment: Four rooms in a ring, each door two cells wide.

.............#.............
.............#.............
.............#.............
.............#.............
......@....................
...........................
.............#.............
.............#.............
.............#.............
######..###########..######
.............#.............
.............#.............
.............#.............
...........................
...........................
.............#.............
.............#.............
.............#.............
.............#.............
Arenas/gates.txt 554
name: Gates
author: Vivarium
comment: A walled yard with four gates; with --wrap the opposite ones are joined.

###########...###########
#.......................#
#.......................#
#.......................#
#.......................#
#.......................#
#.......................#
.........................
..........@..............
.........................
#.......................#
#.......................#
#.......................#
#.......................#
#.......................#
#.......................#
###########...###########
Arenas/moat.txt 547
name: Moat
author: Vivarium
comment: A court behind walls with two gates, and a moat around it.

........................
........................
........................
........................
.....######..######.....
.....#............#.....
.....#............#.....
.....#............#.....
.....#............#.....
.....#......@.....#.....
.....#............#.....
.....#............#.....
.....#............#.....
.....######..######.....
........................
........................
........................
........................
Arenas/pillars.txt 542
name: Pillars
author: Vivarium
comment: A hall of single stones, each a corner to catch a tail on.

.........................
.........................
..#...#...#...#...#...#..
.........................
.........................
.........................
..#...#...#...#...#...#..
.........................
.....@...................
.........................
..#...#...#...#...#...#..
.........................
.........................
.........................
..#...#...#...#...#...#..
.........................
.........................
Arenas/spiral.txt 508
name: Spiral
author: Vivarium
comment: One way in and the same way out, two cells wide; grow late.

....@..................
.......................
#####################..
....................#..
....................#..
..################..#..
..#..............#..#..
..#..............#..#..
..#..##########..#..#..
..#..#...........#..#..
..#..#...........#..#..
..#..#############..#..
..#.................#..
..#.................#..
..###################..
.......................
.......................
Breeders/26-cell-quadratic-growth.rle 479
#N 26-cell quadratic growth
#O Nick Gotts
#C Twenty-six cells strewn over a box of 16193 by 15089 whose
#C population ends up growing as the square of time. Look at it at a
#C low zoom and with large steps.
#C Claim: population 26 at 0
#C Claim: population 947 at 1000
#C Claim: population 1814 at 2000
x = 16193, y = 15089, rule = B3/S23
b2o$2o$bo29$16bo$15bobo$15bo$14bo15024$16187bo3bo$16188bobo$16189bo2bo
$16192bo$16192bo21$16159bo$16160bo$16161bo$16160bo$16159bo$16161b3o!
Breeders/five-by-five-infinite-growth.rle 294
#N 5x5 infinite growth
#O Paul Callahan
#C The pattern in a square of five by five cells that grows for ever,
#C as a block-laying switch engine.
#C Claim: population 13 at 0
#C Claim: population 203 at 1000
#C Claim: population 334 at 2000
x = 5, y = 5, rule = B3/S23
3obo$o$3b2o$b2obo$obobo!
Breeders/gotts-dots.rle 408
#N Gotts dots
#O Bill Gosper
#C Grows without bound but slower than any breeder, in proportion to
#C the time multiplied by its logarithm.
#C Claim: population 41 at 0
#C Claim: population 1914 at 1000
#C Claim: population 7754 at 4000
x = 187, y = 39, rule = B3/S23
o$o$o9$4bo3bo$5bobo$6bo2bo$9bo$9bo9$185bo$186bo$182bo3bo$183b4o$179bo$
180b2o$179bo$183b4o$182bo3bo$186bo$185bo$175bo$176bo$170bo5bo$171b6o!
Breeders/max.rle 715
#N Max
#O Tim Coe
#C A small spacefiller: it covers the plane with zebra stripes, and
#C its population is close to the square of time divided by four.
#C Claim: population 187 at 0
#C Claim: population 3645 at 100
#C Claim: population 12095 at 200
#C Claim: population 43995 at 400
x = 27, y = 27, rule = B3/S23
18bo$17b3o$12b3o4b2o$11bo2b3o2bob2o$10bo3bobo2bobo$10bo4bobobobob2o$
12bo4bobo3b2o$4o5bobo4bo3bob3o$o3b2obob3ob2o9b2o$o5b2o5bo$bo2b2obo2bo
2bob2o$7bobobobobobo5b4o$bo2b2obo2bo2bo2b2obob2o3bo$o5b2o3bobobo3b2o5b
o$o3b2obob2o2bo2bo2bob2o2bo$4o5bobobobobobo$10b2obo2bo2bob2o2bo$13bo5b
2o5bo$b2o9b2ob3obob2o3bo$2b3obo3bo4bobo5b4o$2b2o3bobo4bo$2b2obobobobo
4bo$5bobo2bobo3bo$4b2obo2b3o2bo$6b2o4b3o$7b3o$8bo!
Breeders/one-row-infinite-growth.rle 290
#N One-row infinite growth
#O Paul Callahan
#C One row of cells, 39 across and one high, that grows for ever by
#C two block-laying switch engines.
#C Claim: population 28 at 0
#C Claim: population 536 at 1000
#C Claim: population 744 at 2000
x = 39, y = 1, rule = B3/S23
8ob5o3b3o6b7ob5o!
Breeders/quartermax.rle 2085
#N Quartermax
#O Keith Amling, 2022
#C Fills one quarter of the plane with stripes and leaves the rest
#C alone.
#C Claim: population 958 at 0
#C Claim: population 5017 at 200
#C Claim: population 14079 at 400
x = 108, y = 60, rule = B3/S23
2bo$b3o5b3o12bo5bo$2obo4bo2bo5b3o3b3o3b3o$3o4b3obo4bo2bo3bob2ob2obo$3o
2bo6bo3bo2bo4b3ob3o$b2o5bo4bo4b4o2b3o2b2o$7bo6bobobob2o2b3o$14bobob2o
2bo2b2o39b3o$12b2o3bo2b2o2b3o5b3o24b3o4bo2bo$15b2o4b3o3b2o2bo2bo7b3o3b
3o7bo2bo4bo$12b5o2b2o8bo5bo5bo2bo2bo2bo10bo4bo$12bo6b2obo5b3o2b2o6bo3b
o4bo6bo3bo5bobo$11b2o5b2o5b2o3b2ob6ob2obo7bo4bo4bo$12bo2b4obo2bob2o2b
4o2bo2b2o2bo4bo2b2o2b2obo3bob2o6b3o$13bo3bo6b2o5bo5b2o2bob2o2bo2b2o2b
2obo3b2o2bo4bo2bo$13b2o2bo9bob2o6b5ob3o2bo4b2o2bo4bo10bo$8bo3b2ob2o19b
ob2o2bobo2bo8bo2b4o2bo7bo$7b3o4bo20bo5bo2b2ob2o2b2o5b2o3b2ob3obobo$7bo
b2o25bo2b2o4b2o4bo6bo2b2o4b2o$8b3o23b2o3bo2bob2obo2bo4bo4bo32bobo$8b6o
20b4obobo5bob2o4b3o7b2o2bo23bo2bo$8b3obob2o14bo6bobo3bobobo9bo6bo25bo
5b2o$11bo4bo12b3o3b3obo2bo4b2ob2o5b6o6bo19b3o2bo3bo$10bo18bob2o4b3o4bo
3b5ob3o2bobo2bob3o3b3o3b3o7b2obo3bob3o$10bo4b2o15bo4b3o3b2o4b2o2b2obo
4b2o9bo2bobo2bo7b3o10b2o$10bo17b3o3bobobo3b3o14bob2o8bo3bobo4bo6b2o4b
5o3bo$10bo17b4o3bo6b2o10bobo2bob2o5b6obobob4o17bo3bo$10bo18bo8bo14bo6b
3o5bo6bobobo3b2ob2o9b2o5bo$11bobo22b2o22b3o3bob9ob6obobo5bob4o3bobo$
35bo2bo22b2o4bo17bo3bo2bob2o6b2o$31b3ob4o29b17ob4o2b2o7b2o$30b2ob6o52b
2o6bob2o2bo$29b2o37b24o7bob2o$29b2o33b2obo36bob2o$29b2o3bo3bo26bob27o
9bo3bo$32b2o30bo28b2o8bo3bo$29bo33bob2ob4o2b4o2b4o2b3obobob2o7bo2bo$
29b2ob3o28bobo2b2o2bob2o2bob2o2bob2o4bob3o7bo$28bo4bobo24b2obob2o3bo5b
o5bo5bo5b2o$27bobo5b2o23bo2bo26bo3bo$34b2o26bo4bo25bo$28b2o4b2ob2o22b
2obobo4bo16bo3bo$27b2ob2o31bobo3b2obo14b2o3b6o$27b5o4bo26bob3o4bo14b2o
3bob5o$28b3o31b2obo2bo3bob2o10b2o6b3ob2o$29bo31bo2bobo4b2o2bo8b3o3b2o
5b2o$29b2o30b2obo2bo2bo2b2o8bobob4o$30bo3bo29bo2b2o2bo6b2o3bo2b2o3bo$
33b3o28bob2ob2o6b6o6bob2o$33bob2o26b2o2bobo7b4obob5ob2obo$34b3o25bo2b
3obobo12bo4b2o2bo$34b3o25b2o4b2ob3o7b3o3bo4b2o$34b2o28b2o2bobo3bo12bo$
64bob2o2bob2o16b2o$65b2obobobo$68bobobo$63b3o3bobo$63bo2bob2o$64bobobo
bo$65bo3b2o!
Breeders/rake-breeder.rle 8080
#N Rake breeder
#O Achim Flammenkamp, 1994
#C A puffer whose debris is made of rakes: it builds a new one every
#C 60 generations, and each of them sends out gliders. The population
#C grows as the square of time.
#C Claim: population 3149 at 0
#C Claim: population 6005 at 1000
#C Claim: population 12978 at 2000
x = 398, y = 405, rule = B3/S23
81b2o5b4o$79b2ob2o3bo3bo$79b4o8bo$80b2o5bo2bo2$75b2o9bo$73b5o8b3o$73b
2o4bo5bo3bo$73b2o5b5o4bo$75b2o4b4obob2o$78b3ob2o3bo$84bobo2$64bo$62b2o
24b4o$63b2o22bo3bo$70b4o17bo$69bo3bo13bo2bo$49bo23bo$47b2o20bo2bo$48b
2o14b2o$63b4o$53bo9b2ob2o$53bo11b2o$49bo2b2o4bobo$49bo7bo2b2o$49bo2b2o
4bobo$53bo11b2o$19bo20b2o11bo9b2ob2o$17b2o20b4o20b4o$18b2o19b2ob2o20b
2o$30b3ob2o5b2o$29b2o5bo$28bo7b2o$29b2o5bo$30b3ob2o5b2o$39b2ob2o$39b4o
$40b2o$20bo2bo$24bo$20bo3bo$10b2o9b4o$9b2o5b3o$5b3o6b2ob2o$9b2o5b3o$
10b2o9b4o$20bo3bo19bo2bo$24bo23bo$20bo2bo7b2o11bo3bo$33bo11b4o$28bo7b
2o2b3o$13b3o11bo8b2o2b3o$13bo14bo7b2o2b3o$14bo18bo11b4o$31b2o11bo3bo$
48bo80b2o5b4o$28b3o13bo2bo79b2ob2o3bo3bo$28bo98b4o8bo$29bo23b2o73b2o5b
o2bo$51b2ob2o$51b4o16b2o$43b3o6b2o15b2ob2o53bo7b2o$43bo25b4o45b5o7b2o
3bobo$44bo25b2o46bo18bo$119b3o13b3o$60bo3bo55bo4b2o$60b2o5b3o55b2o$55b
2o9bob3o$54bo6bo8b2o$3o5b3o3b3o36bo3bo3b8obo38bo26b4o$o2bo4bo2bo2bo2bo
36bo3bo7b4o37b2o26bo3bo$o7bo5bo43bo8bo40b2o8b4o17bo$o7bo5bo102bo3bo13b
o2bo$bobo5bobo3bobo42bo2bo57bo$64bo6b2o21bo22bo2bo$60bo3bo4b2ob2o18b2o
18b2o$61b4o4b4o20b2o16b4o13b4o$bo68b2o29bo9b2ob2o11bo3bo12bo2bo$3o98bo
11b2o16bo16bo$ob2o75bo17bo2b2o4bobo18bo2bo13bo3bo$b3o73b2o18bo7bo2b2o
35b4o$b2o75b2o17bo2b2o4bobo$101bo11b2o6bo$88b2o11bo9b2ob2o6bo18bobo$
87b4o20b4o5b3o12b3ob2o3bo$87b2ob2o20b2o18b2o4b4obob2o$16b3o59b3ob2o5b
2o39b2o5b5o4bo$15bo2bo58b2o5bo31bo13b2o4bo5bo3bo$18bo57bo7b2o31bo12b5o
8b3o$18bo30bo27b2o5bo30b3o14b2o9bo$15bobo29b2o29b3ob2o5b2o$48b2o37b2ob
2o45b2o5bo2bo$87b4o20bo24b4o8bo$88b2o22bo23b2ob2o3bo3bo$110b3o18b2o5b
2o5b4o$129b2ob2o$45b2o28b2o28b2o10b3o5bo3b4o$45b2o28b2o28b2o7bo2b3o3b
2obo3b2o$114bobo6bo3bo$30b3o5b3o73bo2b3o3b2obo3b2o$30bo2bo4bo2bo9b2o
64b3o5bo3b4o$30bo7bo12bobo42b4o8bo2bo17b2ob2o$30bo7bo12bo32bo10bo3bo
12bo18b2o$31bobo5bobo41bobo4b2o7bo8bo3bo$81b2o2bo3b4o2bo2bo10b4o$79b2o
bo5bo3b2o$81b2o2bo3b4o2bo2bo$31bo51bobo4b2o7bo$30b3o51bo10bo3bo$30bob
2o62b4o20b4o$31b3o47b2o36bo3bo$31b2o48bobo31bo7bo$81bo28b7o2bo2bo$109b
o2b3ob2o$110b7o2bo2bo$96b2o17bo7bo$46b3o47bobo20bo3bo$45bo2bo47bo23b4o
$48bo$48bo78b2o$45bobo63b2o13b4o$111bobo12b2ob2o14b2o42b2o5b4o$111bo
16b2o14b4o39b2ob2o3bo3bo$144b2ob2o38b4o8bo$146b2o40b2o5bo2bo$125bo$
124b3o59bo$123bob2o3bo11bo42b2o8b2o$123bo6bo10b4o39bo9bo2bo$60b3o5b3o
53bo14b5obo39b5o4bo2bo$60bo2bo4bo2bo66bo6b2o39b4o3b2ob2o$60bo7bo68bo3b
ob3o43bo4b2o$60bo7bo69bo3b3o$61bobo5bobo67bo32bobo$173b3o$145b2o26b3o
20b4o$136b4o4b4o47bo3bo$61bo73bo3bo4b2ob2o29b4o17bo$60b3o76bo6b2o12bo
16bo3bo13bo2bo$60bob2o71bo2bo19b2o21bo$61b3o95b2o16bo2bo$61b2o109b2o$
171b4o13b4o$145bo15bo9b2ob2o11bo3bo12bo2bo$143b2o16bo11b2o16bo16bo$
144b2o11bo2b2o4bobo18bo2bo13bo3bo$76b3o78bo7bo2b2o35b4o$75bo2bo78bo2b
2o4bobo15b3o$78bo82bo11b2o$78bo49b2o2bo15b2o11bo9b2ob2o7bo2bo14b2o$75b
obo51bo3bo13b4o20b4o8bobo18bo$131bo15b2ob2o20b2o4bo20b2o4b2o$138b3ob2o
5b2o28bo18b2o6bo$137b2o5bo32b3o17b2o7bo$136bo7b2o52bo3bo2bo$137b2o5bo
58bo$138b3ob2o5b2o22bo$147b2ob2o22bo22b2o5bo2bo$100bo46b4o21b3o21b4o8b
o$90b3o5b2o48b2o46b2ob2o3bo3bo$90bo2bo4bo2bo89b2o5b2o5b4o$90bo7bo2bo
66bo20b2ob2o$90bo7bo30b2o28b2o8bo7b3o5bo3b4o$91bobo5bo3bo25b2o28b2o6b
3o4bo2b3o3b2obo3b2o$104bo69bobo6bo3bo$101b2o71bo2b3o3b2obo3b2o$177b3o
5bo3b4o$91bo64b4o8bo2bo17b2ob2o$90b3o51bo10bo3bo12bo18b2o$90bob2o49bob
o4b2o7bo8bo3bo$91b3o47b2o2bo3b4o2bo2bo10b4o$91b2o46b2obo5bo3b2o$141b2o
2bo3b4o2bo2bo$143bobo4b2o7bo$144bo10bo3bo$156b4o20b4o$106b3o70bo3bo$
105bo2bo66bo7bo$108bo38b2o21b7o2bo2bo$108bo38bobo19bo2b3ob2o$105bobo
39bo22b7o2bo2bo$175bo7bo$164bobo12bo3bo$162b4o14b4o$162bo2bo$162bo24b
2o$186b4o$186b2ob2o14b2o40b2o5b4o$177b2o9b2o14b4o37b2ob2o3bo3bo$120b3o
54bobo24b2ob2o36b4o8bo$120bo2bo53bo28b2o38b2o5bo2bo$120bo$120bo130b2o$
121bobo70b2o39bob2o11b5o$193bo2bo36bo5bo10bo4bo$188b3o13b2o33bo10b3o2b
o$187bo2bo8bo5b2o26bo5bo11bo2b2o$121bo65b2ob2o3bo3bo4b2o28bo3bo2b2o9b
2o$120b3o72bo4bo3bo30b3o3b2o$120bob2o73bo$121b3o$121b2o82b2o47b4o$196b
4o4b4o16bo28bo3bo$195bo3bo4b2ob2o13b2o12b4o17bo$199bo6b2o15b2o10bo3bo
13bo2bo$195bo2bo40bo$136b3o96bo2bo$135bo2bo91b2o$138bo70bo19b4o13b4o$
138bo70bo9bo9b2ob2o11bo3bo12bo2bo$135bobo81bo11b2o16bo16bo$215bo2b2o4b
obo18bo2bo13bo3bo$194bo20bo7bo2b2o35b4o$192b2o21bo2b2o4bobo$193b2o24bo
11b2o$206b2o11bo9b2ob2o4bo13b2o$205b4o20b4o6bo7bo4b2o$205b2ob2o20b2o5b
3o6b3o13b3o$196b3ob2o5b2o36bo18bo$150b3o42b2o5bo42b5o7b2o3bobo$150bo2b
o40bo7b2o29bo20bo7b2o$150bo44b2o5bo31bo$150bo45b3ob2o5b2o23b3o$151bobo
51b2ob2o45b2o5bo2bo$205b4o45b4o8bo$206b2o20bo25b2ob2o3bo3bo$229bo19b2o
5b2o5b4o$151bo75b3o17b2ob2o$150b3o28b2o28b2o22b3o5bo3b4o$150bob2o27b2o
28b2o19bo2b3o3b2obo3b2o$151b3o78bobo6bo3bo$151b2o70bo8bo2b3o3b2obo3b2o
$223bo11b3o5bo3b4o$214b4o8bo2bo17b2ob2o$202bo10bo3bo12bo18b2o$201bobo
4b2o7bo8bo3bo$166b3o30b2o2bo3b4o2bo2bo10b4o$165bo2bo28b2obo5bo3b2o$
168bo30b2o2bo3b4o2bo2bo$168bo32bobo4b2o7bo$165bobo34bo10bo3bo$196b2o
16b4o20b4o$196bobo38bo3bo$196bo36bo7bo$228b7o2bo2bo$227bo2b3ob2o$228b
7o2bo2bo$233bo7bo$237bo3bo$238b4o2$226b2o17b2o$226bobo15b4o$226bo17b2o
b2o14b2o$246b2o14b4o38bo2bo$262b2ob2o41bo6b2o$241b2o21b2o38bo3bo4b2ob
2o$181bo58b2o63b4o4b4o$180b3o131b2o$180bob2o55b2o$181b3o77b2o$181b2o
72b3o3bobo31bobo12b4o$252b3o6bob2o28b3ob2o11bo2b2o$252bo9b2o29b3ob3o
11bo2b2o$252b3o7bo31b2ob2o12bo2bo$295b3o3b2o9b2o$196b3o97bo4b2o$195bo
2bo64b2o$198bo55b4o4b4o$198bo54bo3bo4b2ob2o48b2o$195bobo59bo6b2o17bo
29b2ob2o$253bo2bo26bobo11b2o14b4o$283b2o10b2ob2o14b2o$295b4o$296b2o2$
268bobo18b4o14b2o$269bo8bo9bo3bo12b2ob2o13b2o$279b2o11bo12b4o13b4o$
276b3o5b2o2bo2bo14b2o14b2ob2o$253bo21b3o6b3o37b2o$253bobo20b3o5b2o2bo
2bo$253b2o24b2o11bo$278bo9bo3bo4bo14b2o$265b4o20b4o5b2o11bo2bo$264bo3b
o28b2o7b3o13b2o$260bo7bo36bo2bo8bo5b2o$211bo43b7o2bo2bo37b2ob2o3bo3bo
4b2o$210b3o41bo2b3ob2o29bo20bo4bo3bo$210bob2o41b7o2bo2bo25b2o20bo$211b
3o46bo7bo23b2o$211b2o51bo3bo54b2o$265b4o45b4o4b4o$287bo18bo2bo3bo3bo4b
2ob2o$288b2o20bo6bo6b2o$287b2o17bo3bo2bo2bo$226b3o12b2o28b2o23b2o9b4o$
225bo2bo12b2o28b2o22b2o5b3o$228bo62b3o6b2ob2o$228bo55bo10b2o5b3o$225bo
bo54b2o12b2o9b4o$275b2o10b2o17bo3bo$273b2ob2o8b4o20bo$261b3o5bo3b4o9b
2ob2o15bo2bo$258bo2b3o3b2obo3b2o12b2o$258bobo6bo3bo$258bo2b3o3b2obo3b
2o$261b3o5bo3b4o$273b2ob2o$257bo17b2o22b2o$256b2o26bo12b2ob2o$256bobo
25bo8bo3b4o$288b2o2bobo3b2o$279b2o6bo2b2o3bo$288b2o2bobo3b2o$284bo8bo
3b4o$284bo12b2ob2o$299b2o$377b2o5bo2bo$287bo88b4o8bo$286b2o16b4o68b2ob
2o3bo3bo$286bobo14bo3bo70b2o5b4o$307bo14b4o$303bo2bo14bo3bo48bo$325bo
47b2o$300b3o18bo2bo47bob2o7b2o$256b3o41bo71bobo7bo2b2o$255bo2bo40b2o
71b2o3bo3b3o2bo$258bo57b2o3b2o51bob3o2bo4bo$258bo55bo6bobo57b5o$255bob
o55bo2bo6bo58b2o$312b2o7b3o$313b2o46bobo20bo2bo$361b2o25bo$362bo3bo2bo
14bo3bo$370bo14b4o$315b2o5b4o40bo3bo$313b2ob2o3bo3bo20bobo18b4o$313b4o
8bo20b2o$314b2o5bo2bo22bo28bo2bo$362b2o16bo$360b2ob2o11bo3bo$331bobo
14b3o5bo3b4o13b4o13b4o$331b2o12bo2b3o3b2obo3b2o30bo3bo$332bo12bobo6bo
3bo14b2o22bo$345bo2b3o3b2obo3b2o9bo20bo2bo$348b3o5bo3b4o8bo$316bobo41b
2ob2o6b2o$316bobo19b2o22b2o24b2o3b2o$317bo9bo8b2ob2o45bo6bobo$325bobo
4bo3b4o27bo17bo2bo6bo$324bo2bo5bo3b2o26bobo16b2o7b3o$324bo6bo2bo31b2o
17b2o$324bo2bo5bo3b2o$325bobo4bo3b4o$327bo8b2ob2o21bo$286b3o49b2o20bob
o24b2o5b4o$285bo2bo72b2o16b2o4b2ob2o3bo3bo$288bo89b4o3b4o8bo$288bo77bo
11b2ob2o3b2o5bo2bo$285bobo29b2o28b2o8bo6b2obo3bo2bo5b2o$317b2o28b2o6bo
bo4b5o4bo3bo$356b2o4bo2bo4bo4b2o$362b5o4bo3bo$344bo2bo16b2obo3bo2bo5b
2o$348bo17bo11b2ob2o$331b2o11bo3bo9b4o16b4o$333bo11b4o8bo3bo17b2o$328b
o7b2o2b3o18bo$327bo8b2o2b3o14bo2bo$328bo7b2o2b3o$333bo11b4o$331b2o11bo
3bo19bo2bo$348bo23bo$344bo2bo12bo7bo3bo$358b3o3bo4b4o$334b3o21b2o5b2o$
334bo22bo6b3o$335bo22b2o5b2o$358b3o3bo4b4o$360bo7bo3bo$349b3obo18bo$
349b2o17bo2bo2$377b2o$375b2ob2o$364b3o8b4o16b2o$364bo11b2o15b2ob2o$
365bo27b4o$394b2o2$382b2o$376b3o3b2o9bo$376b3o14b2o$375bo3bo12bob2o$
375b4o13bobo$376b3o13b2o3$384bo2bo$388bo6b2o$384bo3bo4b2ob2o$385b4o4b
4o$394b2o!
Breeders/spacefiller.rle 801
#N Spacefiller
#O Hartmut Holzwart and others, 1998
#C Fills the plane with stripes at half density. Its four sides move
#C outwards at half the speed of light, so that no pattern can grow
#C faster.
#C Claim: population 200 at 0
#C Claim: population 3550 at 100
#C Claim: population 43600 at 400
#C Claim: population 43833 at 401
#C Claim: population 44031 at 402
#C Claim: population 44245 at 403
x = 49, y = 26, rule = B3/S23
20b3o3b3o$19bo2bo3bo2bo$4o18bo3bo18b4o$o3bo17bo3bo17bo3bo$o8bo12bo3bo
12bo8bo$bo2bo2b2o2bo25bo2b2o2bo2bo$6bo5bo7b3o3b3o7bo5bo$6bo5bo8bo5bo8b
o5bo$6bo5bo8b7o8bo5bo$bo2bo2b2o2bo2b2o4bo7bo4b2o2bo2b2o2bo2bo$o8bo3b2o
4b11o4b2o3bo8bo$o3bo9b2o17b2o9bo3bo$4o11b19o11b4o$16bobo11bobo$19b11o$
19bo9bo$20b9o$24bo$20b3o3b3o$22bo3bo2$21b3ob3o$21b3ob3o$20bob2ob2obo$
20b3o3b3o$21bo5bo!
Breeders/switch-engine-breeder.rle 1389
#N Switch-engine breeder
#O Mitchell Riley, 2006
#C Nothing but beehives and blocks, until one glider arrives. The
#C switch engines that follow breed more of their kind along a
#C diagonal front.
#C Claim: population 335 at 0
#C Claim: population 50 at 1000
#C Claim: population 4949 at 4000
x = 221, y = 173, rule = B3/S23
148b2o$148b2o3$143b2o$143b2o3$159b2o$159b2o$177bo$154b2o20bo$154b2o9b
2o9b3o$165b2o2$153b2o5b2o$153b2o5b2o2$167b2o$159b2o6b2o$159b2o3$171b2o
4b2o$171b2o4b2o4$174b2o$170b2o2b2o5b2o$170b2o9b2o4$178b2o$174b2o2b2o5b
2o$174b2o9b2o2$109b2o$109b2o$113b2o67b2o$113b2o2b2o59b2o2b2o$117b2o59b
2o4$174b2o$174b2o4$178b2o$178b2o9$149b2o$149b2o4$153b2o$153b2o9$124b2o
$124b2o2$193b2o24b2o$193b2o24b2o$128b2o$128b2o2$184b2o$87b2o95b2o33b2o
$87b2o130b2o2$210b2o$185b2o23b2o$91b2o92b2o$91b2o$206b2o$206b2o5$219b
2o$161b2o56b2o$161b2o10b2o$173b2o35b2o$210b2o2$161b2o41b2o$141b2o18b2o
41b2o$141b2o4$132b2o70b2o$132b2o70b2o2$127b2o66b2o$127b2o66b2o$133b2o$
133b2o57b2o$192b2o2$127b2o$101b2o24b2o$101b2o$118b2o54b2o29b2o$118b2o
54b2o29b2o$96b2o72b2o$96b2o68b2o2b2o24b2o$166b2o28b2o$114b2o31b2o13b2o
$114b2o31b2o13b2o3$151b2o$139bo11b2o$138bobo$138bobo$129b2o8bo$117b2o
4b2o4b2o34b2o4b2o$117b2o4b2o40b2o4b2o2$133b2o$121bo11b2o$107b2o11bobo$
107b2o11bobo$121bo2$111b2o$99bo11b2o$98bobo$98bobo$99bo4$78b2o$78b2o3$
82b2o$70bo11b2o$69bobo$69bobo$70bo3$9b2o$9b2o3$13b2o$bo11b2o$obo$obo$b
o!
Breeders/ten-cell-infinite-growth.rle 295
#N 10-cell infinite growth
#O Paul Callahan, 1997
#C No pattern with fewer cells grows for ever. It ends as a block-
#C laying switch engine.
#C Claim: population 10 at 0
#C Claim: population 158 at 1000
#C Claim: population 257 at 2000
x = 8, y = 6, rule = B3/S23
6bo$4bob2o$4bobo$4bo$2bo$obo!
Breeders/two-by-twelve-infinite-growth.rle 217
#N 2x12 infinite growth
#C Two rows of twelve cells that grow for ever.
#C Claim: population 17 at 0
#C Claim: population 277 at 1000
#C Claim: population 429 at 2000
x = 12, y = 2, rule = B3/S23
o2b2ob4obo$6ob2o2bo!
Constructions/ark-1.rle 310
#N Ark 1
#C Two switch engines with very few cells that make chaos for hundreds
#C of thousands of generations before they calm down.
#C Claim: population 16 at 0
#C Claim: population 649 at 1000
#C Claim: population 2188 at 5000
x = 32, y = 29, rule = B3/S23
27bo$28bo$29bo$28bo$27bo$29b3o20$2o$2bo$2bo$3b4o!
Constructions/blinker-fuse-3.rle 267
#N Blinker fuse 3
#C A row of blinkers burns cleanly from one end at two thirds of the
#C speed of light.
#C Claim: population 55 at 0
#C Claim: population 37 at 20
x = 48, y = 7, rule = B3/S23
2b3o$bob3o$2o2b3o$b2o4bob3ob3ob3ob3ob3ob3ob3ob3ob3ob3o$b2ob3o$2b4o$3bo
!
Constructions/eater-1-reactions.rle 549
#N Eater 1 reactions
#C Several things that the fishhook can swallow, one beside the other:
#C all of them disappear and the eaters remain.
#C Claim: lifespan 13, population 67
x = 101, y = 15, rule = B3/S23
bobo$4bo$o3bo77bo$4bo8b5o8b4o10bo9b2o9bo9bo9bobo$bo2bo7bo4bo7bo3bo8bob
o9b2o9bo8bobo8bobo$2b3o12bo11bo9b2o9b2o9bo7bo2bo9b2o$6b2o4bo3bo2b2o4bo
2bo2b2o9b2o9b2o8b2o5b2o2b2o9b2o7b2o$bo4bobo5bo4bobo9bobo8bobo8bobo7bob
o8bobo8bobo6bobo$obo5bo12bo11bo10bo10bo9bo10bo10bo8bo$bo6b2o11b2o10b2o
9b2o9b2o8b2o9b2o9b2o7b2o2bo$99b2o$99bo$99bo$100bo$100bo!
Constructions/eater-and-glider.rle 214
#N Eater and glider
#C A glider flies into a fishhook. The eater loses a cell, digests the
#C glider and is whole again.
#C Claim: lifespan 8, population 7
x = 8, y = 9, rule = B3/S23
bo$2bo$3o3$4b2o$4bo$5b3o$7bo!
Constructions/garden-of-eden-1.rle 492
#N Garden of Eden 1
#O Roger Banks, 1971
#C The first explicit pattern that has no predecessor: nothing in Life
#C ever turns into it, so it can only stand at the beginning.
#C Claim: population 226 at 0
#C Claim: population 90 at 1
#C Claim: population 205 at 10
x = 33, y = 9, rule = B3/S23
33o$2obob3ob3ob2obobobobobobobobobo$obob3ob3ob4ob3obobobobobobo$5ob3ob
3ob4ob14o$obob2ob3ob3obob3obobobobobobo$4ob3ob3ob5ob2obobobobobobo$b2o
b3ob3ob3obobob13o$2ob2ob3ob3ob2ob4obobobobobobo$18ob14o!
Constructions/garden-of-eden-5.rle 320
#N Garden of Eden 5
#O Nicolay Beluchenko
#C An orphan in a box of only 11 by 11 cells: no earlier generation
#C can lead to it.
#C Claim: population 69 at 0
#C Claim: population 48 at 1
x = 11, y = 11, rule = B3/S23
b3o2b2o$b2obobob3o$b3o2b5o$obobobobobo$4obobobo$4b3o$bobobob4o$obobobo
bobo$5o2b3o$3obobob2o$3b2o2b3o!
Constructions/glider-collision-block.rle 220
#N Two-glider collision: block
#C Two gliders meet at a right angle and leave a single block, the
#C simplest of all syntheses.
#C Claim: lifespan 28, population 4
x = 18, y = 6, rule = B3/S23
16bo$15bo$15b3o$bo$2bo$3o!
Constructions/glider-collision-eater.rle 221
#N Two-glider collision: eater
#C Two gliders meet and leave a fishhook, so that eaters can be built
#C where they are needed.
#C Claim: lifespan 34, population 7
x = 18, y = 6, rule = B3/S23
bo$2bo$3o$15bobo$15b2o$16bo!
Constructions/glider-collision-mess.rle 201
#N Two-glider mess
#C Of the seventy-odd ways in which two gliders can collide this one
#C burns longest.
#C Claim: lifespan 553, population 72
x = 17, y = 6, rule = B3/S23
16bo$14b2o$15b2o$bo$2bo$3o!
Constructions/infinite-glider-hotel.rle 4029
#N Infinite glider hotel 4
#O Ivan Fomichev, 2015
#C Corderships recede from each other and make room for ever more
#C gliders between them, after an idea of David Bell.
#C Claim: population 1379 at 0
#C Claim: population 1511 at 500
#C Claim: population 1491 at 1000
x = 198, y = 165, rule = B3/S23
109b3o$109bobo$44bo63bo3bo$32bo11b3o61bo3bo$30b3o14bo23b2o20b2o17bo$
14bo14bo16b2o23bo21b2o11b2o4bo$14b3o12b2o38bobo33bo6bo$17bo47b2o2b2o
34bo5bo$16b2o20b2o25b2o43b2o$33b3obobo3bobo2b2o55bo3bo$25bo11bobo2bo3b
ob3o43b2o10bobo$17b2o5b3o10b3o3bo6b2o42bo$17b2o4b2ob2o8bo3bo3b5obo34b
2o6b3o$23bo12bo4bo4b4o35b2o22b3o$36bo3bo6bo46bo13bo3bo$25bo13bo29b2o
22bo14bo2bo$25b2o36b2obobobo22b2o13b2o$24bob2o38bo$62bo50bo$33b2o27bo
8b2o39bobo2b2o7b2o$33bo19b2o16bobo3b2o32bo3b4o6b3o$35bo16bobo8bo4bo4bo
3b2o35bo7bobob2o$34b2o16bo12bo2bo4b2o21b2obo9b2obo10b2o$30b2o19b2o4b2o
6b3o29bo3bo8bobo$30bo24bo2bo38bo3bo9bo27bo$31b3o21b2o29bo12bobo37bo$
18bobo12bo30b2o20bo51bobo$18b2o44b2o19bobo47bo2b2o$19bo62bo2b2o22bo24b
o5bo$81bo5bo20bobo23bo5bo$14b2o65bo5bo20bobo11b3o10bo4bo$13bobo66bo4bo
21bo26bo$13bo69bo53b3o$12b2o70b3o34bo$21bo52b2o44bobo$20b3o51bo46bo15b
2ob2o$19b2o2bo48bobo9b2ob2o47bo$22b3o47b2o9bo56b2o$87b2o48b3o$84b3o2bo
bo$89bobo4b3obo$19bob2ob3o27bo33bo5bo4bob2o$19b3obo2bo4b2o21b3o8bo22bo
2bo2bo4b2o$19b2ob2ob2o2bo2bo24bo5b2ob2o20bo2bo2bo$23b3o3b2o4b2o19b2o5b
3ob2o21bo4bo$13b2o8b2o10bo16b2o10b5o27bo2bo$14bo18bobo16bo12b3o29b2o$
14bobo16b2o19bo11bo67b2o$15b2o36b2o79b2o$114bo$29b2o46b2o35bo$28bo2bo
45bo35bobo$13b2o13bo2bo43bobo32bo2b2o$13b2o13b5o42b2o32bo5bo$31b2ob2o
16b2o15b2o38bo5bo$33bo17bo2bo55bo4bo10b2o18b3o$13b3o35bo2bo17b2o37bo
14b2o17bo$14b2o36bobo20bo36b3o30bo3bo$11b2o59bobo70bo2bobo8bo$11b3o59b
o73bobo2bo4b3o$12bobo97b2ob2o31bo3bo3bo$13b2o42b2o52bo40bo3b2o$40b2o
16bo7b2o47b2o32b3o$40bo14b3o4b2o2b2o2b2o40b3o3b2o34bo$4b2o5b2o28b3o11b
o6b2o2bo2bobo46b2o33bobo$5bo5b2o11b2o17bo24b3o4b3o76b2o2b2o$5bobo7bo8b
o43b2o7bo11b2o5b2o60b2o$6b2o7bobo7b3o48bo12bo7bo$10b2o3b2o10bo62b3ob3o
$9bobo80bobo61b2o$6b2o2bo81bobo61bobo$93bo62bo$5bo3bo79bo$4bo4bo80bo$
3bobobo80b3o$2bobobo$o4bo$o3bo$84b2o10bo$2b2o79bobo9b2o$83bo11bobo$59b
3o20b2o56bobo$27bobo31bo78b2o$28b2o30bo80bo$28bo$172b2o$172bobo$172bo$
195bo$194b3o$193bob3o$79b2o111bo3bo$79b2o3b3o104bo3bo$82b2o106b3obo$
87bo103b3o$82b2ob2o105bo$188bo$43b3o78bobo60bobo$42b2o2bo37b3o37b2o45b
o15b2o$40b2o29b2o14bo37bo45b3o17b2o$39bo7bo23b2o10bo4bo85bo16bobo$39b
2o42bo5bo41b2o22bo17b2o4b2o5b2o5bo$42b2obobo35bo5bo37b2obo2bob2o6bo11b
3o22b2o4b2o5b2o$44bo39b2o2bo29b2o7b2o2bo4bo4b3o14bo20bo$48bo34bobo32b
2o12bo7bo16b2o$41b2o41bo48bobo4b2o42b2o$42bo3bob3o33bo99b2o$39b3o6b2ob
o11b2o$39bo8bob2o11b2o67bo10bobo19bo19bo$49b3obo46b2o24b3o2bob2o8bo20b
6o14bobo$99bo2bo21b2ob2obo2bob2o26bo2b2ob2o12bo2bo$51bo51bo4bo18bob2o
4b2o5b2o3bo14b2obo3b2o11bo2bo$104bo2bo2bo15bo2bo3b2o7b2obobo15bob4o$
98b2o4bo2bo2bo11bo7bo2bo10bo21b2o14bo2bo$96b2obo4bo5bo10bob2o59b2o$98b
ob3o4bobo11bo$107bobo2b3o5b2o$59b3o48b2o$57b2o56bo28b2o36b2o$62bo47b2o
b2o29bo19b2o16bobo$57b2ob2o15bo68bo16bobo18bo$76bobo66b2o16bo13bo6b2o$
77bo34b3o26b2o19b2o4b2o4bo4bo$59b3o53bo15b3o7bo24bo2bo4bo5bo$62bo26bo
21bo4bo14bobo8b3o21b2o6bo$58bo4bo10b3o11bobo20bo5bo13bo2bo9bo31bo2bo$
58bo5bo23bobo20bo5bo14b3o41b3o$58bo5bo24bo22b2o2bo15b3o$59b2o2bo47bobo
16bo2bo$58bobo51bo12b2o6bo$59bo37bobo12bo11bobo3bo$59bo27bo9bo3bo22bo$
86bobo8bo3bo21b2o$74b2o10bob2o9bob2o82b2o$71b2obobo7bo35b2o63bo$71b3o
6b4o3bo32b2o12b2o47bobo$71b2o7b2o2bobo96b2o$85bo2$89b2o13b2o26bobo$87b
o2bo14bo27bo31bo$86bo3bo13bo29bo7b2o21b3o8b2o$87b3o22b2o16bo9bo2bo24bo
6bobo$103b3o6b2o16bo9b2o4b2o19b2o8bo$104bo19b2o20bo16b2o$90bobo10b2o
20bo18bobo16bo8b2o$89bo3bo31bobo16b2o19bo5b2o2bo$87b2o37b2o36b2o4bo4bo
$87bo5bo38bo3b2o32b4obo$86bo6bo37b3ob4o32bo2b2o$86bo4b2o11b2o24b2o6bo
33b3o$86bo17b2o23b3o5bo19bo2bo3b2o7bo$86bo3bo40bo4bo20bo$86bo3bo41bo
26b2obo$87bobo42bo2bo17b3o3bob2obo15b2o$87b3o42b3o18bo2b3o2b2obo15b2o$
153bo5bo2bo$149bo4b2o2bo3b3o$132b2o16bo5b2o23b2o$128b2o2b2o14b3o30bo$
127bobo38b2o12b3o$127bo23b2o16bo14bo$126b2o23bo14b3o$152b3o11bo$154bo!
Constructions/kickback-reaction.rle 244
#N Kickback reaction
#C Two gliders meet at a right angle and one glider comes back the way
#C it came. Streams of gliders are thinned and delayed by it.
#C Claim: lifespan 24, population 5
x = 7, y = 12, rule = B3/S23
5bo$4bo$4b3o7$bo$2o$obo!
Constructions/primer.rle 7711
#N Primer
#O Dean Hickerson, 1991
#C A sieve of Eratosthenes: guns and streams let a lightweight
#C spaceship pass for each prime number and stop it for every other.
#C Claim: population 2953 at 0
#C Claim: population 5808 at 500
#C Claim: population 7904 at 1000
x = 440, y = 294, rule = B3/S23
412b2o$410b2ob2o13b2o$410b4o13b4o$411b2o14b2ob2o$93b3o11b3o319b2o$93bo
2bo10bo2bo$93bo6b3o4bo16b3o11b3o$93bo5bo2bo4bo15bo2bo10bo2bo$94bo4b2ob
o5bo17bo4b3o6bo285b2o$126bo4bo2bo5bo284bo2bo$125bo5bob2o4bo285bo2b2o$
424bo2b2o$99bo8bo315b4o$99bobo5b3o278bo7bo$107bob2o14bo8bo254bo7b2o$
100bo2bo4b3o13b3o5bobo249bo4bo6b2o30b2o$101b3o4b2o13b2obo258b5o29b4o4b
4o$102bo20b3o4bo2bo280bo3bo3bo4b2ob2o$124b2o4b3o282bo6bo6b2o$131bo279b
o3bo5bo$412b4o$91b3o313b3o$90bo2bo311b2ob2o26b2o$93bo46b3o264b3o17b4o
4b4o$93bo46bo2bo268b4o10bo3bo4b2ob2o$92bo47bo270bo3bo14bo6b2o$106b3o3b
3o25bo274bo13bo$105bo2bo3bo2bo25bo272bo18bo$108bo3bo6b3o3b3o253bo49bo$
96b3o9bo3bo5bo2bo3bo2bo253b2o47bo2b2o$98bo8bo5bo7bo3bo255b2o47bo5bo$
97bo12bo10bo3bo9b3o293bobo2b2o$110bo9bo5bo8bo295bo3b2o$109bobo11bo12bo
296b3o$101b3o19bo$76bo13bo12bo18bobo$75b3o11b3o10bo27b3o303b2o$75bob2o
4bo5bob2o37bo12bo13bo277b4o$76b3o3b3o5b3o38bo10b3o11b3o245bo13b2o15b2o
b2o$76b2o3b2o2bo4b2o49b2obo5bo4b2obo244bo13b4o16b2o$81bo3bo24b3o28b3o
5b3o3b3o245b3o11b2ob2o$81bob2o57b2o4bo2b2o3b2o261b2o$81b2o38b3o24bo3bo
$149b2obo213bo$75b3o73b2o214b2o42b2o$74bo2bo288b2o41b2ob2o$77bo78b3o
250b4o$77bo78bo2bo246bo3b2o$76bo79bo248b2o$156bo249bo3b2o$102b3o52bo
251b4o$102bo2bo303b2ob2o$102bo26b3o279b2o$92bo9bo25bo2bo227bo$91b3o8bo
28bo226bo$55b3o11b3o19bob2o8bo27bo9bo216b3o36b4o$54bo2bo10bo2bo20b3o
36bo8b3o253bo3bo$57bo4b3o6bo20b2o36bo8b2obo239b2o16bo$57bo4bo2bo5bo67b
3o209bo21b4o4b4o14bo$56bo4bo8bo69b2o21bo13bo9b2o163b2o18bo3bo4b2ob2o$
97bo5bo58b3o11b3o7b4o161b2o23bo6b2o$96b3o3b3o57bob2o4bo5bob2o6b2ob2o
184bo$62b2o31b2obo3bob2o4b2o18bo5bo26b3o3b3o5b3o8b2o189bo$62bo7bo24b3o
5b3o4bobo16b3o3b3o25b2o3b2o2bo4b2o198bo$69b3o24b2o5b2o6b2o9b2o4b2obo3b
ob2o29bo3bo28bo175bo2b2o$68b2obo49bobo4b3o5b3o29bob2o30bo173bo5bo$68b
3o29bo20b2o6b2o5b2o30b2o28bo3bo174bobo2b2o$69b2o28b3o97b4o174bo3b2o$
98bo3bo30bo28b3o26bo2b3o117bo64b3o$132b3o26bo2bo25b2o2bobo116bo$72bo5b
o52bo3bo28bo26bo2b3o116b3o$71b3o3b3o18b2ob2o61bo34b4o179b2o$53b3o15bob
2ob2obo20bo62bo34bo3bo178b4o25b2o$53bo2bo15b3ob3o52b2ob2o66bo133bo27b
2o15b2ob2o15b4o4b4o$53bo18b2o3b2o33bo20bo67bo135b2o24b4o16b2o15bo3bo4b
2ob2o$53bo57b2o41b3o3b3o16bo29bo126b2o25b2ob2o36bo6b2o$54bo20bo35bobo
7bo31bo2bo3bo2bo14b3o29bo154b2o36bo$74bobo10bo33b2o33bo3bo17b3o25bo3bo
16bo$73bo3bo9b2o31bobo33bo3bo19bo26b4o17bo$58b2o14bobo9bobo57bo8bo5bo
16bobo43bo3bo128b2o49b2o$57bobo14b3o68b2o11bo19bo46b4o126b2ob2o48bobo$
59bo85bobo10bo192bo3b4o49bob2o$157bobo16bo172b2obo3b2o51b2o$82b3o90b2o
92bo79bo3bo55bo$82bo2bo89bobo90bo80b2obo3b2o$82bo66b3o72b3o41b3o80bo3b
4o$82bo65bo2bo74bo128b2ob2o50b2o$83bo67bo72bobo130b2o50b4o$151bo60bo
11b2o166b2o15b2ob2o$150bo59bo2bo177b4o16b2o$210bo2bo129b4o44b2ob2o$
211bo5b2o8bo114bo3bo46b2o$216b4o8bo117bo$216b2ob2o3bo3bo116bo$73b2o
143b2o5b4o156b2o$72bobo308b2ob2o$67b3o4bo304bo3b4o$67bo2bo90bo215b2obo
3b2o$67bo92b2o215bo3bo$67bo92bobo10bo13bo189b2obo3b2o$67bo104b3o11b3o
52bo29bo29bo29bo47bo3b4o$68bo103bob2o4bo5bob2o51b3o27b3o27b3o27b3o49b
2ob2o$173b3o3b3o5b3o54bo29bo29bo29bo50b2o11b2o$173b2o3b2o2bo4b2o54b2o
28b2o28b2o28b2o19bo39b4ob2o$178b2ob2o172bo38b6o$178bo2b3o165bo5bo15b4o
20b4o$179bob2o167b6o14bo3bo29b2o$181bo192bo28b4o$172b3o2bo3bo191bo29b
2ob2o$171bo2bo3bobo224b2o$174bo4bo221bo$174bo71b2o28b2o28b2o28b2o28b2o
31bobo$173bo72bobo27bobo27bobo27bobo27bobo32bo$164b3o80b2o28b2o28b2o
28b2o28b2o36b2o$163bo2bo236b2ob2o$166bo3b3o230b4o$166bo3bo2bo15bo214b
2o$166bo3bo17b3o194b2o8b4o$166bo3bo16b2obo192b2ob2o6b6o$165bo5bo15b3o
135b2o52bo3b4o7b4ob2o$188b2o134b4o46b2o2bobo3b2o12b2o$167b3o154b2ob2o
44bo2b2o3bo$167bobo76b2o28b2o28b2o18b2o46b2o2bobo3b2o$167b3o76bobo27bo
bo27bobo10bobo57bo3b4o$247b2o28b2o22b2o4b2o9bo2b2o24b2o34b2ob2o$301bo
17bobo16b4o4b4o35b2o5b2o5b4o$145b3o11b3o5b3o156b2o9bo3bo4b2ob2o9bo29b
2ob2o3bo3bo$145bo2bo10bo2bo5bo155b2ob2o12bo6b2o11bo28b4o8bo$145bo6b3o
4bo164b4o12bo15bo4bo29b2o8bo$145bo5bo2bo4bo140b3o14bo7b2o30b5o$146bo4b
2obo5bo129b4o5b5o13b2o16bo$289bo3bo5b3ob2o11bobo12bo3bo62b2o$293bo8b2o
26bo3bo9bo52bo2bo$285bo6bo38bo12b6o42b2o3bo2bo$152b2o6bo88bo29bo7b3o
32bo9b2o9bob3o44bo3b2ob2o$152bo6b3o86b2o28b2o5bo6bo29b2o13b2o9bo48b2o$
159bob2o130bo27bobo13bo37b3o$160b3o126bo3bo83bo$107b2o6b2o43b2o128b4o
53b2o27bo$106b4o4b4o228b4o49b4o$106b2ob2o3b2ob2o227b2ob2o33bo13bo3bo$
108b2o6b2o7b2o47b3o120b4o30b2o15b2o35bo16bo$123b2ob2o46bo2bo118bo3bo
28b2ob2o47bo3bo15bo$123b4o16b3o28bo125bo14b4o10b4o49b4o$124b2o16bo2bo
28bo9b2o8bo104bo14bo3bo11b2o$145bo28bo8b4o8bo51bo70bo$145bo29bo7b2ob2o
3bo3bo52bo68bo$120b4o20bo40b2o5b4o48bo3bo$116b2o2bo2b2o120b4o$117bo3bo
2b2o114b3o25b2o39b2o3b2o$121bo2bo113b2ob2o24b4o36bo6bobo$122b2o67bo31b
2o15b3o24b2ob2o34bo2bo6bo$146b2o44b2o30b2o19b4o20b2o34b2o7b3o$81b5o58b
2ob2o44bo29bo20bo3bo5bo51b2o$80bo4bo31bo26b4o13b3o29bo54bo6bo6b2o$85bo
32bo6b2o18b2o7bo6bo2bo27bo54bo3bo3bo4b2ob2o$84bo29bo3bo4b2ob2o24bobo6b
o56b5o29b4o4b4o$108b4o3b4o4b4o26b2o6bo55bo4bo38b2o45b2o5b4o$107bo3bo
12b2o36bo31bo27bo83b2ob2o3bo3bo$111bo83bo25bo33bo50b4o8bo$103b2o2bo2bo
65bo14bo3bo11b2o45bo3b3o46b2o8bo$103b3o71bo14b4o10b4o43bo3bob3o$103b2o
2bo2bo62bo3bo28b2ob2o43bo6b2o$111bo62b4o30b2o15b2o28b5obo$107bo3bo111b
2ob2o29b4o$108b4o89bobo19b4o31bo$167b4o31b2o20b2o12b2o$166bo3bo31bo36b
2o$170bo67bo23b2o$162b2o2bo2bo51b3o20b2o14b2ob2o$162b3o31bobo20bo3b2o
18b4o13b4o$162b2o2bo2bo27b2o20bobo2b2o17b2ob2o13b2o$170bo8b2o16bo20bo
5bo20b2o$166bo3bo5b3ob2o37bo2b2o$167b4o5b5o38bo$177b3o22b2o17bo$201b4o
12bo$201b2ob2o12bo6b2o$194bo2bo5b2o9bo3bo4b2ob2o$185b2o2bo4bo3bo16b4o
4b4o$170b2o12bo2bo2bo2bo4b2o24b2o$169bobo13b2o2b3o2bo3bo$156b2o11b2o
14b3o2bo3bo2bo5b2o$155bobo31bo11b2ob2o$157bo43b4o$202b2o3$200b2o$155bo
43b4o$153bobo31bo11b2ob2o$154b2o11b2o14b3o2bo3bo2bo5b2o$167bobo13b2o2b
3o2bo3bo$168b2o12bo2bo2bo2bo4b2o24b2o$183b2o2bo4bo3bo16b4o4b4o$192bo2b
o5b2o9bo3bo4b2ob2o$199b2ob2o12bo6b2o$199b4o12bo$103bo71b3o22b2o17bo$
103b2o60b4o5b5o38bo$102bobo59bo3bo5b3ob2o37bo2b2o$168bo8b2o16bo20bo5bo
$160b2o2bo2bo27b2o20bobo2b2o$160b3o31bobo20bo3b2o$160b2o2bo2bo51b3o$
168bo$164bo3bo31bo$165b4o31b2o20b2o$105b2o92bobo19b4o$b6o31b2o63b2ob2o
113b2ob2o$o5bo28b3ob2o58bo3b4o65b4o30b2o15b2o$6bo28b5o54b2o2bobo3b2o
65bo3bo28b2ob2o$5bo30b3o54bo2b2o3bo73bo14b4o10b4o$94b2o2bobo3b2o68bo
14bo3bo11b2o$99bo3b4o86bo$103b2ob2o84bo$105b2o5b2o5b4o28b2o$80bo29b2ob
2o3bo3bo27bobo$81bo28b4o8bo20b2o7bo37bo$76bo4bo29b2o8bo20b4o45bo83bo$
77b5o60b2ob2o44bo84bo$144b2o44b2o79bo4bo20b2o8bo$119bo69bo82b5o19b4o8b
o$120bo175b2ob2o3bo3bo$115bo4bo177b2o5b4o$114b2o3b2o$118bo64b2o5b4o$
181b2ob2o3bo3bo90bobo14bobo$181b4o8bo90b2o5b2o6b2o3bo$182b2o8bo92bo5bo
bo5b3obob2o$119b4o170b2o4b3o4bo$104bo13bo3bo169bo9bo3bo$105bo16bo180b
3o$101bo3bo15bo181bo$102b4o$307bo$297b2o9bo$294b3ob2o4bo3bo$294b5o6b4o
$271b2o22b3o$269b2ob2o$269b4o16b2o$270b2o15b2ob2o$287b4o$135b2o151b2o$
134b4o$127bobo4b2ob2o$136b2o15b2o132bo$128bo22b2ob2o94b3o34b2o$128bo
22b4o94b5o32bob2o$128bo23b2o95b3ob2o31bobo$252b2o32b2o2$128bo22bo$128b
o22b2o128bo$128bo21bob2o113b2o13bo6b2o$150bobo113bobo9bo3bo4b2ob2o3b2o
8bo$127bobo20b2o116bo10b4o4b4o3b4o8bo$288b2o4b2ob2o3bo3bo$296b2o5b4o$
145bo126b2o$146bo6b2o116bobo$142bo3bo4b2ob2o117bo$125b2o16b4o4b4o146b
2o$123b2ob2o24b2o146b2ob2o$123b4o36b2o112b2o22bo2bo$124b2o36b4o110bobo
22bo2bo$162b2ob2o111bo23b2o$164b2o$157bobo$156bo2b2o121b2o21bo$157bobo
121bobo22bo$164b2o117bo3bo14bo3bo$162b2ob2o3b2o8bo105bo3bo12b4o$162b4o
3b4o8bo104bo2b2o$163b2o4b2ob2o3bo3bo109bo$136b5o30b2o5b4o105b2o$135bo
4bo$140bo$139bo$177bo$178b2o$179bo$179bo$178bo3$180bo$181bo$177bo3bo$
161b4o13b4o$160bo3bo$164bo$163bo!
Constructions/pulsar-from-gliders.rle 180
#N Three gliders to a pulsar
#C Three gliders collide and leave a pulsar.
#C Claim: lifespan 44, population 72
x = 10, y = 8, rule = B3/S23
3bobo$3b2o$4bo$bo$2bo$3o5bo$7b2o$7bobo!
Constructions/sawtooth-177.rle 800
#N Sawtooth 177
#O thunk, 2015
#C Its population grows larger and larger, and again and again falls
#C back to 177.
#C Claim: population 233 at 0
#C Claim: population 257 at 1000
x = 68, y = 76, rule = B3/S23
59b2o$59b2o3$56b2o$56b2o8b2o$7b2o57bo$7b2o50b2o6bo$59b2o5b2o2$10b2o54b
2o$2o8b2o55bo$bo61bo$o6b2o53bo3bo$2o5b2o55b2o2$2o$o$4bo43b3o$bo3bo41bo
2bo$2b2o43bo3bo$46b2obobo$46b2ob2o$47b3o$17b3o$17bo2bo$16bo3bo29b2o$
16bobob2o27bo2bo$17b2ob2o25b5o$18b3o25b2ob3o$46b3o$47bobo$16b2o22bo7b
2o$15bo2bo10bo8b3o$16b5o8bobo5bo$16b3ob2o7b2o6b2o$19b3o$18bobo$18b2o
15bo$34bobo$29bo3bo3bo$27b2o5b3o$28b2o2b2o3b2o11$7b4o24b2o$5b2o4b2o22b
2o$5b2o5bo$7b2obobo$12bo9bo4bo$8bo3bo7b2ob4ob2o$8bo4bo8bo4bo$10b3o3bo$
10b2o4bo$16b2o$18bo$18b3o3$21bo$20bob5o$19b2o5bo$19b2o3bo2bo$27bo$21b
2obo2bo$24bo2bo$25b2o$25b2o!
Constructions/snark.rle 410
#N Snark
#O Mike Playle, 2013
#C A still life that turns a glider by a right angle and is ready for
#C the next one after 43 generations. It made stable circuitry small
#C and fast.
#C Claim: population 57 at 0
#C Claim: population 57 at 100
x = 17, y = 23, rule = B3/S23
6b2o3b2o$6b2o2bob3o$10bo4bo$6b4ob2o2bo$6bo2bobobob2o$9bobobobo$10b2obo
bo$14bo2$2o$bo7b2o$bobo5b2o$2b2o7$12b2o$3b2o7bo$2bobo8b3o$4bo10bo!
Guns/bi-gun.rle 284
#N Bi-gun
#C Two twin bees shuttles meet head to head; a glider leaves on either
#C side every 46 generations.
#C Claim: gun, period 46
x = 50, y = 15, rule = B3/S23
11bo$10b2o$9b2o$10b2o2b2o$38bo$38b2o8b2o$39b2o7b2o$10b2o2b2o18b2o2b2o$
2o7b2o$2o8b2o$11bo$34b2o2b2o$39b2o$38b2o$38bo!
Guns/gosper-glider-gun.rle 466
#N Gosper glider gun
#O Bill Gosper, 1970
#C The first gun, and the first finite pattern known to grow without
#C bound. Two queen bees meet between two blocks and throw off a
#C glider every 30 generations. It won the prize that Conway had
#C offered for deciding the question.
#C Claim: gun, period 30
#C Claim: population 101 at 390
x = 36, y = 9, rule = B3/S23
24bo$22bobo$12b2o6b2o12b2o$11bo3bo4b2o12b2o$2o8bo5bo3b2o$2o8bo3bob2o4b
obo$10bo5bo7bo$11bo3bo$12b2o!
Guns/gunstar-216.rle 2016
#N Gunstar 216
#O David Buckingham
#C Four streams of gliders leave a closed track around which Herschels
#C run.
#C Claim: gun, period 216
x = 149, y = 149, rule = B3/S23
40b2o$40b2o$40b2o$40bo$39bobo$39bob2o2$46b2o$40b2o4b2o$40b2o$49b2o$48b
ob2o8bo26b2o$51bo8b3o24bo$63bo21bobo$62b2o21b2o4b2o$91b2o2$92bo$48b2o
41bobo$47b3o40bo2bo$40b2o5b3ob2o36bo2bo$40b2o3b5ob2o$40b2o7bobo12b2o
23bo2bo$41bo7b3ob3o8b2o25b2o$40bobo10bo$39b2obo11bo3$40b2o$40b2o2$73b
2o22bo$74bo21bobo$71b3o18bob3o3b2o$71bo20bo2bobo2b2o$92b2o5b3o$99bo$
87b2o11bo$87b2o10b2o$43b2o32bo21bo23bo19b2o$43b2o32bobo39b2o2b2ob3o10b
2o4b4o$77b2o23b2o15b2o4b4o10b2o2b2ob3o$84b2o15b3o19b2o18bo$43b3o34b2o
2b2o2b2o10bobo2bo2b2o$44b2o34bobo2bo2b2o10b2o2b2o2b2o$41b2o38b3o20b2o
21bo$41b3o38b2o43bo12b2o$33b3o6bobo82b3o10b2o$33b3ob2o4b2o82b4o6bo$35b
2ob2o85b6o7bo$32bo92bo11b2o$31bo2bo90b4o7b2o$32b2o93b2o$33b2o89b2o$33b
o89bobo$18b2o15bo89bo$14b2obo2bob2o9b3o$14b2o2bo4bo$19bo$20bobo20b2o$
11bo25b2o4b2o91b2o$11b3o23b2o97bo$14bo119bobo$13b2o27b3o89b2o$42b2o81b
2o$45b2o78b2o$44b3o$43bobo$43b2o$40bo$41bo$39b3o72b2o$115bo$115bobo$
31b2o83b2o$31bobo$33bo$33b2o72b3o$107bo$108bo$104b2o$103bobo$102b3o$
22b2o78b2o$22b2o81b2o$13b2o89b3o27b2o$12bobo119bo$12bo97b2o23b3o$11b2o
91b2o4b2o25bo$104b2o20bobo$129bo$125bo4bo2b2o$113b3o9b2obo2bob2o$23bo
89bo15b2o$23bobo89bo$23b2o89b2o$20b2o93b2o$11b2o7b4o90bo2bo$10b2o11bo
92bo$10bo7b6o85b2ob2o$11bo6b4o82b2o4b2ob3o$7b2o10b3o82bobo6b3o$7b2o12b
o43b2o38b3o$21bo21b2o20b3o38b2o$39b2o2b2o2b2o10b2o2bo2bobo34b2o$39b2o
2bo2bobo10b2o2b2o2b2o34b3o$5bo18b2o19b3o15b2o$3ob2o2b2o10b4o4b2o15b2o
23b2o$4o4b2o10b3ob2o2b2o39bobo32b2o$4b2o19bo23bo21bo32b2o$48b2o10b2o$
48bo11b2o$49bo$47b3o5b2o$47b2o2bobo2bo20bo$47b2o3b3obo18b3o$50bobo21bo
$51bo22b2o2$107b2o$107b2o3$94bo11bob2o$95bo10bobo$56b2o25b2o8b3ob3o7bo
$56bo2bo23b2o12bobo7b2o$96b2ob5o3b2o$56bo2bo36b2ob3o5b2o$55bo2bo40b3o$
55bobo41b2o$56bo2$56b2o$56b2o4b2o21b2o$61bobo21bo$61bo24b3o8bo$60b2o
26bo8b2obo$98b2o$107b2o$101b2o4b2o$101b2o2$106b2obo$107bobo$108bo$107b
2o$107b2o$107b2o!
Guns/loafer-gun.rle 4771
#N Loafer gun
#O Shannon Omick, 2013
#C Builds a loafer from gliders every 210 generations; put together
#C one day after the loafer was announced. Each loafer is taken away
#C again within this pattern, so that the whole is an oscillator once
#C it has run in.
#C Claim: population 1792 at 420
#C Claim: population 1815 at 630
#C Claim: population 1714 at 631
#C Claim: population 1838 at 840
x = 226, y = 195, rule = B3/S23
174b2o5bo20bo$174b2o5b3o18bobo$184bo5b2o11bobo7bo$183b2o5b2o11bo2bo6b
2o$203bobo2b2o4b2o$202bobo3b2o4b3o7b2o$202bo5b2o4b2o8b2o$213b2o$213bo$
127b2o54b2o3b2o11bo$126bo2bo44bo11bo13bo$126bo46b3o7bo5bo10b3o$126bo
45b5o7b2ob2o$126bobo42b2o3b2o7bobo$126bobo43b5o9bo$127bo44bo3bo9bo$
173bobo$174bo18bo11b2o6b2o$124b2o3b2o47b2o13bobo8bo2bo4bo2bo$124bo5bo
9b3o35bobo12b2o8b6o2b6o$141bo31b2o4b3o22bo2bo4bo2bo$125bo3bo11bo30bo2b
o4b3o22b2o6b2o$126b3o11b3o30b2o4b3o8b3o$178bobo$140b3o35b2o$140b3o$
208b2o$140b3o16b2o19b2o26b2o4b3o$141bo18bo19bo24b2o6b5o$130bo10bo18bob
o6bobo6bobo23b3o5bo3bobo$128bobo9b3o18b2o5bo2bo6b2o17bo7b2o6bo3b2o$
129b2o36b2o26b2ob2o8b2o$165b2o3bo37b2o$125bo41b2o25bo5bo$124b3o41bo2bo
$123b5o41bobo22b2obob2o$122b2o3b2o8bo79b2o$123b5o10bo78bo$92b2o29bo3bo
8b3o71bo4bobo$92b2o30bobo82bobo3b2o$125bo43bo38bo3b2o$168bo8bo30bo3b2o
$144bo23b3o5bo31bo3b2o$124b2o17b2o31b3o30bobo$124b2o17bobo64bo$132bo9b
3o9bo60b2o$130bobo9b2o11bo26bo12b2o18b2o$91b3o11b3o20b2o12b2o9b3o26b3o
10b2o$90bo3bo33b2o55bo29bo$89bo5bo8bo3bo19b2o54b2o28bobo$89b2obob2o8bo
3bo15b2o4bobo69b2o10bobo$123bobo6bo68b2o12bo$105b3o15bo79bo$92bo29b2o
16b2o3b2o$91bobo46b2o3b2o65b2obob2o$91bobo11b3o33b5o66bo5bo$91b2o49bob
o68bo3bo$90bo13bo3bo22b2o40bo25bo10bo3b3o$89b3o12bo3bo22bobo8b3o27b3o
10b5o8bobo8b2o$88bo3bo29b2o2b2o6bo36b2ob2o8bob3obo18bobo$87bob3obo11b
3o14b2obo2bo2bo2bo35b3ob3o8bo3bo$88b5o4bo28b2o6bo35b3ob3o9b3o9b3o$98b
2o31bobo36b3ob3o10bo10b3o$97b2o32b2o37b3ob3o22bo$171b2ob2o$172b3o38bo$
103b2o68bo15bo9bo13bo$103b2o84bo8b3o11bobo$104bo2b2o73bo5bobo7b3o10b2o
b2o$182bobo2b2ob2o18bo5bo$105b2o75b2o2bo5bo20bo$5b2o182bo8bobo9b2o3b2o
$5b2o82b2o95b2o3b2o6bo$89b2o$69b2o26bo116bo$69b2o26b4o74bo12bo25bo$98b
4o72bo13bo26bo$98bo2bo63bo8b3o10bo$4b3o91b4o51b2o10bobo$3b2ob2o11bo51b
2o16b2o6b4o51bo3bo5bo2b2o45b2o$3b2ob2o11bo68bobo6bo53bo5bo3bobo25b2o
21b2o$3b5o80bo18b3o41bo3bob2o2bobo25b2o$2b2o3b2o10bo36bo30b2o17bo3bo
40bo5bo4bo19b2o$18bobo35bo86b2o7bo3bo24bobo$67b2o3b2o31bo5bo30bobo8b2o
25b3o$4b2o12b3o35bo11b5o32b2o3b2o30bo16b2o3b2o13b3o$3b5o47bobo10b2ob2o
26b2o40b2o16bo5bo14b3o$3bo64b2ob2o25bo3bo43b2o33bobo5b2o$5b3o10b3o34b
3o11b3o15b2o8bo5bo4bo37b2o12bo3bo17b2o5bobo$7bo79b2o8bo3bob2o2bobo51b
3o27bo$5b2o11bobo76bo5bo3bobo81b2o$5b2o12bo35b3o40bo3bo5bo62bo$99b2o
69b3o$19bo35bobo58bo28b3o21b5o$2o3b2o12bo36bo59bobo5bo20b3o20b2o3b2o6b
o$obobobo59bo49b2o6bobo17bo3bo20b5o5bobo$b5o5bob2ob2o38bo9bobo3bo51b2o
35b2o6bo3bo3b2o12b2o$2b3o7b4o2bo37bo9b2o3b3o69b2o3b2o11b2o7bobo4b2o12b
2o$3bo7bobo2b2o52b5o96bo5b2o$11b3o7b2o46bobobobo44bo10b3o45bobo$11b3o
6bobo46b2o3b2o44bobo8bobo47bo$10bo3bo6bo79bo18b2o9b3o$10b2ob2o44bo39b
2o30b3o13b3o$58bo13bo27b2o29b3o10b2o$49bo8b3o10bobo57b3o10b2o$2b2o45bo
bo19bobo57bobo9b2o$2b2o45b2o21bo58b3o10bobo$13bo58b2o71b2o$12b4o56b2o$
11b2obobo55b2o$10b3obo2bo49bo77b2o3b2o$11b2obobo49b4o75b2o3b2o$2b2o8b
4o4b3o42b2obobo63bo$bobo9bo6b3o41b3obo2bo61bo2bo10b3o$bo17bo3bo41b2obo
b2o62b3o3b2o5b3o$2o64b4ob3o55b2o4bobo2b2o6bo$18b2o3b2o42bo4bobo54bobo
4b3ob3o$27bo46bo55bo5b2o3b2o$27b3o44b2o61b2ob2o$11b2o5b2o10bo77bo$10b
3o3bo4bo7b2o20b2o3b2o16b2o31bobo$2o5bob2o5bo57bo30b2o3bo37b2o$2o5bo2bo
4bo6bo29bo3bo8b2o5bobo30b2o3bo37b2o$7bob2o9bobo30b3o8b3o5b2o31b2o3bo
28bo$10b3o40b3o5bob2o37b2o3bobo29b2o$11b2o48bo2bo36bobo4bo25b2o4b2o$
61bob2o36bo18b3o11b2o4b3o$29b2o3b2o28b3o33b2o17bo3bo6bo3b2o4b2o$29b2o
3b2o29b2o51bo5bo4b3o7b2o7b2o$30b5o83b2obob2o3bo3bo6bo8bobo$31bobo93bob
3obo16bo$128b5o17b2o$31b3o87bo$120bobo$120bobo$121bo18bo$34b2o99bo4b4o
$34bo85b2o13bo5b4o5b2o$35b3o82b2o19bo2bo5b2o$37bo103b4o$23bo116b4o$21b
obo116bo83b2o$20bobo201bo$14b2o3bo2bo199bobo$14b2o4bobo199b2o$21bobo$
23bo2$34b3o$33bo3bo$14b2o16bo5bo$15bo16bo5bo$15bobo7b2o8bo$16b2o5bo2bo
10bo$22bo7b2ob4o$22bo6bo2b4o180b2o$22bo7b2o29b2o153bo$23bo2bo34bo2bo9b
o142b3o$25b2o29b2o7bo7bobo143bo$16b2o37bo2bo6bo8b2o12b2o6b2o$16b2o16b
3o19b2o7bo9b2o9bo4bo2bo4bo$34b2obo23bo2bo11b2o8bo4bo2bo4bo$32bo4bo23b
2o12b2o9bo4bo2bo4bo$33b4o20bo19bo10b2o6b2o$33b2o21b3o$55bo3bo$16b3o8b
2o28bo10b3o$15b2ob2o6bobo25bo5bo6b2ob2o$15b2ob2o8bo25bo5bo6b2ob2o12bo$
15b5o35bo3bo7b5o11b2o$14b2o3b2o35b3o7b2o3b2o10bobo2$96b2o$20bo75bobo$
19bob2o9b3o51bo4b2o6bo7b2o$19bo11bo3bo49bobo2bo2bo2bo2bo7b2o$30bo5bo
48b2obob3o6bo$19b2obo43b2o5b2o10b2ob2o6bobo$17bo2bo8bo7bo29bo5b2o10b2o
bo7b2o$17bobo9bo7bo19b2o5b3o18bobo$57b2o5bo21bo$30bo5bo$31bo3bo$32b3o$
18b3o$17bo3bo$16bo5bo$17bo3bo$18b3o$18b3o4$19b2o$19b2o!
Guns/new-gun.rle 308
#N New gun
#O Bill Gosper, 1971
#C The second basic gun to be found: two twin bees shuttles at right
#C angles, period 46.
#C Claim: gun, period 46
x = 49, y = 14, rule = B3/S23
30b2o$29bobo15b2o$29bo17b2o$17bo11b3o$2o15b2o$2o16b2o$13b2o2b2o$29b3o$
29bo17b2o$29bobo15b2o$13b2o2b2o11b2o$2o16b2o$2o15b2o$17bo!
Guns/p165-mwss-gun.rle 1813
#N Period-165 middleweight spaceship gun
#O David Bell and Jason Summers, 2002
#C Three gliders of different origin collide to make each middleweight
#C spaceship.
#C Claim: gun, period 165
x = 178, y = 218, rule = B3/S23
125b3o$125bobo$125b3o6bo$125b3o5b3o$125b3o$125b3o$125bobo5b3o$125b3o$
133bobo$133bobo2$133b3o$111b2o6b2o$110bo2bo4bo2bo$110bo2bo4bo2bo11b3o$
110bo2bo4bo2bo12bo$111b2o6b2o2$137bo2b2o4b2o2bo$136bo3b3o2b3o3bo$137bo
2b2o4b2o2bo7$139bo$139b3o4bobo2bobo$138bob4obo2bo2bo2bob2o$120bobo23bo
bo2bobo$120b2o$121bo$139b3o$139b3o$44b3o93bo$45bo94bo$45bo94bo$44b3o
92bobo2$44b3o$44b3o92bobo$140bo$44b3o93bo$45bo94bo$45bo93b3o$44b3o92b
3o2$51b2o6b2o$49bo4bo2bo4bo$49bo4bo2bo4bo$49bo4bo2bo4bo4bo$51b2o6b2o5b
3o8bo$65bobobo6b3o$65bobobo5bobobo$66b3o6bobobo$67bo8b3o$77bo2$67bo$
66b3o8bo$17bo47bobobo6b3o$16b3o46bobobo5bobobo$15bobobo46b3o6bobobo$
15bobobo47bo8b3o$16b3o12bo45bo$17bo11b2o$30b2o2$17bo79b3o$16b3o80bo$
15bobobo59bo18bo$15bobobo59bobo$16b3o49bo10b2o$17bo49b2o$67bobo$78b3o$
2bo2bo4bo2bo64bo$3o2b6o2b3o63bo$2bo2bo4bo2bo2$81b2o$82b2o$81bo2$48bo$
46b2o$47b2o$58bobo2bobo$54b2obo2bo2bo2bob2o$58bobo2bobo2$22b3o52b3o2$
21bo3bo50bo3bo$21bo3bo50bo3bo2$22b3o52b3o$88b3o$88b3o$22b3o52b3o9bo$
89bo$21bo3bo50bo3bo8bo$21bo3bo17bobo30bo3bo7bobo$44b2o$22b3o19bo32b3o$
88bobo$89bo$8bo2bob2obo2bo69bo$8b4ob2ob4o69bo$8bo2bob2obo2bo68b3o$37b
2o6b2o41b3o$35bo4bo2bo4bo$35bo4bo2bo4bo$35bo4bo2bo4bo$37b2o6b2o2$51b3o
66b2o$52bo66b2o$52bo68bo$51b3o2$51b3o$38bobo10b3o$39b2o$39bo11b3o$52bo
$52bo$51b3o26$159bo$159b3o4bobo2bobo$158bob4obo2bo2bo2bob2o$166bobo2bo
bo3$159b3o$159b3o$160bo$160bo$81bo78bo$79bobo77bobo$80b2o2$159bobo$
160bo$160bo$160bo$159b3o$159b3o23$117b3o$119bo$118bo$100b2o6b2o$99bo2b
o4bo2bo$99bo2bo4bo2bo$99bo2bo4bo2bo$100b2o6b2o$114b3o2$113bo3bo$113bo
3bo2$114b3o3$114b3o2$113bo3bo$113bo3bo2$114b3o!
Guns/p22-glider-gun.rle 427
#N Period-22 glider gun
#O David Eppstein, 2000
#C The first true gun of period 22.
#C Claim: gun, period 22
x = 49, y = 36, rule = B3/S23
18b2o$19bo$19bobo13b3o$20b2o3bo8bo3bo$24bob2o6bo4bo$23bo4bo6b2obo$24bo
3bo8bo3b2o$25b3o13bobo$43bo$43b2o2$2o22bo$bo16bo6b2o$bobo13b3o4b2o$2b
2o3b2o7bob3o$6b4o6bo2b3o$5b3o2bo6b4o$6b3obo7b2o3b2o4bobo$7b3o13bobo4b
2o$8bo16bo4bo$25b2o2$35bo$36b2o$35b2o4$40bobo$41b2o$41bo3$46bo$47b2o$
46b2o!
Guns/p24-glider-gun.rle 791
#N Period-24 glider gun
#C A true gun of period 24.
#C Claim: gun, period 24
x = 43, y = 32, rule = B3/S23
23bo2bo$21b6o$17b2obo8bo$13b2obobobob8o2bo$11b3ob2o3bobo7b3o$10bo4b3o
2bo3bo3b2o$11b3o3b2ob4obo3bob2o$12bobo3bo5bo4bo2bo4b2obo$10bo8bob2o2b
2o2b2o5bob2obo$10b5ob4obo4b3o7bo4bo$15b2o4bo4bob3o2b2obob2ob2o$12b5ob
3o4b2ob2o3bobobobobo$11bo5b2o4b2obob2o5bo5bo$12b5o6b2obo3bo3bobob2ob2o
$2ob2o9b2o2bo5bobo4bo2b3obobo$bobobobob2o3b3obo6bo2bobo4b3o2bo$o2bo7bo
6b2o3b3o8bobob2o$3o2bo4b2o11bo10bo$5b4obo17b2o4b2o$2b2obo6bo14bo3bo2b
2o$bo4bo3bo16bo6b2o$b3obo4bo16bo3bo2bo$11bo2bo3bo9b2o4bobob2o$b3obo4bo
8b2o3bo10b3o2bo$bo4bo3bo7bo6bo8b3obobo$2b2obo6bo10b3o8bobob2ob2o$5b4ob
o24bo5bo$3o2bo4b2o21bobobobobo$o2bo7bo9b2o10b2obob2ob2o$bobobobob2o10b
o8bo5bo4bo$2ob2o17b3o6bo4bob2obo$24bo4b3o5b2obo!
Guns/p36-glider-gun.rle 554
#N Period-36 glider gun
#O Jason Summers, 2004
#C A true gun of period 36.
#C Claim: gun, period 36
x = 52, y = 49, rule = B3/S23
48bo$46b3o$45bo$45b2o4$41bo$40bo3$35bo$30b4o3bo$33bo3bo$37bo$34bo7b2o$
35b2o4bobo$41bo2bo$42b2o$38bo4bo$38b2o$37bo2bo$26bo11bobo4b2o$26bo11b
2o7bo$26bo17bo$2o23b2o17bo3bo$bo21bo20bo3b4o$bobo18bo4bo18bo$2b2o18bo$
13b3o8b3o$13bo$13bobo$14b2o19bo$23b2o11b2o$23bobo9b2o$25bo$12b3o8b3o$
16bo$11bo4bo$15bo$12b2o17b2o$12bo11bo3bo5bob2o$12bo10bobo11bo$12bo10bo
bo9b2o$20b2obobob8o2b3o$20b2obo12bo2bo$23bo13b2o$23bobo4b2o$24b2o4b2o!
Guns/p44-glider-gun.rle 534
#N Period-44 glider gun
#C Built around the p44 pi-heptomino hassler.
#C Claim: gun, period 44
x = 44, y = 46, rule = B3/S23
17b2o6b2o$17b2o6b2o6$b2o38b2o$obo38bobo$obob2o32b2obobo$bobobo32bobobo
$3bo36bo$2bo2bo32bo2bo$2bo15b2o4b2o15bo$2bo3bo9b2obo4bob2o9bo3bo$2bo3b
o9b2o8b2o9bo3bo$2bo13b2obo4bob2o13bo$2bo2bo12b2o4b2o12bo2bo$3bo36bo$bo
bobo32bobobo$obob2o32b2obobo$obo38bobo$b2o38b2o$27bo$26b2ob2o$27bobo$
30b2o$15b2o14bo$16bo$13b3o$13bo13bo6b2o$18b2o6bob2o4bobo$18b2o6bo2bo6b
o$27b3o6b2o4$20b2o$19bobo$19bo$18b2o3$33bo$34bo$32b3o!
Guns/p45-glider-gun.rle 475
#N Period-45 glider gun
#O Matthias Merzenich, 2010
#C A true gun whose period is odd; later made smaller by several
#C hands.
#C Claim: gun, period 45
x = 48, y = 40, rule = B3/S23
15bo2bo2bo$15b7o2$15b7o$15bo2bo2bo6$16bo2bo$12b2o2bo2bo$12b2o2bo2bo7b
2o$27b2o4b2o3bo2bo3b2o$33b5o4b5o$33b2o3bo2bo3b2o$27b3o2$2ob2o$bobo23b
3o$bobo6b3o$2ob2o29bobo$bobo31b2o$bobo6b3o22bo$2ob2o2$11b2o$11b2o7bo2b
o2b2o$20bo2bo2b2o$20bo2bo3$47bo$45bobo$46b2o$18bo2bo2bo$18b7o2$18b7o$
18bo2bo2bo!
Guns/p46-lwss-gun.rle 572
#N p46 lightweight spaceship gun
#C Twin bees shuttles whose gliders collide to make a lightweight
#C spaceship every 46 generations.
#C Claim: gun, period 46
x = 51, y = 45, rule = B3/S23
7bob2o$b2o3bo2b2o2b3o$b2o3bo6b2o$6b2o3b3o22bobo2b2o$8bo3bo22bo3bob3o4b
2o$36bo6b2o3b2o$8bo3bo24b5obo$6b2o3b3o26b3o$b2o3bo6b2o$b2o3bo2b2o2b3o
24b3o$7bob2o26b5obo$19bo16bo6b2o3b2o$18bo16bo3bob3o4b2o$18b3o15bobo2b
2o3$b2o44b2o$b2o22b2o19b4o$23b2ob2o18b2ob2o$23b4o21b2o$2bo5bo15b2o$b3o
3b3o$bob2ob2obo$2o7b2o$2o7b2o$3o5b3o$2b3ob3o$4bobo$bo2bobo2bo$o2bo3bo
2bo$b2o5b2o13$b2o5b2o$b2o5b2o!
Guns/p50-glider-gun.rle 656
#N Period-50 glider gun
#C A small true gun of period 50.
#C Claim: gun, period 50
x = 52, y = 49, rule = B3/S23
21b2o6b2o$21b2o6b2o7$2b2o44b2o$2bo4b2o34b2o4bo$3b3o2bo3b2o24b2o3bo2b3o
$5bobo4b2o24b2o4bobo$7b2o34b2o$2bo2bo3bo12b2o4b2o12bo3bo2bo$2b8o10b2ob
o4bob2o10b8o$8bo11b2o8b2o11bo$4b5o11b2obo4bob2o11b5o$4bo3bo13b2o4b2o
13bo3bo$5b3o36b3o$12b2o24b2o$3b3o6b2o24b2o6b3o$2bo3bo38bo3bo$2b5o38b5o
$6bo38bo$8o23bo12b8o$o2bo3bo36bo3bo2bo$5b2o25bo2bo9b2o$3bobo13b2o11bo
2bo10bobo$b3o2bo13bo10bo3bo9bo2b3o$o4b2o10b3o11b2o12b2o4bo$2o15bo12b5o
3b2o10b2o$22b2o5b2o3b2o2bobo$22b2o4b3o3b3o3bo$29b2o3b2o4b2o$30b5o$31b
3o$32bo$24b2o$23bobo$23bo$22b2o6$40bo$41bo$39b3o!
Guns/p52-glider-gun.rle 2416
#N Period-52 glider gun
#O Entity Valkyrie and others
#C A pure period-52 gun that borrows sparks from oscillators of period
#C 13.
#C Claim: gun, period 52
x = 126, y = 97, rule = B3/S23
64bo$62b3o$61bo$61b2o2$57bo$56bobo$46b3o2bo3bo2bo$43bo2b2obobo4b2o$42b
obobo4bo$43bo3b3o31b2o$39bo6bo26bo7bo9bo$38bobo2bo2b2o13bo11b3o2b2obo
7b3o$37bo2b4o16b2o14bo3bo7bo$38b2o2b2o2bo13bobo12bo12b2o$40b2o8bo25b3o
$40bo8bo$41bo7b3o30bobo$38b3o36b2ob3ob3o$38bo38b2ob2obobo$82b3o$57b2o
23b3o$56bobo$50b2o4bo$48bo2bo2b2ob4o$48b2obobobobo2bo13bo$51bobobobo
15b2o$51bobob2o16bobo34b2o$37bo14bo57bo$36bo70b2obo$36b3o26b2o2b2o6b3o
24bo4bo$65bo2bo2bo4bo18b2o6bo4bo$56bo6bobo10bo2bo14b2o7bo3b3o$55b3o5b
2o12b2o17bo7bo4b2o$54b5o8bo2bo14b2o22bo$53b2o3b2o7bob2o9b2o4bo23b3o$
54b5o9bob3o7bo5bobo15bo7bo$55b3o7b3o3bobo7b3o3bobo13bobo$56bo8bo7bo9bo
5bo2b2o9bo2bo$73b2o11bo2bo2b2o10b2o$53b2o31bo$24bo29bo32bo23b2o$9bo13b
o27b3o30b3o9b3o9b2o2bo$9b3o11b3o25bo32bo13bo9bob2o$12bo27bobo23bo30bo
12bo$11b2o27b2o23b2o11b2o11b2o17bo$41bo23bobo10bo11bo2bo17b2o$80bo9b2o
b2o13b3o2bo$3b2o55b2o14b5o11bo14bo3bo2bo$3bo9b3o45bo13bo11b2o18bob2ob
2o$2obo8bo3bo40bo3bobo12b3o7bobo19bo3bo$o2b3o5bo5bo37b3o4b2o15bo6bo22b
o2bo3bo$b2o3bo4bo5bo28bob2o4bo21b4o5b2o16bo8b2obobo$3b4o4bo5bo28b2o2bo
bo2b5o11b2o3bo3b2o7bo12b2o8bo3bo$3bo8bo3bo2b2o18b2o8b2ob3o5bo10b2o4b3o
2bo6b3o10bobo6b2o$4b3o6b3o3bobo18bo5b3o2bo3b2o2b2o18bob2o4b2o3bo18b3o
3bo$7bo13bo18bobo2bo3b2obobo8bo15bo6bo3b2obo19bobob2o$2b5o14b2o4bobo8b
2obobo2b2obo3bo9b2o13b2o5bo2b2obobo21b2o$2bo24b2o8bobobob2obo2bo12bobo
21b2obobob2o20bobo$4bo23bo8bo3bo4bobo5bo32bo3bo4bo19b2o$3b2o29b2obo3bo
b4obob4o16b2o15bo3bob4o20b2o$34bo2bob2obo4bob3o18bo14bobob2obo$35b2obo
bobob2obo23b3o11b2obob2o2b2obo19b2o$38bo5bob2o25bo14bo4b2ob2o$38bo49b
2o25bo3bo$39bo24bo42bo6bo$24bo39b3o38b3o7bo3bo$25bo8b2o16bo14bo21bo14b
o11bo$23b3o3b2o2b3o2b2o11b3o12b2o11b2o5b5o13b2o11b2o$29bo2bobo4b2o9b2o
bo25bo11bo$30bo3bob2obo10b2o37b2o31b2o$33bo3b2o30b2o17b2o32bobo$69b2o
16bo17b2o17bo$20bob2o44bo2bo32bo2bo16b2o$18b3obo42bo2bob2o32bo2bo$17bo
4bobo27bobo9bo2bo39bo$17b2o3b2obo27b2o10bobo33b2o3bo5b2o$25bo28bo46bo
3bo6b2o$25b2o14b2o48b2o9b3o$42bo49bo$39b3o47b3o8b2o$39bo42bo6bo11bo$
63b2o18bo14b3o$63bo4b2ob2o8b3o14bo$60b2obobo3b2obo$59bo2bob2obo4bobo$
59b2obo3bob4obob3o$62bo3bo4bobo2bob2o$62bobobob2obo2bobob2o$63b2obobo
2b2obo3bo$65bobo2bo3bobobo$65bo5b3o6b2o2b2o$64b2o8b2ob3o2bo2bo$71b2o2b
obo2b5o$71bob2o4bo15bo$80b3o13bo$82bo11b3o!
Guns/p60-glider-gun.rle 514
#N Period-60 glider gun
#C Two Gosper guns at right angles: one stream removes every second
#C glider of the other, which doubles the period.
#C Claim: gun, period 60
x = 63, y = 46, rule = B3/S23
30bo$29bobo$12b2o15b2obo$12bobo14b2ob2o3b2o$3b2o2b2o6bo13b2obo4b2o$3b
2obo2bo2bo2bo13bobo$7b2o6bo8bo5bo$12bobo7bobo$12b2o9b2o3$25b3o$27bo$
26bo4bo$32bo$30b3o$9bobo$7bo3bo5b3o$2o5bo7bobo2bo2b2o$2o4bo4bo7b2o2bo
2bo$7bo19bo$7bo3bo2b3o10bo$9bobo15bo$23bo2bo6b2o$23b2o8bobo$35bo$35b2o
2$46bo$47bo$45b3o13$61bo$62bo$60b3o!
Guns/simkin-glider-gun.rle 313
#N Simkin glider gun
#O Michael Simkin, 2015
#C The gun with the fewest cells: 36 at its smallest, made of two
#C Herschel tracks between an eater and blocks.
#C Claim: gun, period 120
x = 33, y = 21, rule = B3/S23
2o5b2o$2o5b2o2$4b2o$4b2o5$22b2ob2o$21bo5bo$21bo6bo2b2o$21b3o3bo3b2o$
26bo4$20b2o$20bo$21b3o$23bo!
Methuselahs/7468m.rle 158
#N 7468M
#O Tomas Rokicki, 2005
#C Small, and named after its lifespan.
#C Claim: lifespan 7468, population 952
x = 6, y = 4, rule = B3/S23
4bo$4b2o$2ob2o$o!
Methuselahs/acorn.rle 226
#N Acorn
#O Charles Corderman
#C Seven cells that take 5206 generations to grow into an oak: 633
#C cells, counting thirteen escaping gliders.
#C Claim: lifespan 5206, population 633
x = 7, y = 3, rule = B3/S23
bo$3bo$2o2b3o!
Methuselahs/b-heptomino.rle 240
#N B-heptomino
#C One of the most common active regions in chaos. It is the heart of
#C puffer 1, and after twenty generations it passes through the
#C Herschel.
#C Claim: lifespan 148, population 28
x = 4, y = 3, rule = B3/S23
ob2o$3o$bo!
Methuselahs/blom.rle 187
#N Blom
#O Dean Hickerson, 2002
#C Thirteen cells that live for 23314 generations.
#C Claim: lifespan 23314, population 2740
x = 12, y = 5, rule = B3/S23
o10bo$b4o6bo$2b2o7bo$10bo$8bobo!
Methuselahs/bunnies-10.rle 225
#N Bunnies 10
#O Tomas Rokicki
#C Leads to nearly the same history as bunnies, which it joins after
#C about a hundred generations.
#C Claim: lifespan 17423, population 1749
x = 6, y = 6, rule = B3/S23
bo$2obo$4b2o$o2bo$o$o!
Methuselahs/bunnies.rle 207
#N Bunnies
#O Robert Wainwright and Andrew Trevorrow, 1986
#C Nine cells that multiply for 17332 generations.
#C Claim: lifespan 17332, population 1744
x = 8, y = 4, rule = B3/S23
o5bo$2bo3bo$2bo2bobo$bobo!
Methuselahs/c-heptomino.rle 155
#N C-heptomino
#C Joins the history of the B-heptomino after two generations.
#C Claim: lifespan 148, population 28
x = 4, y = 3, rule = B3/S23
b3o$3o$bo!
Methuselahs/diehard.rle 146
#N Diehard
#C Seven cells that vanish completely, but not before generation 130.
#C Claim: dies at 130
x = 8, y = 3, rule = B3/S23
6bo$2o$bo3b3o!
Methuselahs/herschel.rle 227
#N Herschel
#C A stage of the B-heptomino that gives off one glider early on.
#C Conduits move Herschels from place to place and so carry signals.
#C Claim: lifespan 128, population 24
x = 3, y = 4, rule = B3/S23
o$3o$obo$2bo!
Methuselahs/iwona.rle 223
#N Iwona
#O Andrzej Okrasiński, 2004
#C Nineteen cells that live for 28786 generations.
#C Claim: lifespan 28786, population 3091
x = 20, y = 21, rule = B3/S23
14b3o6$2bo$3b2o$3bo14bo$18bo$18bo$19bo$18b2o$7b2o$8bo5$2o$bo!
Methuselahs/justyna.rle 251
#N Justyna
#O Andrzej Okrasiński, 2004
#C Twenty cells scattered over a wide box that live for 26458
#C generations.
#C Claim: lifespan 26458, population 3548
x = 22, y = 17, rule = B3/S23
17bo$16bo2bo$17b3o$17bo2bo2$2o16bo$bo16bo$18bo8$19b3o$11b3o!
Methuselahs/lidka.rle 250
#N Lidka
#O Andrzej Okrasiński and David Bell
#C Thirteen cells, found by a search through small patterns, that live
#C for 29055 generations.
#C Claim: lifespan 29055, population 1625
x = 9, y = 15, rule = B3/S23
bo$obo$bo8$8bo$6bobo$5b2obo2$4b3o!
Methuselahs/pi-heptomino.rle 174
#N Pi-heptomino
#C A very common active region. Much circuitry consists of moving one
#C about.
#C Claim: lifespan 173, population 55
x = 3, y = 3, rule = B3/S23
3o$obo$obo!
Methuselahs/r-pentomino.rle 274
#N R-pentomino
#O John Conway
#C The most active pattern of five cells, and the reason why Life was
#C first followed on a computer. It settles after 1103 generations and
#C lets six gliders go.
#C Claim: lifespan 1103, population 116
x = 3, y = 3, rule = B3/S23
b2o$2o$bo!
Methuselahs/rabbits.rle 210
#N Rabbits
#O Andrew Trevorrow, 1986
#C Nine cells that multiply for 17331 generations; it joins the
#C history of bunnies.
#C Claim: lifespan 17331, population 1744
x = 7, y = 3, rule = B3/S23
o3b3o$3o2bo$bo!
Methuselahs/stairstep-hexomino.rle 152
#N Stairstep hexomino
#C Six cells that end as four blocks, the blockade.
#C Claim: lifespan 63, population 16
x = 4, y = 3, rule = B3/S23
2o$b2o$2b2o!
Methuselahs/switch-engine.rle 303
#N Switch engine
#O Charles Corderman, 1971
#C Eight cells that swim diagonally in a wobble of 96 generations and
#C drag chaos behind them. Left alone it is destroyed at last, with a
#C partner it becomes a puffer.
#C Claim: lifespan 3911, population 842
x = 6, y = 4, rule = B3/S23
bobo$o$bo2bo$3b3o!
Methuselahs/thunderbird.rle 163
#N Thunderbird
#C A bar above a column, like a totem; it runs for 243 generations.
#C Claim: lifespan 243, population 46
x = 3, y = 5, rule = B3/S23
3o2$bo$bo$bo!
Oscillators/204p41.rle 797
#N 204P41
#O Nico Brown, 2023
#C The first oscillator of period 41 ever found. With it every period
#C from 1 on was known to occur, which settled that Life is
#C omniperiodic.
#C Claim: oscillator, period 41
x = 73, y = 61, rule = B3/S23
34bo$32b3o$31bo$16b2o13b2o$17bo$17bobo$18b2o$28bo$27bo$29bo$27b3o4$40b
o$5b2o24b2o5bobo$6bo24bo7b2o$4bo13b2o12b3o$2b4o15b2o11bo$bo14b2obo$o2b
3o10b2o3bob2o$b2o2bo10b2obo3b2o$3b2o16bob2o$3bo14b2o$4bo6b3o7b2o26bo$b
3o7bo38b2o$bo5b2o3bo11bo24b2o$8bo14bobo$5b3o15b2o$5bo2$67bo$48b2o15b3o
$47bobo14bo$22b2o24bo11bo3b2o5bo$21b2o38bo7b3o$23bo26b2o7b3o6bo$53b2o
14bo$48b2obo16b2o$48b2o3bob2o10bo2b2o$48b2obo3b2o10b3o2bo$53bob2o14bo$
38bo11b2o15b4o$38b3o12b2o13bo$32b2o7bo24bo$32bobo5b2o24b2o$32bo4$43b3o
$43bo$45bo$44bo$53b2o$53bobo$55bo$40b2o13b2o$41bo$38b3o$38bo!
Oscillators/achims-p144.rle 340
#N Achim's p144
#O Achim Flammenkamp, 1994
#C Four blocks at the corners keep a sparse active region together
#C through a cycle of 144 generations.
#C Claim: oscillator, period 144
x = 28, y = 19, rule = B3/S23
2o24b2o$2o24b2o$18b2o$17bo2bo$18b2o$14bo$13bobo$12bo3bo$12bo2bo2$12bo
2bo$11bo3bo$12bobo$13bo$8b2o$7bo2bo$8b2o$2o24b2o$2o24b2o!
Oscillators/achims-p8.rle 238
#N Achim's p8
#O Achim Flammenkamp, 1994
#C A period-8 oscillator of two interlocking halves, found by watching
#C random soups.
#C Claim: oscillator, period 8
x = 9, y = 9, rule = B3/S23
b2o$o$bo3bo$bo3b2o$3bobo$2b2o3bo$3bo3bo$8bo$6b2o!
Oscillators/beacon.rle 181
#N Beacon
#O John Conway
#C Two blocks that touch at a corner; the two touching cells flash on
#C and off.
#C Claim: oscillator, period 2
x = 4, y = 4, rule = B3/S23
2o$o$3bo$2b2o!
Oscillators/beluchenkos-p13.rle 280
#N Beluchenko's p13
#O Nicolay Beluchenko, 2009
#C A small rotating oscillator of period 13, long one of the awkward
#C periods.
#C Claim: oscillator, period 13
x = 16, y = 16, rule = B3/S23
4b3o2$6bo$6b2o$5bo$8bo$4bo3bo$9b2o$2o2b3o5bo$2o5bo4b2obo$7bo3bo3bo$7bo
bo5bo3$6b2o$6b2o!
Oscillators/blinker.rle 206
#N Blinker
#O John Conway
#C Three cells in a row that turn by a quarter each generation. The
#C smallest oscillator, and the most common one.
#C Claim: oscillator, period 2
x = 3, y = 1, rule = B3/S23
3o!
Oscillators/buckaroo.rle 267
#N Buckaroo
#O David Buckingham
#C A queen bee shuttle with one end changed so that a spark is
#C exposed; it turns gliders by a right angle.
#C Claim: oscillator, period 30
x = 22, y = 9, rule = B3/S23
9bo$7bobo$6bobo$2o3bo2bo$2o4bobo$7bobo8b2o$9bo8bobo$20bo$20b2o!
Oscillators/by-flops.rle 199
#N By flops
#O Robert Wainwright
#C A period-2 oscillator in which a bar flips from one side to the
#C other.
#C Claim: oscillator, period 2
x = 6, y = 7, rule = B3/S23
3bo$bobo$5bo$5o$5bo$bobo$3bo!
Oscillators/caterer.rle 224
#N Caterer
#O Dean Hickerson
#C The smallest oscillator of period 3. It offers a spark that can
#C feed other oscillators, hence the name.
#C Claim: oscillator, period 3
x = 8, y = 6, rule = B3/S23
2bo$o3b4o$o3bo$o$3bo$b2o!
Oscillators/cauldron.rle 239
#N Cauldron
#O Robert Wainwright and Don Woods, 1971
#C A boiling pot of period 8 with a mirror line.
#C Claim: oscillator, period 8
x = 11, y = 13, rule = B3/S23
5bo$4bobo$5bo2$3b5o$obo5bobo$2obo3bob2o$3bo3bo$3bo3bo$4b3o2$4b2obo$4bo
b2o!
Oscillators/clock.rle 211
#N Clock
#O Simon Norton, 1970
#C A six-cell oscillator that turns like a hand. It is much rarer than
#C the blinker, toad and beacon.
#C Claim: oscillator, period 2
x = 4, y = 4, rule = B3/S23
2bo$obo$bobo$bo!
Oscillators/confused-eaters.rle 221
#N Confused eaters
#O David Buckingham
#C Two eaters that try to eat each other for ever, with period 4.
#C Claim: oscillator, period 4
x = 11, y = 11, rule = B3/S23
o$3o$3bo$2bo$2bo2bo$5bo$3bobo$3b2o2b2o$7bobo$9bo$9b2o!
Oscillators/cross.rle 226
#N Cross
#O Robert Wainwright, 1989
#C A hollow cross that beats with period 3. It can be made larger
#C without end.
#C Claim: oscillator, period 3
x = 8, y = 8, rule = B3/S23
2b4o$2bo2bo$3o2b3o$o6bo$o6bo$3o2b3o$2bo2bo$2b4o!
Oscillators/figure-eight.rle 253
#N Figure eight
#O Simon Norton, 1970
#C Two squares of nine cells, corner to corner, start it; its phases
#C suggest the numeral, and its period is the same number.
#C Claim: oscillator, period 8
x = 6, y = 6, rule = B3/S23
2o$2obo$4bo$bo$2bob2o$4b2o!
Oscillators/fumarole.rle 235
#N Fumarole
#O Dean Hickerson, 1989
#C A small volcano: a rim of still cells around a vent that puffs
#C every five generations.
#C Claim: oscillator, period 5
x = 8, y = 7, rule = B3/S23
3b2o$bo4bo$bo4bo$bo4bo$2bo2bo$obo2bobo$2o4b2o!
Oscillators/gabriels-p138.rle 281
#N Gabriel's p138
#O Gabriel Nivasch, 2002
#C A small and slow oscillator: 36 cells that need 138 generations to
#C return.
#C Claim: oscillator, period 138
x = 21, y = 21, rule = B3/S23
8b3o$7bo2bo$7bo2bo$7b2o4$17b3o$17bo2bo$20bo$3o15b3o$o$o2bo$b3o4$12b2o$
10bo2bo$10bo2bo$10b3o!
Oscillators/heavyweight-volcano.rle 540
#N Heavyweight volcano
#O Dean Hickerson, 1995
#C Throws up a domino spark like that of the heavyweight spaceship
#C once in five generations.
#C Claim: oscillator, period 5
x = 33, y = 19, rule = B3/S23
6bo$5bobo$3b3obo$2bo4b2obo$2bob2o3b2o6b2o$b2obob2o9bobo$o3bo3b5o6bo2bo
b2o$2ob2o2bo5bo4b2obob2obo$o8bo2b2o7bo4bo$2obo4bobo2b2o4b2ob4ob2o$2obo
2bo2b2o2b4obobobo4bobo$o5bo3bo2b2obob2o2bo2b2o2bo$2ob2obo8bobobo2bo6bo
b2o$o3bobo10bobo3b2obo2bobo$b2obobob2o6b2obobobo3bobobo$2bob2obo2bo7bo
b2o2b4ob2o$2bo4bobo8bo3b2o$b2o4b2o8b2o3bo2bo$24b2o!
Oscillators/hertz-oscillator.rle 239
#N Hertz oscillator
#O Conway's group, 1970
#C A bar that swings between two walls, with period 8.
#C Claim: oscillator, period 8
x = 11, y = 12, rule = B3/S23
3b2obo$3bob2o2$4b3o$3bobobob2o$3bo3bob2o$2obo3bo$2obo3bo$4b3o2$4b2obo$
4bob2o!
Oscillators/honey-thieves.rle 281
#N Honey thieves
#O Matthias Merzenich
#C An oscillator of period 17: honey farms start to form and are
#C robbed each time.
#C Claim: oscillator, period 17
x = 15, y = 15, rule = B3/S23
2o$bo$bobo9b2o$2bobo8bo$11bobo$11b2o$5b2o$5b2ob2o$8b2o$2b2o$bobo$bo8bo
bo$2o9bobo$13bo$13b2o!
Oscillators/jam.rle 186
#N Jam
#O Achim Flammenkamp
#C A compact period-3 oscillator that turns up in random soups.
#C Claim: oscillator, period 3
x = 6, y = 7, rule = B3/S23
3b2o$2bo2bo$o2bobo$o3bo$o$3bo$b2o!
Oscillators/karels-p15.rle 249
#N Karel's p15
#O Karel Suhajda, 2002
#C A small period-15 oscillator that offers accessible sparks, which
#C the pentadecathlon does not.
#C Claim: oscillator, period 15
x = 10, y = 11, rule = B3/S23
2bo4bo$2b6o$2bo4bo4$2b6o$bo6bo$o8bo$bo6bo$2b6o!
Oscillators/karels-p177.rle 459
#N Karel's p177
#O Karel Suhajda, 2007
#C A symmetric oscillator with the unusually long natural period of
#C 177.
#C Claim: oscillator, period 177
x = 46, y = 46, rule = B3/S23
16bo12bo$9b2o24b2o$8b3o3b2o14b2o3b3o$14b2ob2o8b2ob2o$16bo12bo4$2bo40bo
$b2o40b2o$b2o40b2o4$2b2o38b2o$2b2o38b2o$o3bo36bo3bo$3bo38bo$3bo38bo9$
3bo38bo$3bo38bo$o3bo36bo3bo$2b2o38b2o$2b2o38b2o4$b2o40b2o$b2o40b2o$2bo
40bo4$16bo12bo$14b2ob2o8b2ob2o$8b3o3b2o14b2o3b3o$9b2o24b2o$16bo12bo!
Oscillators/koks-galaxy.rle 265
#N Kok's galaxy
#O Jan Kok, 1971
#C A rotating pinwheel of four bars. It is the best known oscillator
#C of period 8 and needs no still life around it.
#C Claim: oscillator, period 8
x = 9, y = 9, rule = B3/S23
6ob2o$6ob2o$7b2o$2o5b2o$2o5b2o$2o5b2o$2o$2ob6o$2ob6o!
Oscillators/mazing.rle 211
#N Mazing
#O David Buckingham
#C A period-4 oscillator of twelve cells that looks different in each
#C of its phases.
#C Claim: oscillator, period 4
x = 7, y = 7, rule = B3/S23
3b2o$bobo$o5bo$bo3b2o2$3bobo$4bo!
Oscillators/mold.rle 202
#N Mold
#O Achim Flammenkamp
#C The smallest oscillator of period 4; its sparks drive larger
#C constructions.
#C Claim: oscillator, period 4
x = 6, y = 6, rule = B3/S23
3b2o$2bo2bo$o2bobo$4bo$ob2o$bo!
Oscillators/negentropy.rle 203
#N Negentropy
#C A period-2 relative of the Hertz oscillator.
#C Claim: oscillator, period 2
x = 11, y = 12, rule = B3/S23
3b2obo$3bob2o2$4b3o$3bobobob2o$3b2o2bob2o$2obo3bo$2obo3bo$4b3o2$4b2obo
$4bob2o!
Oscillators/octagon-2.rle 281
#N Octagon 2
#O Sol Goodman and Arthur Taber, 1971
#C An eight-sided ring of sixteen cells with all the symmetries of the
#C square; one of the first oscillators of period 5.
#C Claim: oscillator, period 5
x = 8, y = 8, rule = B3/S23
3b2o$2bo2bo$bo4bo$o6bo$o6bo$bo4bo$2bo2bo$3b2o!
Oscillators/p24-shuttle.rle 260
#N p24 shuttle
#O Karel Suhajda
#C Active regions bounce between four corners with period 24.
#C Claim: oscillator, period 24
x = 20, y = 20, rule = B3/S23
7b2o$7b2o4$11bo$6bo4b2o$2o3bobo5bo$2o2b2obo5b2o$5b2o2$18b2o$11b2o5b2o$
10bo2bo$10b3o$11bo3$11b2o$11b2o!
Oscillators/p29-traffic-farm-hassler.rle 605
#N p29 traffic-farm hassler
#C Periods such as 29 are prime and large, and need one active region
#C pushed around by others: here a traffic light and a honey farm in
#C turn.
#C Claim: oscillator, period 29
x = 43, y = 21, rule = B3/S23
4b2o31b2o$5bo31bo$5bob2o25b2obo$6bobo8bo7bo8bobo$8bob2o4bobo5bobo4b2ob
o$7bobobo5bo7bo5bobobo$3b2o2bo27bo2b2o$3bobo31bobo$2obo11b2o9b2o11bob
2o$obob3o5bo4bo7bo4bo5b3obobo$2bo8bobo3bo7bo3bobo8bo$obob3o5bo4bo7bo4b
o5b3obobo$2obo11b2o9b2o11bob2o$3bobo31bobo$3b2o2bo27bo2b2o$7bobobo5bo
7bo5bobobo$8bob2o4bobo5bobo4b2obo$6bobo8bo7bo8bobo$5bob2o25b2obo$5bo
31bo$4b2o31b2o!
Oscillators/p44-pi-heptomino-hassler.rle 463
#N p44 pi-heptomino hassler
#O David Buckingham
#C A pi-heptomino is kicked back and forth by its surroundings; the
#C first oscillator of period 44.
#C Claim: oscillator, period 44
x = 31, y = 44, rule = B3/S23
9b2o10b2o$8bo2bo8bo2bo$8b3o10b3o$11b10o$10bo2b6o2bo$10b2o2b4o2b2o4$20b
2o$20b2o$12b2o6$2o12b3o12b2o$2o11bo3bo11b2o$13b2ob2o5$13b2ob2o$2o11bo
3bo11b2o$2o12b3o12b2o6$12b2o$20b2o$20b2o4$10b2o2b4o2b2o$10bo2b6o2bo$
11b10o$8b3o10b3o$8bo2bo8bo2bo$9b2o10b2o!
Oscillators/p54-shuttle.rle 333
#N p54 shuttle
#O David Buckingham, 1973
#C A variant of the twin bees shuttle with a longer way home.
#C Claim: oscillator, period 54
x = 29, y = 17, rule = B3/S23
2o25b2o$bo25bo$bobo7bo13bobo$2b2o5bo2bo5bo6b2o$12bo5b2o$8bo10b2o$8bo3b
2o4b2o$9b5o2$9b5o$8bo3b2o4b2o$8bo10b2o$12bo5b2o$2b2o5bo2bo5bo6b2o$bobo
7bo13bobo$bo25bo$2o25b2o!
Oscillators/pentadecathlon.rle 237
#N Pentadecathlon
#O John Conway, 1970
#C What a row of ten cells becomes. Its sparks reflect gliders, so a
#C pair of them can shuttle one to and fro.
#C Claim: oscillator, period 15
x = 10, y = 3, rule = B3/S23
2bo4bo$2ob4ob2o$2bo4bo!
Oscillators/phoenix-1.rle 231
#N Phoenix 1
#O 1971
#C Every live cell dies in every generation and the pattern still goes
#C on for ever: the smallest known phoenix.
#C Claim: oscillator, period 2
x = 8, y = 8, rule = B3/S23
3bo$3bobo$bo$6b2o$2o$6bo$2bobo$4bo!
Oscillators/pipsquirter-1.rle 312
#N Pipsquirter 1
#O Noam Elkies, 1997
#C Squirts a single cell away from its body once in six generations;
#C such sparks are used to bend gliders.
#C Claim: oscillator, period 6
x = 15, y = 11, rule = B3/S23
3b2ob2o$b3obob3o$o4bo4bo$ob2o2b2obobo$bo2b2o3bobo$2b2o2b2obobob2o$4bo
4bobob2o$4b4ob2o$8bo$6bobo$6b2o!
Oscillators/pulsar.rle 332
#N Pulsar
#O John Conway, 1970
#C A large and very common oscillator of period 3: random soups make
#C it far more often than any other oscillator with a period above 2.
#C Claim: oscillator, period 3
x = 13, y = 13, rule = B3/S23
2b3o3b3o2$o4bobo4bo$o4bobo4bo$o4bobo4bo$2b3o3b3o2$2b3o3b3o$o4bobo4bo$o
4bobo4bo$o4bobo4bo2$2b3o3b3o!
Oscillators/queen-bee-shuttle.rle 289
#N Queen bee shuttle
#O Bill Gosper, 1970
#C A queen bee flies to and fro between two blocks that eat the
#C beehives she lays. Two of them side by side make the glider gun.
#C Claim: oscillator, period 30
x = 22, y = 7, rule = B3/S23
9bo$7bobo$6bobo$2o3bo2bo11b2o$2o4bobo11b2o$7bobo$9bo!
Oscillators/rattlesnake.rle 241
#N Rattlesnake
#O Dean Hickerson
#C An oscillator of period 11 with a coiled body and a rattling tail.
#C Claim: oscillator, period 11
x = 13, y = 15, rule = B3/S23
8b2o$8bo$9bo$8b2o4$5bo$5b2o$2obobob3o$ob2obobobo$6bo2b3o$7b2o3bo$9b3o$
9bo!
Oscillators/richs-p16.rle 214
#N Rich's p16
#O Rich Holmes
#C A compact oscillator of period 16.
#C Claim: oscillator, period 16
x = 13, y = 10, rule = B3/S23
4bo3bo$2b2obobob2o$bo3bobo3bo$o3b2ob2o3bo$obo7bobo$bo9bo2$4b2ob2o$3bob
obobo$4bo3bo!
Oscillators/roteightor.rle 272
#N Roteightor
#O Robert Wainwright, 1972
#C Makes a quarter turn every two generations and so comes back after
#C eight.
#C Claim: oscillator, period 8
x = 14, y = 14, rule = B3/S23
bo$b3o8b2o$4bo7bo$3b2o5bobo$10b2o2$6b2o$5b2obo$6b3o$2b2o3b3o$bobo5b2o$
bo7bo$2o8b3o$12bo!
Oscillators/snacker.rle 289
#N Snacker
#O Mark Niemiec
#C A pentadecathlon whose ends are nibbled by two stabilisers, which
#C cuts its period from 15 to 9.
#C Claim: oscillator, period 9
x = 20, y = 11, rule = B3/S23
2o16b2o$bo16bo$bobo12bobo$2b2o12b2o$7bo4bo$5b2ob4ob2o$7bo4bo$2b2o12b2o
$bobo12bobo$bo16bo$2o16b2o!
Oscillators/snark-loop.rle 745
#N Snark loop
#C One glider goes round four Snark reflectors. With more room or more
#C gliders the same loop gives an oscillator of every large enough
#C period.
#C Claim: oscillator, period 216
x = 49, y = 49, rule = B3/S23
28b2o$27bobo$21b2o4bo$19bo2bo2b2ob4o$19b2obobobobo2bo$22bobobobo$22bob
ob2o$23bo2$36b2o$27b2o7bo$9bo17b2o5bobo$9b3o22b2o$12bo$11b2o3$3b2o$3bo
$2obo20b2o18b2o$o2b3o4b2o13bo18bo$b2o3bo3b2o10b3o21bo$3b4o15bo2b3o14b
5o$3bo15b2obobo2bo13bo$4b3o12bobobobobobo12b3o$7bo13bo2bobob2o15bo$2b
5o14b3o2bo15b4o$2bo21b3o10b2o3bo3b2o$4bo18bo13b2o4b3o2bo$3b2o18b2o20bo
b2o$45bo$44b2o$21bo$22bo$20b3o13b2o$36bo$13b2o22b3o$12bobo5b2o17bo$12b
o7b2o$11b2o2$25bo$21b2obobo$20bobobobo$17bo2bobobobob2o$17b4ob2o2bo2bo
$21bo4b2o$19bobo$19b2o!
Oscillators/sombreros.rle 258
#N Sombreros
#O David Buckingham, 1972
#C Two hats face each other with period 6.
#C Claim: oscillator, period 6
x = 18, y = 11, rule = B3/S23
3b2o8b2o$3bobo6bobo$5bo6bo$3bob2o4b2obo$b3o10b3o$o3bobo4bobo3bo$b3o10b
3o$3bob2o4b2obo$5bo6bo$3bobo6bobo$3b2o8b2o!
Oscillators/spark-coil.rle 201
#N Spark coil
#O 1971
#C Two coils with a spark that flickers between them every other
#C generation.
#C Claim: oscillator, period 2
x = 8, y = 5, rule = B3/S23
2o4b2o$obo2bobo$2bo2bo$obo2bobo$2o4b2o!
Oscillators/star.rle 242
#N Star
#O Hartmut Holzwart, 1993
#C A period-3 oscillator in the form of a star, with the full symmetry
#C of the square.
#C Claim: oscillator, period 3
x = 11, y = 11, rule = B3/S23
4b3o2$2bobobobo2$obo5bobo$o9bo$obo5bobo2$2bobobobo2$4b3o!
Oscillators/t-nosed-p4.rle 269
#N T-nosed p4
#O Robert Wainwright, 1989
#C Pushes out a T-shaped spark once in four generations, strong enough
#C to act on a neighbour.
#C Claim: oscillator, period 4
x = 11, y = 10, rule = B3/S23
4b3o$5bo2$4b3o$3bo3bo$2bo5bo$2bobobobo$b2obobob2o$o2b2ob2o2bo$2o7b2o!
Oscillators/toad-flipper.rle 256
#N Toad flipper
#C A toad is turned over by domino sparks from either side, 60
#C generations to a cycle.
#C Claim: oscillator, period 60
x = 18, y = 10, rule = B3/S23
bo14bo$bo14bo$obo12bobo$bo14bo$bo6bo7bo$bo6b2o6bo$bo6b2o6bo$obo6bo5bob
o$bo14bo$bo14bo!
Oscillators/toad.rle 206
#N Toad
#O Simon Norton, 1970
#C Two rows of three, shifted by one. After the blinker it is the most
#C frequent oscillator in random ash.
#C Claim: oscillator, period 2
x = 4, y = 2, rule = B3/S23
b3o$3o!
Oscillators/traffic-circle.rle 649
#N Traffic circle
#C Traffic lights are driven round a ring and come home after 100
#C generations.
#C Claim: oscillator, period 100
x = 48, y = 48, rule = B3/S23
21b2o4b2o$21bobo2bobo$23bo2bo$22b2o2b2o$21b3o2b3o$23bo2bo$31bo$30bob2o
$34bo$26bo3bo2bobo$26bo5bo2bo$26bo6b2o$9b2o$8bo2bo10b3o3b3o$7bobobo$6b
3obo15bo$6b3o17bo$26bo$12b3o$2o2bo16b3o$o2b2o5bo5bo$b5o4bo5bo2bo5bo17b
o2b2o$10bo5bo2bo5bo17b2o2bo$19bo5bo7b3o6b5o$b5o6b3o$o2b2o16b3o7bo5bo$
2o2bo26bo5bo4b5o$31bo5bo5b2o2bo$43bo2b2o$33b3o$39b2o$38b3o$37bob2o$36b
obo$20b3o13bo2bo$37b2o$13b2o4bo2bo$12bo2bo$12bobobo$13bo2bo$17bo$14bob
o$21bo2bo$19b3o2b3o$20b2o2b2o$21bo2bo$19bobo2bobo$19b2o4b2o!
Oscillators/tumbler.rle 273
#N Tumbler
#O George Collins, 1970
#C Turns upside down every seven generations, so that its period is
#C 14. For decades it was the smallest oscillator of that period.
#C Claim: oscillator, period 14
x = 7, y = 6, rule = B3/S23
b2ob2o$b2ob2o$2bobo$obobobo$obobobo$2o3b2o!
Oscillators/twin-bees-shuttle.rle 279
#N Twin bees shuttle
#O Bill Gosper, 1971
#C Two bees in parallel make one trip in 46 generations. All early
#C constructions of period 46 rest on it.
#C Claim: oscillator, period 46
x = 29, y = 11, rule = B3/S23
17b2o$2o15bobo7b2o$2o17bo7b2o$17b3o4$17b3o$2o17bo$2o15bobo$17b2o!
Oscillators/unicycle.rle 266
#N Unicycle
#C Four copies of unix chase each other round a ring, with period 6.
#C Claim: oscillator, period 6
x = 14, y = 14, rule = B3/S23
2b2o3b4o$2b2o2bo4bo$2obo2bo3bobo$3o4bo3bobo$13bo$13bo$b2o7bo2bo$o2bo7b
2o$o$o$obo3bo4b3o$bobo3bo2bob2o$2bo4bo2b2o$3b4o3b2o!
Oscillators/unix.rle 202
#N Unix
#O David Buckingham
#C A small oscillator of period 6 that needs two blocks to keep it
#C going.
#C Claim: oscillator, period 6
x = 8, y = 8, rule = B3/S23
b2o$b2o2$bo$obo$o2bo2b2o$4bob2o$2b2o!
Oscillators/worker-bee.rle 237
#N Worker bee
#O David Buckingham, 1972
#C Two rows that pass a spark between them, with period 9.
#C Claim: oscillator, period 9
x = 16, y = 11, rule = B3/S23
2o12b2o$bo12bo$bobo8bobo$2b2o8b2o2$5b6o2$2b2o8b2o$bobo8bobo$bo12bo$2o
12b2o!
Other-Rules/b0-row-ship.rle 302
#N Row ship in B026/S1
#O Rocknlol, 2020
#C With B0 the empty background blinks: all dead, then all alive. A
#C row of cells travels along itself before this background.
#C Claim: spaceship, period 24, displacement 6 0
x = 64, y = 1, rule = B026/S1
o3bo3bo3bo2bobobobo2b7o2bobobobo2bo2bo2bo3bo3b5o2bo!
Other-Rules/day-and-night-rocket.rle 275
#N Day & Night rocket
#C A spaceship in Day & Night, a rule that stays the same when live
#C and dead are exchanged. It moves at half the speed of light.
#C Claim: spaceship, period 32, displacement 0 16
x = 5, y = 9, rule = B3678/S34678
b3o$2bo$2bo$bobo$b3o$b3o$5o$b3o$2bo!
Other-Rules/gems-ship.rle 353
#N Slow ship in Gems
#C A spaceship of 84 cells or so that needs 5648 generations for one
#C step, the slowest of its size in any rule of this kind.
#C Claim: spaceship, period 5648, displacement 0 1
x = 12, y = 14, rule = B3457/S4568
4bo2bo$4b4o$2b8o$2b2ob2ob2o$obobo2bobobo$2ob6ob2o$ob3o2b3obo$3ob4ob3o$
2ob6ob2o$b3o4b3o$b3o4b3o$3b2o2b2o$3bo4bo$5b2o!
Other-Rules/glider-on-torus.rle 224
#N Glider on a torus
#C A glider on a board of 12 by 12 cells whose opposite edges meet:
#C after 48 generations it is back home.
#C Claim: spaceship, period 4, displacement 1 1
x = 3, y = 3, rule = B3/S23:T12,12
bo$2bo$3o!
Other-Rules/herringbone-agar.rle 1500
#N Herringbone agar
#C A pattern that fills its torus completely and repeats after 14
#C generations; the same tile would fill the whole plane.
#C Claim: oscillator, period 14
x = 48, y = 48, rule = B3/S23:T48,48
2b3o3b2o2bo13b3o3b2o2bo$2b2o3b4o5bo6bo2b2o3b4o5bo6bo$2bo13b3o3b2o2bo
13b3o3b2o$o5bo6bo2b2o3b4o5bo6bo2b2o3b3o$6b3o3b2o2bo13b3o3b2o2bo$3bo2b
2o3b4o5bo6bo2b2o3b4o5bo$2b2o2bo13b3o3b2o2bo13b3o$b4o5bo6bo2b2o3b4o5bo
6bo2b2o$10b3o3b2o2bo13b3o3b2o2bo$o6bo2b2o3b4o5bo6bo2b2o3b4o$3o3b2o2bo
13b3o3b2o2bo$2o3b4o5bo6bo2b2o3b4o5bo6bo$o13b3o3b2o2bo13b3o3b2o$4bo6bo
2b2o3b4o5bo6bo2b2o3b4o$4b3o3b2o2bo13b3o3b2o2bo$bo2b2o3b4o5bo6bo2b2o3b
4o5bo$2o2bo13b3o3b2o2bo13b3o$3o5bo6bo2b2o3b4o5bo6bo2b2o3bo$8b3o3b2o2bo
13b3o3b2o2bo$5bo2b2o3b4o5bo6bo2b2o3b4o5bo$o3b2o2bo13b3o3b2o2bo13b2o$3b
4o5bo6bo2b2o3b4o5bo6bo2b2o$12b3o3b2o2bo13b3o3b2o2bo$2bo6bo2b2o3b4o5bo
6bo2b2o3b4o$2b3o3b2o2bo13b3o3b2o2bo$2b2o3b4o5bo6bo2b2o3b4o5bo6bo$2bo
13b3o3b2o2bo13b3o3b2o$o5bo6bo2b2o3b4o5bo6bo2b2o3b3o$6b3o3b2o2bo13b3o3b
2o2bo$3bo2b2o3b4o5bo6bo2b2o3b4o5bo$2b2o2bo13b3o3b2o2bo13b3o$b4o5bo6bo
2b2o3b4o5bo6bo2b2o$10b3o3b2o2bo13b3o3b2o2bo$o6bo2b2o3b4o5bo6bo2b2o3b4o
$3o3b2o2bo13b3o3b2o2bo$2o3b4o5bo6bo2b2o3b4o5bo6bo$o13b3o3b2o2bo13b3o3b
2o$4bo6bo2b2o3b4o5bo6bo2b2o3b4o$4b3o3b2o2bo13b3o3b2o2bo$bo2b2o3b4o5bo
6bo2b2o3b4o5bo$2o2bo13b3o3b2o2bo13b3o$3o5bo6bo2b2o3b4o5bo6bo2b2o3bo$8b
3o3b2o2bo13b3o3b2o2bo$5bo2b2o3b4o5bo6bo2b2o3b4o5bo$o3b2o2bo13b3o3b2o2b
o13b2o$3b4o5bo6bo2b2o3b4o5bo6bo2b2o$12b3o3b2o2bo13b3o3b2o2bo$2bo6bo2b
2o3b4o5bo6bo2b2o3b4o!
Other-Rules/highlife-bomber.rle 256
#N Bomber
#O Nathan Thompson
#C A replicator that drags a blinker: together they make a slow
#C diagonal spaceship in HighLife.
#C Claim: spaceship, period 48, displacement 8 8
x = 9, y = 14, rule = B36/S23
bo$bo$bo3$3bo$2b2o$bobo$3o2$6b3o$5bobo$5b2o$5bo!
Other-Rules/highlife-replicator.rle 407
#N HighLife replicator
#O Nathan Thompson, 1994
#C In HighLife twelve cells copy themselves along a diagonal every
#C twelve generations. The copies collide as in the triangle of Pascal
#C read modulo 2.
#C Claim: population 12 at 0
#C Claim: population 24 at 12
#C Claim: population 24 at 24
#C Claim: population 24 at 48
#C Claim: population 24 at 96
x = 5, y = 5, rule = B36/S23
2b3o$bo2bo$o3bo$o2bo$3o!
Other-Rules/ice-nine.rle 329
#N Ice nine
#C Three cells on a torus of 20 by 20 boil for hundreds of thousands
#C of generations at about a quarter full. Then a crystal forms by
#C chance and freezes the whole board.
#C Claim: population 3 at 0
#C Claim: population 116 at 100
#C Claim: population 112 at 1000
x = 3, y = 2, rule = B25678/S5678:T20,20
2o$2bo!
Other-Rules/life-without-death.rle 789
#N Life without Death
#O Dean Hickerson
#C No cell ever dies in this rule. From a small seed ladders grow and
#C fill one quarter of the plane in the end.
#C Claim: population 724 at 0
#C Claim: population 2237 at 100
#C Claim: population 4357 at 200
x = 47, y = 47, rule = B3/S012345678
3b2o26b2o$3b4o23b5o$3b4o24b4o$b7o21b7o$b4obo22b4obo$8o20b8o$bob4o22bob
4o$8o20b8o3bo$b4obo22b4obo2b2o$8o20b8o2bo$bob4o22bob4o$8o20b7o2bobobob
o$b4obo22b17o$8o20b10ob3ob3o$bob4o22b18o$8o20b19o$b4obo21b8ob3ob3obo$
8o22b14o$bob4o23b2obobobobobo$8o$b4obo$8o$bob4o$8o$b4obo$8o$bob4o$8o$b
4obo$8o$bob4o$8o$b4obo$8o$bob4o$8o$b4obo$8o$bob4o$7o2bobobobobobobobob
obobobobobobobobobo$b45o$10ob3ob3ob3ob3ob3ob3ob3ob3ob3o$b46o$47o$8ob3o
b3ob3ob3ob3ob3ob3ob3ob3o$2b42o$2b2obobobobobobobobobobobobobobobobobob
obo!
Other-Rules/live-free-or-die-moon.rle 228
#N Moon in Live Free or Die
#C In this rule a cell survives only when it has no neighbours at all.
#C The crescent of Seeds travels here too.
#C Claim: spaceship, period 1, displacement 0 -1
x = 4, y = 2, rule = B2/S0
b2o$o2bo!
Other-Rules/maze.rle 279
#N Maze
#C Live cells survive unless they are alone or crowded, so that a few
#C cells grow into an endless labyrinth with walls one cell thick.
#C Claim: population 5 at 0
#C Claim: population 519 at 50
#C Claim: population 1513 at 100
x = 3, y = 3, rule = B3/S12345
b2o$2o$bo!
Other-Rules/parity-replicator.rle 341
#N R-pentomino in Replicator
#C In this rule a cell lives when an odd number of its neighbours did,
#C and so every pattern copies itself: eight copies after each power
#C of two.
#C Claim: population 5 at 0
#C Claim: population 40 at 8
#C Claim: population 40 at 16
#C Claim: population 40 at 32
x = 3, y = 3, rule = B1357/S1357
b2o$2o$bo!
Other-Rules/seeds-moon.rle 201
#N Moon
#C In Seeds every live cell dies at once. Four cells in a crescent
#C still travel, at the speed of light.
#C Claim: spaceship, period 1, displacement -1 0
x = 2, y = 4, rule = B2/S
bo$o$o$bo!
Other-Rules/sqrt-replicator-ship.rle 190
#N Diagonal ship in B36/S245
#C Five cells that move one step diagonally in seven generations.
#C Claim: spaceship, period 7, displacement -1 -1
x = 4, y = 4, rule = B36/S245
2bo$bobo$o$bo!
Other-Rules/sqrt-replicator.rle 323
#N Sqrt replicator
#O Mark Niemiec
#C Copies itself again and again in B36/S245, but so that the number
#C of copies grows like the square root of time.
#C Claim: population 24 at 0
#C Claim: population 64 at 500
#C Claim: population 100 at 1000
x = 3, y = 19, rule = B36/S245
2o$obo$obo$obo$obo$2o8$2o$obo$obo$obo$obo$2o!
Other-Rules/two-by-two-ship.rle 221
#N 2x2 diagonal ship
#C A spaceship in 2x2, the rule in which patterns made of two-by-two
#C blocks stay made of such blocks.
#C Claim: spaceship, period 8, displacement -1 -1
x = 5, y = 4, rule = B36/S125
2b3o2$obo$3bo!
Other-Rules/venetian-blinds.rle 261
#N Venetian blinds
#C Pairs of full lines alternate with pairs of empty ones on a torus,
#C and change places in every generation.
#C Claim: spaceship, period 1, displacement 0 2
x = 20, y = 20, rule = B3/S23:T20,20
20o$20o3$20o$20o3$20o$20o3$20o$20o3$20o$20o!
Puffers/backrake-1.rle 417
#N Backrake 1
#O Jason Summers, 2001
#C A rake of the shortest possible kind, period 8, that fires its
#C gliders backwards.
#C Claim: puffer, period 8, displacement 0 -4
x = 27, y = 18, rule = B3/S23
5b3o11b3o$4bo3bo9bo3bo$3b2o4bo7bo4b2o$2bobob2ob2o5b2ob2obobo$b2obo4bob
2ob2obo4bob2o$o4bo3bo2bobo2bo3bo4bo$12bobo$2o7b2obobob2o7b2o$12bobo$6b
3o9b3o$6bo3bo9bo$6bobo4b3o$12bo2bo4b2o$15bo$11bo3bo$11bo3bo$15bo$12bob
o!
Puffers/backrake-2.rle 308
#N Backrake 2
#O David Buckingham
#C A rake with period 12 that fires gliders backwards.
#C Claim: puffer, period 12, displacement 0 -6
x = 19, y = 26, rule = B3/S23
3bo$2b3o$b2obo5bo$b3o5b3o$2b2o4bo2b2o3b3o$8b3o4bo2bo$18bo$18bo$18bo$2b
3o12bo$2bo2bo$2bo$2bo$3bo7$3o$o2bo11bo$o13b3o$o12b2obo$o12b3o$bo12b2o!
Puffers/backrake-3.rle 533
#N Backrake 3
#C Made from two puffer 1 engines; it sends a pair of gliders
#C backwards in each cycle.
#C Claim: puffer, period 64, displacement 0 -32
x = 33, y = 103, rule = B3/S23
4b3o6bo5bo6b3o$4bo2bo4b3o3b3o4bo2bo$4bo7bob2ob2obo7bo$4bo3bo15bo3bo$4b
o3bo15bo3bo$4bo5bo2bo5bo2bo5bo$5bobo3b2obo3bob2o3bobo$12b2o5b2o4$2b3o
23b3o$bo2bo23bo2bo$4bo23bo$o3bo23bo3bo$o3bo23bo3bo$4bo23bo$bobo25bobo
20$5b3o17b3o$4bo2bo17bo2bo$7bo17bo$3bo3bo17bo3bo$7bo17bo$4bobo19bobo
55$7b3o13b3o$6bo2bo13bo2bo$9bo13bo$5bo3bo13bo3bo$9bo13bo$6bobo15bobo!
Puffers/beehive-puffer.rle 653
#N Beehive puffer
#C Leaves a clean row of beehives.
#C Claim: puffer, period 8, displacement 4 0
x = 55, y = 26, rule = B3/S23
26bo25b2o$24b2obo21b3ob2o$20b2obo4b2o19b5o$14b2o5bobo6bo14bo4b3o$14b2o
4b3o7bo6bo2b3o2bo$13b3ob3ob3obobo3b2o3bo2b6o2b2o$12b2o6bo4b4ob2ob2o13b
2o$bo3bo3bo2b3o5b5o3bo2bob2ob3o2bo4b4o$obobobobobob6o3bo6bo2bo2bo4b2ob
o2bobobo$obobobobobob6o3bo6bo2bo2bo4b2obo2bobobo$bo3bo3bo2b3o5b5o3bo2b
ob2ob3o2bo4b4o$12b2o6bo4b4ob2ob2o13b2o$13b3ob3ob3obobo3b2o3bo2b6o2b2o$
14b2o4b3o7bo6bo2b3o2bo$14b2o5bobo6bo14bo4b3o$6b3o2bo8b2obo4b2o19b5o$b
5obo2bobo11b2obo21b3ob2o$b6o2bo16bo25b2o$2b4o4bo2b5o$10bo6bo$17bo$16bo
$12b2o$10b2ob2o$10b4o$11b2o!
Puffers/blinker-puffer-1.rle 254
#N Blinker puffer 1
#O Robert Wainwright
#C The first puffer that leaves nothing but a neat row of blinkers.
#C Claim: puffer, period 8, displacement -4 0
x = 9, y = 18, rule = B3/S23
3bo$bo3bo$o$o4bo$5o4$b2o$2ob3o$b4o$2b2o2$5b2o$3bo4bo$2bo$2bo5bo$2b6o!
Puffers/blinker-ship-1.rle 348
#N Blinker ship 1
#O Paul Schick
#C A Schick engine that lays a row of blinkers, with a second ship
#C that can run up along the row.
#C Claim: puffer, period 12, displacement -6 0
x = 27, y = 15, rule = B3/S23
10b4o$10bo3bo$10bo$b2o8bo2bo$2ob2o$b4o3bo$2b2o3bob2o8bo4b3o$6bo3bo8bo
4bobo$2b2o3bob2o8bo4b3o$b4o3bo$2ob2o$b2o8bo2bo$10bo$10bo3bo$10b4o!
Puffers/block-laying-switch-engine.rle 397
#N Block-laying switch engine
#O Charles Corderman, 1971
#C A switch engine tamed by its own debris: it lays eight blocks in
#C 288 generations for ever. Most small patterns with infinite growth
#C end as one.
#C Claim: puffer, period 288, displacement -24 -24
x = 29, y = 28, rule = B3/S23
18bo$b3o8bo5bo$o3bo6bo7bo$b2o9b4o2b2o$3b2ob2o9b3o$5b2o11bobo$19bo7b2o$
19bo7b2o11$7b2o$7b2o7$15b2o$15b2o!
Puffers/frothing-puffer.rle 636
#N Frothing puffer
#O Paul Tooke, 2001
#C Its rear end seems out of control and yet never destroys the front.
#C Claim: population 175 at 0
#C Claim: population 443 at 500
#C Claim: population 727 at 1000
x = 33, y = 23, rule = B3/S23
7bo17bo$6b3o15b3o$5b2o4b3o5b3o4b2o$3b2obo2b3o2bo3bo2b3o2bob2o$4bobo2bo
bo3bobo3bobo2bobo$b2obobobobo4bobo4bobobobob2o$b2o3bobo4bo5bo4bobo3b2o
$b3obo3bo4bobobo4bo3bob3o$2o9b2obobobob2o9b2o$12bo7bo$9b2obo7bob2o$10b
o11bo$7b2obo11bob2o$7b2o15b2o$7bobobob3ob3obobobo$6b2o3bo3bobo3bo3b2o$
6bo2bo3bobobobo3bo2bo$9b2o4bobo4b2o$5b2o4bo3bobo3bo4b2o$9bob2obo3bob2o
bo$10bobobobobobobo$12bo2bobo2bo$11bobo5bobo!
Puffers/glider-producing-switch-engine.rle 619
#N Glider-producing switch engine
#O Charles Corderman, 1971
#C The other tame form of the switch engine: it leaves debris and
#C sends gliders out in 384 generations a cycle.
#C Claim: puffer, period 384, displacement -32 -32
x = 67, y = 60, rule = B3/S23
bo$bo$bo$5bo$b3o2bo$o4bo$o3bo$b3o$15b2o$13b2o2bo$obo10b2o3bo$obo10b2o$
obo$obo17bo$b2o14bo3$22bo2bo$26bo$22bo10b2o$26bo6b2o$22b4o$21bo$22b2o$
23bo3$41b2o$41b2o3$13b2o$13b2o5$36b2o$36b3o9b2o$37bo10bobo$49bo$33bo$
27bo5bo$26bobo11b3o$26bo2bo9bob2o$16b2o9b2o10b2o$15bo2bo$15b2ob2o$18bo
bo$20b2o$17bo3bo$17bo2bo44b2o$18b3o44b2o3$54bo$53bobo$40bo12b2o$39bobo
$39b2o!
Puffers/p8-puffer.rle 427
#N Period-8 puffer engine
#O Jason Summers, 2001
#C The engine repeats after 8 generations, but the debris it drops
#C needs 224 to do so.
#C Claim: puffer, period 8, displacement 4 0
#C Claim: population 741 at 1000
x = 13, y = 27, rule = B3/S23
5bobo$5bo2bo$8b2o$10bo$8b4o$o6bo4bo$ob2o5bo2bo$3bo5bo2bo$3bo7bo$5bob4o
$5bo3bo$8bo$4b5o2$4b5o$8bo$2bo2bo3bo$5bob4o$bobo7bo$3bo5bo2bo$b3o5bo2b
o$7bo4bo$8b4o$10bo$8b2o$5bo2bo$5bobo!
Puffers/p8-rake.rle 403
#N Period-8 rake
#O Jason Summers, 2001
#C A small rake of period 8.
#C Claim: puffer, period 8, displacement 4 0
x = 31, y = 27, rule = B3/S23
23bobo$23bo2bo$26b2o$28bo$26b4o$18bo6bo4bo$18bob2o5bo2bo$21bo5bo2bo$
21bo7bo$23bob4o$23bo3bo$14b6o6bo$13bo5bo2b5o$19bo$13bo4bo3b5o$15b2o9bo
$20bo2bo3bo$23bob4o$13bo5bobo7bo$12bo8bo5bo2bo$7bo4b3o4b3o5bo2bo$6bo
18bo4bo$bo4b3o17b4o$o27bo$3o23b2o$23bo2bo$23bobo!
Puffers/puffer-1.rle 426
#N Puffer 1
#O Bill Gosper, 1971
#C The first puffer: a B-heptomino escorted by two lightweight
#C spaceships leaves a trail of debris. The engine repeats every 32
#C generations, the debris only every 128.
#C Claim: puffer, period 32, displacement 0 -16
#C Claim: population 1116 at 5000
x = 27, y = 7, rule = B3/S23
b3o6bo5bo6b3o$o2bo5b3o3b3o5bo2bo$3bo4b2obo3bob2o4bo$3bo19bo$3bo2bo13bo
2bo$3bo2b2o11b2o2bo$2bo3b2o11b2o3bo!
Puffers/puffer-2.rle 359
#N Puffer 2
#O Bill Gosper
#C The second puffer to be found, with the same kind of escort set
#C closer together. Engine and escort repeat every 20 generations, the
#C debris only every 140.
#C Claim: puffer, period 20, displacement 0 -10
#C Claim: population 13602 at 4000
x = 18, y = 5, rule = B3/S23
b3o11b3o$o2bo10bo2bo$3bo4b3o6bo$3bo4bo2bo5bo$2bo4bo8bo!
Puffers/schick-blinker-puffer.rle 355
#N Schick engine blinker puffer
#C A Schick engine with a partner at its side: their sparks leave
#C blinkers.
#C Claim: puffer, period 12, displacement 6 0
x = 47, y = 23, rule = B3/S23
35b2o$33bo4bo$39bo$33bo5bo$34b6o3$43b4o$42bo3bo$38bo7bo$33b7o2bo2bo$3o
3b3o3b3o3b3o3b3o5bo2b3ob2o$33b7o2bo2bo$38bo7bo$42bo3bo$43b4o3$34b6o$
33bo5bo$39bo$33bo4bo$35b2o!
Puffers/slow-puffer-2.rle 385
#N Slow puffer 2
#O David Bell
#C Fast in its movement but sparing with debris: it takes 240
#C generations to lay each portion.
#C Claim: puffer, period 240, displacement -120 0
x = 22, y = 21, rule = B3/S23
3bo9b2o$bo3bo6b2ob3o$o12b5o$o4bo8b3o$5o3$20bo$b2o10b2obo2bobo$2ob3o6bo
bob4obo$b4o3b3obo$2b2o8bobob4obo$13b2obo2bobo$5b2o13bo$3bo4bo$2bo$2bo
5bo$2b6o6b3o$13b5o$12b2ob3o$13b2o!
Puffers/space-rake.rle 324
#N Space rake
#C The classic forward rake: a moving gun that fires a glider every 20
#C generations.
#C Claim: puffer, period 20, displacement 10 0
x = 22, y = 19, rule = B3/S23
11b2o5b4o$9b2ob2o3bo3bo$9b4o8bo$10b2o5bo2bo2$8bo$7b2o8b2o$6bo9bo2bo$7b
5o4bo2bo$8b4o3b2ob2o$11bo4b2o4$18b4o$o2bo13bo3bo$4bo16bo$o3bo12bo2bo$b
4o!
Puffers/two-fifths-puffer.rle 1166
#N 2c/5 puffer
#O Jason Summers, 1999
#C A dirty puffer that moves two cells in five generations; its full
#C cycle takes 10150 generations.
#C Claim: population 384 at 0
#C Claim: population 643 at 500
#C Claim: population 675 at 1000
x = 112, y = 75, rule = B3/S23
15bo13bo52bo13bo$14bobo11bobo50bobo11bobo$13b2ob2o9b2ob2o48b2ob2o9b2ob
2o$13b2o3bo7bo3b2o48b2o3bo7bo3b2o$14bob4o5b4obo50bob4o5b4obo$14b2o3bo
5bo3b2o50b2o3bo5bo3b2o$18b3o3b3o58b3o3b3o$15b2o2bo5bo2b2o52b2o2bo5bo2b
2o$15b4o2b3o2b4o52b4o2b3o2b4o$15bobo3b3o3bobo52bobo3b3o3bobo$13b3o2bo
7bo2b3o48b3o2bo7bo2b3o$18bo2bobo2bo58bo2bobo2bo$20bo3bo62bo3bo$13b2o
15b2o48b2o15b2o$18b2o2bo2b2o58b2o2bo2b2o$21b3o64b3o6$87bo$86b3o$86bob
2o$87b3o$87b2o4$4bo5bo90bo5bo$3b3o3b3o88b3o3b3o$2bo2bo3bo2bo86bo2bo3bo
2bo$b3o7b3o84b3o7b3o$2bobo5bobo86bobo5bobo$4b2o3b2o90b2o3b2o$o4bo3bo4b
o82bo4bo3bo4bo$5bo3bo92bo3bo$2o3bo3bo3b2o82b2o3bo3bo3b2o$2bo2bo3bo2bo
86bo2bo3bo2bo$4bo5bo90bo5bo25$43bo5bo12bo5bo$42bobo3bobo10bobo3bobo$
41b2ob2ob2ob2o8b2ob2ob2ob2o$41bo2bo3bo2bo8bo2bo3bo2bo$39b2ob2o5b2ob2o
4b2ob2o5b2ob2o$40b2o9b2o6b2o9b2o$41b2o7b2o8b2o7b2o$42bo7bo10bo7bo$39b
2o11b2o4b2o11b2o$40b3o7b3o6b3o7b3o$43bobobobo12bobobobo!
Puffers/wickstretcher-1.rle 657
#N Wickstretcher 1
#O Hartmut Holzwart and Dean Hickerson
#C The first pattern that pulls a wick out of nothing: the front moves
#C one cell in four generations and leaves a stable line behind.
#C Claim: puffer, period 4, displacement 1 0
x = 49, y = 16, rule = B3/S23
10bo19b2o$9bobo17bo4b2o$2bo4b3obo5bo14bob3o$bobo2bo4b2o3bobo7bobob4o3b
o3b2o2b2obo$bobo2bob2o3bo3bo8b3obo8bo2b2o4bo$2ob2obobob2o8bo10bo4b2ob
2o4b2obo$bo4b2o4b2o3bob2o13bo7bo$bob2o2bo3bobob2o2bob2ob3o4bobo9bo$2bo
3b3obobo2bo4bo3b3o4bobo9bo$3b2o3bobo2bo5b2o13bo7bo$5b2obob2obobo3bo11b
o4b2ob2o4b2obo$5bob2obo2bob2o4bo4b3obo8bo2b2o4bo$11b2o7b2o4bobob4o3bo
3b2o2b2obo$32bob3o$29bo4b2o$30b2o!
Spaceships/25p3h1v0-1.rle 275
#N 25P3H1V0.1
#O David Bell
#C With 25 cells at its smallest, as few as any spaceship that moves
#C one cell in three generations can have.
#C Claim: spaceship, period 3, displacement 0 -1
x = 16, y = 8, rule = B3/S23
10bo$8b3ob3o$7b2o6bo$2bo3bo2bo3b2o$b4o$o3bo$bobo2bo$5bo!
Spaceships/25p3h1v0-2.rle 260
#N 25P3H1V0.2
#O Dean Hickerson, 1989
#C The other spaceship of 25 cells that moves one cell in three
#C generations.
#C Claim: spaceship, period 3, displacement -1 0
x = 5, y = 16, rule = B3/S23
2bo$bobo$bobo$bo2$2o$bobo$obo$3o2$bobo$b2o$2bo$2bobo$2bobo$3bo!
Spaceships/30p5h2v0.rle 334
#N 30P5H2V0
#O Paul Tooke, 2000
#C The smallest spaceship that moves two cells in five generations.
#C Claim: spaceship, period 2, displacement -1 0
x = 8, y = 31, rule = B3/S23
5bobo$4bo2bo$3b2o$2bo$b4o$o4bo$o2bo$o2bo$bo$2b4obo$3bo3bo$4bo$4bobo2$
3b3o$3b2o$3b3o2$4bobo$4bo$3bo3bo$2b4obo$bo$o2bo$o2bo$o4bo$b4o$2bo$3b2o
$4bo2bo$5bobo!
Spaceships/37p4h1v0.rle 328
#N 37P4H1V0
#O Josh Ball, 2012
#C The smallest spaceship that moves one cell in four generations
#C along a row or column.
#C Claim: spaceship, period 5, displacement -1 0
x = 8, y = 27, rule = B3/S23
2b2o$2bo2b2o$2bo2b2o$bo$b4obo$4bob2o$b3o$2bo$b2o$o$bo$bo$3b3o2$3b3o$bo
$bo$o$b2o$2bo$b3o$4bob2o$b4obo$bo$2bo2b2o$2bo2b2o$2b2o!
Spaceships/44p5h2v0.rle 290
#N 44P5H2V0
#O Dean Hickerson
#C The first spaceship found that moves two cells in five generations.
#C Claim: spaceship, period 5, displacement 0 -2
x = 15, y = 11, rule = B3/S23
4bo5bo$3b3o3b3o$2bo2bo3bo2bo$b3o7b3o$2bobo5bobo$4b2o3b2o$o4bo3bo4bo$5b
o3bo$2o3bo3bo3b2o$2bo2bo3bo2bo$4bo5bo!
Spaceships/56p6h1v0.rle 341
#N 56P6H1V0
#O Hartmut Holzwart, 2009
#C The smallest known spaceship that moves one cell orthogonally in
#C six generations.
#C Claim: spaceship, period 6, displacement -1 0
x = 12, y = 26, rule = B3/S23
bo$bo$bo2$b3o$o$o$o4b2o3bo$2bo4bobobo$6b2o$3b2o2b2o$2bob2obo$bo5bo$bo
5bo$2bob2obo$3b2o2b2o$6b2o$2bo4bobobo$o4b2o3bo$o$o$b3o2$bo$bo$bo!
Spaceships/58p5h1v1.rle 347
#N 58P5H1V1
#O Matthias Merzenich, 2010
#C A small spaceship that moves one cell diagonally in five
#C generations.
#C Claim: spaceship, period 5, displacement -1 1
x = 23, y = 23, rule = B3/S23
2b4o$2o4b2o$2o5bo$2b2obobo$7bo$3bo3bo$3bo4bo$5b3o3bo$5b2o4bo$11b2o$13b
o$13b3o3$16bo$15bob5o$14b2o5bo$14b2o3bo2bo$22bo$16b2obo2bo$19bo2bo$20b
2o$20b2o!
Spaceships/60p5h2v0.rle 344
#N 60P5H2V0
#O Tim Coe
#C A broad spaceship that moves two cells in five generations; it can
#C be built from colliding gliders.
#C Claim: spaceship, period 5, displacement 0 -2
x = 19, y = 11, rule = B3/S23
5bo7bo$3b2ob2o3b2ob2o$6b2o3b2o$8bobo$bo4bobobobo4bo$3o5bobo5b3o$o5bobo
bobo5bo$2bo2bo2bobo2bo2bo$2b2o3b2ob2o3b2o$o7bobo7bo$o6b2ob2o6bo!
Spaceships/77p6h1v1.rle 435
#N 77P6H1V1
#O Josh Ball, 2011
#C The smallest known spaceship that moves one cell diagonally in six
#C generations.
#C Claim: spaceship, period 6, displacement -1 1
x = 36, y = 36, rule = B3/S23
b2o$o$bo$2bo2bo$2bo2bo$4bo2$5b2o$5b4o2b2o$9b2o$8b2o$14bo$10bo3bob3o$
11bobo$12bo3bo$15bo$14b2o$13bo9bo$14b2o7bo$15b2o4bobo$16b2ob2o$17bobo
3b2o$18bo3bo$21bo5bo$22bo4bo$23bo2bo$25b2o$25bobo$27bo$27b2o$27b2o2b2o
$30bo2$31b2o2bo$33bobo$34bo!
Spaceships/b29.rle 254
#N B29
#O Hartmut Holzwart, 2004
#C A small diagonal spaceship with a free domino spark.
#C Claim: spaceship, period 4, displacement -1 -1
x = 8, y = 16, rule = B3/S23
3b2o$2b2o$4bo$6b2o$5bo2$4bo2bo$b2obo$2o4bo$2bobo2bo$7bo$4bo2bo$5bobo$
5bobo$6b2o$6bo!
Spaceships/big-glider.rle 330
#N Big glider
#O Dean Hickerson
#C The first diagonal spaceship found after the glider itself.
#C Claim: spaceship, period 4, displacement -1 -1
x = 18, y = 18, rule = B3/S23
3b3o$3bo2b3o$4bobo$2o7bo$obo4bo2bo$o8b2o$b2o$bo2bo5bob2o$bo9b2obo$3bob
o6b2o2bo$4b2obo4b2o3bo$8bo7bo$7b4o3bobo$7bob2o3b4o$8bo3b2obo$13b2o$9bo
b3o$10bo2bo!
Spaceships/brain.rle 335
#N Brain
#O David Bell
#C A wide spaceship at a third of the speed of light whose outline
#C gave it the name.
#C Claim: spaceship, period 3, displacement 0 -1
x = 17, y = 11, rule = B3/S23
b3o9b3o$obob2o5b2obobo$obobo7bobobo$bob2ob2ob2ob2obo$5bobobobo$3bobobo
bobobo$2b2obobobobob2o$2b3o2bobo2b3o$2b2o2bo3bo2b2o$bo4b2ob2o4bo$bo13b
o!
Spaceships/coe-ship.rle 280
#N Coe ship
#O Tim Coe, 1995
#C A spaceship at half the speed of light with the longer period of
#C 16; its spark makes it an engine for puffers.
#C Claim: spaceship, period 16, displacement 8 0
x = 10, y = 9, rule = B3/S23
4b6o$2b2o5bo$2obo5bo$4bo3bo$6bo$6b2o$5b4o$5b2ob2o$7b2o!
Spaceships/copperhead.rle 296
#N Copperhead
#O zdr, 2016
#C A spaceship of 28 cells that takes ten generations for one step. It
#C is small enough to have been overlooked for decades.
#C Claim: spaceship, period 10, displacement 0 -1
x = 8, y = 12, rule = B3/S23
b2o2b2o$3b2o$3b2o$obo2bobo$o6bo2$o6bo$b2o2b2o$2b4o2$3b2o$3b2o!
Spaceships/crab.rle 240
#N Crab
#O Jason Summers, 2000
#C The smallest diagonal spaceship after the glider, and as fast.
#C Claim: spaceship, period 4, displacement -1 1
x = 12, y = 12, rule = B3/S23
4b2o$3b4obo$bo4b2o$o6bobo$3o5b2o$8b2o2$11bo$10b2o$8bo$7bo$7b3o!
Spaceships/dart.rle 254
#N Dart
#O David Bell, 1992
#C A symmetric arrow that moves one cell in three generations.
#C Claim: spaceship, period 3, displacement 0 -1
x = 15, y = 10, rule = B3/S23
7bo$6bobo$5bo3bo$6b3o2$4b2o3b2o$2bo3bobo3bo$b2o3bobo3b2o$o5bobo5bo$bob
2obobob2obo!
Spaceships/dragon.rle 430
#N Dragon
#O Paul Tooke
#C The first spaceship found that moves one cell in six generations.
#C Claim: spaceship, period 6, displacement -1 0
x = 29, y = 18, rule = B3/S23
12bo$12b2o14bo$10bob2o5bobo4b2o$5bo3bo3b3o2bo4bo$2o3bo2bo6bobo5b3o2bo$
2o3bob2o6bo3bobobo$2o3bo10bobo7b2o$5b2o14bo6bo$7bo12bobo$7bo12bobo$5b
2o14bo6bo$2o3bo10bobo7b2o$2o3bob2o6bo3bobobo$2o3bo2bo6bobo5b3o2bo$5bo
3bo3b3o2bo4bo$10bob2o5bobo4b2o$12b2o14bo$12bo!
Spaceships/edge-repair-spaceship.rle 273
#N Edge-repair spaceship 1
#O David Bell, 1992
#C Repairs the edge of a wick as it passes along it, at a third of the
#C speed of light.
#C Claim: spaceship, period 3, displacement 0 -1
x = 16, y = 7, rule = B3/S23
8bo$7b4o$2bo3bo3b2ob2o$b4o5bo2b2o$o3bo7bo2bo$bobo2bo$5bo!
Spaceships/fireship.rle 320
#N Fireship
#O Simon Ekström, 2016
#C A copperhead with attachments that give off a large spark behind
#C it.
#C Claim: spaceship, period 10, displacement 0 -1
x = 12, y = 21, rule = B3/S23
4bo2bo$4bo2bo$3bo4bo$3bo4bo$3bo4bo$3bo4bo$2b3o2b3o$2bob4obo$3bo4bo3$5b
2o$5b2o$5b2o$3bo4bo$b3o4b3o$3o6b3o$2o8b2o$b10o$2b8o$4b4o!
Spaceships/glider.rle 275
#N Glider
#O Richard Guy, 1969
#C The smallest spaceship: it moves one cell diagonally every four
#C generations. Nearly everything that carries information in Life is
#C made of gliders.
#C Claim: spaceship, period 4, displacement 1 1
x = 3, y = 3, rule = B3/S23
bo$2bo$3o!
Spaceships/hivenudger.rle 302
#N Hivenudger
#O Hartmut Holzwart
#C Four lightweight spaceships push a beehive along in front of them
#C at half the speed of light.
#C Claim: spaceship, period 4, displacement -2 0
x = 13, y = 13, rule = B3/S23
4o5bo2bo$o3bo3bo$o7bo3bo$bo2bo3b4o2$5b2o$5b2o$5b2o2$bo2bo3b4o$o7bo3bo$
o3bo3bo$4o5bo2bo!
Spaceships/hwss.rle 249
#N Heavyweight spaceship
#O John Conway, 1970
#C The longest of the three basic orthogonal spaceships; one cell more
#C and it would need an escort.
#C Claim: spaceship, period 4, displacement 2 0
x = 7, y = 5, rule = B3/S23
2b2o$o4bo$6bo$o5bo$b6o!
Spaceships/loafer.rle 266
#N Loafer
#O Josh Ball, 2013
#C A tiny spaceship that crawls one cell in seven generations,
#C shedding and rebuilding a loaf as it goes.
#C Claim: spaceship, period 7, displacement -1 0
x = 9, y = 9, rule = B3/S23
b2o2bob2o$o2bo2b2o$bobo$2bo$8bo$6b3o$5bo$6bo$7b2o!
Spaceships/lobster.rle 447
#N Lobster
#O Matthias Merzenich, 2011
#C The first spaceship found that moves one cell diagonally in seven
#C generations.
#C Claim: spaceship, period 7, displacement -1 1
x = 26, y = 26, rule = B3/S23
15bo5bo$14bo5b2o$14bo3bo$15bo4bo$15bo8b2o$11b2o3bo5bobo$10bo2bo4b2o$9b
o5bo3bo3bo$2b2o4bobo4b2o$2b2o6bo6bo2bo$6bo3bo6b2o2b2o2bo$o4bo2b2o13b2o
$obob2o13bo$2o2bobo13bo$20bo$15b3obo$14bo3bo$14bo2bo2$12bo2bo$13b2o$
12b2o$16b2o$13bo2b2o$12bo$12b3o!
Spaceships/lwss.rle 229
#N Lightweight spaceship
#O John Conway, 1970
#C The smallest of the orthogonal spaceships that move two cells in
#C four generations.
#C Claim: spaceship, period 4, displacement -2 0
x = 5, y = 4, rule = B3/S23
bo2bo$o$o3bo$4o!
Spaceships/mwss.rle 215
#N Middleweight spaceship
#O John Conway, 1970
#C One cell longer than the lightweight spaceship, at the same speed.
#C Claim: spaceship, period 4, displacement -2 0
x = 6, y = 5, rule = B3/S23
3bo$bo3bo$o$o4bo$5o!
Spaceships/non-monotonic-spaceship.rle 376
#N Non-monotonic spaceship 1
#O Hartmut Holzwart
#C Its front edge falls back in some generations while the whole still
#C moves forward, the first known to do so.
#C Claim: spaceship, period 4, displacement -1 0
x = 21, y = 11, rule = B3/S23
10b2obo$6b3obob3o$2bobo10bo3b2o$2o4b2o5bo3b4o$2bob2o2bo4b3obo$8bo4bo$
2bob2o2bo4b3obo$2o4b2o5bo3b4o$2bobo10bo3b2o$6b3obob3o$10b2obo!
Spaceships/orion.rle 259
#N Orion
#O Hartmut Holzwart, 1993
#C A diagonal spaceship at the speed of the glider.
#C Claim: spaceship, period 4, displacement -1 -1
x = 14, y = 15, rule = B3/S23
3b2o$3bobo$3bo$2obo$o4bo$ob2o6b3o$5b3o4b2o$6b3obobo$13bo$6bobo$5b2obo$
6bo$4b2obo$7bo$5b2o!
Spaceships/schick-engine.rle 294
#N Schick engine
#O Paul Schick, 1972
#C A tagalong drawn by two lightweight spaceships. The spark at its
#C end is the basis of many puffers.
#C Claim: spaceship, period 12, displacement -6 0
x = 20, y = 11, rule = B3/S23
bo2bo$o$o3bo$4o9b2o$6b3o5b2o$6b2ob2o6b3o$6b3o5b2o$4o9b2o$o3bo$o$bo2bo!
Spaceships/scholar.rle 1029
#N Scholar
#O Andrew J. Wade, 2019
#C A large spaceship that moves two cells in seven generations.
#C Claim: spaceship, period 7, displacement 0 -2
x = 23, y = 81, rule = B3/S23
10b3o$9bo3bo2$7bo7bo$6b2obobobob2o$6b3o5b3o2$6bobo5bobo$6bo2bo3bo2bo$
7b3o3b3o$4bo4bo3bo4bo$4b5o5b5o$9bo3bo$5b3obo3bob3o$4bo13bo$6bob2o3b2ob
o$5bo11bo$6b3o5b3o$7b3o3b3o$b2o17b2o$ob2o4bo5bo4b2obo$o2bo2b2ob5ob2o2b
o2bo$bo5bo3bo3bo5bo$6bo9bo$6bo3bobo3bo$7bobo3bobo$6b4o3b4o$6bobobobobo
bo$7bo2bobo2bo$7bob2ob2obo2$3b5o7b5o$3b2obo9bob2o$2bo3b2o7b2o3bo2$7b4o
b4o$2bobobo9bobobo$3b2o3bobobobo3b2o$4b2o4bobo4b2o$4bo4bo3bo4bo$b3obo
3bo3bo3bob3o$o2b2ob3o5b3ob2o2bo$bob3o3bo3bo3b3obo$2bo5b2o3b2o5bo$7b2o
5b2o$7b2obobob2o2$5b2o9b2o$5b2o9b2o$7bo7bo$10bobo$7b3o3b3o$7b2o5b2o$7b
3o3b3o$7b3o3b3o$7bo2bobo2bo$8b3ob3o$8b2o3b2o$9b2ob2o2$8b2o3b2o$4b2o4b
3o4b2o$3b2o5b3o5b2o$2bo8bo8bo$b5o5bo5b5o$b2ob2o4b3o4b2ob2o$2b4o3bobobo
3b4o$3bo4bo5bo4bo$7bo7bo$3b3o11b3o$5bo5bo5bo$10bobo$6bo2bo3bo2bo$7bo2b
obo2bo$6b3o2bo2b3o$5bo11bo$4b3o9b3o$4bo13bo$3b3o11b3o$3bo15bo$3b2o13b
2o!
Spaceships/seal.rle 561
#N Seal
#O Nicolay Beluchenko, 2005
#C The first spaceship found that moves one cell diagonally in six
#C generations.
#C Claim: spaceship, period 6, displacement -1 -1
x = 34, y = 35, rule = B3/S23
2b2o$b3ob3o$3bo3b2o$2ob2o2bo2bobo$o6bob4o$6b2obo2bo$o4b2o3bob2o$2o8bob
o2bo$o2b5ob3o4bo$bo9bo4bo$b2obo2bo3bo3bo$2bo9b2o$9b2o2b2o4bo$2bo3b2obo
4b3o2bo$3b2obob5o5bob2o$7b2ob2ob2ob2o2b3o$17bobo4bo$8b2o4bobo3b6o$13bo
7b2o$13bo3bo$13bo4bo3b3o6bo$14b5o3b2ob2o2b2ob2o$17b2obo2bob2o2bo$16b2o
5bo4bo2b3o$15b3obobobobo$22bo2bo$18bobo$19bo2$21b3o$21b3o2$20b2o$20b2o
$21bo!
Spaceships/sidewinder.rle 256
#N Sidewinder
#O Jason Summers, 2006
#C A spaceship at half the speed of light with period 20.
#C Claim: spaceship, period 20, displacement 0 -10
x = 18, y = 12, rule = B3/S23
3o11b3o$o2bo10bo2bo$o6b3o4bo$o5bo2bo4bo$bobo2b2obo5bobo4$7bo$8bo$6bo2b
o$6bobo!
Spaceships/sir-robin.rle 959
#N Sir Robin
#O Adam P. Goucher, 2018
#C The first elementary knightship: two cells one way and one the
#C other in six generations, a direction that no spaceship of ordinary
#C size had taken before.
#C Claim: spaceship, period 6, displacement -1 2
x = 31, y = 79, rule = B3/S23
26bo$24b2o2$25bo$25b2o$24b2ob2o$23b2o3b3o$22b3o4bo$22b3o4bo$26b2o$24bo
bo2b2o$22b2obo2bo$21bo2b3obobo$24b2o2bobo$21b3o5bo$22b2o$25b3o$24bo2b
2o$28bo$24bobo$17b3o4bo$20b4ob2o$16bo4b4o$20bo$18bo$18bob5o$18b3ob3o$
19bo4bo$19b5o$20bo$21b2obo$21bo$22b2o3bo$20b4o2bo2bo$19b2o3bo3b2o$18bo
6bob3o$19bo3b2o$19bo3bo3bo$20bobo3bobo$19b3o6bo$25b2o$21b5o$20b2o$20bo
2b2o$19bo$13bob4o4b2o$13b4obo4b2o$11bo4b2ob3o$10bo3bo2bo$11bob3obo$13b
3o2bo$16b2o$12b3o$12bo5b5o$11bo3bo6bo$11bo9bo2$11bo6b3o$14b2obobo$11bo
bobo3bo$10b3o6bo$10bo2bobobo$10bobo2b2o$10b2o3bo2bo$11b2ob3obo$10b2o6b
o$13bob2o$2b2o7bo4bo$6b3o2b2o2bo$bo3bo$o9b2o$2b4o4b2o3bo$bo4bo6b3o$2bo
b2o4b4o$2b2o6b4o$6b3o$4bo3bo$4bo2bo$4b2o!
Spaceships/spider.rle 316
#N Spider
#O David Bell, 1997
#C The smallest known spaceship that moves one cell orthogonally in
#C five generations.
#C Claim: spaceship, period 5, displacement 0 -1
x = 27, y = 8, rule = B3/S23
9bo7bo$3b2obobob2o3b2obobob2o$3obob3o9b3obob3o$o3bobo5bobo5bobo3bo$4b
2o6bobo6b2o$b2o9bobo9b2o$b2ob2o15b2ob2o$5bo15bo!
Spaceships/swan.rle 336
#N Swan
#O Tim Coe
#C A diagonal spaceship at the speed of the glider with a long neck;
#C its tail spark can act on still lifes beside its way.
#C Claim: spaceship, period 4, displacement -1 -1
x = 24, y = 12, rule = B3/S23
bo10b2o$5o6b2o$o2b2o8bo7b2o$2b2obo5b2o6b3obo$11b2o3bob2o$5bobo6b2o$10b
3obo4bo$7b3o3bo4bo$8bo7bo$8bo6bo2$11bo!
Spaceships/three-engine-cordership.rle 650
#N 3-engine Cordership
#O Paul Tooke, 2004
#C Three switch engines that clean up behind each other; for years the
#C smallest Cordership.
#C Claim: spaceship, period 96, displacement -8 -8
x = 58, y = 65, rule = B3/S23
31b3o$32bo$32bo2bo$32bo2bo$33bobo$48b2o$48b2o3$32bo$31bobo$32bo$49bo$
48bo7b2o$30b4o22b2o$30b2o3bo10bo$31bo4bo9bobo$33bob2o10bo$34bo3$42bobo
b2o$25bo16bobo$24b3o17bo2bo$43bo3bo$24b3o16b4o2b2o$25b2ob2o14bo5b2o$
27bo21bo3$b3o$2bo$2bo2bo$2bo2bo$3bobo$18b2o$18b2o$24bo$23b3o$2bo19b2ob
2o$bobo18bobo$2bo19bo3$4o$2o3bo13bo$bo4bo11bobo$3bob2o11bo$4bo15b2o$
21bo$18b3o$19b2o$16bo$16b2o$16b2o$6b2o6b2o$6b2o4b2o$12b2obo$14b2o5$14b
2o$14b2o!
Spaceships/turtle.rle 268
#N Turtle
#O Dean Hickerson
#C One of the first spaceships at a third of the speed of light.
#C Claim: spaceship, period 3, displacement -1 0
x = 12, y = 10, rule = B3/S23
b3o7bo$b2o2bob2ob2o$3b3o4bo$bo2bobo3bo$o4bo4bo$o4bo4bo$bo2bobo3bo$3b3o
4bo$b2o2bob2ob2o$b3o7bo!
Spaceships/two-engine-cordership.rle 533
#N 2-engine Cordership
#O Aidan F. Pierce, 2017
#C Two switch engines that clean up behind each other and so make a
#C spaceship, at one twelfth of the speed of light.
#C Claim: spaceship, period 96, displacement 8 8
x = 41, y = 49, rule = B3/S23
19b2o$19b4o$19bob2o2$20bo$19b2o$19b3o$21bo$33b2o$33b2o7$36bo$35b2o$34b
o3bo$35b2o2bo$40bo$37bobo$38bo$38bo$38b2o$38b2o3$13bo10bo$12b5o5bob2o
11bo$11bo10bo3bo9bo$12b2o8b3obo9b2o$13b2o9b2o12bo$2o13bo21b3o$2o35b3o
7$8b2o$8b2o11b2o$19b2o2bo$24bo3bo$18bo5bo3bo$19bo2b2o3bobo$20b3o5bo$
28bo!
Spaceships/weekender.rle 284
#N Weekender
#O David Eppstein, 2000
#C Moves two cells in seven generations, as if it rested for the rest
#C of the week.
#C Claim: spaceship, period 7, displacement 0 -2
x = 16, y = 11, rule = B3/S23
bo12bo$bo12bo$obo10bobo$bo12bo$bo12bo$2bo3b4o3bo$6b4o$2b4o4b4o2$4bo6bo
$5b2o2b2o!
Spaceships/x66.rle 264
#N x66
#O Hartmut Holzwart, 1992
#C Found in a search for spaceships in which no cell has more than six
#C live neighbours.
#C Claim: spaceship, period 4, displacement -2 0
x = 9, y = 11, rule = B3/S23
2bo$2o$o2b3o2bo$o4b3o$b3o2b2o2$b3o2b2o$o4b3o$o2b3o2bo$2o$2bo!
Still-Lifes/aircraft-carrier.rle 169
#N Aircraft carrier
#C Six cells in two separate hooks: the smallest still life that is
#C not connected.
#C Claim: still life
x = 4, y = 3, rule = B3/S23
2o$o2bo$2b2o!
Still-Lifes/barge.rle 181
#N Barge
#C A tub made longer by one diagonal step. Like the tub it has only
#C cells with exactly two neighbours.
#C Claim: still life
x = 4, y = 4, rule = B3/S23
bo$obo$bobo$2bo!
Still-Lifes/beehive.rle 208
#N Beehive
#C The second most common still life. Two beehives pushed towards each
#C other by a queen bee are the raw material of the first gun.
#C Claim: still life
x = 4, y = 3, rule = B3/S23
b2o$o2bo$b2o!
Still-Lifes/bi-loaf.rle 173
#N Bi-loaf
#C Two loaves side by side, half of the four-loaf group called a
#C bakery.
#C Claim: still life
x = 7, y = 7, rule = B3/S23
bo$obo$o2bo$b2obo$3bobo$3bo2bo$4b2o!
Still-Lifes/bi-pond.rle 204
#N Bi-pond
#C Two ponds corner to corner. Neither needs the other to stay alive,
#C so it is a pseudo still life.
#C Claim: still life
x = 7, y = 7, rule = B3/S23
b2o$o2bo$o2bo$b2ob2o$3bo2bo$3bo2bo$4b2o!
Still-Lifes/block-on-table.rle 165
#N Block on table
#C A block held above a table at the least distance at which both
#C survive.
#C Claim: still life
x = 4, y = 5, rule = B3/S23
2b2o$2b2o2$4o$o2bo!
Still-Lifes/block.rle 228
#N Block
#C The smallest still life and by far the most common one: four cells,
#C each with three live neighbours. Most ash fields hold more blocks
#C than anything else.
#C Claim: still life
x = 2, y = 2, rule = B3/S23
2o$2o!
Still-Lifes/boat.rle 185
#N Boat
#C The only still life of five cells. It can absorb or turn a passing
#C glider, and so serves as a one-time switch.
#C Claim: still life
x = 3, y = 3, rule = B3/S23
2o$obo$bo!
Still-Lifes/canoe.rle 143
#N Canoe
#C An eight-cell diagonal still life with a hook at either end.
#C Claim: still life
x = 5, y = 5, rule = B3/S23
3b2o$4bo$3bo$obo$2o!
Still-Lifes/dead-spark-coil.rle 201
#N Dead spark coil
#C The spark coil with its flickering middle taken out, which leaves
#C eighteen cells at rest.
#C Claim: still life
x = 7, y = 5, rule = B3/S23
2o3b2o$obobobo$2bobo$obobobo$2o3b2o!
Still-Lifes/eater-1.rle 262
#N Eater 1
#O Bill Gosper
#C The fishhook: a still life of seven cells that swallows a glider
#C and repairs itself within a few generations. It is the standard way
#C to end a stream of gliders.
#C Claim: still life
x = 4, y = 4, rule = B3/S23
2o$obo$2bo$2b2o!
Still-Lifes/eater-2.rle 272
#N Eater 2
#O David Buckingham
#C A sturdier eater than the fishhook: it takes gliders on several
#C neighbouring lanes, which makes it useful where the lane is not
#C known exactly.
#C Claim: still life
x = 7, y = 7, rule = B3/S23
3bob2o$b3ob2o$o$b3ob2o$3bobo$3bobo$4bo!
Still-Lifes/hat.rle 210
#N Hat
#C A nine-cell still life with a mirror line; one of the smallest with
#C orthogonal symmetry that is not also symmetric lengthways.
#C Claim: still life
x = 5, y = 4, rule = B3/S23
2bo$bobo$bobo$2ob2o!
Still-Lifes/honeycomb.rle 171
#N Honeycomb
#C A twelve-cell still life made of two hexagonal cells with a common
#C wall.
#C Claim: still life
x = 6, y = 5, rule = B3/S23
2b2o$bo2bo$ob2obo$bo2bo$2b2o!
Still-Lifes/integral-sign.rle 177
#N Integral sign
#C Nine cells in the shape of the sign: two opposite hooks joined by a
#C diagonal bar.
#C Claim: still life
x = 5, y = 5, rule = B3/S23
3b2o$2bobo$2bo$obo$2o!
Still-Lifes/loaf.rle 186
#N Loaf
#C A seven-cell still life, third in frequency after the block and the
#C beehive. It often appears in pairs.
#C Claim: still life
x = 4, y = 4, rule = B3/S23
b2o$o2bo$bobo$2bo!
Still-Lifes/long-barge.rle 185
#N Long barge
#C A barge made longer by one more diagonal step; the series tub,
#C barge, long barge has no end.
#C Claim: still life
x = 5, y = 5, rule = B3/S23
bo$obo$bobo$2bobo$3bo!
Still-Lifes/long-boat.rle 178
#N Long boat
#C A boat made longer by one diagonal step. The family of boats can be
#C stretched to any length.
#C Claim: still life
x = 4, y = 4, rule = B3/S23
2o$obo$bobo$2bo!
Still-Lifes/long-ship.rle 142
#N Long ship
#C A ship made longer by one diagonal step, with eight cells.
#C Claim: still life
x = 4, y = 4, rule = B3/S23
2o$obo$bobo$2b2o!
Still-Lifes/mango.rle 133
#N Mango
#C A beehive stretched along a diagonal; eight cells.
#C Claim: still life
x = 5, y = 4, rule = B3/S23
b2o$o2bo$bo2bo$2b2o!
Still-Lifes/moose-antlers.rle 146
#N Moose antlers
#C A broad symmetric still life of fifteen cells.
#C Claim: still life
x = 9, y = 5, rule = B3/S23
2o5b2o$o7bo$b3ob3o$3bobo$4bo!
Still-Lifes/paperclip.rle 183
#N Paperclip
#C Two hooks that share a bar, turned into each other by half a turn;
#C fourteen cells.
#C Claim: still life
x = 5, y = 6, rule = B3/S23
2b2o$bo2bo$bob2o$2obo$o2bo$b2o!
Still-Lifes/pond.rle 190
#N Pond
#C An eight-cell ring around four empty cells. It is what remains of
#C several common collisions of two gliders.
#C Claim: still life
x = 4, y = 4, rule = B3/S23
b2o$o2bo$o2bo$b2o!
Still-Lifes/scorpion.rle 179
#N Scorpion
#C A symmetric still life of sixteen cells with a sting at the end of
#C its tail.
#C Claim: still life
x = 7, y = 6, rule = B3/S23
3bo$b3o$o3b2o$obobobo$b2obobo$5bo!
Still-Lifes/shillelagh.rle 127
#N Shillelagh
#C An eight-cell still life shaped like a club.
#C Claim: still life
x = 5, y = 3, rule = B3/S23
2o$o2b2o$b2obo!
Still-Lifes/ship.rle 196
#N Ship
#C A boat with its missing corner filled in: six cells, symmetric in
#C both diagonals. It stays where it is despite its name.
#C Claim: still life
x = 3, y = 3, rule = B3/S23
2o$obo$b2o!
Still-Lifes/snake.rle 144
#N Snake
#C A six-cell still life. It is far less common than its size
#C suggests.
#C Claim: still life
x = 4, y = 2, rule = B3/S23
2obo$ob2o!
Still-Lifes/tub.rle 180
#N Tub
#C Four cells around a hole, each with exactly two neighbours.
#C Stretched along a diagonal it becomes a barge.
#C Claim: still life
x = 3, y = 3, rule = B3/S23
bo$obo$bo!
Still-Lifes/zebra-stripes.rle 437
#N Zebra stripes
#C A finite piece of the agar of alternate full and empty lines, with
#C its ends and sides stabilised. No stable pattern can be denser than
#C half full in the long run, and this one reaches that bound.
#C Claim: still life
x = 27, y = 21, rule = B3/S23
2b2o$2bo$4bo2bo2bo2bo2bo2bo2bo$3b20o$2bo$3b18o$21bo$b20o$o$b22o$23bob
2o$b20o2bob2o$o20bobo$b20o2bo$23b2o$3b18o$2bo18bo$3b18o2$5b2o2b2obob4o
b2o$5b2o2bob2obo2bob2o!

"""#
}
