import BigInt
import Life
import TerminalUI

extension LifeScreen {
  mutating func perform(_ command: KeepCommand) -> Transition {
    switch command {
    case .rule: ask(.rule)
    case .open: ask(.open)
    case .save: ask(.save)
    case .browse: return .push(PatternBrowserScreen(host: host))
    }
    return .stay
  }

  mutating func changeRule(_ text: String) -> Bool {
    do {
      let rule = try RuleString(parsing: text, named: host.ruleLookup(beside: document.path))
      guard rule != document.rule else { return true }
      let (changed, remark) = try document.changed(to: rule)
      change(to: changed)
      say(
        (["\(rule.notation) on engine \(kindName)"] + [remark].compactMap(\.self))
          .joined(separator: "; ") + ".")
      return true
    } catch let error as RuleError {
      warn("Column \(error.offset + 1): \(error).")
    } catch {
      warn("\(error)")
    }
    return false
  }

  /// The engine's name.
  var kindName: String { document.engine.kind.rawValue }

  /// A path's last part: the whole one would leave no room for what is wrong with the file.
  private static func fileName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  mutating func open(_ path: String) -> Bool {
    do {
      var opened = try LifeDocument.open(
        host.read(path), name: LifeScreen.fileName(of: path),
        rules: host.ruleLookup(beside: path))
      opened.path = path
      show(opened: opened)
      say("Opened '\(path)'.")
      return true
    } catch let error as HostError {
      warn(error.message)
    } catch {
      warn("\(error)")
    }
    return false
  }

  mutating func save(_ path: String) -> Bool {
    let exists = (try? host.read(path)) != nil
    if exists && path != document.path {
      overlay = .question(.replaceFile(path))
      return false
    }
    return write(to: path)
  }

  @discardableResult
  mutating func write(to path: String) -> Bool {
    do {
      let bytes = try document.bytes(for: path)
      try host.write(bytes, to: path)
      document.path = path
      document.hasUnsavedDrawing = false
      say("Saved \(Numerals.grouped(BigInt(bytes.count))) bytes to '\(path)'.")
      return true
    } catch let error as HostError {
      warn(error.message)
    } catch {
      warn("\(error)")
    }
    return false
  }

  /// Shows another universe as a whole; Undo brings the present one back.
  mutating func show(opened: LifeDocument) {
    pause()
    change(to: opened)
    forgetPast()
    start = opened
    fit()
  }
}
