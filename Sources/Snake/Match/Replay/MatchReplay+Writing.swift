/// The file form: lines of JSON in a fixed order, with fixed keys and without spaces, like that of
/// `Replay`.
///
///     {"format":"vivarium-snake-match","version":1,"rules":1}
///     {"player":"human","name":"ada"}
///     {"player":"pilot","name":"hunter"}
///     {"date":null}
///     {"seed":7,"wrap":false,"startLength":3,"growth":1,"foods":1,"maxSteps":null}
///     {"arena":["name: Yard","","......","..@.#."]}
///     {"steps":256,"turns":["3d0r12u",""],"digest":"0123456789abcdef"}
///     …
///     {"ending":"survival","winner":0,"steps":300}
///     {"length":7,"eaten":4,"death":null}
///     {"length":3,"eaten":0,"death":"wall","step":300}
///     {"hash":"0123456789abcdef0123456789abcdef"}
///
/// There are as many players, lists of turns and lengths as snakes, which the winner's number counts
/// from 0. `ending` is `running` when the match was left, and `winner` is null then and for a draw.
extension MatchReplay {
  /// The version of the file form.
  static let formatVersion = 1

  /// How the first line of every such file begins.
  static let opening = "{\"format\":\"vivarium-snake-match\","

  /// Whether the bytes begin as those of a recorded match do.
  public static func isRecognised(in bytes: [UInt8]) -> Bool {
    bytes.starts(with: opening.utf8)
  }

  /// The replay as a file.
  ///
  /// O(steps).
  public var bytes: [UInt8] {
    var text = MatchReplay.opening
    text += "\"version\":\(MatchReplay.formatVersion),\"rules\":\(rules)}\n"
    for player in players {
      let kind = if case .human = player { "human" } else { "pilot" }
      text += "{\"player\":\"\(kind)\",\"name\":\(quoted(player.name))}\n"
    }
    text += "{\"date\":\(date.map(quoted) ?? "null")}\n"
    text += "{\"seed\":\(seed),\"wrap\":\(options.wrap),\"startLength\":\(options.startLength)"
    text += ",\"growth\":\(options.growth),\"foods\":\(options.foods)"
    text += ",\"maxSteps\":\(options.maxSteps.map(String.init) ?? "null")}\n"
    text += Replay.line(of: options.arena)
    for stretch in stretches {
      let turns = stretch.turns.map { "\"\(Replay.text(of: $0))\"" }.joined(separator: ",")
      text += "{\"steps\":\(stretch.steps),\"turns\":[\(turns)]"
      text += ",\"digest\":\"\(hexadecimal(stretch.digest))\"}\n"
    }
    appendResult(to: &text)
    var bytes = Array(text.utf8)
    bytes += Replay.seal(of: bytes).utf8
    return bytes
  }

  private func appendResult(to text: inout String) {
    var ending = "running"
    var winner: Int?
    if case .over(let reason, let first) = result.status {
      ending = reason.rawValue
      winner = first
    }
    text += "{\"ending\":\"\(ending)\",\"winner\":\(winner.map(String.init) ?? "null")"
    text += ",\"steps\":\(result.steps)}\n"
    for snake in result.snakes {
      text += "{\"length\":\(snake.length),\"eaten\":\(snake.eaten),\"death\":"
      if let cause = snake.cause, let step = snake.lastStep {
        text += "\"\(cause.rawValue)\",\"step\":\(step)}\n"
      } else {
        text += "null}\n"
      }
    }
  }
}
