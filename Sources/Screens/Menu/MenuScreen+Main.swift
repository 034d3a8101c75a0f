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
      MenuEntry("Snake daily", detail: "One game a day, the same for everybody.") {
        .push(SnakeScreen(session: session, challenge: .daily(session.host.date)))
      },
      MenuEntry("Snake campaign", detail: "From arena to arena, easy to hard.") {
        .push(CampaignScreen(session: session))
      },
      MenuEntry("Snake for two", detail: "Two players on one keyboard.") {
        .push(MatchScreen(session: session, people: 2))
      },
      MenuEntry("Snake versus", detail: "Play against autopilots.") {
        .push(MatchScreen(session: session, people: 1))
      },
      MenuEntry("Snake demo", detail: "Watch the autopilot fill the board.") {
        session.settings.speed = session.settings.speed.playable
        return .push(SnakeScreen(session: session, demo: session.preferences.autopilot))
      },
    ]
    let openHelp = {
      Transition.push(
        HelpScreen(
          title: "Help",
          sections: session.keys.help(.ascii) + session.preferences.bindings.match.help(.ascii)
            + help,
          notes: SnakeScreen.rules + MatchScreen.rules))
    }
    let rest = [
      MenuEntry("Snake arenas", detail: "Play, draw and change arenas.") {
        .push(ArenaListScreen(session: session))
      },
      MenuEntry("Snake scores", detail: "The best games, and their replays.") {
        .push(ScoresScreen(session: session))
      },
      MenuEntry("Snake settings", detail: "Choose theme, sound, keys, autopilot.") {
        .push(SnakePreferencesScreen(session: session))
      },
      MenuEntry("Help", detail: "All keys, and how the games work.", open: openHelp),
      MenuEntry("Quit", detail: "Leave the program.") { .quit },
    ]
    return MenuScreen(entries: snake + life + rest, help: openHelp)
  }
}
