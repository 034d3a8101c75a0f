package import LifeKernels

extension LifeRule {
  /// Any two-state rule, as the kernels run it fastest.
  /// - Complexity: about half a millisecond for a rule that is not on counts of neighbours.
  package init(_ table: BlockTable) {
    self.init()
    if let counts = table.counts {
      // A living cell counts itself: a block of 0 with a living centre does not exist.
      set(birth: counts.birth, survival: counts.survival << 1)
      kind = table == BlockTable(.life) ? LifeRuleLife : LifeRuleCounts
    } else if let counts = table.counts(in: .vonNeumann) {
      set(birth: counts.birth, survival: counts.survival)
      kind = LifeRuleVonNeumann
    } else if let counts = table.counts(in: .hexagonal) {
      set(birth: counts.birth, survival: counts.survival)
      kind = LifeRuleHexagonal
    } else {
      set(DecisionDiagram(table))
      setOutcomes(table)
      kind = LifeRuleProgram
    }
  }

  /// By what the neighbourhood sums to when the cell is dead or alive, each outcome spread over a word.
  private mutating func set(birth: UInt16, survival: UInt16) {
    func word(_ bits: UInt16, _ sum: Int) -> UInt64 { bits >> UInt16(sum) & 1 == 0 ? 0 : .max }
    func born(_ sum: Int) -> UInt64 { word(birth, sum) }
    func flip(_ sum: Int) -> UInt64 { word(birth ^ survival, sum) }
    self.born = (
      born(0), born(1), born(2), born(3), born(4), born(5), born(6), born(7), born(8), born(9)
    )
    self.flip = (
      flip(0), flip(1), flip(2), flip(3), flip(4), flip(5), flip(6), flip(7), flip(8), flip(9)
    )
  }

  private mutating func set(_ diagram: DecisionDiagram) {
    let program = BranchProgram(diagram)
    branchCount = Int32(program.branches.count)
    result = program.result
    withUnsafeMutableBytes(of: &branches) { bytes in
      for (branch, index) in zip(program.branches, 0..<Int(LifeBranchLimit)) {
        bytes.storeBytes(
          of: branch, toByteOffset: index * MemoryLayout<LifeBranch>.stride, as: LifeBranch.self)
      }
    }
  }

  private mutating func setOutcomes(_ table: BlockTable) {
    // In a block the western cell is the highest of a row's three bits, here it is the lowest.
    let mirrored = [0, 4, 2, 6, 1, 5, 3, 7]
    withUnsafeMutableBytes(of: &outcomes) { bytes in
      for row in 0..<8 {
        for above in 0..<8 {
          let upper = mirrored[above] << 6 | mirrored[row] << 3
          for below in 0..<8 where table[upper | mirrored[below]] {
            bytes[above + 8 * row] |= 1 << UInt8(below)
          }
        }
      }
    }
  }
}
