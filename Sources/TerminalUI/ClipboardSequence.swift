/// The control sequence by which terminals set the system's clipboard: OSC 52.
public enum ClipboardSequence {
  /// `ESC ] 52 ; c ;`, the text's UTF-8 in base64, and BEL.
  public static func setting(_ text: String) -> [CChar] {
    ("\u{1B}]52;c;".utf8 + base64(Array(text.utf8)) + [7]).map { CChar(bitPattern: $0) }
  }

  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// RFC 4648, section 4.
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let count = min(3, bytes.count - start)
      let group = (0..<3).reduce(0) { $0 << 8 | ($1 < count ? Int(bytes[start + $1]) : 0) }
      for place in 0..<4 {
        text.append(place <= count ? digits[group >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return text
  }
}
