extension Rule {
  /// How a board of bytes steps this rule; nil for rules that fit bits.
  var byteStepper: (any ByteStepper)? {
    switch self {
    case .twoState, .generations, .wireWorld: nil
    case .largerThanLife: SuccessorStepper(rule: self)
    case .table(let rule): TableStepper(rule)
    }
  }
}
