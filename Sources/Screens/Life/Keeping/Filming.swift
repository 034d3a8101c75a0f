import Recording
import TerminalUI

/// A recording of the screen that is going on, and then the making of its file.
struct Filming {
  /// The file that it is written to.
  let path: String
  private let format: RecordingFormat
  private var recording: Recording
  /// How long it is.
  private(set) var length: Duration = .zero
  /// Time since the last frame.
  private var pending: Duration = .zero
  /// The cells that have changed in all frames, each of which is kept.
  private var changes = 0
  private var encoder: RecordingEncoder?

  /// The time from one frame to the next.
  static let frame = Duration.seconds(1) / 15
  /// The longest recording.
  static let longest = Duration.seconds(600)
  private static let mostChanges = 4_000_000
  /// How long a film holds its end before it begins anew.
  private static let endTime = Duration.seconds(2)

  /// A recording that begins with what is seen now.
  init(of picture: Canvas, to path: String, as format: RecordingFormat, title: String) {
    self.path = path
    self.format = format
    recording = Recording(of: picture, for: .zero, title: title)
  }

  /// Whether it can take no more.
  var isFull: Bool { length >= Filming.longest || changes >= Filming.mostChanges }
  /// Whether its file is being made.
  var isEnding: Bool { encoder != nil }

  /// As the status line tells it: `REC 1:05`, or how much of the file is made.
  var status: String {
    if let encoder { return "writing \(Int(encoder.fraction * 100)) %" }
    let seconds = Int(length / .seconds(1))
    return "REC \(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
  }

  /// Whether it is time for a picture when so much time has passed.
  func isDue(after elapsed: Duration) -> Bool { pending + elapsed >= Filming.frame }

  /// Lets time pass, and takes a picture when it is time for one.
  ///
  /// - Parameter picture: what is seen; needed where `isDue(after:)` says so.
  mutating func advance(by elapsed: Duration, picture: Canvas?) {
    pending += elapsed
    length += elapsed
    guard let picture else { return }
    let before = recording.frames.count
    recording.append(picture, for: pending)
    if recording.frames.count > before { changes += recording.frames[before].changes.count }
    pending = .zero
  }

  /// Takes no more pictures.
  mutating func end(with picture: Canvas) {
    recording.append(picture, for: Filming.endTime)
    encoder = RecordingEncoder(recording, as: format)
  }

  /// Makes the file a little further.
  /// - Returns: its bytes when it is whole.
  mutating func encode(_ budget: Budget) -> [UInt8]? {
    repeat { encoder?.advance() } while encoder?.bytes == nil && encoder != nil && !budget.isSpent()
    return encoder?.bytes
  }
}
