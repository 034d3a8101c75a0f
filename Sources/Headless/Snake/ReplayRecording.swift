import ArgumentParser
public import Lattice
public import Screens
public import Snake
public import TerminalUI

/// What `snake replay FILE --export OUT` does: a recorded game as a film or a picture.
public struct ReplayRecording {
  private let target: RecordingTarget
  private let speed: SnakeSpeed
  private let size: Size?
  private let theme: ThemeName
  private let capabilities: Capabilities

  /// Throws a `Failure` when nothing can be written there.
  /// - Parameter size: columns and rows; what suits the board when nil.
  public init(
    to path: String, speed: SnakeSpeed, size: Size?, theme: ThemeName, capabilities: Capabilities
  ) throws {
    target = try RecordingTarget(path)
    self.speed = speed
    self.size = size
    self.theme = theme
    self.capabilities = capabilities
  }

  /// Plays the game and writes the file; on Ctrl-C there is none.
  public func write(_ replay: Replay) throws {
    try write(
      ReplayExport(
        replay, as: target.format, speed: speed, size: size.map { ($0.width, $0.height) },
        theme: theme, capabilities: capabilities))
  }

  /// The same for a match.
  public func write(_ replay: MatchReplay) throws {
    try write(
      ReplayExport(
        replay, as: target.format, speed: speed, size: size.map { ($0.width, $0.height) },
        theme: theme, capabilities: capabilities))
  }

  private func write(_ export: ReplayExport) throws {
    var export = export
    Interrupt.watch()
    let progress = ProgressLine()
    while export.bytes == nil, !Interrupt.isRequested {
      try export.advance()
      progress.show("\(target.path): \(Int(export.fraction * 100)) %")
    }
    progress.clear()
    guard let bytes = export.bytes else { throw ExitCode(130) }
    try target.write(bytes)
  }
}
