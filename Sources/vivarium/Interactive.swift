import ArgumentParser
import Headless
import Screens
import TerminalNcurses
import TerminalUI

/// The options of every command that takes the terminal over.
struct TerminalOptions: ParsableArguments {
  @OptionGroup var characters: GlyphOptions

  @Flag(help: "Leave the mouse to the terminal.")
  var noMouse = false

  /// Shows a screen, and those that it leads to, until the last one is left; then exits.
  /// - Parameter failure: why what was asked for could not be shown, to be told when the terminal
  ///   is as it was, unless something else has ended the program.
  func play(_ screen: any Screen, failure: () -> Failure? = { nil }) throws -> Never {
    let terminal: NcursesTerminal
    do throws(TerminalError) {
      terminal = try NcursesTerminal(glyphs: characters.glyphs, hasMouse: !noMouse)
    } catch {
      Failure(.noTerminal, "error: \(error)").report()
    }
    let size = terminal.size
    var shell = Shell(
      screen, columns: size.columns, rows: size.rows, capabilities: terminal.capabilities)
    let code = EventLoop().run(&shell, on: terminal)
    terminal.close()
    if code == 0, let failure = failure() { failure.report() }
    throw ExitCode(code)
  }
}
