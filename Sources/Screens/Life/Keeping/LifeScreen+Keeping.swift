import BigInt
import Life
import LifeFormats
import TerminalUI

extension LifeScreen {
  mutating func perform(_ command: KeepCommand) -> Transition {
    switch command {
    case .command: ask(.command)
    case .rule: ask(.rule)
    case .engine: chooseEngine()
    case .memory: ask(.memory)
    case .open: ask(.open)
    case .recent: chooseRecent()
    case .save: ask(.save)
    case .saveAs: ask(.saveAs)
    case .screenshot: ask(.screenshot)
    case .record: toggleRecording()
    case .settings: showSettings()
    case .browse: return .push(PatternBrowserScreen(over: self, searching: false))
    case .search: return .push(PatternBrowserScreen(over: self, searching: true))
    }
    return .stay
  }

  mutating func changeRule(_ text: String) -> Bool {
    do {
      return changeRule(
        try RuleString(parsing: text, named: host.ruleLookup(beside: document.path)))
    } catch {
      warn("Column \(error.offset + 1): \(error).")
      return false
    }
  }

  private mutating func changeRule(_ rule: RuleString) -> Bool {
    guard rule != document.rule else { return true }
    do {
      return begin(try document.changing(to: rule), for: .rule)
    } catch {
      warn("\(error)")
      return false
    }
  }

  /// Joins the edges as a text says, under the same rule; false when it says nothing.
  mutating func changeTopology(_ text: String) -> Bool {
    do {
      let topology = try Topology(text)
      return changeRule(RuleString(document.rule.rule, on: topology))
    } catch {
      warn("Column \(error.offset + 1): \(error).")
      return false
    }
  }

  /// Goes on with the engine of a name, or with the fastest; false when that cannot be.
  mutating func changeEngine(_ name: String) -> Bool {
    let kind = EngineKind(rawValue: name.lowercased())
    guard kind != nil || name.lowercased() == "auto" else {
      let names = EngineKind.allCases.map(\.rawValue).joined(separator: ", ")
      warn("There is no engine '\(name)'; there are auto, \(names).")
      return false
    }
    do {
      return begin(try document.moving(to: kind), for: .engine)
    } catch {
      warn("\(error)".prefix(1).uppercased() + "\(error)".dropFirst() + ".")
      return false
    }
  }

  /// Sets the memory that was typed, as `2G`; false when it is none.
  mutating func changeMemory(_ text: String) -> Bool {
    guard let setting = LifeSetting.named("memory") else { return false }
    return set(setting, to: text)
  }

  /// The engine's name.
  var kindName: String { document.engine.kind.rawValue }

  /// A path's last part: the whole one would leave no room for what is wrong with the file.
  private static func fileName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// Opens a file, at once or when it is read; false when it cannot be.
  mutating func open(_ path: String) -> Bool {
    begin(
      LifeDocument.opening(path, named: LifeScreen.fileName(of: path), host: host),
      for: .open(path: path))
  }

  /// The endings that name a format to save in.
  static let savedEndings = ".rle .cells .lif .mc, each with .gz or not"

  /// Saves to a file; false when the name is no good, or there is a question first.
  mutating func save(_ path: String) -> Bool {
    guard PatternFormat.named(path) != nil else {
      warn("The ending of '\(path)' names no format; use \(LifeScreen.savedEndings).")
      return false
    }
    guard path == document.path || !host.hasFile(path) else {
      overlay = .question(.replaceFile(path, with: .drawing))
      return false
    }
    return write(to: path)
  }

  /// Saves to the present file, or asks for one.
  mutating func saveAgain() -> LineCommand.Outcome {
    guard let path = document.path, PatternFormat.named(path) != nil else {
      ask(.save)
      return .done
    }
    return LineCommand.Outcome(write(to: path))
  }

  /// Saves to a file, at once or when it is written; false when it cannot be.
  @discardableResult
  mutating func write(to path: String) -> Bool {
    do {
      let host = host
      return begin(
        try document.saving(to: path) { try host.write($0, to: path) }, for: .save(path: path))
    } catch {
      warn("\(error)")
      return false
    }
  }

  /// The universe, which was held as it was, is in a file.
  mutating func noteSaved(_ byteCount: Int, to path: String) {
    document.path = path
    document.hasUnsavedDrawing = false
    autosave.discard(host: host)
    timeline.noteSaved(to: path)
    RecentFiles.note(path, host: host)
    say("Saved \(Numerals.grouped(BigInt(byteCount))) bytes to '\(path)'.")
  }

  /// Shows another universe as a whole; Undo brings the present one back.
  mutating func show(opened: LifeDocument) {
    pause()
    change(to: opened, isBeginning: true)
    forgetPast()
    shaping.selection = nil
    fit()
  }
}
