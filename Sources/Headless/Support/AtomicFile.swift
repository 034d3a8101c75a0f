/// Replaces files whole or not at all.
public enum AtomicFile {
  /// Writes `bytes` to `path`, or to standard output when it is `-`.
  ///
  /// The bytes go to a new file beside the target, reach the disk, and only then take its name, so
  /// that a crash leaves either the old file or the new one. A device or pipe is written to as it
  /// is. Throws a `Failure`: `cannotCreate` when the file cannot be made, `ioError` when writing
  /// breaks off.
  public static func write(_ bytes: [UInt8], to path: String) throws {
    if path == "-" { return try writeInPlace(bytes, Posix.standardOutput, "standard output") }
    switch Posix.kind(of: path) {
    case .folder: throw Failure(.cannotCreate, "error: cannot create '\(path)': it is a folder")
    case .special:
      let descriptor = try create(path) { path throws(Posix.Failed) in
        try Posix.openForWriting(path)
      }
      defer { try? Posix.shut(descriptor) }
      try writeInPlace(bytes, descriptor, "'\(path)'")
    case .regular, nil: try replace(path, with: bytes)
    }
  }

  /// Throws what `write` to this path would fail with already now: work may take hours.
  public static func check(_ path: String) throws {
    if path == "-" { return }
    switch Posix.kind(of: path) {
    case .folder: throw Failure(.cannotCreate, "error: cannot create '\(path)': it is a folder")
    case .special: break
    case .regular, nil:
      let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
      _ = try create(path) { _ throws(Posix.Failed) in
        try Posix.checkWritable(folder)
        return 0
      }
    }
  }

  /// Removes what processes left beside the target that were killed while they wrote it.
  public static func clean(beside path: String) {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[...$0]) } ?? "./"
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    for entry in Posix.names(in: folder) where entry.hasPrefix("\(name).") {
      let parts = entry.dropFirst(name.count + 1).split(separator: ".")
      guard parts.count == 2, parts[1] == "tmp", let process = Int32(parts[0]), process > 0,
        !Posix.isRunning(process)
      else { continue }
      Posix.remove(folder + entry)
    }
  }

  private static func replace(_ path: String, with bytes: [UInt8]) throws {
    let temporary = "\(path).\(Posix.processID).tmp"
    // Left behind by a process of the same number that was killed.
    Posix.remove(temporary)
    let descriptor = try create(path) { _ throws(Posix.Failed) in try Posix.create(temporary) }
    do throws(Posix.Failed) {
      do throws(Posix.Failed) {
        try Posix.writeAll(bytes, to: descriptor)
        try Posix.synchronize(descriptor)
      } catch {
        try? Posix.shut(descriptor)
        throw error
      }
      try Posix.shut(descriptor)
      try Posix.move(temporary, to: path)
    } catch {
      Posix.remove(temporary)
      throw Failure(.ioError, "error: cannot write '\(path)': \(error.reason)")
    }
  }

  private static func create(
    _ path: String, by open: (String) throws(Posix.Failed) -> Int32
  ) throws -> Int32 {
    do throws(Posix.Failed) {
      return try open(path)
    } catch {
      throw Failure(.cannotCreate, "error: cannot create '\(path)': \(error.reason)")
    }
  }

  private static func writeInPlace(
    _ bytes: [UInt8], _ descriptor: Int32, _ name: String
  ) throws {
    do throws(Posix.Failed) {
      try Posix.writeAll(bytes, to: descriptor)
    } catch {
      throw Failure(.ioError, "error: cannot write \(name): \(error.reason)")
    }
  }
}
