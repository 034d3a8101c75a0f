package import LifeKernels

extension LifeLeafRule {
  /// The rule for the base step, by counts where it depends on nothing else.
  /// - Precondition: `table` gives no birth in an empty block.
  package init(_ table: BlockTable) {
    self.init()
    withUnsafeMutableBytes(of: &outcomes) { bytes in
      for block in 0..<BlockTable.count where table[block] {
        bytes[block >> 2] |= 1 << UInt8(block & 3)
      }
    }
    guard table.counts != nil else {
      kind = LifeLeafBlocks
      return
    }
    let rule = LifeRule(table)
    born = rule.born
    flip = rule.flip
    kind = rule.kind == LifeRuleLife ? LifeLeafLife : LifeLeafCounts
  }
}
