import BigInt
import Life

/// A benchmark whose answer is known: what to run, how far, and the population it must end with.
struct Workload: Sendable {
  let name: String
  /// A built-in pattern, or nil for a soup of half living cells.
  let pattern: String?
  let rule: String
  let soupSide: Int
  let generations: Int
  let population: Int

  private static func pattern(_ name: String, _ generations: Int, _ population: Int) -> Workload {
    Workload(
      name: name, pattern: name, rule: "B3/S23", soupSide: 0, generations: generations,
      population: population)
  }

  private static func soup(
    _ name: String, _ rule: String, side: Int, _ generations: Int, _ population: Int
  ) -> Workload {
    Workload(
      name: name, pattern: nil, rule: rule, soupSide: side, generations: generations,
      population: population)
  }

  /// Guns, growth, chaos and boards: what the engines differ in.
  ///
  /// All soups have seed 1. Golly's QuickLife ends with the same populations.
  static let standard = [
    pattern("gosper-glider-gun", 30_000, 5_036),
    pattern("rake-breeder", 2_000, 12_978),
    pattern("acorn", 5_206, 633),
    soup("soup-512-plane", "B3/S23", side: 512, 2_000, 11_031),
    soup("soup-1024-torus", "B3/S23:T1024,1024", side: 1024, 1_000, 46_077),
    soup("highlife-1024-torus", "B36/S23:T1024,1024", side: 1024, 1_000, 30_276),
    soup("soup-4096-torus", "B3/S23:T4096,4096", side: 4096, 100, 1_582_105),
    soup("soup-klein-bottle", "B3/S23:K1024*,1024", side: 1024, 1_000, 45_875),
    soup("von-neumann", "B1/S012V:T1024,1024", side: 1024, 1_000, 516_194),
    soup("hexagonal", "B2/S34H:T1024,1024", side: 1024, 1_000, 22_063),
    soup("isotropic", "B2-a/S12:T1024,1024", side: 1024, 1_000, 33_881),
    soup("brians-brain", "/2/3:T1024,1024", side: 1024, 1_000, 53_610),
    soup("star-wars", "345/2/4:T1024,1024", side: 1024, 1_000, 56_616),
    soup("25-states", "45678/2478/25:T1024,1024", side: 1024, 1_000, 949_973),
    soup("wireworld", "WireWorld:T1024,1024", side: 1024, 1_000, 523_600),
    soup("larger-than-life", "R5,C0,M1,S34..58,B34..45,NM:T512,512", side: 512, 100, 12_862),
  ]
}
