extension NamedRule {
  /// Rules whose cells take several generations to die, survival first.
  static let agingRules: [NamedRule] = [
    NamedRule("Banners", "2367/3457/5", "Flags that wave and travel.", by: "Mirek Wójtowicz"),
    NamedRule(
      "BelZhab", "23/23/8",
      "Waves that chase one another, as in the Belousov-Zhabotinsky reaction.",
      aliases: ["Belousov-Zhabotinsky"]),
    NamedRule("BelZhab Sediment", "145678/23/8", "Waves that leave a growing sediment behind."),
    NamedRule("Bloomerang", "234/34678/24", "Blooms that open in rings.", by: "John Elliott"),
    NamedRule("Bombers", "345/24/25", "Ships with long tails that drop fire as they go."),
    NamedRule("Brain 5", "/2/5", "Brian's Brain with a longer rest; mostly ships that fly away."),
    NamedRule("Brain 6", "6/246/3", "Brian's Brain with more births; ships in all directions."),
    NamedRule(
      "Brian's Brain", "/2/3",
      "Every cell rests after firing; ships everywhere, nothing stands still.",
      by: "Brian Silverman", aliases: ["Brain"]),
    NamedRule("Burst", "0235678/3468/9", "Solid shapes that swell, burst and calm down."),
    NamedRule("Burst II", "235678/3468/9", "Burst without lonely survivors; dies down further."),
    NamedRule(
      "Caterpillars", "124567/378/4", "Busy chaos that holds its ground, with crawling ribbons.",
      by: "Mirek Wójtowicz"),
    NamedRule("Chenille", "05678/24567/6", "Ships run off from a core of thick stripes."),
    NamedRule("Circuit Genesis", "2345/1234/8", "Explodes into what looks like printed circuits."),
    NamedRule(
      "Cooties", "23/2/8", "Wave fronts explode and leave disorder inside.", by: "Rudy Rucker"),
    NamedRule("Ebb & Flow", "012478/36/18", "Patches that pulse like tides."),
    NamedRule("Ebb & Flow II", "012468/37/18", "Tides that pulse more slowly."),
    NamedRule("Faders", "2/2/25", "Fast fronts with tails that fade over 25 states."),
    NamedRule(
      "Fireworks", "2/13/21", "A few cells explode into glowing fronts.", by: "John Elliott"),
    NamedRule("Flaming Starbows", "347/23/8", "Explosions full of coloured arcs."),
    NamedRule("Free Star", "0345/2/10", "Star Wars with lonely survivors and long trails."),
    NamedRule(
      "Frogs", "12/34/3", "Soups that jump about in place and slowly die down.",
      by: "Scott Robert Ladd"),
    NamedRule("Frost", "/1/25", "One cell grows crystals of frost at the speed of light."),
    NamedRule("Frozen Spirals", "356/23/6", "Fronts that curl up, and parts that freeze."),
    NamedRule("Glisserati", "035678/245678/7", "Solid ground with sliding ships around it."),
    NamedRule(
      "Glissergy", "035678/245678/5", "Solid ground from which short-tailed ships slide away."),
    NamedRule(
      "Lava", "12345/45678/8", "Viscous flow that fills the bounds it began with.",
      by: "Mirek Wójtowicz"),
    NamedRule(
      "Lines", "012345/458/3", "Settles within its bounds into a drawing of lines.",
      by: "Anders Starmark"),
    NamedRule(
      "Living on the Edge", "345/3/6", "Life only along the edges of things; settles or creeps."),
    NamedRule("Meteor Guns", "01245678/3/8", "Quiet ground, and guns that fire meteors."),
    NamedRule("Nova", "45678/2478/25", "Stars with halos of 25 states, and the ships they emit."),
    NamedRule("OrthoGo", "3/2/4", "Nearly all that remains are ships along rows and columns."),
    NamedRule(
      "Prairie on Fire", "345/34/6", "Fire fronts that roam over ground that recovers.",
      aliases: ["Prairie Fire"]),
    NamedRule("RainZha", "2/23/8", "Waves in the manner of BelZhab, denser and more nervous."),
    NamedRule("Rake", "3467/2678/6", "Ships and rakes that leave ships."),
    NamedRule("SediMental", "45678/25678/4", "Solid sediment with ships that leave it."),
    NamedRule("Snake", "03467/25/6", "Winding trails around steady cores."),
    NamedRule("SoftFreeze", "13458/38/6", "Soups that freeze slowly while they spread."),
    NamedRule("Spirals", "2/234/5", "Soups curl up into spirals that send out waves."),
    NamedRule(
      "Star Wars", "345/2/4", "Ships, walls and guns in never-ending battle.",
      by: "Mirek Wójtowicz"),
    NamedRule("Sticks", "3456/2/6", "Sticks fly off and collide into more.", by: "Rudy Rucker"),
    NamedRule("Swirl", "23/34/8", "Short-lived swirls; most soups die down."),
    NamedRule("ThrillGrill", "1234/34/48", "Slow fronts with 48 states of afterglow."),
    NamedRule("Transers", "345/26/5", "Few pieces, all of them on the move.", by: "John Elliott"),
    NamedRule("Transers II", "0345/26/6", "Transers with lonely survivors; a denser traffic."),
    NamedRule("Wanderers", "345/34678/5", "Compact patches that wander about."),
    NamedRule("Worms", "3467/25/6", "Worms that crawl off in all directions."),
    NamedRule(
      "Xtasy", "1456/2356/16", "Explodes into waves of sixteen states.", by: "John Elliott"),
  ]
}
