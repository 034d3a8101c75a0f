import Snake
public import TerminalUI

extension MenuScreen {
  /// The menu of the whole program; the entries for Life come from where Life's screens are.
  public static func main(
    snake session: SnakeSession, life: [MenuEntry], help: [HelpSection] = []
  ) -> MenuScreen {
    let snake = [
      MenuEntry("Snake", detail: "Eat, grow, and do not bite yourself.") {
        .push(SnakeScreen(session: session))
      },
      MenuEntry("Snake demo", detail: "Watch the autopilot fill the board.") {
        session.settings.speed = session.settings.speed.playable
        return .push(SnakeScreen(session: session, demo: .cycle))
      },
    ]
    let openHelp = {
      Transition.push(
        HelpScreen(
          title: "Help", sections: SnakeScreen.keys.help(.ascii) + help, notes: SnakeScreen.rules))
    }
    let rest = [
      MenuEntry("Snake arenas", detail: "Play, draw and change arenas.") {
        .push(ArenaListScreen(session: session))
      },
      MenuEntry("Snake scores", detail: "The best games, and their replays.") {
        .push(ScoresScreen(session: session))
      },
      MenuEntry("Help", detail: "All keys, and how the games work.", open: openHelp),
      MenuEntry("Quit", detail: "Leave the program.") { .quit },
    ]
    return MenuScreen(entries: snake + life + rest, help: openHelp)
  }
}
