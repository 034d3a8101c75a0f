import Life
import TerminalUI

extension LifeScreen {
  /// Gives the screen what the settings file says, and tells once in a run what is wrong there.
  mutating func readSettings() {
    let bytes: [UInt8]?
    do throws(HostError) {
      bytes = try host.config.read(SettingsFile.name, atMost: SettingsFile.longest)
    } catch {
      if host.session.isFirst("settings") { warn("\(SettingsFile.name): \(error.message)") }
      return
    }
    guard let bytes else { return }
    let problems = SettingsFile(bytes).apply(to: &self)
    guard let first = problems.first(where: { !$0.isWarning }) ?? problems.first,
      host.session.isFirst("settings")
    else { return }
    let others = problems.count - 1
    warn("\(first)" + (others > 0 ? " (and \(others) more)" : ""))
  }

  /// Gives a setting a value that was typed; false when it is none.
  mutating func set(_ setting: LifeSetting, to value: String) -> Bool {
    if let complaint = setting.set(&self, value) {
      warn("\(setting.name): \(complaint).")
      return false
    }
    say("\(setting.name) = \(setting.get(self))")
    return true
  }

  /// Shows where the settings are and what they are now.
  mutating func showSettings() {
    let file = host.config.location(of: SettingsFile.name)
    let exists = (try? host.config.read(SettingsFile.name, atMost: SettingsFile.longest)) != nil
    let values = LifeSetting.all.map {
      HelpSection.Entry(keys: "\($0.name) = \($0.get(self))", sentence: $0.help)
    }
    let changes = LifeCommand.all.filter { keys.changes[$0] != nil }.map {
      HelpSection.Entry(
        keys: $0.name, sentence: keys.keys(of: $0).map(\.name).joined(separator: " "))
    }
    var sections = [HelpSection(title: "Settings now", entries: values)]
    if !changes.isEmpty {
      sections.append(HelpSection(title: "Keys of your own", entries: changes))
    }
    overlay = .help(
      HelpOverlay(
        title: "Settings", sections: sections,
        notes: [
          exists
            ? "They are read from \(file)."
            : "\(file) does not exist; ':settings write' writes it with these values.",
          "':set NAME VALUE' changes one until the program ends.",
        ]))
  }

  /// Writes the settings file with the present values.
  mutating func writeSettings() -> Bool {
    do throws(HostError) {
      say("Wrote \(try SettingsFile.write(self)).")
      return true
    } catch {
      warn(error.message)
      return false
    }
  }

  /// Lets universes have so much memory, or what the host allows.
  mutating func limitMemory(to bytes: Int?) {
    memoryLimit = bytes
    document.engine.resources = resources
    limitHistory(to: historyLimit)
  }

  /// Lets the history have so much memory, or a share of what universes may have.
  mutating func limitHistory(to bytes: Int?) {
    historyLimit = bytes
    timeline.memoryLimit = bytes ?? Timeline.memoryLimit(resources)
  }

  /// What universes may use of the machine.
  var resources: Resources {
    var resources = host.resources
    if let memoryLimit { resources.memory = memoryLimit }
    return resources
  }
}
