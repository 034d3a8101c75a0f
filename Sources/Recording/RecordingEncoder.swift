public import TerminalUI

/// Turns a recording into the bytes of a file, a frame at a time, so that a screen or a progress
/// line can live beside it.
///
/// The same recording gives the same bytes everywhere; those of PNG follow zlib's version.
public struct RecordingEncoder: Sendable {
  private let frames: [Recording.Frame]
  private var framesDone = 0
  private var writer: any RecordingWriter

  /// The bytes of the file; nil until it is whole.
  public private(set) var bytes: [UInt8]?

  /// An encoder that has done nothing yet.
  /// - Parameter colors: how many colours a terminal shows an asciicast in; pictures have all of
  ///   them.
  public init(_ recording: Recording, as format: RecordingFormat, colors: ColorDepth = .full) {
    frames = format.isAnimated ? recording.frames : []
    writer =
      switch format {
      case .asciicast: AsciicastWriter(recording, colors: colors)
      case .gif: GIFWriter(recording)
      case .png: PNGWriter(recording)
      case .svg: SVGWriter(recording)
      case .text: TextWriter(recording)
      case .ansi: ANSIWriter(recording, colors: colors)
      }
  }

  /// How much is done, from 0 to 1.
  public var fraction: Double {
    bytes == nil ? Double(framesDone) / Double(frames.count + 1) : 1
  }

  /// Encodes one more frame; after the last one `bytes` are there.
  public mutating func advance() {
    guard bytes == nil else { return }
    if framesDone < frames.count {
      writer.append(frames[framesDone])
      framesDone += 1
    } else {
      bytes = writer.finish()
    }
  }

  /// The whole file at once.
  public static func encode(
    _ recording: Recording, as format: RecordingFormat, colors: ColorDepth = .full
  ) -> [UInt8] {
    var encoder = RecordingEncoder(recording, as: format, colors: colors)
    while true {
      if let bytes = encoder.bytes { return bytes }
      encoder.advance()
    }
  }
}

/// What writes a file of one format: it is given all frames, if the format shows them, and then
/// asked for the bytes.
protocol RecordingWriter: Sendable {
  mutating func append(_ frame: Recording.Frame)
  mutating func finish() -> [UInt8]
}

extension RecordingWriter {
  /// A still picture is made at the end.
  mutating func append(_ frame: Recording.Frame) {}
}
