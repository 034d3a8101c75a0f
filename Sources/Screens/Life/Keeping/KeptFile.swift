import LifeFormats
import Synchronization

/// The file of a kept drawing, which a workshop writes while the screen may write or remove it.
///
/// What is in the file is that of the last turn that was taken, or of an earlier one, and always whole.
final class KeptFile: Sendable {
  private struct State {
    /// How the file's name ends; nil while there is none.
    var ending: String?
    /// What the file holds, but for the moment when it was written.
    var bytes: [UInt8] = []
    var turn = 0
  }
  private let stem: String
  private let state: Mutex<State>

  init(_ stem: String, ending: String? = nil) {
    self.stem = stem
    state = Mutex(State(ending: ending))
  }

  private func name(_ ending: String) -> String { "\(stem).\(ending)" }

  /// Whose turn it is to write: from now on nobody else's.
  func takeTurn() -> Int {
    state.withLock {
      $0.turn += 1
      return $0.turn
    }
  }

  /// Replaces the file, unless it holds that already or another turn was taken.
  /// - Returns: the bytes of the file.
  @discardableResult
  func replace(
    by writing: UniverseWriting, of contents: PatternFile.Contents, _ ending: String, turn: Int,
    host: any Host, progress: ReadingProgress?
  ) throws -> Int {
    let bytes = try writing.bytes(of: contents, progress: progress)
    var dated = writing
    dated.comments.append("\(KeptDrawing.moment)\(host.secondsSince1970)")
    guard state.withLock({ $0.turn == turn && $0.bytes != bytes }) else { return bytes.count }
    let written = try dated.bytes(of: contents, progress: progress)
    try state.withLock { state in
      guard state.turn == turn else { return }
      try host.data.replace(name(ending), with: written)
      if let old = state.ending, old != ending { try host.data.remove(name(old)) }
      state.ending = ending
      state.bytes = bytes
    }
    return written.count
  }

  func read(host: any Host, atMost limit: Int) throws(HostError) -> [UInt8]? {
    guard let ending = state.withLock({ $0.ending }) else { return nil }
    return try host.data.read(name(ending), atMost: limit)
  }

  /// Removes the file, and keeps it from coming back.
  func remove(host: any Host) {
    state.withLock { state in
      state.turn += 1
      if let ending = state.ending { try? host.data.remove(name(ending)) }
      state.ending = nil
      state.bytes = []
    }
  }
}
