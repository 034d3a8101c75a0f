import Lattice
import Life

extension LifeScreen {
  /// Fills the selection, or what is in view, as the text asks for; false when it asks for nothing
  /// that can be.
  mutating func fill(_ text: String) -> Bool {
    do throws(RandomFill.Problem) {
      fill(try RandomFill(text))
      return true
    } catch {
      warn(error.sentence)
      return false
    }
  }

  /// Fills the selection, or what is in view, at random, and tells from which seed.
  private mutating func fill(_ wish: RandomFill) {
    let room = (shaping.selection ?? viewport.cells)?
      .intersection(document.engine.topology.reach)
    guard let room, !room.isEmpty, let area = Size(room.width, room.height).area,
      area <= Tool.mostCells
    else {
      return warn(
        shaping.selection == nil
          ? "There is too much in view to fill; zoom in first, or select."
          : "The selection is too large to fill.")
    }
    guard let rect = wish.symmetry.fitted(in: room) else {
      return warn("There is no room for \(wish.symmetry.shape).")
    }
    let soup = Soup(
      filling: rect, density: wish.density, seed: wish.seed ?? host.freshSeed(),
      symmetry: wish.symmetry, for: document.engine.rule)
    // The seed brings it back.
    edit(.fill(soup), isDrawing: false)
    let symmetry = wish.symmetry == .c1 ? "" : ", \(wish.symmetry.rawValue)"
    say(
      "Filled \(LifeScreen.size(of: rect)) at \(percent(wish.density))\(symmetry), "
        + "seed \(soup.seed).")
  }

  private func percent(_ density: Double) -> String {
    let tenths = Int((density * 1000).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
  }
}
