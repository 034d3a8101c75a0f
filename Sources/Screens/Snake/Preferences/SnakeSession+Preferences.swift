import TerminalUI

extension SnakeSession {
  /// The file's name in the user's data folder.
  static let preferencesFile = "snake-settings.json"

  /// The keys of a game for one.
  var keys: KeyMap<SnakeCommand> { preferences.bindings.game }

  /// Reads what is kept; a damaged file is set aside.
  /// - Returns: the preferences, and what the player should know about them.
  static func keptPreferences(of host: any Host) -> (SnakePreferences, warning: String) {
    do throws(HostError) {
      guard let bytes = try host.data.read(preferencesFile, atMost: SnakePreferences.largestFile)
      else { return (SnakePreferences(), "") }
      do throws(SnakePreferences.Unreadable) {
        return (try SnakePreferences(parsing: bytes), "")
      } catch {
        return (SnakePreferences(), setAside(bytes, because: error.reason, host: host))
      }
    } catch {
      return (SnakePreferences(), "the settings could not be read: \(error.message)")
    }
  }

  /// Changes the preferences, and keeps the change if that is possible.
  ///
  /// What another program has changed in the file meanwhile stays, and so does what was chosen for
  /// this run alone.
  func changePreferences(_ change: (inout SnakePreferences) -> Void) {
    change(&preferences)
    do throws(HostError) {
      try host.keep(SnakeSession.preferencesFile) { bytes in
        var kept = bytes.flatMap { try? SnakePreferences(parsing: $0) } ?? SnakePreferences()
        change(&kept)
        return kept.bytes
      }
    } catch {
      preferencesWarning = "the settings could not be kept: \(error.message)"
    }
  }

  /// What the player should know about the preferences, once.
  func takePreferencesWarning() -> String {
    defer { preferencesWarning = "" }
    return preferencesWarning
  }

  /// Moves a damaged file out of the way under a name that is free.
  private static func setAside(
    _ bytes: [UInt8], because reason: String, host: any Host
  ) -> String {
    let data = host.data
    do throws(HostError) {
      let target = try data.locked(preferencesFile) { () throws(HostError) in
        let taken = Set(try data.names(in: ""))
        var number = 1
        while taken.contains("\(preferencesFile).damaged-\(number)") { number += 1 }
        let target = "\(preferencesFile).damaged-\(number)"
        // Another program may have been quicker.
        if try data.read(preferencesFile, atMost: SnakePreferences.largestFile) == bytes {
          try data.move(preferencesFile, to: target)
          try data.synchronize("")
        }
        return target
      }
      // Without the folder, which is long: a status line is short.
      return "damaged settings are now '\(target)': \(reason)"
    } catch {
      return "the settings are damaged (\(reason)) and could not be set aside: \(error.message)"
    }
  }
}
