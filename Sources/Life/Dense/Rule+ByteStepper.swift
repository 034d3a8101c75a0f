extension Rule {
  /// How a board of bytes steps this rule; nil for rules that fit bits.
  var byteStepper: (any ByteStepper)? {
    switch self {
    case .twoState, .generations, .wireWorld: nil
    case .largerThanLife(let rule): LargerThanLifeStepper(rule)
    case .table(let rule): rule.stepper
    }
  }
}

extension RuleTable {
  /// How a board of bytes steps this table.
  var stepper: any ByteStepper {
    switch outcomes {
    case .tree(let tree): TableStepper(tree)
    case .masks(let masks): MaskStepper(masks)
    }
  }
}
