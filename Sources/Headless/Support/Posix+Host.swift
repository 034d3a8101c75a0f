#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Posix {
  /// The processors that are at work, at least 1.
  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// The value of an environment variable, or nil.
  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Creates a folder for its owner alone, and the folders on the way to it that are missing.
  /// - Returns: the folders that were created.
  static func makeFolders(_ path: String) throws(Failed) -> [String] {
    var parts = path.split(separator: "/")[...]
    var folder = path.hasPrefix("/") ? "" : "."
    var made: [String] = []
    while let part = parts.popFirst() {
      folder += "/\(part)"
      guard kind(of: folder) == nil else { continue }
      // Another program may have been quicker.
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw Failed(code: errno) }
      made.append(folder)
    }
    return made
  }

  /// Waits until no other program holds the lock of this file, creates it where it is missing, and
  /// holds its lock until the descriptor is shut.
  ///
  /// A program that was stopped while it held the lock would hold this one up for ever: so it fails
  /// after five seconds.
  static func lock(_ path: String) throws(Failed) -> Int32 {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failed(code: errno) }
    var attempts = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      if code == EINTR { continue }
      attempts += 1
      guard code == EWOULDBLOCK, attempts < 1_000 else {
        close(descriptor)
        throw Failed(code: code)
      }
      usleep(5_000)
    }
    return descriptor
  }

  /// Takes the lock of a file, which is created where it is missing, until the descriptor is shut;
  /// nil when it is held already, by this process or another.
  static func tryLock(_ path: String) throws(Failed) -> Int32? {
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw Failed(code: errno) }
      while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
        let code = errno
        if code == EINTR { continue }
        close(descriptor)
        guard code == EWOULDBLOCK else { throw Failed(code: code) }
        return nil
      }
      // Who held it may have removed the file between the two calls: then this one locks nobody out.
      var (mine, present) = (stat(), stat())
      if fstat(descriptor, &mine) == 0, stat(path, &present) == 0,
        (mine.st_dev, mine.st_ino) == (present.st_dev, present.st_ino)
      {
        return descriptor
      }
      close(descriptor)
    }
  }

  /// The folder that relative paths begin in; nil when it cannot be told.
  static var workingFolder: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  /// The seconds since 1970 in universal time.
  static var secondsSince1970: Int { Int(time(nil)) }

  /// Year, month and day of today, where the user is.
  static var today: (year: Int, month: Int, day: Int) {
    let now = local(secondsSince1970)
    return (now.year, now.month, now.day)
  }

  /// A moment as the calendar and the clock show it where the user is.
  static func local(
    _ secondsSince1970: Int
  ) -> (year: Int, month: Int, day: Int, hour: Int, minute: Int) {
    var moment = time_t(secondsSince1970)
    var parts = tm()
    localtime_r(&moment, &parts)
    return (
      Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday), Int(parts.tm_hour),
      Int(parts.tm_min)
    )
  }
}
