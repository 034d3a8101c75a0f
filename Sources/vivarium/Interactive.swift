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
  func play(_ screen: any Screen) throws -> Never {
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
    throw ExitCode(code)
  }
}
