import LifeKernels

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The tier of vector instructions that the bit-parallel engines run on.
enum Kernels {
  /// The best tier of this processor, or what `VIVARIUM_SIMD` asks for if the processor has it:
  /// `baseline`, `avx2` or `avx512`.
  static let tier: LifeTier = {
    let best = life_best_tier()
    let names = ["baseline": LifeTierBaseline, "avx2": LifeTierAVX2, "avx512": LifeTierAVX512]
    guard let wish = getenv("VIVARIUM_SIMD"), let tier = names[String(cString: wish)] else {
      return best
    }
    return tier.rawValue <= best.rawValue ? tier : best
  }()
}
