import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The built program in a terminal of its own, with a screen that tests can read.
///
/// Every wait polls for a condition until a deadline; nothing sleeps for a fixed time.
final class PseudoTerminal {
  /// How the process ended.
  enum End: Equatable {
    case exit(Int32)
    case signal(Int32)

    /// What waitpid(2) tells.
    init(status: Int32) {
      let number = status & 0x7F
      self = number == 0 ? .exit((status >> 8) & 0xFF) : .signal(number)
    }
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// All that the program wrote so far.
  private(set) var output: [UInt8] = []
  /// What a terminal would show of it.
  private(set) var screen: ScreenModel
  private(set) var end: End?
  /// Whether it tells its status when it is asked to, as real terminals do.
  var answersStatus = false
  /// The output up to here has been looked through for questions.
  private var answered = 0
  let process: pid_t
  private var master: Int32
  private let slave: Int32

  /// Long enough for a machine that does much else.
  static let patience: Duration = .seconds(20)

  init(
    _ arguments: [String], environment: [String: String] = [:], columns: Int = 80, rows: Int = 24,
    standardInput: Int32? = nil
  ) throws {
    var variables = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    variables.merge(environment) { _, new in new }
    (master, slave, process) = try BuiltProgram.starting.withLock { _ in
      var (master, slave): (Int32, Int32) = (-1, -1)
      var name = [CChar](repeating: 0, count: 256)
      guard openpty(&master, &slave, &name, nil, nil) == 0 else {
        throw Failure(description: "no pseudo-terminal: errno \(errno)")
      }
      _ = fcntl(master, F_SETFD, FD_CLOEXEC)
      _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
      PseudoTerminal.setSize(of: slave, columns: columns, rows: rows)
      let path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
      let process = try BuiltProgram.spawn(
        arguments, environment: variables, controllingTerminal: path,
        standardInput: standardInput)
      return (master, slave, process)
    }
    screen = ScreenModel(columns: columns, rows: rows)
  }

  deinit {
    if end == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    if master >= 0 { close(master) }
    close(slave)
  }

  // MARK: Doing things to the program

  func send(_ text: String) {
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      sent += count
    }
  }

  func signal(_ number: Int32) { kill(process, number) }

  func resize(columns: Int, rows: Int) {
    PseudoTerminal.setSize(of: slave, columns: columns, rows: rows)
    screen = ScreenModel(columns: columns, rows: rows)
    signal(SIGWINCH)
  }

  /// Closes the window.
  func hangUp() {
    close(master)
    master = -1
  }

  /// The reading end of a pipe that holds some bytes and then ends.
  ///
  /// The bytes must fit into the pipe's buffer, of which POSIX promises 512.
  static func input(holding bytes: [UInt8]) throws -> Int32 {
    try BuiltProgram.starting.withLock { _ in
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { throw Failure(description: "no pipe: errno \(errno)") }
      defer { close(ends[1]) }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      guard write(ends[1], bytes, bytes.count) == bytes.count else {
        throw Failure(description: "the pipe does not hold \(bytes.count) bytes")
      }
      return ends[0]
    }
  }

  // MARK: Waiting

  /// Reads until the condition holds.
  func wait(for what: String, until condition: (PseudoTerminal) -> Bool) throws {
    let deadline = ContinuousClock.now + PseudoTerminal.patience
    while !condition(self) {
      let isOver = end != nil
      read()
      if condition(self) { return }
      guard ContinuousClock.now < deadline && !isOver else {
        throw Failure(
          description: "waited in vain for \(what); ended: \(String(describing: end))\n"
            + "screen:\n\(screen.text)\n"
            + String(decoding: output.suffix(400), as: UTF8.self).debugDescription
        )
      }
    }
  }

  func wait(forText text: String) throws {
    try wait(for: "'\(text)'") { $0.screen.text.contains(text) }
  }

  /// Reads until the process is over and nothing more comes.
  func waitForEnd() throws -> End {
    try wait(for: "the end of the process") { $0.end != nil }
    read()
    guard let end else { throw Failure(description: "no end") }
    return end
  }

  /// Reads for a while, and tells how many bytes came.
  func outputDuringQuiet(_ quiet: Duration) -> Int {
    let count = output.count
    let deadline = ContinuousClock.now + quiet
    while ContinuousClock.now < deadline { read() }
    return output.count - count
  }

  /// Takes what there is, waiting a moment when there is nothing.
  private func read() {
    if master >= 0 {
      var request = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      while poll(&request, 1, 10) > 0, request.revents & Int16(POLLIN) != 0 {
        var buffer = [UInt8](repeating: 0, count: 65536)
        let count = buffer.withUnsafeMutableBytes {
          readBytes(master, $0.baseAddress, $0.count)
        }
        guard count > 0 else { break }
        output += buffer[..<count]
        screen.feed(buffer[..<count])
      }
      if answersStatus { answerStatus() }
    } else {
      poll(nil, 0, 10)
    }
    var status: Int32 = 0
    guard end == nil, waitpid(process, &status, WNOHANG) == process else { return }
    end = End(status: status)
  }

  /// Answers every question that came since the last call.
  private func answerStatus() {
    let question = Array("\u{1B}[5n".utf8)
    while let found = output[answered...].firstRange(of: question) {
      answered = found.upperBound
      send("\u{1B}[0n")
    }
  }

  /// Waits for a condition outside, and reads nothing meanwhile.
  func holdOut(for what: String, until condition: () throws -> Bool) throws {
    let deadline = ContinuousClock.now + PseudoTerminal.patience
    while try !condition() {
      guard ContinuousClock.now < deadline else {
        throw Failure(description: "held out in vain for \(what)")
      }
      poll(nil, 0, 10)
    }
  }

  /// The bytes that the program wrote and nobody has read.
  var unreadCount: Int {
    var count: CInt = 0
    return ioctl(master, UInt(FIONREAD), &count) == 0 ? Int(count) : 0
  }

  // MARK: Looking

  var outputText: String { String(decoding: output, as: UTF8.self) }

  /// Whether the terminal echoes and edits lines, as shells leave it.
  var isRestored: Bool {
    var now = termios()
    guard tcgetattr(slave, &now) == 0 else { return false }
    let cooked = tcflag_t(ECHO) | tcflag_t(ICANON) | tcflag_t(ISIG)
    return now.c_lflag & cooked == cooked && now.c_iflag & tcflag_t(ICRNL) != 0
      && now.c_oflag & tcflag_t(OPOST) != 0
  }

  /// Whether a process that was stopped is stopped.
  var isStopped: Bool {
    var status: Int32 = 0
    return waitpid(process, &status, WNOHANG | WUNTRACED) == process && status & 0xFF == 0x7F
  }

  /// The number that follows a word on the screen, as 36 in `pop 36`.
  func number(after word: String) -> Int? {
    screen.text.firstRange(of: word).flatMap { found in
      let digits = screen.text[found.upperBound...].drop { $0 == " " }.prefix {
        $0.isNumber || $0 == ","
      }
      return Int(digits.filter(\.isNumber))
    }
  }

  private static func setSize(of terminal: Int32, columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(clamping: rows), ws_col: UInt16(clamping: columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }
}

// The method above hides the function of the same name.
#if canImport(Glibc)
  private let readBytes = Glibc.read
#elseif canImport(Darwin)
  private let readBytes = Darwin.read
#endif
