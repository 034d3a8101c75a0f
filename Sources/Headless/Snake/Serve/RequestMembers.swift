import ArgumentParser

/// The members of a request's object, read one by one with errors that name them.
struct RequestMembers {
  private let container: KeyedDecodingContainer<Name>

  private struct Name: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(of decoder: any Decoder) throws {
    do {
      container = try decoder.container(keyedBy: Name.self)
    } catch {
      throw ServeError(.badRequest, "a request is a JSON object")
    }
  }

  /// The names of all members, in no order.
  var names: [String] { container.allKeys.map(\.stringValue) }

  /// Whether there is such a member, be it `null`.
  func contains(_ name: String) -> Bool { container.contains(Name(stringValue: name)) }

  /// The member's value; nil where it is missing or `null`.
  ///
  /// `wanted` tells what it must be, as "a number"; it completes a sentence.
  func optional<Value: Decodable>(
    _ name: String, _ wanted: String, as type: Value.Type = Value.self
  ) throws -> Value? {
    do {
      return try container.decodeIfPresent(type, forKey: Name(stringValue: name))
    } catch let error as ServeError {
      throw error
    } catch {
      throw ServeError(.badRequest, "'\(name)' must be \(wanted)")
    }
  }

  /// The value of a member that must be there.
  func required<Value: Decodable>(
    _ name: String, _ wanted: String, as type: Value.Type = Value.self
  ) throws -> Value {
    guard let value = try optional(name, wanted, as: type) else {
      throw ServeError(.badRequest, "'\(name)' is missing; it must be \(wanted)")
    }
    return value
  }

  /// A value that is spelled as on the command line; nil where the member is missing or `null`.
  func parsed<Value: ExpressibleByArgument>(
    _ name: String, _ wanted: String, as type: Value.Type = Value.self
  ) throws -> Value? {
    guard let text = try optional(name, wanted, as: String.self) else { return nil }
    guard let value = Value(argument: text) else {
      throw ServeError(.badRequest, "'\(name)' must be \(wanted)")
    }
    return value
  }

  /// One of the cases of an enumeration, by its name; nil where the member is missing or `null`.
  func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ name: String, as type: Value.Type = Value.self
  ) throws -> Value? {
    let wanted = type.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: " or ")
    guard let text = try optional(name, wanted, as: String.self) else { return nil }
    guard let value = Value(rawValue: text) else {
      throw ServeError(.badRequest, "'\(name)' must be \(wanted)")
    }
    return value
  }
}
