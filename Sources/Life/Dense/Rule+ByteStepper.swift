extension Rule {
  /// How a board of bytes steps this rule; nil for rules that fit bits.
  var byteStepper: (any ByteStepper)? {
    switch self {
    case .twoState, .generations, .wireWorld: nil
    case .largerThanLife(let rule): LargerThanLifeStepper(rule)
    case .table(let rule): TableStepper(rule)
    }
  }
}
