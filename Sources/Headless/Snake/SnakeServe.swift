public import ArgumentParser

/// `vivarium snake serve`: games for programs, by lines of JSON.
public struct SnakeServe: ParsableCommand {
  /// How the command presents itself.
  public static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Let programs play: JSON lines on standard input and output.",
    discussion: """
      One request a line, one reply a line, in the same order. A conversation begins so:

        {"cmd":"make","width":10,"height":10}
        {"cmd":"reset","seed":42}
        {"cmd":"step","action":"up"}

      Commands: \(Request.Command.allCases.map(\.rawValue).joined(separator: ", ")).

      The README tells their members and has a client in Python. A bad request gets an error as its \
      reply. The program ends after close, or at the end of its input.
      """)

  /// The command, which has no options.
  public init() {}

  /// Answers until the client leaves; throws a `Failure` when a stream breaks.
  public func run() throws {
    var session = ServeSession(drawSeed: { UInt64.random(in: 0..<(1 << 53)) })
    var lines = LineReader(limit: ServeSession.longestLine) { () throws(Posix.Failed) in
      try Posix.readChunk(Posix.standardInput)
    }
    var replies: [UInt8] = []
    while !session.isClosed, let line = try SnakeServe.next(&lines) {
      session.reply(to: line).append(to: &replies)
      replies.append(UInt8(ascii: "\n"))
      // Requests that came together are answered together; nothing waits while the client does.
      if session.isClosed || !lines.holdsLine || replies.count > 1 << 16 {
        try AtomicFile.write(replies, to: "-")
        replies.removeAll(keepingCapacity: replies.count < 1 << 24)
      }
    }
  }

  private static func next(_ lines: inout LineReader) throws -> LineReader.Line? {
    do {
      return try lines.next()
    } catch {
      throw Failure(.ioError, "error: cannot read standard input: \(error.reason)")
    }
  }
}
