extension Color {
  /// The nearest colour that a terminal of `depth` can show: `standard`, or a palette entry below
  /// the depth's number of colours.
  ///
  /// Of eight colours none is near a middle grey, which becomes `standard`.
  public func degraded(to depth: ColorDepth) -> Color {
    switch (self, depth) {
    case (.standard, _), (_, .mono): .standard
    // The nearest of eight would be a yellow, or vanish on one background or the other.
    case (_, .eight) where isMiddleGrey: .standard
    case (.palette(let index), _) where Int(index) < depth.rawValue: self
    case (.rgb(let red, let green, let blue), .full):
      .palette(Color.cubeIndex(red: red, green: green, blue: blue))
    default:
      .palette(Color.ansiIndex(nearest: components, count: depth.rawValue))
    }
  }

  /// Whether it is a grey far from black and from white.
  private var isMiddleGrey: Bool {
    let (red, green, blue) = components
    return red == green && green == blue && (64..<192).contains(red)
  }

  /// Red, green and blue, 0–255; palette entries as xterm defines them by default.
  public var components: (red: UInt8, green: UInt8, blue: UInt8) {
    switch self {
    case .standard: return (229, 229, 229)
    case .rgb(let red, let green, let blue): return (red, green, blue)
    case .palette(let index) where index < 16:
      let (red, green, blue) = Color.ansi[Int(index)]
      return (red, green, blue)
    case .palette(let index) where index < 232:
      let cube = Int(index) - 16
      return (Color.levels[cube / 36], Color.levels[cube / 6 % 6], Color.levels[cube % 6])
    case .palette(let index):
      let grey = 8 + 10 * (index - 232)
      return (grey, grey, grey)
    }
  }

  /// xterm's default values of the first sixteen palette entries.
  private static let ansi: [(UInt8, UInt8, UInt8)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]

  /// The six steps of each axis of the colour cube.
  private static let levels: [UInt8] = [0, 95, 135, 175, 215, 255]

  private static func cubeIndex(red: UInt8, green: UInt8, blue: UInt8) -> UInt8 {
    func step(_ value: UInt8) -> Int {
      value < 48 ? 0 : value < 115 ? 1 : (Int(value) - 35) / 40
    }
    let (r, g, b) = (step(red), step(green), step(blue))
    let cube = UInt8(16 + 36 * r + 6 * g + b)
    let mean = (Int(red) + Int(green) + Int(blue)) / 3
    let grey = UInt8(232 + min(max((mean - 3) / 10, 0), 23))
    let wanted = (red: red, green: green, blue: blue)
    let cubeError = distance(wanted, Color.palette(cube).components)
    return distance(wanted, Color.palette(grey).components) < cubeError ? grey : cube
  }

  private static func ansiIndex(
    nearest wanted: (red: UInt8, green: UInt8, blue: UInt8), count: Int
  ) -> UInt8 {
    let candidates = (0..<min(count, 16)).map { UInt8($0) }
    return candidates.min {
      distance(wanted, Color.palette($0).components)
        < distance(wanted, Color.palette($1).components)
    } ?? 0
  }

  private static func distance(
    _ a: (red: UInt8, green: UInt8, blue: UInt8), _ b: (red: UInt8, green: UInt8, blue: UInt8)
  ) -> Int {
    let red = Int(a.red) - Int(b.red)
    let green = Int(a.green) - Int(b.green)
    let blue = Int(a.blue) - Int(b.blue)
    return red * red + green * green + blue * blue
  }
}
