import TerminalUI

/// How well colours are told apart, after the Web Content Accessibility Guidelines 2.1.
extension Color {
  /// Relative luminance, from 0 for black to 1 for white.
  var luminance: Double {
    let (red, green, blue) = components
    return 0.2126 * Color.linear(red) + 0.7152 * Color.linear(green) + 0.0722 * Color.linear(blue)
  }

  /// The ratio of two colours' luminances, from 1 to 21; 3 is enough for large shapes.
  func contrast(to other: Color) -> Double {
    let (a, b) = (luminance + 0.05, other.luminance + 0.05)
    return max(a, b) / min(a, b)
  }

  /// A colour between this one and another: this one at 0, the other at 1.
  func mixed(with other: Color, by part: Double) -> Color {
    let (a, b) = (components, other.components)
    func mix(_ a: UInt8, _ b: UInt8) -> UInt8 {
      UInt8((Double(a) + (Double(b) - Double(a)) * min(max(part, 0), 1)).rounded())
    }
    return .rgb(mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue))
  }

  /// An sRGB component as light, by the curve that is usually taken for it, without its foot.
  private static func linear(_ component: UInt8) -> Double {
    let value = Double(component) / 255
    // Near enough to the power of 2.2 and needs no mathematics library.
    return value * value * (0.8 + 0.2 * value)
  }
}

extension Color {
  /// `count` colours along a path through others, ends included.
  static func ramp(_ stops: [Color], count: Int) -> [Color] {
    guard stops.count > 1, count > 1 else { return Array(stops.prefix(max(count, 0))) }
    return (0..<count).map { index in
      let place = Double(index) / Double(count - 1) * Double(stops.count - 1)
      let first = min(Int(place), stops.count - 2)
      return stops[first].mixed(with: stops[first + 1], by: place - Double(first))
    }
  }
}
