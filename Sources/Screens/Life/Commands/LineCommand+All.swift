import Lattice
import Life
import LifeFormats
import Recording
import TerminalUI

extension LineCommand {
  /// All commands, topic after topic.
  static let all: [LineCommand] = universe + time + view + files + program + settings

  private static let universe: [LineCommand] = [
    LineCommand(
      name: "rule", arguments: "RULE",
      help: "Go on under another rule, as B36/S23, HighLife, x.rule or B3/S23:T100,80.",
      topic: "Universe", complete: { RuleSuggestions.candidates(for: $1, after: $2) },
      run: { screen, text, _ in Outcome(screen.changeRule(text)) }),
    LineCommand(
      name: "topology", arguments: "TOPOLOGY",
      help: "Join the edges otherwise: T100,80 for a torus, P100,80 for edges, plane for none.",
      topic: "Universe",
      complete: { TopologySuggestions.candidates(for: $1, after: $2) },
      run: { screen, text, _ in Outcome(screen.changeTopology(text)) }),
    LineCommand(
      name: "engine", arguments: "[ENGINE]",
      help: "Go on with another engine: auto, "
        + EngineKind.allCases.map(\.rawValue).joined(separator: ", ") + ".", topic: "Universe",
      complete: {
        Completion.words(["auto"] + EngineKind.allCases.map(\.rawValue), for: $1, after: $2)
      },
      run: { screen, text, _ in
        guard text.isEmpty else { return Outcome(screen.changeEngine(text)) }
        screen.chooseEngine()
        return .done
      }),
    LineCommand(
      name: "fill", arguments: "PERCENT [SYMMETRY] [seed N]",
      help: "Fill the selection, or what is in view, at random, as fill 40 D8_1 seed 7.",
      topic: "Universe",
      run: { screen, text, _ in Outcome(screen.fill(text)) }),
    LineCommand(
      name: "clear", help: "Let every cell die.", topic: "Universe",
      run: { screen, _, _ in
        screen.clear()
        return .done
      }),
    LineCommand(
      name: "undo", help: "Undo the last change, step or run.", topic: "Universe",
      run: { screen, _, budget in
        screen.undo(budget)
        return .done
      }),
    LineCommand(
      name: "redo", help: "Redo what was undone.", topic: "Universe",
      run: { screen, _, budget in
        screen.redo(budget)
        return .done
      }),
  ]

  private static let time: [LineCommand] = [
    LineCommand(
      name: "play", help: "Play or pause.", topic: "Time",
      run: { screen, _, budget in .leads(screen.perform(.time(.playOrPause), budget: budget)) }),
    LineCommand(
      name: "goto", arguments: "N", help: "Go to a generation, as 1000, 2^20 or +500.",
      topic: "Time", run: { screen, text, budget in Outcome(screen.goTo(text, budget)) }),
    LineCommand(
      name: "step", arguments: "[N]", help: "Go on by 1 or N generations, as 2^10.",
      topic: "Time",
      run: { screen, text, budget in
        Outcome(screen.goTo("+" + (text.isEmpty ? "1" : text), budget))
      }),
    LineCommand(
      name: "reset", help: "Go back to the start generation.", topic: "Time",
      run: { screen, _, budget in .leads(screen.perform(.time(.reset), budget: budget)) }),
  ]

  private static let view: [LineCommand] = [
    LineCommand(
      name: "zoom", arguments: "N",
      help: "Show 2^N cells of a side as one: 3 or 1:8; 0 or 1:1; -1 or 2:1 for the closest.",
      topic: "View",
      complete: { Completion.words(["1:1", "1:2", "1:8", "2:1"], for: $1, after: $2) },
      run: { screen, text, _ in Outcome(screen.zoom(toTyped: text)) }),
    LineCommand(
      name: "center", arguments: "X Y", help: "Show this cell in the middle.", topic: "View",
      run: { screen, text, _ in Outcome(screen.center(onTyped: text)) }),
    LineCommand(
      name: "fit", help: "Show the whole pattern.", topic: "View",
      run: { screen, _, _ in
        screen.fit()
        return .done
      }),
    LineCommand(
      name: "home", help: "Show cell (0, 0) at 1:1.", topic: "View",
      run: { screen, _, _ in
        screen.goHome()
        return .done
      }),
  ]

  private static let files: [LineCommand] = [
    LineCommand(
      name: "open", aliases: ["e"], arguments: "FILE", help: "Open a pattern file.",
      topic: "Files", complete: { Completion.files(for: $1, after: $2, host: $0.host) },
      run: { screen, text, _ in Outcome(screen.open(text)) }),
    LineCommand(
      name: "save", aliases: ["w"], arguments: "[FILE]",
      help: "Save to the present file or another; the ending names the format: "
        + LifeScreen.savedEndings + ".", topic: "Files",
      complete: { Completion.files(for: $1, after: $2, host: $0.host) },
      run: { screen, text, _ in
        guard text.isEmpty else { return Outcome(screen.save(text)) }
        return screen.saveAgain()
      }),
    LineCommand(
      name: "saveas", arguments: "FILE", help: "Save to another file.", topic: "Files",
      complete: { Completion.files(for: $1, after: $2, host: $0.host) },
      run: { screen, text, _ in Outcome(screen.save(text)) }),
    LineCommand(
      name: "recent", help: "Choose among the files of before.", topic: "Files",
      run: { screen, _, _ in
        screen.chooseRecent()
        return .done
      }),
    LineCommand(
      name: "browse", help: "Browse the patterns.", topic: "Files",
      run: { screen, _, budget in .leads(screen.perform(.keep(.browse), budget: budget)) }),
    LineCommand(
      name: "screenshot", arguments: "FILE",
      help: "Save what is seen as a picture: \(RecordingFormat.stillEndings).", topic: "Files",
      complete: { Completion.files(for: $1, after: $2, host: $0.host) },
      run: { screen, text, _ in Outcome(screen.takeScreenshot(to: text)) }),
    LineCommand(
      name: "record", arguments: "FILE",
      help: "Record what is seen to a film, .gif or .cast, until @ ends it.", topic: "Files",
      complete: { Completion.files(for: $1, after: $2, host: $0.host) },
      run: { screen, text, _ in Outcome(screen.startRecording(to: text)) }),
  ]

  private static let program: [LineCommand] = [
    LineCommand(
      name: "set", arguments: "NAME VALUE", help: "Give a setting a value until the program ends.",
      topic: "Program",
      complete: { screen, typed, prefix in
        let line = TypedLine(typed)
        guard typed.contains(" "), let setting = LifeSetting.named(line.word) else {
          return Completion.words(LifeSetting.all.map(\.name), for: typed, after: prefix)
        }
        return Completion.words(
          setting.values, for: line.argument, after: "\(prefix)\(setting.name) ")
      },
      run: { screen, text, _ in Outcome(screen.set(text)) }),
    LineCommand(
      name: "settings", arguments: "[write]",
      help: "Show the settings, or write them into their file.", topic: "Program",
      complete: { Completion.words(["write"], for: $1, after: $2) },
      run: { screen, text, _ in
        switch text {
        case "": screen.showSettings()
        case "write": return Outcome(screen.writeSettings())
        default:
          screen.warn("'settings' or 'settings write'.")
          return .refused
        }
        return .done
      }),
    LineCommand(
      name: "tour", help: "Show what a new user is shown.", topic: "Program",
      run: { screen, _, _ in
        screen.tour = Tour()
        return .done
      }),
    LineCommand(
      name: "help", arguments: "[TOPIC]",
      help: "Show all keys, those of a topic first, or what a command does.", topic: "Program",
      complete: { screen, typed, prefix in
        Completion.words(
          screen.helpTopics.map(\.title) + LineCommand.all.map(\.name), for: typed, after: prefix)
      },
      run: { screen, text, _ in Outcome(screen.showHelp(about: text)) }),
    LineCommand(
      name: "back", help: "Go back to where Life was opened.", topic: "Program",
      run: { screen, _, budget in .leads(screen.perform(.back, budget: budget)) }),
    LineCommand(
      name: "quit", aliases: ["q"], help: "Leave the program.", topic: "Program",
      run: { screen, _, _ in .leads(screen.quit()) }),
  ]

  /// Every setting is a command of its own too.
  private static let settings: [LineCommand] = LifeSetting.all.map { setting in
    LineCommand(
      name: setting.name, arguments: "[VALUE]", help: setting.help, topic: "Settings",
      complete: { _, typed, prefix in
        Completion.words(setting.values, for: typed, after: prefix)
      },
      run: { screen, text, _ in
        guard text.isEmpty else { return Outcome(screen.set(setting, to: text)) }
        screen.say("\(setting.name) = \(setting.get(screen))")
        return .done
      })
  }
}
