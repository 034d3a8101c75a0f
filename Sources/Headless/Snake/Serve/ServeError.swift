/// Why a request was not carried out: a code for programs and a sentence for people.
///
/// A request that ends with one has changed nothing.
struct ServeError: Error, Hashable {
  var code: Code
  /// One sentence, without a full stop.
  var message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The codes there are.
  enum Code: String, CaseIterable {
    /// The line is no JSON, or nests too deeply.
    case badJSON = "bad_json"
    /// The line is longer than a request may be.
    case lineTooLong = "line_too_long"
    /// It is JSON but no request: a member is missing, unknown or of another type.
    case badRequest = "bad_request"
    /// There is no such command.
    case unknownCommand = "unknown_command"
    /// No game can be played with these options, or it would be too large.
    case badOption = "bad_option"
    /// An action is none of the four, or there are too few or too many.
    case badAction = "bad_action"
    /// A state is no snapshot, was altered, or is of a game with other options.
    case badState = "bad_state"
    /// The command needs a `make` before it.
    case needsMake = "needs_make"
    /// The command needs a `reset` or `vec_reset` before it, as after the end of a game.
    case needsReset = "needs_reset"
  }

  /// The reply.
  var json: JSONValue {
    .object([
      ("error", .object([("code", .string(code.rawValue)), ("message", .string(message))]))
    ])
  }
}
