import LifeFormats
import Synchronization

/// The file of a kept drawing, which a workshop writes while the screen may write or remove it.
///
/// Its name tells the moment when it was written. What is in the file is that of the last turn that was
/// taken, or of an earlier one, and always whole.
final class KeptFile: Sendable {
  private struct State {
    /// The name in the folder; nil while there is none.
    var name: String?
    var turn = 0
  }
  private let folder: String
  /// How the names of all its files begin.
  private let stem: String
  private let state: Mutex<State>

  /// A file that is there already, or none yet.
  init(in folder: String, stem: String, name: String? = nil) {
    self.folder = folder
    self.stem = stem
    state = Mutex(State(name: name))
  }

  private func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Whose turn it is to write: from now on nobody else's.
  func takeTurn() -> Int {
    state.withLock {
      $0.turn += 1
      return $0.turn
    }
  }

  /// Replaces the file, unless another turn was taken.
  /// - Returns: the bytes of the file.
  @discardableResult
  func replace(
    by writing: UniverseWriting, of contents: PatternFile.Contents, _ ending: String, turn: Int,
    host: any Host, progress: ReadingProgress?
  ) throws -> Int {
    let bytes = try writing.bytes(of: contents, progress: progress)
    try state.withLock { state in
      guard state.turn == turn else { return }
      let name = "\(stem).\(host.secondsSince1970).\(ending)"
      try host.data.replace(path(name), with: bytes)
      state.name = name
      try removeAll(but: name, host: host)
    }
    return bytes.count
  }

  func read(host: any Host, atMost limit: Int) throws(HostError) -> [UInt8]? {
    guard let name = state.withLock({ $0.name }) else { return nil }
    return try host.data.read(path(name), atMost: limit)
  }

  /// Removes the file, and keeps it from coming back.
  func remove(host: any Host) {
    state.withLock { state in
      state.turn += 1
      state.name = nil
      try? removeAll(host: host)
    }
  }

  /// Removes what was written at other moments, or begun to be; the lock beside it stays.
  private func removeAll(but name: String? = nil, host: any Host) throws(HostError) {
    let start = "\(stem)."
    for other in try host.data.names(in: folder) where other.hasPrefix(start) && other != name {
      let moment = other.dropFirst(start.count).prefix { $0 != "." }
      if Int(moment) != nil { try host.data.remove(path(other)) }
    }
  }
}
