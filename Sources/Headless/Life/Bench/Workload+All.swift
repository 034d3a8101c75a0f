import Life

extension Workload {
  /// All workloads.
  ///
  /// Golly's QuickLife, HashLife and Generations end with the same populations; see `--peer`.
  static let all: [Workload] = [
    // Boards.
    soup(
      "dense-1024", .dense, .dense, "B3/S23:T1024,1024", side: 1024, "4000", "32223",
      "608518c5c3bddc0f"),
    soup(
      "dense-2048", .dense, .dense, "B3/S23:T2048,2048", side: 2048, "1000", "183200",
      "749878dbc0eb0083"),
    soup(
      "dense-8192", .dense, .dense, "B3/S23:T8192,8192", side: 8192, "320", "4208129",
      "5075271f3ec086e2", quick: false),
    soup(
      "dense-16384", .dense, .dense, "B3/S23:T16384,16384", side: 16384, "96", "25747804",
      "185c2cb410e3e750",
      quick: false),
    // Tiles.
    pattern("gosper-glider-gun", .sparse, .sparse, "30000", "5036", "1c6bdf66327092a4"),
    pattern("p52-glider-gun", .sparse, .sparse, "20000", "2857", "db714e4bb033d0d7"),
    pattern("p165-mwss-gun", .sparse, .sparse, "20000", "2105", "4bece2e401fef6b8"),
    pattern("blom", .sparse, .sparse, "24000", "2740", "e7191f3c10b4ba7e"),
    pattern("rake-breeder", .sparse, .sparse, "8000", "142528", "8e5eb6267838c037"),
    pattern("primer", .sparse, .sparse, "10000", "43168", "3f9646d91b395d4a"),
    soup(
      "soup-1024-plane", .sparse, .sparse, "B3/S23", side: 1024, "10000", "36290",
      "a9c44e4fe01f99ac"),
    soup(
      "brain-512-plane", .sparse, .sparse, "/2/3", side: 512, "1000", "180014", "d5350f861f14abd3"),
    // Quadtrees.
    pattern(
      "gun-far", .hashlife, .hashlife, "2^60", "192153584101141204", "6eb90d779c68538e",
      of: "gosper-glider-gun"),
    pattern(
      "breeder-far", .hashlife, .hashlife, "2^40", "2518595458584176093722", "fa70a7d910fa59d7",
      of: "rake-breeder"),
    pattern(
      "quadratic-far", .hashlife, .hashlife, "2^24", "62766153", "6026bf609b4f0957",
      of: "26-cell-quadratic-growth"),
    pattern(
      "sawtooth-far", .hashlife, .hashlife, "2^30", "32641237", "1d7d01a9384a5f2a",
      of: "sawtooth-177"),
    pattern("primer-far", .hashlife, .hashlife, "2^17", "523192", "53a7992c7eb9c1dd", of: "primer"),
    pattern(
      "max-far", .hashlife, .hashlife, "2^30", "288230386352259267", "ad00f84658df053a", of: "max"),
    // Rules.
    soup(
      "highlife", .rules, nil, "B36/S23:T1024,1024", side: 1024, "1000", "30276", "934d92c899494e70"
    ),
    soup(
      "von-neumann", .rules, nil, "B1/S012V:T1024,1024", side: 1024, "1000", "516194",
      "fdfd7411db9317b1"),
    soup(
      "hexagonal", .rules, nil, "B2/S34H:T1024,1024", side: 1024, "1000", "22063",
      "0e9a96a705fef7ca"),
    soup(
      "isotropic", .rules, nil, "B2-a/S12:T1024,1024", side: 1024, "1000", "33881",
      "0f9f119ec9624892"),
    soup(
      "brians-brain", .rules, nil, "/2/3:T1024,1024", side: 1024, "1000", "53610",
      "f5c5678fc2f7b0f4"),
    soup(
      "star-wars", .rules, nil, "345/2/4:T1024,1024", side: 1024, "1000", "56616",
      "c421b7cbf311ec57"),
    soup(
      "25-states", .rules, nil, "45678/2478/25:T1024,1024", side: 1024, "1000", "949973",
      "e62848470b75719e"),
    soup(
      "wireworld", .rules, nil, "WireWorld:T1024,1024", side: 1024, "1000", "523600",
      "5c8e27a5d5498c5e"),
    soup(
      "larger-than-life", .rules, nil, "R5,C0,M1,S34..58,B34..45,NM:T512,512", side: 512, "100",
      "12862",
      "c1e113666d39a16a"),
    // Topologies.
    soup(
      "torus", .bounded, nil, "B3/S23:T2048,2048", side: 2048, "1000", "183200", "749878dbc0eb0083"),
    soup(
      "shifted-torus", .bounded, nil, "B3/S23:T2048+77,2048", side: 2048, "1000", "184617",
      "cab536704c7e995b"),
    soup(
      "plane-2048", .bounded, nil, "B3/S23:P2048,2048", side: 2048, "1000", "181612",
      "24d132cb44dd7e6c"),
    soup(
      "klein-bottle", .bounded, nil, "B3/S23:K2048*,2048", side: 2048, "1000", "184418",
      "edd36b2139dcd2a2"),
    soup(
      "cross-surface", .bounded, nil, "B3/S23:C2048,2048", side: 2048, "1000", "184307",
      "bf6673379f5a6513"),
    soup("sphere", .bounded, nil, "B3/S23:S2048", side: 2048, "1000", "182770", "cb4f64610e63b930"),
    soup("tube", .bounded, nil, "B3/S23:T0,1000", side: 1000, "1000", "44788", "64108ff7769f612f"),
    // Many small soups.
    Workload(
      name: "soups-16", suite: .soups, source: .soups(1000), engine: .sparse, generations: "0",
      answer: Answer(population: "97977", digest: "dca49b093464c01d"), isQuick: true),
    // What settles, on whichever engine is the fastest at the time.
    soup("soup-settles", .all, nil, "B3/S23", side: 512, "1000000", "9250", "519c7363bc56030c"),
    pattern("acorn", .all, nil, "5206", "633", "74ea684a324ce4dc"),
  ]
}
