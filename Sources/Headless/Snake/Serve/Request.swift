import Foundation
import Lattice

/// What a client asks for: a line of JSON, read.
enum Request {
  case make(ServeSetup)
  case reset(seed: UInt64?)
  case step(Direction)
  case stepMany([Direction])
  case vecReset(count: Int, seed: UInt64?)
  case vecStep([Direction])
  case render(Rendering)
  case snapshot
  case restore(state: String)
  case replay(name: String)
  case close

  /// The names of the requests.
  enum Command: String, CaseIterable {
    case make, reset, step
    case stepMany = "step_many"
    case vecReset = "vec_reset"
    case vecStep = "vec_step"
    case render, snapshot, restore, replay, close

    /// The members that may stand beside `cmd`.
    var members: [String] {
      switch self {
      case .make: ServeSetup.members
      case .reset: ["seed", "options"]
      case .step: ["action"]
      case .stepMany, .vecStep: ["actions"]
      case .vecReset: ["n", "seed"]
      case .render: ["mode"]
      case .restore: ["state"]
      case .replay: ["name"]
      case .snapshot, .close: []
      }
    }
  }

  /// Reads a line, without its newline.
  init(parsing line: [UInt8], with decoder: JSONDecoder) throws(ServeError) {
    do {
      self = try decoder.decode(Request.self, from: Data(line))
    } catch let error as ServeError {
      throw error
    } catch {
      // Wrong types are told by name where they are read: what is left is the line itself.
      throw ServeError(.badJSON, "the line is no JSON text, or nests too deeply")
    }
  }
}

extension Request: Decodable {
  init(from decoder: any Decoder) throws {
    let members = try RequestMembers(of: decoder)
    let name = try members.required("cmd", "the name of a command", as: String.self)
    guard let command = Command(rawValue: name) else {
      let names = Command.allCases.map(\.rawValue).joined(separator: ", ")
      throw ServeError(.unknownCommand, "'cmd' must be one of \(names)")
    }
    try Request.check(members, of: command)
    switch command {
    case .make: self = .make(try ServeSetup(members))
    case .reset:
      try Request.checkNoOptions(members)
      self = .reset(seed: try Request.seed(members))
    case .step:
      self = .step(try members.required("action", Action.wanted, as: Action.self).direction)
    case .stepMany: self = .stepMany(try Action.list(members))
    case .vecReset:
      self = .vecReset(
        count: try members.required("n", "a number of games"), seed: try Request.seed(members))
    case .vecStep: self = .vecStep(try Action.list(members))
    case .render: self = .render(try members.choice("mode") ?? .ansi)
    case .snapshot: self = .snapshot
    case .restore: self = .restore(state: try members.required("state", "the text of a snapshot"))
    case .replay: self = .replay(name: try members.optional("name", "a player's name") ?? "agent")
    case .close: self = .close
    }
  }

  /// A name with a slip must not pass for a default.
  private static func check(_ members: RequestMembers, of command: Command) throws {
    for name in members.names.sorted() where name != "cmd" && !command.members.contains(name) {
      let allowed = command.members.map { "'\($0)'" }.joined(separator: ", ")
      throw ServeError(
        .badRequest,
        "\(command.rawValue) has no member '\(name.prefix(40))'"
          + (allowed.isEmpty ? "" : "; it may have \(allowed)"))
    }
  }

  private static func seed(_ members: RequestMembers) throws -> UInt64? {
    try members.optional("seed", "a whole number from 0 to \(UInt64.max)")
  }

  /// Gymnasium passes `options` to every reset; this environment has none.
  private static func checkNoOptions(_ members: RequestMembers) throws {
    let options = try members.optional("options", "an empty object", as: [String: Ignored].self)
    guard options?.isEmpty ?? true else {
      throw ServeError(.badRequest, "'options' must be an empty object: they belong to make")
    }
  }

  private struct Ignored: Decodable {
    init(from decoder: any Decoder) {}
  }
}
