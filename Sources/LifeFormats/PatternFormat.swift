/// The file formats, by their field names.
public enum PatternFormat: String, CaseIterable, Hashable, Sendable {
  /// Run length encoded: the common exchange format, for any number of states.
  case rle
  /// A picture in `.` and `O` under lines that start with `!`.
  case plaintext = "cells"
  /// A picture in `.` and `*`, in blocks with positions.
  case life105
  /// A list of the living cells' coordinates.
  case life106
  /// A quadtree with shared nodes, for patterns too large to write down cell by cell.
  case macrocell = "mc"
  /// The format of the program MCell; read only.
  case mcell = "mcl"

  /// The format and the compression that a file's ending asks for, nil when it asks for none.
  ///
  /// Meant for writing; a file to read is known by its content. `.lif` and `.life` stand for
  /// Life 1.06, which keeps exact coordinates.
  public static func named(_ fileName: String) -> (format: PatternFormat, compressed: Bool)? {
    var name = fileName[...].lowercased()[...]
    let compressed = name.hasSuffix(".gz")
    if compressed { name = name.dropLast(3) }
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let format: PatternFormat? =
      switch name[dot...].dropFirst() {
      case "rle": .rle
      case "cells": .plaintext
      case "lif", "life", "life106": .life106
      case "life105": .life105
      case "mc": .macrocell
      default: nil
      }
    return format.map { ($0, compressed) }
  }
}
