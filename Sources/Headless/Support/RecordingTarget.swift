import ArgumentParser
public import Recording

/// A file to write a recording to: where, and in which format.
public struct RecordingTarget: Sendable {
  /// The path.
  public let path: String
  /// The format that its ending asks for.
  public let format: RecordingFormat

  /// Throws a `Failure` for an ending that names no format, or a file that cannot be made: making a
  /// recording may take long, and this is known before.
  public init(_ path: String) throws {
    guard let format = RecordingFormat(path: path) else {
      throw Failure(
        .usage,
        "error: the ending of '\(path)' names no format; use one of \(RecordingFormat.endings)")
    }
    try AtomicFile.check(path)
    self.path = path
    self.format = format
  }

  /// Encodes a recording and writes it; on Ctrl-C there is no file.
  public func write(_ recording: Recording) throws {
    let progress = ProgressLine()
    var encoder = RecordingEncoder(recording, as: format)
    while encoder.bytes == nil, !Interrupt.isRequested {
      encoder.advance()
      progress.show("\(path): \(Int(encoder.fraction * 100)) %")
    }
    progress.clear()
    guard let bytes = encoder.bytes else { throw ExitCode(130) }
    try write(bytes)
  }

  /// Writes the file, whole or not at all.
  public func write(_ bytes: [UInt8]) throws { try AtomicFile.write(bytes, to: path) }
}
