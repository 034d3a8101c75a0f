package import LifeKernels

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

extension LifeRule {
  /// The rule by the sum of the whole block, each outcome spread over a word.
  /// - Precondition: `table` depends on counts of the eight neighbours alone.
  package init(_ table: BlockTable) {
    guard let rule = table.counts else {
      preconditionFailure("the kernels run rules on counts")
    }
    func word(_ bit: UInt16) -> UInt64 { bit & 1 == 0 ? 0 : .max }
    func born(_ sum: Int) -> UInt64 { sum > 8 ? 0 : word(rule.birth >> UInt16(sum)) }
    // A living cell counts itself: a block of 0 with a living centre does not exist.
    func survives(_ sum: Int) -> UInt64 { sum < 1 ? 0 : word(rule.survival >> UInt16(sum - 1)) }
    func flip(_ sum: Int) -> UInt64 { born(sum) ^ survives(sum) }
    self.init(
      born: (
        born(0), born(1), born(2), born(3), born(4), born(5), born(6), born(7), born(8), born(9)
      ),
      flip: (
        flip(0), flip(1), flip(2), flip(3), flip(4), flip(5), flip(6), flip(7), flip(8), flip(9)
      ),
      isLife: table == BlockTable(.life) ? 1 : 0)
  }
}
