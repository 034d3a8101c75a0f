import Life

/// Rules and topologies on the command line.
enum RuleOption {
  /// What an option's text stands for; throws a `Failure`, `usage`, that points at what is wrong.
  static func parsed<Value>(
    _ option: String, _ text: String, _ read: (String) throws(RuleError) -> Value
  ) throws -> Value {
    do {
      return try read(text)
    } catch {
      let message = "\(option):1:\(error.offset + 1): error: \(error)"
      guard text.count <= 200 else { throw Failure(.usage, message) }
      let caret = String(repeating: " ", count: error.offset) + "^"
      throw Failure(.usage, "\(message)\n\(text)\n\(caret)")
    }
  }
}
