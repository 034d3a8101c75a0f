import Foundation

/// A program that ran in a process of its own, within limits.
struct ChildProcess {
  /// How it ended.
  enum End: Equatable {
    case exit(Int32)
    case signal(Int32)
    /// It was stopped, because its time was over.
    case timeout
  }

  let end: End
  let output: String
  let error: String
  /// The most memory that it held at once, in bytes.
  let peakMemory: Int

  /// The program could not be started.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Runs `program` to its end, or for `patience`.
  ///
  /// Its output goes to files in `folder`, so that no amount of it can block it. A new process
  /// inherits the memory peak of the one that starts it: start children while that is small.
  init(
    _ program: String, _ arguments: [String], patience: Duration, folder: URL
  ) throws {
    let name = UUID().uuidString
    let outputFile = folder.appendingPathComponent("\(name).out")
    let errorFile = folder.appendingPathComponent("\(name).err")
    defer {
      try? FileManager.default.removeItem(at: outputFile)
      try? FileManager.default.removeItem(at: errorFile)
    }
    let process = try Self.start(
      program, arguments, output: outputFile.path, error: errorFile.path)
    (end, peakMemory) = Self.wait(for: process, patience: patience)
    output = String(decoding: try Data(contentsOf: outputFile), as: UTF8.self)
    error = String(decoding: try Data(contentsOf: errorFile), as: UTF8.self)
  }

  private static func start(
    _ program: String, _ arguments: [String], output: String, error: String
  ) throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let creating = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, creating, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, error, creating, 0o600)
    var argv = ([program] + arguments).map { strdup($0) }
    argv.append(nil)
    defer { argv.forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, program, &actions, nil, argv, environ)
    guard code == 0 else {
      throw Failure(description: "cannot start \(program): \(String(cString: strerror(code)))")
    }
    return process
  }

  private static func wait(for process: pid_t, patience: Duration) -> (End, peakMemory: Int) {
    let deadline = ContinuousClock.now + patience
    var status: Int32 = 0
    var usage = rusage()
    var isLate = false
    while wait4(process, &status, isLate ? 0 : WNOHANG, &usage) == 0 {
      isLate = ContinuousClock.now > deadline
      if isLate { kill(process, SIGKILL) } else { usleep(500) }
    }
    #if canImport(Darwin)
      let peak = Int(usage.ru_maxrss)
    #else
      let peak = Int(usage.ru_maxrss) * 1024
    #endif
    if isLate { return (.timeout, peak) }
    let signal = status & 0x7F
    return (signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal), peak)
  }
}
