extension BlockTable {
  /// The eight images of a block under rotations and reflections, some perhaps alike.
  static func images(of block: Int) -> [Int] {
    var images: [Int] = []
    var image = block
    for _ in 0..<4 {
      images += [image, moved(image) { ($0.dy, $0.dx) }]
      image = moved(image) { (-$0.dy, $0.dx) }
    }
    return images
  }

  /// A block whose cells have gone elsewhere.
  private static func moved(
    _ block: Int, _ target: ((dx: Int, dy: Int)) -> (dx: Int, dy: Int)
  ) -> Int {
    var result = 0
    for (bit, offset) in offsets.enumerated() where block >> bit & 1 == 1 {
      let (dx, dy) = target(offset)
      // From the south-east to the north-west, as `offsets` goes.
      result |= 1 << ((1 - dy) * 3 + 1 - dx)
    }
    return result
  }
}
