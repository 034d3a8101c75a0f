import ArgumentParser
import BigInt
import Lattice
import Life
import LifeFormats
import Screens
import TerminalUI

/// `vivarium life bench --drawing`: how long a screen of 200x50 characters takes to draw, at every
/// zoom.
///
/// Each line tells the median of several pictures of a universe that has just gone on, so that what
/// an engine remembers between pictures does not help, and names the zoom that takes longest; with
/// colours that tell of the past, looking at it counts.
struct DrawingBench {
  private let options: LifeBench
  private static let size = Size(200, 50)
  private static let pictures = 9
  private static let zooms = -1...60

  /// A universe to draw, and how far it goes on from picture to picture.
  private struct Subject {
    var name: String
    /// As on the command line.
    var arguments: [String]
    var start: BigInt
    var step: BigInt
  }

  private static let subjects = [
    Subject(
      name: "soup-4096",
      arguments: [
        "--random", "0.5", "--size", "4096x4096", "--seed", "1", "--topology", "T4096,4096",
      ], start: 100, step: 1),
    Subject(
      name: "soup-4096-plane",
      arguments: ["--random", "0.5", "--size", "4096x4096", "--seed", "1"], start: 100, step: 1),
    Subject(name: "rake-breeder", arguments: ["rake-breeder"], start: 8192, step: 8),
    Subject(name: "max", arguments: ["max"], start: 4096, step: 4),
    Subject(
      name: "breeder-far", arguments: ["rake-breeder"], start: BigInt(1) << 30,
      step: BigInt(1) << 20),
    Subject(
      name: "brians-brain",
      arguments: [
        "--random", "0.3", "--size", "2048x2048", "--seed", "1", "--rule", "B2/S/C3",
      ], start: 100, step: 1),
    Subject(
      name: "empty",
      arguments: ["--random", "0", "--size", "1x1", "--seed", "1"], start: 0, step: 1),
  ]

  init(options: LifeBench) { self.options = options }

  func run() throws {
    let subjects =
      options.patterns.isEmpty
      ? Self.subjects
      : options.patterns.map {
        Subject(
          name: $0, arguments: [$0], start: options.generations?.value ?? 1000, step: 1)
      }
    print(
      "pattern".padded(to: 18) + "engine".padded(to: 10) + "colours".padded(to: 9)
        + "worst".padded(to: 19) + "microseconds at zoom -1, 0, 1, …")
    for subject in subjects {
      for mode in ColorMode.allCases where !Interrupt.isRequested {
        try measure(subject, mode)
      }
    }
  }

  private func measure(_ subject: Subject, _ mode: ColorMode) throws {
    let start = try UniverseOptions.parse(subject.arguments).start()
    let resources = options.machine.resources
    var film = LifeFilm(
      try start.document(in: options.engine?.kind, resources: resources),
      host: SystemHost(resources: resources), columns: Self.size.width, rows: Self.size.height,
      follows: false, capabilities: .modern, look: LifeLook(mode: mode))
    film.advance { $0.advance(by: subject.start) }
    // The view is that of the start; what lives now is seen from further out.
    _ = film.frame()
    let clock = ContinuousClock()
    var medians: [Double] = []
    var engine = ""
    for zoom in Self.zooms where !Interrupt.isRequested {
      film.zoom = zoom
      let times = (0..<Self.pictures).map { _ in
        film.advance {
          $0.advance(by: subject.step)
          engine = $0.kind.rawValue
        }
        let begin = clock.now
        // Looks at the past once more, where colours tell of it.
        film.advance { _ in }
        _ = film.picture()
        return (clock.now - begin).inSeconds
      }
      medians.append(times.sorted()[Self.pictures / 2] * 1e6)
    }
    let worst = medians.max() ?? 0
    let zoom = (medians.firstIndex(of: worst) ?? 0) + Self.zooms.lowerBound
    let list = medians.prefix(24).map { "\(Int($0))" }.joined(separator: " ")
    print(
      subject.name.padded(to: 18) + engine.padded(to: 10) + mode.name.padded(to: 9)
        + "\(Int(worst)) at \(zoom)".padded(to: 19) + list)
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(width - count, 1))
  }
}
