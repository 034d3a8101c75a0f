package import LifeKernels

extension LifeAging {
  /// A Generations rule on bit planes.
  package init(_ rule: GenerationsRule) {
    let last = UInt32(rule.stateCount - 2)
    let brain = BlockTable(LifeLikeRule(birth: 1 << 2, survival: 0))
    self.init(
      firing: LifeRule(rule.base.table), planes: 1 + Int32(32 - last.leadingZeroBitCount),
      lastCount: last, isWireWorld: 0,
      isBrain: rule.stateCount == 3 && rule.base.table == brain ? 1 : 0)
  }

  /// WireWorld on bit planes: wires fire beside one or two heads.
  package static var wireWorld: LifeAging {
    let table = BlockTable(LifeLikeRule(birth: 1 << 1 | 1 << 2, survival: 0))
    return LifeAging(
      firing: LifeRule(table), planes: 3, lastCount: UInt32(WireWorldRule.stateCount - 2),
      isWireWorld: 1, isBrain: 0)
  }
}
