/// How a command ends, as the number that the shell sees.
///
/// From 64 on these are the codes of BSD's `sysexits.h`.
public enum ExitStatus: Int32, Sendable {
  /// The question was answered, and the answer is no.
  case negative = 1
  /// The command line makes no sense.
  case usage = 64
  /// An input is not what it should be.
  case badData = 65
  /// An input does not exist.
  case noInput = 66
  /// There is no terminal to play on.
  case noTerminal = 69
  /// The program contradicts itself.
  case internalError = 70
  /// The system has too little of something: memory.
  case outOfMemory = 71
  /// An output file cannot be made.
  case cannotCreate = 73
  /// Reading or writing broke off.
  case ioError = 74
}

/// Why a command could not do its work: an exit status and a sentence for standard error.
public struct Failure: Error, Hashable, Sendable {
  /// The status to exit with.
  public var code: ExitStatus
  /// The whole text to print, as `error: …` or `file:line:column: error: …`, without its last
  /// newline.
  public var message: String

  /// A failure that exits with `code` after printing `message`.
  public init(_ code: ExitStatus, _ message: String) {
    self.code = code
    self.message = message
  }
}

extension Failure: CustomStringConvertible {
  /// The message alone.
  public var description: String { message }
}
