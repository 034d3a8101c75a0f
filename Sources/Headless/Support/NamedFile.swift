/// Finds the files of a folder by names that people type.
enum NamedFile {
  /// Whether a name can be that of a file in a folder, and of no other place.
  static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 200 && !name.hasPrefix(".")
      && !name.utf8.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") || $0 < 32 }
  }

  /// The path of the file of this name in a folder: of exactly this name, or else of one that
  /// differs in case.
  static func path(_ name: String, in folder: String) -> String? {
    let exact = "\(folder)/\(name)"
    if Posix.kind(of: exact) == .regular { return exact }
    let lowered = name.lowercased()
    // Sorted, so that the choice does not depend on the disk.
    return Posix.names(in: folder).filter { $0.lowercased() == lowered }.sorted().lazy
      .map { "\(folder)/\($0)" }.first { Posix.kind(of: $0) == .regular }
  }
}
