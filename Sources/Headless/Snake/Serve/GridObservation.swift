import Foundation
import Lattice
import Snake

/// A board as numbers from 0 to 1: for each cell in reading order one number a channel.
///
/// The channels are those of Jumanji's Snake: whether a part of the snake lies there, its head, its
/// tail, a food, and the part's rank, which falls evenly from 1 at the head to 1/length at the tail.
/// Where the arena has walls a channel for them follows.
struct GridObservation {
  var hasWalls: Bool

  var channels: [String] {
    ["body", "head", "tail", "fruit", "norm_body_state"] + (hasWalls ? ["wall"] : [])
  }

  /// The number of channels.
  private var depth: Int { hasWalls ? 6 : 5 }

  /// The board as nested JSON arrays: rows of cells of channels.
  func json(of game: SnakeGame) -> JSONValue {
    let values = values(of: game)
    let size = game.options.arena.size
    var text: [UInt8] = []
    text.reserveCapacity(values.count * 2 + values.count / depth * 2 + 64)
    text.append(UInt8(ascii: "["))
    var next = 0
    for y in 0..<size.height {
      text += (y == 0 ? "[" : ",[").utf8
      for x in 0..<size.width {
        text += (x == 0 ? "[" : ",[").utf8
        for channel in 0..<depth {
          if channel > 0 { text.append(UInt8(ascii: ",")) }
          GridObservation.append(values[next], to: &text)
          next += 1
        }
        text.append(UInt8(ascii: "]"))
      }
      text.append(UInt8(ascii: "]"))
    }
    text.append(UInt8(ascii: "]"))
    return .written(text)
  }

  private static func append(_ value: Float, to text: inout [UInt8]) {
    switch value {
    case 0: text.append(UInt8(ascii: "0"))
    case 1: text.append(UInt8(ascii: "1"))
    default: text += "\(value)".utf8
    }
  }

  /// The boards of games, one after the other, as little-endian 32-bit floats in base 64.
  func base64(of games: [SnakeGame]) -> JSONValue {
    var bits: [UInt32] = []
    for game in games {
      for value in values(of: game) { bits.append(value.bitPattern.littleEndian) }
    }
    let text = bits.withUnsafeBytes { Data($0).base64EncodedData() }
    // The alphabet of base 64 needs no escapes.
    let quote = [UInt8(ascii: "\"")]
    return .written(quote + text + quote)
  }

  /// The numbers in the order of rows, columns, channels.
  private func values(of game: SnakeGame) -> [Float] {
    let arena = game.options.arena
    let depth = depth
    var values = [Float](repeating: 0, count: arena.size.width * arena.size.height * depth)
    func place(_ cell: Point) -> Int { (cell.y * arena.size.width + cell.x) * depth }
    let length = game.length
    for (rank, cell) in game.body.enumerated() {
      let start = place(cell)
      values[start] = 1
      values[start + 4] = Float(length - rank) / Float(length)
    }
    values[place(game.head) + 1] = 1
    values[place(game.tail) + 2] = 1
    for food in game.foods { values[place(food) + 3] = 1 }
    if hasWalls {
      for y in 0..<arena.size.height {
        for x in 0..<arena.size.width where arena.isWall(Point(x, y)) {
          values[place(Point(x, y)) + 5] = 1
        }
      }
    }
    return values
  }
}
