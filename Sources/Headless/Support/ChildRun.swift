#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program that ran in a process of its own.
struct ChildRun {
  /// Its standard output.
  let output: String
  /// Its exit status; nil when a signal ended it.
  let status: Int32?
  /// The processor time that it took, in seconds.
  let processorTime: Double

  /// This program itself.
  static let ownPath =
    Posix.kind(of: "/proc/self/exe") == nil ? CommandLine.arguments[0] : "/proc/self/exe"

  /// Runs a program, found on `PATH` unless it is a path, to its end; what it says on standard
  /// error goes where ours goes, or nowhere.
  init(
    _ program: String, _ arguments: [String], isQuiet: Bool = false
  ) throws(Posix.Failed) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Posix.Failed(code: errno) }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    posix_spawn_file_actions_addclose(&actions, ends[1])
    if isQuiet { posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0) }
    var argv = ([program] + arguments).map { strdup($0) }
    argv.append(nil)
    defer { argv.forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, program, &actions, nil, argv, environ)
    close(ends[1])
    defer { close(ends[0]) }
    guard code == 0 else { throw Posix.Failed(code: code) }
    let bytes = try Posix.readAll(ends[0])
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 && errno == EINTR {}
    output = String(decoding: bytes, as: UTF8.self)
    self.status = status & 0x7F == 0 ? status >> 8 & 0xFF : nil
    processorTime =
      Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6
  }

  /// Whether a program of this name is found on `PATH`.
  static func isOnPath(_ program: String) -> Bool {
    (Posix.environment("PATH") ?? "").split(separator: ":").contains {
      Posix.kind(of: "\($0)/\(program)") == .regular
    }
  }
}
