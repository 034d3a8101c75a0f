import Lattice
import Life
import TerminalUI

/// Says what each pixel of a picture looks like in a mode of colours.
///
/// Looks are listed, and a row of pixels is a row of keys into the list: which one it is follows from
/// a pixel's state and from what is told of its past, without a branch for each pixel.
struct PixelLooks {
  let picture: CellPicture
  let mode: ColorMode
  private let theme: LifeTheme
  private let layer: Chronicle.Layer?
  private let periods: CellPeriods?
  /// All looks that pixels of single cells can have.
  private var looks: [PixelLook] = []
  /// The keys of cells, 256 for each state, one for each thing that can be told of the past.
  private var keys: [Key] = []
  private var offKey = Key(0)
  /// The keys of life and of traces by the place of their periods.
  private var periodKeys: [(lit: Key, trace: Key)] = []

  /// A place in the list of looks, and above it how much a look stands out among others.
  struct Key: Hashable {
    fileprivate let bits: UInt32

    fileprivate init(_ bits: UInt32) { self.bits = bits }

    fileprivate var index: Int { Int(bits & 0xFF_FFFF) }
    /// From 0 for nothing to 6, by the kind, and by the rank of what lives.
    fileprivate var prominence: UInt32 { bits >> 28 }
  }

  /// Modes that tell of the past or of periods are plain where nothing is known of them.
  init(
    of picture: CellPicture, mode: ColorMode, chronicle: Chronicle, periods: CellPeriods?,
    theme: LifeTheme
  ) {
    self.picture = picture
    self.theme = theme
    layer = mode.needsChronicle ? chronicle.layer(shift: picture.shift) : nil
    self.periods = mode == .periods && picture.shift == 0 ? periods : nil
    self.mode = layer == nil && self.periods == nil ? .plain : mode
    if picture.shift == 0 { listLooks() }
  }

  /// The look of a key.
  subscript(key: Key) -> PixelLook { looks[key.index] }

  private mutating func listLooks() {
    let none = key(for: .none)
    offKey = key(for: PixelLook(kind: .off, color: theme.offGrid))
    for state in 0..<picture.stateCount {
      let color = theme.color(of: CellState(state), stateCount: picture.stateCount) ?? .standard
      let plain =
        state == 0 ? none : key(for: PixelLook(kind: state == 1 ? .lit : .other, color: color))
      keys += [Key](repeating: plain, count: 256)
    }
    for told in UInt8.min...UInt8.max where layer != nil {
      keys[Int(told)] = key(for: trace(told))
      if let life = life(told) { keys[256 + Int(told)] = key(for: life) }
    }
    guard let periods else { return }
    periodKeys = periods.periods.indices.map { rank in
      let (lit, trace) = (
        periods.step(rank, of: theme.periods.count), periods.step(rank, of: theme.embers.count)
      )
      return (
        key(for: PixelLook(kind: .lit, color: theme.periods[lit.color], rank: lit.rank)),
        key(for: PixelLook(kind: .trace, color: theme.embers[trace.color]))
      )
    }
  }

  /// The key of a look, which is listed unless it was just before.
  private mutating func key(for look: PixelLook) -> Key {
    if looks.last != look { looks.append(look) }
    let prominence: UInt8 =
      look.kind == .lit ? PixelLook.Kind.lit.rawValue + 2 - look.rank : look.kind.rawValue
    return Key(UInt32(prominence) << 28 | UInt32(looks.count - 1))
  }
}

// MARK: Single cells

extension PixelLooks {
  /// A list with room for so many rows.
  func line(rows: Int) -> [Key] { [Key](repeating: Key(0), count: rows * picture.columns) }

  /// What is seen of a row of single cells, from the left, to a place in a list.
  func write(row: Int, to line: inout [Key], at start: Int) {
    let grid = picture.isOnGrid(row: row) ? picture.gridColumns : 0..<0
    if grid.count < picture.columns {
      for column in 0..<picture.columns { line[start + column] = offKey }
    }
    if let told = told(row: row) {
      picture.forEachState(inRow: row, of: grid) {
        line[start + $0] = keys[Int($1) << 8 | Int(told[$0])]
      }
    } else {
      picture.forEachState(inRow: row, of: grid) { line[start + $0] = keys[Int($1) << 8] }
    }
    periods?.forEachCell(inRow: picture.origin.y + row) { x, rank in
      let column = x - picture.origin.x
      guard grid.contains(column) else { return }
      switch self[line[start + column]].kind {
      case .lit: line[start + column] = periodKeys[rank].lit
      case .none: line[start + column] = periodKeys[rank].trace
      case .off, .trace, .other: break
      }
    }
  }

  /// What several cells come to that are drawn as one character.
  struct Character {
    /// The cells that are lit, a bit each, the first one lowest.
    private(set) var lit: UInt32 = 0
    private var place: UInt32 = 0
    private var foremostBits: UInt32 = 0
    private var traceBits: UInt32 = 0
    private var leastBits = UInt32.max

    /// Adds the next cell.
    @inline(__always)
    mutating func add(_ key: Key) {
      // Of those that stand out the most the first one, and of traces the last.
      foremostBits = max(foremostBits, key.bits | (15 &- place) &<< 24)
      let isTrace = key.prominence == UInt32(PixelLook.Kind.trace.rawValue)
      traceBits = isTrace ? key.bits : traceBits
      leastBits = min(leastBits, key.bits)
      lit |= (key.prominence >= UInt32(PixelLook.Kind.other.rawValue) ? 1 : 0) &<< place
      place &+= 1
    }

    /// The cell that stands out the most.
    var foremost: Key { Key(foremostBits) }
    /// The last trace; nothing where there is none.
    var trace: Key { Key(traceBits) }
    /// The cell that stands out the least.
    var least: Key { Key(leastBits) }
  }
}

// MARK: Squares of cells

extension PixelLooks {
  /// A pixel of many cells and how bright it is, from 0 to 1, where something is told of its past.
  func square(
    _ column: Int, _ row: Int, told: UInt8?
  ) -> (look: PixelLook, brightness: Double) {
    if picture.isOff(column, row) { return (PixelLook(kind: .off, color: theme.offGrid), 0) }
    let brightness = picture.brightness(column, row)
    guard let step = CellPainter.step(brightness, of: theme.density.count) else {
      return (told.map(trace) ?? .none, 0)
    }
    guard var look = told.flatMap(life) else {
      return (PixelLook(kind: .lit, color: theme.density[step]), brightness)
    }
    // The hue tells the past, the brightness how crowded it is.
    if theme.floor != .standard {
      look.color = theme.floor.mixed(with: look.color, by: 0.4 + 0.6 * brightness)
    }
    return (look, brightness)
  }
}

// MARK: The past

extension PixelLooks {
  /// What is told of the past of a row's pixels, in a number each that says nothing without the mode;
  /// nil where the mode tells nothing of it.
  func told(row: Int) -> [UInt8]? {
    guard let layer else { return nil }
    let (x, y) = (picture.origin.x, picture.origin.y + row)
    return mode == .heat
      ? layer.heats(y: y, x: x..<x + picture.columns)
      : layer.ages(y: y, x: x..<x + picture.columns)
  }

  /// A living pixel by its past; nil where that has no say.
  private func life(_ told: UInt8) -> PixelLook? {
    switch mode {
    case .plain, .history, .periods: return nil
    case .age:
      guard (1...Chronicle.Layer.ageSteps).contains(Int(told)) else { return nil }
      return PixelLook(ageStep: Int(told) - 1, theme: theme)
    case .heat:
      return PixelLook(heat: Double(told) / 256, theme: theme)
    }
  }

  /// A dead pixel by its past.
  private func trace(_ told: UInt8) -> PixelLook {
    switch mode {
    case .plain, .age, .periods: return .none
    case .history:
      guard told > Chronicle.Layer.ageSteps else { return .none }
      let level = min((Int(told) - Chronicle.Layer.ageSteps - 1) / 2, theme.traces.count - 1)
      return PixelLook(kind: .trace, color: theme.traces[level])
    case .heat:
      let heat = Double(told) / 256
      guard heat > 0.1, let level = CellPainter.step(heat, of: theme.embers.count) else {
        return .none
      }
      return PixelLook(kind: .trace, color: theme.embers[level])
    }
  }
}
