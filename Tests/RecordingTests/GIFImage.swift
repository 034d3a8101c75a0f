@testable import Recording

/// A GIF, read by the letter of the specification.
struct GIFImage {
  /// A frame: the whole picture as it is then.
  struct Frame {
    var pixels: [RGB]
    /// In hundredths of a second.
    var delay: Int
    /// Left, top, width and height of what it brought.
    var area: [Int]
  }

  struct Broken: Error {
    var reason: String
  }

  let width: Int
  let height: Int
  private(set) var frames: [Frame] = []
  private(set) var isEndless = false

  init(_ bytes: [UInt8]) throws {
    var reader = Reader(bytes: bytes)
    guard try reader.take(6) == Array("GIF89a".utf8) else { throw Broken(reason: "signature") }
    width = try reader.number()
    height = try reader.number()
    let flags = try reader.byte()
    guard flags & 0x80 != 0 else { throw Broken(reason: "no palette") }
    _ = try reader.take(2)
    let palette = try (0..<(2 << (flags & 7))).map { _ in
      let color = try reader.take(3)
      return RGB(red: color[0], green: color[1], blue: color[2])
    }
    var screen: [RGB?] = Array(repeating: nil, count: width * height)
    var control: [UInt8] = []
    while true {
      switch try reader.byte() {
      case 0x21:
        let label = try reader.byte()
        let blocks = try reader.blocks()
        if label == 0xF9 { control = blocks }
        if label == 0xFF { isEndless = blocks == Array("NETSCAPE2.0".utf8) + [1, 0, 0] }
      case 0x2C:
        let area = try (0..<4).map { _ in try reader.number() }
        guard try reader.byte() == 0 else { throw Broken(reason: "a palette of its own") }
        guard area[0] + area[2] <= width, area[1] + area[3] <= height, control.count == 4,
          control[0] == 5
        else { throw Broken(reason: "image outside, or its control") }
        let depth = Int(try reader.byte())
        let pixels = try GIFImage.unpacked(reader.blocks(), depth: depth)
        guard pixels.count == area[2] * area[3] else { throw Broken(reason: "pixels missing") }
        for (place, pixel) in pixels.enumerated() where pixel != control[3] {
          let (x, y) = (area[0] + place % area[2], area[1] + place / area[2])
          screen[y * width + x] = palette[Int(pixel)]
        }
        let whole = screen.compactMap(\.self)
        guard whole.count == screen.count else { throw Broken(reason: "holes") }
        let delay = Int(control[1]) | Int(control[2]) << 8
        frames.append(Frame(pixels: whole, delay: delay, area: area))
      case 0x3B:
        guard reader.isAtEnd else { throw Broken(reason: "more after the end") }
        return
      case let other: throw Broken(reason: "block \(other)")
      }
    }
  }

  /// Undoes the compression, with a table of whole strings.
  static func unpacked(_ bytes: [UInt8], depth: Int) throws -> [UInt8] {
    let clear = 1 << depth
    var pixels: [UInt8] = []
    var strings: [[UInt8]] = []
    var size = depth + 1
    var previous: [UInt8]?
    var place = 0
    while true {
      var code = 0
      for bit in 0..<size {
        guard place >> 3 < bytes.count else { throw Broken(reason: "no end code") }
        code |= Int(bytes[place >> 3] >> UInt8(place & 7) & 1) << bit
        place += 1
      }
      if code == clear {
        strings = (0..<clear).map { [UInt8($0)] } + [[], []]
        size = depth + 1
        previous = nil
        continue
      }
      if code == clear + 1 {
        guard (place + 7) >> 3 == bytes.count else { throw Broken(reason: "more after the end") }
        return pixels
      }
      let string: [UInt8]
      if code < strings.count {
        string = strings[code]
      } else if let previous, code == strings.count {
        string = previous + [previous[0]]
      } else {
        throw Broken(reason: "code \(code) is not known yet")
      }
      if let previous, strings.count < 4096 {
        strings.append(previous + [string[0]])
        if strings.count == 1 << size, size < 12 { size += 1 }
      }
      pixels += string
      previous = string
    }
  }

  private struct Reader {
    let bytes: [UInt8]
    var place = 0

    var isAtEnd: Bool { place == bytes.count }

    mutating func take(_ count: Int) throws -> [UInt8] {
      guard place + count <= bytes.count else { throw Broken(reason: "cut off") }
      place += count
      return Array(bytes[(place - count)..<place])
    }

    mutating func byte() throws -> UInt8 { try take(1)[0] }

    mutating func number() throws -> Int {
      let pair = try take(2)
      return Int(pair[0]) | Int(pair[1]) << 8
    }

    /// The bytes of all blocks up to the empty one.
    mutating func blocks() throws -> [UInt8] {
      var all: [UInt8] = []
      while true {
        let count = Int(try byte())
        if count == 0 { return all }
        all += try take(count)
      }
    }
  }
}
