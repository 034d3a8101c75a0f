import TerminalUI

extension SettingsFile {
  /// A file that explains itself, with the present values of a screen.
  ///
  /// Keys that are the standard ones stand in remarks, ready to be changed.
  static func text(for screen: LifeScreen) -> String {
    var text = """
      # How Vivarium shows Life. A line is 'name = value'; '#' makes it a remark.
      # ':settings write' in the program, or 'vivarium settings --write', writes this file anew
      # with the values of that moment.


      """
    for setting in LifeSetting.all {
      for line in CellText.wrapped(setting.help, to: 76) { text += "# \(line)\n" }
      text += "\(setting.name) = \(setting.get(screen))\n\n"
    }
    text += """
      # Keys: 'key COMMAND = KEY KEY …', the key to be shown first. Keys are named as in the help:
      # q, Q, Space, Enter, Esc, Tab, Left, PgUp, F2, Ctrl-R.


      """
    for command in LifeCommand.all {
      let names = screen.keys.keys(of: command).map(\.name).joined(separator: " ")
      let remark = screen.keys.changes[command] == nil ? "# " : ""
      if !names.isEmpty { text += "\(remark)key \(command.name) = \(names)\n" }
    }
    return text
  }

  /// Writes the file into the folder of the settings.
  /// - Returns: where it is.
  @discardableResult
  static func write(_ screen: LifeScreen) throws(HostError) -> String {
    let folder = screen.host.config
    try folder.locked("settings") { () throws(HostError) in
      try folder.replace(name, with: Array(text(for: screen).utf8))
    }
    return folder.location(of: name)
  }
}
