import BigInt
import Lattice
import Life
import PatternLibrary

/// What of a running pattern is in view: all of it while it grows, and what moves is kept up with.
struct PreviewCamera {
  private(set) var viewport = CellViewport()
  /// How a spaceship, a puffer or a rake goes, where that is known.
  private var motion: (period: BigInt, step: Point)?
  private var center = Point.zero
  private var firstGeneration: BigInt = 0
  private var furthestZoom = 0

  /// The steps by which the view goes further out than it was at the start.
  private static let mostSteps = 3

  init(following claims: [Claim]) {
    for claim in claims {
      switch claim {
      case .moves(let period, let x, let y), .sheds(let period, let x, let y):
        if x != 0 || y != 0 { motion = (BigInt(period), Point(x, y)) }
      default: break
      }
    }
  }

  mutating func resize(columns: Int, rows: Int) {
    viewport.resize(columns: columns, rows: rows)
  }

  /// Shows a pattern as a whole, as it starts.
  mutating func fit(_ engine: any Engine) {
    firstGeneration = engine.generation
    viewport.fit(engine.contents ?? Rect(x: 0, y: 0, width: 1, height: 1), closest: -1)
    center = viewport.center
    furthestZoom = viewport.zoom + PreviewCamera.mostSteps
  }

  /// Keeps up with a pattern, and goes further out where it has grown.
  mutating func follow(_ engine: any Engine) {
    if let motion {
      // At its own speed, so that the picture is as steady as the pattern.
      let time = engine.generation - firstGeneration
      viewport.center(
        on: Point(
          center.x + Int(clamping: time * BigInt(motion.step.x) / motion.period),
          center.y + Int(clamping: time * BigInt(motion.step.y) / motion.period)))
      return
    }
    guard let contents = engine.contents, !viewport.shows(contents) else { return }
    var whole = viewport
    whole.fit(contents, closest: viewport.zoom)
    if whole.zoom <= furthestZoom {
      viewport = whole
    } else {
      viewport.setZoom(furthestZoom)
    }
  }
}
