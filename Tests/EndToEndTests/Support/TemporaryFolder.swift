#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder that is there as long as its test runs.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/vivarium-walk-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw PseudoTerminal.Failure(description: "no temporary folder: errno \(errno)")
    }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { TemporaryFolder.remove(path) }

  private static func remove(_ path: String) {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != "." && name != ".." { remove("\(path)/\(name)") }
      }
      closedir(folder)
      rmdir(path)
    } else {
      unlink(path)
    }
  }

  /// Where a file of this name lies.
  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file, and tells where it lies.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    guard let stream = fopen(file(name), "w") else {
      throw PseudoTerminal.Failure(description: "cannot write \(name): errno \(errno)")
    }
    defer { fclose(stream) }
    fputs(text, stream)
    return file(name)
  }

  /// The text of a file, nil when there is none.
  func read(_ name: String) -> String? {
    guard let stream = fopen(file(name), "r") else { return nil }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, stream), count > 0 {
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The variables of a user whose home is this folder.
  var environment: [String: String] { ["HOME": path, "XDG_DATA_HOME": file("data")] }
}
