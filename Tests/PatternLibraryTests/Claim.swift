/// What a file of the library says about its pattern, in words that can be checked by running it.
///
/// A claim is a line `#C Claim: …` in one of these forms, where capital letters are numbers:
///
///     still life
///     oscillator, period P
///     spaceship, period P, displacement X Y
///     gun, period P
///     puffer, period P, displacement X Y
///     population N at G
///     lifespan G, population N
///     dies at G
///
/// Periods are the least ones. X grows to the right, Y downwards, both per period.
///
/// - A gun repeats inside the box that it fills in its file, and the population grows. A puffer
///   or rake does so in a box that moves with it. Both may take `Claim.warmUp` periods until then.
///   The debris far behind a puffer may have a longer period.
/// - A lifespan ends when nothing happens any more but still lifes, oscillators and departing
///   spaceships: the populations repeat every `Claim.ashPeriod` generations from G on, not from
///   G - 2 on, and N cells live at G. (That the very last change keeps the number of cells is
///   common, hence 2.)
/// - A pattern that dies at G has a living cell at G - 1 and none at G.
enum Claim: Equatable {
  case moves(period: Int, x: Int, y: Int)
  case sheds(period: Int, x: Int, y: Int)
  case population(Int, generation: Int)
  case lifespan(Int, population: Int)
  case dies(generation: Int)

  static let warmUp = 32
  static let ashPeriod = 60

  /// Reads what follows `Claim:`, or nil when it has none of the forms.
  init?(_ text: some StringProtocol) {
    let words = text.split { $0 == " " || $0 == "," }
    let numbers = words.compactMap { Int($0) }
    let form = words.map { Int($0) == nil ? String($0) : "N" }.joined(separator: " ")
    switch form {
    case "still life": self = .moves(period: 1, x: 0, y: 0)
    case "oscillator period N" where numbers[0] > 1:
      self = .moves(period: numbers[0], x: 0, y: 0)
    case "spaceship period N displacement N N" where numbers[0] > 0:
      self = .moves(period: numbers[0], x: numbers[1], y: numbers[2])
    case "gun period N" where numbers[0] > 0: self = .sheds(period: numbers[0], x: 0, y: 0)
    case "puffer period N displacement N N" where numbers[0] > 0:
      self = .sheds(period: numbers[0], x: numbers[1], y: numbers[2])
    case "population N at N": self = .population(numbers[0], generation: numbers[1])
    case "lifespan N population N" where numbers[0] >= 0:
      self = .lifespan(numbers[0], population: numbers[1])
    case "dies at N" where numbers[0] > 0: self = .dies(generation: numbers[0])
    default: return nil
    }
  }
}
