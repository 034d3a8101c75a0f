import Lattice

/// A move as a request spells it: a number, or a direction's name.
struct Action: Decodable {
  var direction: Direction

  /// Index 0 to 3, in the order that Jumanji's Snake has too.
  static let names = ["up", "right", "down", "left"]

  static let wanted = "0 to 3, or \"up\", \"right\", \"down\" or \"left\""

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let number = try? value.decode(UInt8.self), let direction = Direction(rawValue: number) {
      self.direction = direction
    } else if let name = try? value.decode(String.self),
      let number = Action.names.firstIndex(of: name),
      let direction = Direction(rawValue: UInt8(number))
    {
      self.direction = direction
    } else {
      throw ServeError(.badAction, "an action must be \(Action.wanted)")
    }
  }

  /// The actions of a request with many.
  static func list(_ members: RequestMembers) throws -> [Direction] {
    try members.required("actions", "an array of actions", as: [Action].self).map(\.direction)
  }
}
