import Lattice
import Life
import Testing

@Suite struct TopologyTests {
  @Test(arguments: [
    ("", "plane"), (":", "plane"), ("plane", "plane"), (":T", "plane"), ("T0", "plane"),
    (":K", "plane"), ("P0,0", "plane"),
    ("T100,80", "T100,80"), (":t30", "T30,30"), ("t0030", "T30,30"), ("P20", "P20,20"),
    ("T0,68", "T0,68"), ("P0,7", "P0,7"), ("T9999999999,5", "T2000000000,5"),
    ("T30+35,20", "T30+5,20"), ("T30-5,20", "T30-5,20"), ("T30-35,20", "T30-5,20"),
    ("T30,20+3", "T30,20+3"), ("T30+30,20+1", "T30,20+1"),
    ("K30", "K30,30*"), ("K30,20", "K30,20*"), ("k30*,20", "K30*,20"), ("K30*", "K30*,30"),
    ("K30*+3,20", "K30*+1,20"), ("K30*-3,20", "K30*+1,20"), ("K31*+1,20", "K31*,20"),
    ("K30*+30,20", "K30*,20"), ("K31,20*-7", "K31,20*+1"), ("K31,21*+7", "K31,21*"),
    ("c30,20", "C30,20"), ("C30", "C30,30"), ("s0100", "S100"),
  ])
  func canonical(text: String, notation: String) throws {
    let topology = try Topology(text)
    #expect(topology.notation == notation)
    #expect(try Topology(topology.notation) == topology)
  }

  @Test(arguments: [
    (":X9", RuleError.Reason.unknownTopology("x"), 1),
    ("T30+1,20+1", .badShift, 8), ("P30+1,20", .badShift, 3), ("T0+1,20", .badShift, 2),
    ("T20+1,0", .badShift, 6), ("T0,20+1", .badShift, 5), ("C30+1,20", .badShift, 3),
    ("S30+1", .badShift, 3), (":K30+1,20", .badShift, 4), ("K30*,20+1", .badShift, 7),
    ("K30*+1,20+1", .badShift, 9), ("K30,20+1", .badShift, 6),
    ("T30*,20", .badTwist, 3), ("S30*", .badTwist, 3), ("K30*,20*", .badTwist, 7),
    ("K0", .endlessSide, 1), ("C0,5", .endlessSide, 1), ("C5,0", .endlessSide, 3),
    (":S0", .endlessSide, 2), ("K5,0", .endlessSide, 3),
    ("S30,30", .unexpected(","), 3), ("T3,4x", .unexpected("x"), 4),
    ("T-3", .badTopologySize, 1), ("T3,", .badTopologySize, 3), ("T30+", .badTopologySize, 4),
  ])
  func refused(text: String, reason: RuleError.Reason, offset: Int) {
    #expect(throws: RuleError(reason, at: offset)) { try Topology(text) }
  }

  @Test func ruleStringsCountOffsetsFromTheirStart() throws {
    #expect(try RuleString(parsing: "b3s23:t30,20").notation == "B3/S23:T30,20")
    #expect(try RuleString(parsing: "b3s23:k30*+7,20").notation == "B3/S23:K30*+1,20")
    #expect(try RuleString(parsing: "23/3:").notation == "B3/S23")
    #expect(throws: RuleError(.unknownTopology("x"), at: 7)) {
      try RuleString(parsing: "B3/S23:X9")
    }
  }

  @Test func aGridLiesAroundTheOrigin() throws {
    #expect(try Topology("T5,4").extent == Rect(x: -2, y: -2, width: 5, height: 4))
    #expect(try Topology("S3").extent == Rect(x: -1, y: -1, width: 3, height: 3))
    #expect(try Topology("T0,4").extent == nil)
    #expect(Topology.plane.isEndless)
  }

  /// A grid of letters in reading order, and what it sees one cell beyond its edges.
  @Test(arguments: [
    ("T4,3", "lijkli dabcda hefghe lijkli dabcda"),
    ("T4+1,3", "klijkl dabcda hefghe lijkli abcdab"),
    ("T4-3,3", "klijkl dabcda hefghe lijkli abcdab"),
    ("T4,3+1", "hijkla labcde defghi hijkla labcde"),
    ("P4,3", "...... .abcd. .efgh. .ijkl. ......"),
    ("K4*,3", "ilkjil dabcda hefghe lijkli adcbad"),
    ("K4,3*", "dijkla labcdi hefghe dijkla labcdi"),
    ("K4*+1,3", "lkjilk dabcda hefghe lijkli dcbadc"),
    ("K3,4*+1", "ljklj iabcg fdefd cghia ljklj iabcg"),
    ("C4,3", "alkjid labcdi hefghe dijkla idcbal"),
    ("S3", "aadgc aabcg bdefh cghii gcfii"),
    ("T1,2", "bbb aaa bbb aaa"), ("K1,2", "aba bab aba bab"),
  ])
  func surroundings(text: String, picture: String) throws {
    let topology = try Topology(text)
    let extent = try #require(topology.extent)
    let letters = Array("abcdefghijkl")
    let rows = (extent.y - 1...extent.maxY).map { y in
      String(
        (extent.x - 1...extent.maxX).map { x in
          topology.resolve(Point(x, y)).map {
            letters[($0.y - extent.y) * extent.width + $0.x - extent.x]
          } ?? "."
        })
    }
    #expect(rows.joined(separator: " ") == picture)
  }

  @Test(arguments: [
    ("T5,4", Point(1_000_000_000, 1), Point(0, 1)), ("T0,4", Point(99, 2), Point(99, -2)),
    // Leaving over the bottom comes back shifted to the right, over the top to the left.
    ("T10+2,10", Point(0, 5), Point(2, -5)), ("T10+2,10", Point(0, -6), Point(-2, 4)),
    ("T10,10+2", Point(5, 0), Point(-5, 2)), ("T10,10+2", Point(-6, 0), Point(4, -2)),
    ("T10+2,10", Point(0, 25), Point(-4, -5)),
    // Twice around is where it began.
    ("K10*,10", Point(3, 21), Point(3, 1)), ("K10*,10", Point(3, 11), Point(-4, 1)),
    ("C10,10", Point(23, -19), Point(3, 1)), ("C10,10", Point(13, 11), Point(-4, -2)),
    ("S10", Point(23, -19), Point(3, 1)), ("S10", Point(13, 11), Point(-4, -2)),
    ("T2000000000+1999999999,1", Point(0, 1 << 61), Point(786_306_048, 0)),
    ("P5,0", Point(2, 1_000), Point(2, 1_000)),
  ])
  func cellsFarBeyondAnEdge(text: String, cell: Point, place: Point) throws {
    #expect(try Topology(text).resolve(cell) == place)
  }

  @Test func beyondABoundedPlaneThereIsNothing() throws {
    #expect(try Topology("P5,0").resolve(Point(3, 0)) == nil)
    #expect(try Topology("P5,5").resolve(Point(0, -3)) == nil)
  }

  @Test(arguments: ["T7+3,5", "T7,5+3", "K4*+1,3", "K3,4*", "C4,3", "S3", "P5,5", "T0,5"])
  func noCoordinateIsTooLarge(text: String) throws {
    let topology = try Topology(text)
    let ends = [Int.min, Int.min + 1, -1, 0, Int.max - 1, Int.max]
    for x in ends {
      for y in ends {
        let place = topology.resolve(Point(x, y))
        #expect(place.map { topology.resolve($0) == $0 } ?? true)
      }
    }
  }

  /// Whoever sees a cell somewhere within reach is seen by it, wherever edges lead.
  @Test(arguments: ["T4+1,3", "T3,4-1", "K4*+1,3", "K3,4*+1", "K5*,2", "C4,3", "C1,3", "S3", "S1"])
  func seeingIsMutual(text: String) throws {
    let topology = try Topology(text)
    let extent = try #require(topology.extent)
    var counts: [[Point]: Int] = [:]
    for y in extent.y..<extent.maxY {
      for x in extent.x..<extent.maxX {
        for dy in -5...5 {
          for dx in -5...5 {
            let seen = try #require(topology.resolve(Point(x + dx, y + dy)))
            counts[[Point(x, y), seen], default: 0] += 1
          }
        }
      }
    }
    for (pair, count) in counts { #expect(counts[pair.reversed()] == count, "\(pair)") }
  }
}
