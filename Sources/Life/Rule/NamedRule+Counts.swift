extension NamedRule {
  /// Two-state rules on counts of the eight neighbours.
  static let countingRules: [NamedRule] = [
    NamedRule(
      "Life", "B3/S23", "Balanced between growth and death; computes anything.",
      by: "John Conway, 1970", aliases: ["Conway's Life", "Game of Life", "Conway's Game of Life"]),
    NamedRule(
      "HighLife", "B36/S23", "Much like Life, with a small replicator.",
      by: "Nathan Thompson, 1994"),
    NamedRule(
      "Day & Night", "B3678/S34678", "Living and dead cells play the same part.",
      by: "Nathan Thompson, 1997", aliases: ["Day and Night"]),
    NamedRule(
      "Seeds", "B2/S", "No cell lives twice, yet nearly everything explodes.",
      by: "Brian Silverman"),
    NamedRule(
      "Live Free or Die", "B2/S0",
      "Only loners survive; explodes, with spaceships among the debris.",
      aliases: ["LFoD"]),
    NamedRule(
      "Life without Death", "B3/S012345678",
      "Nothing dies: ink spots grow, and ladders run from them.",
      aliases: ["LwoD", "Inkspot", "Flakes"]),
    NamedRule(
      "Replicator", "B1357/S1357", "Every pattern turns into copies of itself.",
      by: "Edward Fredkin"),
    NamedRule(
      "Fredkin", "B1357/S02468", "The parity of all nine cells; copies every pattern.",
      by: "Edward Fredkin"),
    NamedRule(
      "Morley", "B368/S245",
      "Settles like Life, with fast spaceships, guns and breeders of its own.",
      by: "Stephen Morley", aliases: ["Move"]),
    NamedRule(
      "Diamoeba", "B35678/S5678",
      "Diamonds whose edges boil, growing or shrinking for no clear reason.",
      by: "Dean Hickerson"),
    NamedRule("2x2", "B36/S125", "Patterns of 2x2 blocks stay patterns of 2x2 blocks."),
    NamedRule("34 Life", "B34/S34", "Dense soups burst; thin ones freeze."),
    NamedRule("Amoeba", "B357/S1358", "Blobs that flow and change without a plan."),
    NamedRule(
      "Assimilation", "B345/S4567", "Dense soups fill up into solid diamonds, thin ones die."),
    NamedRule("Bacteria", "B34/S456", "Colonies that grow slowly and stay compact."),
    NamedRule("Blinkers", "B345/S2", "Soups shrink to a few blinkers and little else."),
    NamedRule("Castles", "B3678/S135678", "Solid blocks grow slowly between walls."),
    NamedRule("Coagulations", "B378/S235678", "Debris expands and sets into bubbling foam."),
    NamedRule("Coral", "B3/S45678", "Slow growth with a texture like a coral reef."),
    NamedRule(
      "Corrosion of Conformity", "B3/S124", "Rust that creeps outwards.", aliases: ["Corrosion"]),
    NamedRule("DotLife", "B3/S023", "Life whose single cells survive; soups grow slowly."),
    NamedRule("DryLife", "B37/S23", "Life with birth on seven; many of its patterns work."),
    NamedRule("DryFlock", "B37/S12", "Flock with birth on seven."),
    NamedRule(
      "EightLife", "B3/S238", "Life where a crowd of eight is survivable."),
    NamedRule(
      "Electrified Maze", "B45/S12345", "Walls of a maze that flicker, within the soup's bounds."),
    NamedRule("Eppstein", "B35/S236", "Soups grow slowly without end."),
    NamedRule("Flock", "B3/S12", "Soups settle fast into small oscillators."),
    NamedRule("Geology", "B3578/S24678", "Layers that drift and fold slowly."),
    NamedRule("Gems", "B3457/S4568", "Dense soups grow facets, slowly."),
    NamedRule("Gems Minor", "B34578/S456", "Like Gems, with a rougher cut."),
    NamedRule(
      "Gnarl", "B1/S1", "One cell explodes into gnarled symmetric growth.", by: "Kellie Evans"),
    NamedRule(
      "H-Trees", "B1/S012345678", "One cell grows into a fractal of trees that never dies."),
    NamedRule("Holstein", "B35678/S4678", "Patches like a cow's that slowly round off."),
    NamedRule("HoneyLife", "B38/S238", "Life with births and survivals on eight."),
    NamedRule("Iceballs", "B25678/S5678", "Solid lumps grow inside an exploding spray."),
    NamedRule(
      "InverseLife", "B0123478/S34678", "B3678/S23 with living and dead cells exchanged."),
    NamedRule("IronLife", "B36/S238", "HighLife where a crowd of eight is survivable."),
    NamedRule("Land Rush", "B36/S234578", "Settles the plane quickly and never lets go."),
    NamedRule(
      "Long Life", "B345/S5", "Oscillators of extremely long periods come up by themselves."),
    NamedRule("LowDeath", "B368/S238", "HighLife with birth and survival on eight."),
    NamedRule("LowLife", "B3/S13", "Soups settle at once into a few small shapes."),
    NamedRule("Maze", "B3/S12345", "Grows into a maze of corridors."),
    NamedRule("Maze with Mice", "B37/S12345", "A maze with small things that run along it."),
    NamedRule("Mazectric", "B3/S1234", "A maze of longer and straighter corridors than Maze's."),
    NamedRule(
      "Mazectric with Mice", "B37/S1234", "Long straight corridors with small things running along."
    ),
    NamedRule(
      "Pedestrian Life", "B38/S23",
      "Life with birth on eight; most of Life's ash, other methuselahs."),
    NamedRule(
      "Persian Rug", "B234/S", "A block of four weaves an endless rug.", aliases: ["Serviettes"]),
    NamedRule(
      "Plow World", "B378/S012345678", "Life without Death with births on seven and eight too."),
    NamedRule("Pseudo Life", "B357/S238", "Looks like Life, though nothing is quite the same."),
    NamedRule("Slow Blob", "B367/S125678", "Blobs that grow slowly."),
    NamedRule("Snakeskin", "B1/S134567", "Explodes into scales at the speed of light."),
    NamedRule("SnowLife", "B3/S1237", "Grows without end like drifts of snow."),
    NamedRule("Stains", "B3678/S235678", "Stains that spread for a while, then mostly rest."),
    NamedRule(
      "Vote", "B5678/S45678", "Each cell sides with the majority: areas that freeze.",
      by: "Gérard Vichniac"),
    NamedRule(
      "Anneal", "B4678/S35678", "A majority that errs near the middle: areas whose edges shrink.",
      by: "Gérard Vichniac", aliases: ["Vote 4/5", "Twisted Majority"]),
    NamedRule("Walled Cities", "B45678/S2345", "Busy cities behind walls that hold for ever."),
    NamedRule("AntiLife", "B0123478/S01234678", "Life with living and dead cells exchanged."),
  ]
}
