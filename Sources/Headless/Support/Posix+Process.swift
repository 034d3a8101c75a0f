#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Posix {
  /// The most memory that this process has held at once, in bytes.
  static var peakMemory: Int {
    // What `getrusage` tells counts the process that started this one too.
    if let descriptor = try? openForReading("/proc/self/status") {
      defer { close(descriptor) }
      let text = String(decoding: (try? readAll(descriptor)) ?? [], as: UTF8.self)
      let line = text.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
      if let kilobytes = line.flatMap({ Int($0.filter(\.isNumber)) }) { return kilobytes * 1024 }
    }
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss
    #else
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return usage.ru_maxrss * 1024
    #endif
  }

  /// Whether there is a process of this number.
  static func isRunning(_ process: Int32) -> Bool { kill(process, 0) == 0 || errno != ESRCH }

  /// Has the calling thread, and those that it begins, stand back behind the program's first thread
  /// and others that wait more than they compute, such as the terminal, so that a key and its answer
  /// need not wait for a turn: at ten steps less they still do, 3 ms in one case of a hundred.
  ///
  /// Only Linux gives threads a niceness of their own; elsewhere nothing changes.
  static func standBack() {
    #if canImport(Glibc)
      let one = __priority_which_t(PRIO_PROCESS.rawValue)
      // To be less nice than the thread is already is not allowed, and not wanted.
      setpriority(one, 0, min(getpriority(one, id_t(getpid())) + 15, 19))
    #endif
  }

  /// A line on standard error.
  static func printError(_ text: String) {
    // Nobody is left to tell when this fails.
    try? writeAll(Array("\(text)\n".utf8), to: standardError)
  }

  /// Ends the process.
  static func end(_ status: Int32) -> Never { exit(status) }
}

extension Failure {
  /// Prints the message on standard error and ends the process with the status.
  public func report() -> Never {
    Posix.printError(message)
    Posix.end(code.rawValue)
  }
}
