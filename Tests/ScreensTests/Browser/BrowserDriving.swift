import TerminalUI

@testable import Screens

/// How the tests drive the browser and look at it.
protocol BrowserDriving {}

extension BrowserDriving {
  func browser(columns: Int = 80, rows: Int = 24) -> PatternBrowserScreen {
    var screen = PatternBrowserScreen(host: LifeTestHost())
    _ = screen.update(.resize(columns: columns, rows: rows), budget: .unlimited)
    return screen
  }

  func text(_ screen: PatternBrowserScreen, columns: Int = 80, rows: Int = 24) -> String {
    var canvas = Canvas(columns: columns, rows: rows)
    screen.draw(into: &canvas, capabilities: .modern)
    return canvas.text
  }

  @discardableResult
  func press(_ screen: inout PatternBrowserScreen, _ keys: Key...) -> Transition {
    keys.reduce(.stay) { _, key in screen.update(.key(key), budget: .unlimited) }
  }

  /// Gives the screen its ticks until it rests, as many as it takes at most.
  func wait(_ screen: inout PatternBrowserScreen, ticks: Int = 100_000) -> Int {
    for done in 0..<ticks {
      guard let wait = screen.timeToNextTick else { return done }
      _ = screen.update(.tick(elapsed: max(wait, .milliseconds(1))), budget: .unlimited)
    }
    return ticks
  }

  /// A host with patterns of the user's own, some of which cannot be read.
  var ownFiles: LifeTestHost {
    let host = LifeTestHost()
    host.patternFolders = ["mine"]
    host.files = [
      "mine/ship.rle": Array("#N My ship\n#O Ada\n#C Sails.\nx = 3, y = 1\n3o!\n".utf8),
      "mine/deep/er/tub.cells": Array("!Name: Tub\n.O.\nO.O\n.O.\n".utf8),
      "mine/bad.rle": Array("x = 1, y = 1\n?!".utf8),
      "mine/notes.txt": Array("Buy milk.".utf8),
      "mine/.hidden.rle": Array("o!".utf8),
      "mine/huge.rle": [UInt8](repeating: 32, count: UserPatterns.largestFile + 1),
      "more/own.mc": Array("[M2]\n#R B36/S23\n*$\n".utf8),
    ]
    return host
  }
}
