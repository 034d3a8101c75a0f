/// What was copied last, here and for others.
struct Clipboard {
  /// What was copied on this screen.
  var clip: Clip?
  /// The bytes of the file that this screen has written or tried to; others replace it.
  var written: [UInt8]?
  /// The text that the terminal's clipboard is to get.
  var outgoing: String?

  /// The file that all programs share.
  static let file = "clipboard.rle"
  /// The most bytes that a terminal's clipboard takes: 74,992 characters of base64.
  static let longestText = 56_244
  /// The most bytes of the file that are read.
  static let longestFile = 1 << 26
}
