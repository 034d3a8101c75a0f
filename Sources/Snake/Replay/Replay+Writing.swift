import Lattice

/// The file form: lines of JSON in a fixed order, with fixed keys and without spaces.
///
/// There is exactly one spelling of a replay, so that reading is strict:
///
///     {"format":"vivarium-snake-replay","version":1,"rules":1}
///     {"player":"human","name":"ada","date":null}
///     {"seed":7,"wrap":false,"tail":"legal","startLength":3,"growth":1,"foods":1,"maxSteps":null}
///     {"width":5,"height":2,"start":null,"name":"","author":"","comment":"","rows":null}
///     {"steps":256,"turns":"3d0r12u","digest":"0123456789abcdef"}
///     …
///     {"status":"won","score":7,"length":10,"steps":300}
///     {"hash":"0123456789abcdef0123456789abcdef"}
///
/// A turn is the number of straight steps before it and the direction's first letter. `rows` is
/// null for an arena without walls. The hash covers every byte before its line.
extension Replay {
  /// The version of the file form.
  static let formatVersion = 1

  /// The replay as a file.
  ///
  /// O(steps).
  public var bytes: [UInt8] {
    var text = ""
    text += "{\"format\":\"vivarium-snake-replay\",\"version\":\(Replay.formatVersion)"
    text += ",\"rules\":\(rules)}\n"
    let kind = if case .human = player { "human" } else { "pilot" }
    text += "{\"player\":\"\(kind)\",\"name\":\(quoted(player.name))"
    text += ",\"date\":\(date.map(quoted) ?? "null")}\n"
    text += "{\"seed\":\(seed),\"wrap\":\(options.wrap),\"tail\":\"\(options.tail.rawValue)\""
    text += ",\"startLength\":\(options.startLength),\"growth\":\(options.growth)"
    text += ",\"foods\":\(options.foods)"
    text += ",\"maxSteps\":\(options.maxSteps.map(String.init) ?? "null")}\n"
    appendArena(to: &text)
    for stretch in stretches {
      text += "{\"steps\":\(stretch.steps),\"turns\":\""
      var done = 0
      for turn in stretch.turns {
        text += "\(turn.step - done)\(turn.direction.letter)"
        done = turn.step + 1
      }
      text += "\",\"digest\":\"\(hexadecimal(stretch.digest))\"}\n"
    }
    text += "{\"status\":\"\(result.status)\",\"score\":\(result.score)"
    text += ",\"length\":\(result.length),\"steps\":\(result.steps)}\n"
    var bytes = Array(text.utf8)
    bytes += Replay.seal(of: bytes).utf8
    return bytes
  }

  /// The last line of a file that begins with `bytes`.
  static func seal(of bytes: some Collection<UInt8>) -> String {
    var digest = Digest()
    digest.combine(bytes)
    let (high, low) = digest.value
    return "{\"hash\":\"\(hexadecimal(high))\(hexadecimal(low))\"}\n"
  }

  private func appendArena(to text: inout String) {
    let arena = options.arena
    text += "{\"width\":\(arena.size.width),\"height\":\(arena.size.height)"
    text += ",\"start\":\(arena.start.map { "[\($0.x),\($0.y)]" } ?? "null")"
    text += ",\"name\":\(quoted(arena.name)),\"author\":\(quoted(arena.author))"
    text += ",\"comment\":\(quoted(arena.comment)),\"rows\":"
    if arena.isOpen {
      text += "null"
    } else {
      let rows = arena.rows.map { row in "\"\(String(row.map { $0 == "#" ? "#" : "." }))\"" }
      text += "[\(rows.joined(separator: ","))]"
    }
    text += "}\n"
  }
}

/// JSON's quotes, with the escapes that it cannot do without.
func quoted(_ string: String) -> String {
  var text = "\""
  for scalar in string.unicodeScalars {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case _ where scalar.value < 0x20: text += "\\u00" + hexadecimal(UInt8(scalar.value))
    default: text.unicodeScalars.append(scalar)
    }
  }
  return text + "\""
}

/// All digits of a number, in small letters.
func hexadecimal(_ number: some FixedWidthInteger) -> String {
  let digits = String(number, radix: 16)
  let count = type(of: number).bitWidth / 4
  return String(repeating: "0", count: count - digits.count) + digits
}

extension Direction {
  /// The letter that stands for the direction in a replay.
  var letter: Character {
    switch self {
    case .up: "u"
    case .right: "r"
    case .down: "d"
    case .left: "l"
    }
  }
}
