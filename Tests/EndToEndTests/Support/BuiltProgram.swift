import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The executable that was built together with these tests.
enum BuiltProgram {
  /// Found by walking up from the test bundle to the folder of the build's products.
  static let path: String? = {
    let arguments = CommandLine.arguments
    let bundle = arguments.firstIndex(of: "--test-bundle-path").flatMap {
      $0 + 1 < arguments.count ? arguments[$0 + 1] : nil
    }
    var components = (bundle ?? arguments.first ?? "").split(
      separator: "/", omittingEmptySubsequences: false)
    while components.count > 1 {
      components.removeLast()
      let candidate = components.joined(separator: "/") + "/vivarium"
      if access(candidate, X_OK) == 0 { return candidate }
    }
    return nil
  }()

  /// Held while a program starts: another one would inherit descriptors that are made meanwhile,
  /// and keep a terminal open that is to hang up, or a pipe that is to end.
  static let starting = Mutex(())

  #if canImport(Darwin)
    typealias FileActions = posix_spawn_file_actions_t?
  #else
    typealias FileActions = posix_spawn_file_actions_t
  #endif

  /// Starts it as the leader of a session of its own, with its standard streams on a terminal.
  static func spawn(
    _ arguments: [String], environment: [String: String], controllingTerminal: String,
    standardInput: Int32? = nil
  ) throws -> pid_t {
    guard let path else { throw PseudoTerminal.Failure(description: "the program is not built") }
    return try spawn([path] + arguments, environment: environment) { actions in
      // The first terminal that a session leader opens becomes its controlling terminal.
      posix_spawn_file_actions_addopen(&actions, 1, controllingTerminal, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, standardInput ?? 1, 0)
      posix_spawn_file_actions_adddup2(&actions, 1, 2)
    }
  }

  /// Starts a command as the leader of a session of its own, with the files that `files` opens.
  static func spawn(
    _ command: [String], environment: [String: String], files: (inout FileActions) -> Void
  ) throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    files(&actions)
    var everySignal = sigset_t()
    sigfillset(&everySignal)
    posix_spawnattr_setsigdefault(&attributes, &everySignal)
    var noSignal = sigset_t()
    sigemptyset(&noSignal)
    posix_spawnattr_setsigmask(&attributes, &noSignal)
    let flags = Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK) | newSession
    posix_spawnattr_setflags(&attributes, Int16(flags))

    var argv = command.map { strdup($0) }
    argv.append(nil)
    defer { argv.forEach { free($0) } }
    var envp = environment.map { strdup("\($0.key)=\($0.value)") }
    envp.append(nil)
    defer { envp.forEach { free($0) } }
    var process: pid_t = 0
    let error = posix_spawn(&process, command[0], &actions, &attributes, argv, envp)
    guard error == 0 else {
      throw PseudoTerminal.Failure(description: "cannot start \(command): error \(error)")
    }
    return process
  }

  #if canImport(Darwin)
    private static let newSession: Int32 = 0x400
  #else
    private static let newSession: Int32 = 0x80
  #endif
}
