import TerminalUI
import Testing

@testable import Screens

@Suite struct MenuScreenTests {
  func menu(_ columns: Int = 80, _ rows: Int = 24) -> MenuScreen {
    var menu = MenuScreen.main(
      snake: SnakeSession(host: KeepingHost()),
      life: [MenuEntry("Life", detail: "Watch it grow.") { .pop }])
    menu.take(.resize(columns: columns, rows: rows))
    return menu
  }

  @Test func oneEnterPlays() {
    var menu = menu()
    #expect(menu.press(.enter).name == "push SnakeScreen")
  }

  @Test(arguments: [
    (1, "push SnakeScreen"), (2, "push CampaignScreen"), (3, "push MatchScreen"),
    (4, "push MatchScreen"), (5, "push SnakeScreen"), (6, "pop"), (7, "push ArenaListScreen"),
    (8, "push ScoresScreen"), (9, "push SnakePreferencesScreen"), (10, "push HelpScreen"),
    (11, "quit"),
  ])
  func everyEntryLeadsSomewhere(downs: Int, name: String) {
    var menu = menu()
    for _ in 0..<downs { menu.press(.down) }
    #expect(menu.press(.enter).name == name)
  }

  @Test func keysMoveAndLeave() {
    var menu = menu()
    #expect(menu.press(.character("j"), .character("k"), .character("q")).name == "pop")
  }

  @Test(arguments: [Key.character("?"), .function(1)])
  func showsHelp(key: Key) {
    var menu = menu()
    #expect(menu.press(key).name == "push HelpScreen")
  }

  @Test func aSecondClickOpens() throws {
    var menu = menu()
    let rows = menu.picture(80, 24).split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(rows.firstIndex { $0.contains("Life ") && $0.contains("Watch") })
    let click = Event.mouse(MouseEvent(.press(.left), column: 40, row: row))
    #expect(menu.take(click).name == "stay")
    #expect(menu.take(click).name == "pop")
  }

  @Test func explainsAllWhereThereIsRoom() {
    #expect(
      menu(60, 15).picture(60, 15)
        == """
                              V I V A R I U M
         Snake             Eat, grow, and do not bite yourself.
         Snake daily       One game a day, the same for everybody.
         Snake campaign    From arena to arena, easy to hard.
         Snake for two     Two players on one keyboard.
         Snake versus      Play against autopilots.
         Snake demo        Watch the autopilot fill the board.
         Life              Watch it grow.
         Snake arenas      Play, draw and change arenas.
         Snake scores      The best games, and their replays.
         Snake settings    Choose theme, sound, keys, autopilot.
         Help              All keys, and how the games work.
         Quit              Leave the program.

        Enter open  ↑ up  ↓ down  ? help  q quit
        """)
  }

  @Test func explainsTheSelectedEntryWhereThereIsLittle() {
    let picture = menu(30, 16).picture(30, 16)
    #expect(picture.contains("Eat, grow, and do not bite"))
    #expect(!picture.contains("Leave the program"))
    #expect(menu(20, 4).picture(20, 4).contains("Snake daily"))
  }
}
