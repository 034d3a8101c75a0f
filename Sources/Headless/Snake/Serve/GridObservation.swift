import Foundation
import Lattice
import Snake

/// A board as numbers from 0 to 1: for each cell in reading order one number a channel.
///
/// The channels are those of Jumanji's Snake: whether a part of the snake lies there, its head, its
/// tail, a food, and the part's rank, which falls evenly from 1 at the head to 1/length at the tail.
/// Where there are walls a channel for them follows, and where items appear one for these.
struct GridObservation {
  var hasWalls: Bool
  var hasItems: Bool

  var channels: [String] {
    ["body", "head", "tail", "fruit", "norm_body_state"] + (hasWalls ? ["wall"] : [])
      + (hasItems ? ["item"] : [])
  }

  /// The number of channels.
  private var depth: Int { 5 + (hasWalls ? 1 : 0) + (hasItems ? 1 : 0) }

  /// The board as nested JSON arrays: rows of cells of channels.
  func json(of game: SnakeGame) -> JSONValue {
    var text: [UInt8] = []
    append(values(of: game), width: game.options.arena.size.width, to: &text)
    return .written(text)
  }

  /// The boards of games in one more array around them.
  func json(of games: [SnakeGame]) -> JSONValue {
    var text: [UInt8] = []
    for game in games {
      text.append(text.isEmpty ? UInt8(ascii: "[") : UInt8(ascii: ","))
      append(values(of: game), width: game.options.arena.size.width, to: &text)
    }
    text.append(UInt8(ascii: "]"))
    return .written(text)
  }

  private func append(_ values: [Float], width: Int, to text: inout [UInt8]) {
    for (place, cell) in stride(from: 0, to: values.count, by: depth).enumerated() {
      if place % width == 0 {
        text += (place == 0 ? "[[" : "],[").utf8
      } else {
        text.append(UInt8(ascii: ","))
      }
      for channel in 0..<depth {
        text.append(channel == 0 ? UInt8(ascii: "[") : UInt8(ascii: ","))
        GridObservation.append(values[cell + channel], to: &text)
      }
      text.append(UInt8(ascii: "]"))
    }
    text += "]]".utf8
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
    // The alphabet of base 64 needs no escapes.
    var text = [UInt8(ascii: "\"")]
    // As three games have a number of bytes that three divides, the pieces need no padding.
    for first in stride(from: 0, to: games.count, by: 3) {
      var bits: [UInt32] = []
      for game in games[first..<min(first + 3, games.count)] {
        for value in values(of: game) { bits.append(value.bitPattern.littleEndian) }
      }
      text += bits.withUnsafeBytes { Data($0).base64EncodedData() }
    }
    text.append(UInt8(ascii: "\""))
    return .written(text)
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
        for x in 0..<arena.size.width where game.isWall(Point(x, y)) {
          values[place(Point(x, y)) + 5] = 1
        }
      }
    }
    // The last channel, if there is one.
    if let item = game.item { values[place(item.cell) + depth - 1] = 1 }
    return values
  }
}
