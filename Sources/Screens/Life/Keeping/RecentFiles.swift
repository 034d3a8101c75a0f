/// The pattern files that were opened or saved last, in the data folder, the newest first.
struct RecentFiles {
  private static let file = "life/recent"
  private static let lock = "life-recent"
  private static let most = 50

  /// The paths, the newest first; none where they cannot be read.
  static func paths(host: any Host) -> [String] {
    guard let bytes = try? host.data.read(file, atMost: 1 << 20) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Makes a file the newest; a disk that takes nothing is no reason to bother anybody.
  static func note(_ path: String, host: any Host) {
    let path = host.fullPath(path)
    guard !path.contains("\n") else { return }
    try? host.data.locked(lock) { () throws(HostError) in
      let paths = [path] + paths(host: host).filter { $0 != path }
      let text = paths.prefix(most).map { "\($0)\n" }.joined()
      try host.data.replace(file, with: Array(text.utf8))
    }
  }
}
