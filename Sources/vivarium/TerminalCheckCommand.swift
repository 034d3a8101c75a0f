import ArgumentParser
import TerminalNcurses
import TerminalUI

/// `vivarium terminal`: what the terminal reports, for people whose screen looks wrong.
struct TerminalCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terminal",
    abstract: "Show what the terminal can do, and echo keys and mouse events.",
    shouldDisplay: false)

  @Option(
    help: "The richest characters to use: ascii, blocks, quadrants, braille or sextants.",
    transform: TerminalCheckCommand.glyphSet(named:))
  var glyphs: GlyphSet?

  @Flag(help: "Leave the mouse to the terminal.")
  var noMouse = false

  @Flag(help: .hidden)
  var crashAfterStart = false

  func run() throws {
    let terminal: NcursesTerminal
    do throws(TerminalError) {
      terminal = try NcursesTerminal(glyphs: glyphs, hasMouse: !noMouse)
    } catch {
      var standardError = StandardError()
      print("vivarium: \(error)", to: &standardError)
      throw ExitCode(69)
    }
    var check = TerminalCheck(crashesAfterStart: crashAfterStart)
    let code = EventLoop().run(&check, on: terminal)
    terminal.close()
    throw ExitCode(code)
  }

  private static func glyphSet(named name: String) throws -> GlyphSet {
    guard let set = GlyphSet(name: name) else {
      throw ValidationError("There is no glyph set '\(name)'.")
    }
    return set
  }
}
