/// What a file of the library says about its pattern, in words that can be checked by running it.
///
/// A claim is a line `#C Claim: …` in one of these forms, where capital letters are numbers:
///
///     still life
///     oscillator, period P
///     oscillator, period P from G
///     spaceship, period P, displacement X Y
///     gun, period P
///     puffer, period P, displacement X Y
///     quadratic growth, period P from G
///     population N at G
///     population N at G, digest D
///     state S has N cells at G
///     lifespan G, population N
///     dies at G
///     reflector, turns by A at G
///     becomes NAME at G
///
/// Periods are the least ones. X grows to the right, Y downwards, both per period. An oscillator
/// from G on takes until then to begin; before, it may have done so already.
///
/// - A gun repeats inside the box that it fills in its file, and the population grows. A puffer
///   or rake does so in a box that moves with it. Both may take some periods until then.
///   The debris far behind a puffer may have a longer period.
/// - Where growth is quadratic, the population at G, G + P, G + 2 P, … has second differences that
///   are all the same and positive.
/// - A lifespan ends when nothing happens any more but still lifes, oscillators and departing
///   spaceships: the populations repeat every 60 generations from G on, not from G - 2 on, and N
///   cells live at G. (That the very last change keeps the number of cells is common, hence 2.)
/// - A digest tells all cells at G: FNV-1a with 64 bits, as 16 hexadecimal digits, over the text
///   `X,Y,S,` of each living cell, row by row, where S is its state and X and Y count from the top
///   left of the box around all. Those of the library were made from what Golly has at G.
/// - A pattern that dies at G has a living cell at G - 1 and none at G.
/// - A reflector holds a glider in its file; at G everything is as it was, but for the glider,
///   which flies on in a direction that is A degrees from the first.
/// - What becomes NAME is at G that pattern of the library in any phase, turned in any way, and
///   nothing else.
public enum Claim: Hashable, Sendable {
  /// A still life, an oscillator or a spaceship: the same again after a period, moved.
  case moves(period: Int, x: Int, y: Int)
  /// What has become an oscillator by a generation.
  case settles(period: Int, from: Int)
  /// A gun, a puffer or a rake.
  case sheds(period: Int, x: Int, y: Int)
  /// Something that grows as the square of time.
  case growsQuadratically(period: Int, from: Int)
  /// So many cells in a generation, and which ones where there is a digest.
  case population(Int, generation: Int, digest: UInt64? = nil)
  /// So many cells of a state in a generation, where the population alone says little.
  case cells(Int, state: Int, generation: Int)
  /// The generation from which on nothing new happens, and the cells that are left.
  case lifespan(Int, population: Int)
  /// The first generation without a cell.
  case dies(generation: Int)
  /// Something that turns a glider by so many degrees.
  case reflects(degrees: Int, generation: Int)
  /// A synthesis of a pattern of that name.
  case becomes(String, generation: Int)

  /// Reads what follows `Claim:`, or nil when it has none of the forms.
  public init?(_ text: some StringProtocol) {
    let words = text.split { $0 == " " || $0 == "," }
    let numbers = words.compactMap { Int($0) }
    let form = words.map { Int($0) == nil ? String($0) : "N" }.joined(separator: " ")
    switch form {
    case "still life": self = .moves(period: 1, x: 0, y: 0)
    case "oscillator period N" where numbers[0] > 1:
      self = .moves(period: numbers[0], x: 0, y: 0)
    case "oscillator period N from N" where numbers[0] > 1 && numbers[1] > 0:
      self = .settles(period: numbers[0], from: numbers[1])
    case "spaceship period N displacement N N" where numbers[0] > 0:
      self = .moves(period: numbers[0], x: numbers[1], y: numbers[2])
    case "gun period N" where numbers[0] > 0: self = .sheds(period: numbers[0], x: 0, y: 0)
    case "puffer period N displacement N N" where numbers[0] > 0:
      self = .sheds(period: numbers[0], x: numbers[1], y: numbers[2])
    case "quadratic growth period N from N" where numbers[0] > 0 && numbers[1] >= 0:
      self = .growsQuadratically(period: numbers[0], from: numbers[1])
    case "population N at N": self = .population(numbers[0], generation: numbers[1])
    case "state N has N cells at N":
      self = .cells(numbers[1], state: numbers[0], generation: numbers[2])
    case "lifespan N population N" where numbers[0] >= 0:
      self = .lifespan(numbers[0], population: numbers[1])
    case "dies at N" where numbers[0] > 0: self = .dies(generation: numbers[0])
    case "reflector turns by N at N" where numbers[1] > 0:
      self = .reflects(degrees: numbers[0], generation: numbers[1])
    default:
      if let claim = Claim(digestOf: words) {
        self = claim
        return
      }
      guard words.count == 4, words[0] == "becomes", words[2] == "at", let end = Int(words[3]),
        end > 0
      else { return nil }
      self = .becomes(String(words[1]), generation: end)
    }
  }
}

extension Claim {
  /// Reads `population N at G, digest D`.
  private init?(digestOf words: [some StringProtocol]) {
    guard words.count == 6, words[0] == "population", words[2] == "at", words[4] == "digest",
      let cells = Int(words[1]), let generation = Int(words[3]), words[5].count == 16,
      let digest = UInt64(words[5], radix: 16)
    else { return nil }
    self = .population(cells, generation: generation, digest: digest)
  }

  /// The claim in a few words, as `Oscillator, period 30` or `Spaceship, c/4 diagonal, period 4`.
  public var summary: String {
    switch self {
    case .moves(1, 0, 0): "Still life"
    case .moves(let period, 0, 0): "Oscillator, period \(period)"
    case .moves(let period, let x, let y):
      "Spaceship, \(Claim.speed(period, x, y)), period \(period)"
    case .settles(let period, let first):
      "Oscillator, period \(period) from generation \(first) on"
    case .sheds(let period, 0, 0): "Gun, period \(period)"
    case .sheds(let period, let x, let y):
      "Puffer or rake, \(Claim.speed(period, x, y)), period \(period)"
    case .growsQuadratically: "Grows as the square of time"
    case .population(let cells, let generation, _): "\(cells) cells in generation \(generation)"
    case .cells(let cells, let state, let generation):
      "\(cells) cells of state \(state) in generation \(generation)"
    case .lifespan(let end, let cells): "Settles at generation \(end) with \(cells) cells"
    case .dies(let generation): "Dies at generation \(generation)"
    case .reflects(180, let generation): "Sends a glider back within \(generation) generations"
    case .reflects(let degrees, let generation):
      "Turns a glider by \(degrees) degrees within \(generation) generations"
    case .becomes(let name, let generation): "Becomes \(name) at generation \(generation)"
    }
  }

  /// What it may be looked for by besides the words of the remarks: `p30`, `c/4 diagonal`.
  public var searchTerms: [String] {
    switch self {
    case .moves(1, 0, 0): []
    case .moves(let period, let x, let y), .sheds(let period, let x, let y):
      ["p\(period)", "period \(period)"] + (x == 0 && y == 0 ? [] : [Claim.speed(period, x, y)])
    case .settles(let period, _): ["p\(period)", "period \(period)"]
    case .growsQuadratically: ["quadratic growth"]
    case .reflects: ["reflector"]
    case .becomes: ["synthesis"]
    case .population, .cells, .lifespan, .dies: []
    }
  }

  /// The speed as people write it, where c is a cell a generation: `c/2 orthogonal`,
  /// `2c/5 orthogonal`, `c/4 diagonal`, `(2,1)c/6`.
  private static func speed(_ period: Int, _ x: Int, _ y: Int) -> String {
    let (long, short) = (max(abs(x), abs(y)), min(abs(x), abs(y)))
    var (divisor, rest) = (period, long)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    if short != 0 && short != long {
      var (whole, part) = (divisor, short)
      while part != 0 { (whole, part) = (part, whole % part) }
      return "(\(long / whole),\(short / whole))c/\(period / whole)"
    }
    let cells = long / divisor
    let generations = period / divisor
    let speed = (cells == 1 ? "c" : "\(cells)c") + (generations == 1 ? "" : "/\(generations)")
    return speed + (short == 0 ? " orthogonal" : " diagonal")
  }
}
