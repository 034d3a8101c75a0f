import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a run of the built program without any terminal came to.
struct Outcome {
  let output: String
  let errors: String
  let end: PseudoTerminal.End

  /// Runs the program to its end in a folder, without a terminal; its environment is what is given.
  ///
  /// Standard input is a file, and so is standard output, for which `output` may name another.
  /// `prelude` is what the shell does before it becomes the program.
  static func of(
    _ arguments: [String], in folder: TemporaryFolder, input: String = "/dev/null",
    output: String? = nil, environment: [String: String] = [:], prelude: String = "true"
  ) throws -> Outcome {
    guard let program = BuiltProgram.path else {
      throw PseudoTerminal.Failure(description: "the program is not built")
    }
    let streams = try TemporaryFolder()
    let shell = ["/bin/sh", "-c", "cd \"$0\" && \(prelude) && exec \"$@\"", folder.path, program]
    let process = try BuiltProgram.starting.withLock { _ in
      try BuiltProgram.spawn(shell + arguments, environment: environment) { actions in
        posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY | O_NOCTTY, 0)
        let writing = O_WRONLY | O_CREAT | O_NOCTTY
        posix_spawn_file_actions_addopen(
          &actions, 1, output ?? streams.file("output"), writing, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, streams.file("errors"), writing, 0o600)
      }
    }
    var status: Int32 = 0
    let deadline = ContinuousClock.now + PseudoTerminal.patience
    while waitpid(process, &status, WNOHANG) == 0 {
      guard ContinuousClock.now < deadline else {
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
        throw PseudoTerminal.Failure(
          description: "no end of \(arguments)\n\(streams.read("errors") ?? "")")
      }
      poll(nil, 0, 5)
    }
    return Outcome(
      output: streams.read("output") ?? "", errors: streams.read("errors") ?? "",
      end: PseudoTerminal.End(status: status))
  }
}
