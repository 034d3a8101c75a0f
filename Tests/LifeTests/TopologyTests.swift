import Lattice
import Life
import Testing

@Suite struct TopologyTests {
  @Test(arguments: [
    ("", "plane"), (":", "plane"), ("plane", "plane"), (":T", "plane"), ("T0", "plane"),
    ("T100,80", "T100,80"), (":t30", "T30,30"), ("t0030", "T30,30"), ("P20", "P20,20"),
    ("T0,68", "T0,68"), ("T30+35,20", "T30+5,20"), ("T30-5,20", "T30+25,20"),
    ("T30,20+3", "T30,20+3"),
    ("T9999999999,5", "T2000000000,5"), ("P0,7", "P0,7"),
  ])
  func canonical(text: String, notation: String) throws {
    let topology = try Topology(text)
    #expect(topology.notation == notation)
    #expect(try Topology(topology.notation) == topology)
  }

  @Test(arguments: [
    (":X9", RuleError.Reason.unknownTopology("x"), 1), ("K30", .unsupportedTopology("K"), 0),
    ("T30+1,20+1", .badShift, 9), ("P30+1,20", .badShift, 7), ("T0+1,20", .badShift, 6),
    ("T-3", .badTopologySize, 1), ("T3,", .badTopologySize, 3), ("T3,4x", .unexpected("x"), 4),
    ("T30+", .badTopologySize, 4),
  ])
  func refused(text: String, reason: RuleError.Reason, offset: Int) {
    #expect(throws: RuleError(reason, at: offset)) { try Topology(text) }
  }

  @Test func ruleStringsCountOffsetsFromTheirStart() throws {
    #expect(try RuleString(parsing: "b3s23:t30,20").notation == "B3/S23:T30,20")
    #expect(try RuleString(parsing: "23/3:").notation == "B3/S23")
    #expect(throws: RuleError(.unknownTopology("x"), at: 7)) {
      try RuleString(parsing: "B3/S23:X9")
    }
  }

  @Test func aGridLiesAroundTheOrigin() throws {
    #expect(try Topology("T5,4").extent == Rect(x: -2, y: -2, width: 5, height: 4))
    #expect(try Topology("T0,4").extent == nil)
    #expect(Topology.plane.isEndless)
  }

  @Test(arguments: [
    ("T5,4", Point(3, 2), Point(-2, -2)), ("T5,4", Point(-3, -3), Point(2, 1)),
    ("T5,4", Point(1_000_000_000, 1), Point(0, 1)), ("T0,4", Point(99, 2), Point(99, -2)),
    // Leaving over the bottom comes back shifted to the right, over the top to the left.
    ("T10+2,10", Point(0, 5), Point(2, -5)), ("T10+2,10", Point(0, -6), Point(-2, 4)),
    ("T10,10+2", Point(5, 0), Point(-5, 2)), ("T10,10+2", Point(-6, 0), Point(4, -2)),
  ])
  func cellsBeyondAnEdge(text: String, cell: Point, place: Point) throws {
    #expect(try Topology(text).resolve(cell) == place)
  }

  @Test func beyondABoundedPlaneThereIsNothing() throws {
    let topology = try Topology("P5,0")
    #expect(topology.resolve(Point(2, 1_000)) == Point(2, 1_000))
    #expect(topology.resolve(Point(3, 0)) == nil)
  }
}
