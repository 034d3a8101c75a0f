import Lattice
import Snake
import TerminalUI

/// A recorded game or match that can be played and gone through both ways, and how a moment of it
/// looks.
protocol ReplayFilm: Sendable {
  /// The number of steps recorded.
  var length: Int { get }
  /// The steps played so far.
  var steps: Int { get }
  /// Whether every recorded step has been played.
  var isAtEnd: Bool { get }
  /// What files of it are called, without an ending.
  var fileName: String { get }
  /// What it shows, for the title of a recording.
  var title: String { get }
  /// The size of the board.
  var boardSize: Size { get }
  /// The replay as a file.
  var bytes: [UInt8] { get }
  /// How the moment stands, in pieces that are as wide as they will ever be.
  var counts: [(text: String, style: Style)] { get }

  /// Plays the next step, if there is one; throws when the replay contradicts the game.
  mutating func advance() throws
  /// Goes to the state after `step` steps, or to the nearest there is. O(steps).
  mutating func seek(to step: Int) throws
  /// Moves the view so that what matters is in sight where there is room for so many cells.
  mutating func follow(room: Size)
  /// Draws the board.
  func draw(
    into canvas: inout Canvas, in area: Area, theme: ThemeName, capabilities: Capabilities
  )
}
