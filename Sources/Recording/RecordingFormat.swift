/// The kinds of files that a recording can be written as.
public enum RecordingFormat: String, CaseIterable, Sendable {
  /// A terminal session for asciinema, version 2: `.cast`.
  case asciicast
  /// An animated picture: `.gif`.
  case gif
  /// A picture of the last frame: `.png`.
  case png
  /// A drawing of the last frame, with its text as text: `.svg`.
  case svg
  /// The characters of the last frame: `.txt`.
  case text
  /// The characters of the last frame with their colours, as terminals take them: `.ans`.
  case ansi

  /// The ending of such files, without its dot.
  public var ending: String {
    switch self {
    case .asciicast: "cast"
    case .gif, .png, .svg: rawValue
    case .text: "txt"
    case .ansi: "ans"
    }
  }

  /// Whether it shows all frames, or else the last one alone.
  public var isAnimated: Bool { self == .asciicast || self == .gif }

  /// The format that a path's ending asks for, or nil.
  public init?(path: String) {
    let path = path.lowercased()
    guard let format = Self.allCases.first(where: { path.hasSuffix(".\($0.ending)") }) else {
      return nil
    }
    self = format
  }

  /// All endings in a row, for messages: `.cast .gif .png .svg .txt .ans`.
  public static var endings: String { endings(of: allCases) }
  /// The endings of pictures, for messages.
  public static var stillEndings: String { endings(of: allCases.filter { !$0.isAnimated }) }

  private static func endings(of formats: [RecordingFormat]) -> String {
    formats.map { ".\($0.ending)" }.joined(separator: " ")
  }
}
