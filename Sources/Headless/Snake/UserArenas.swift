import Screens
import Snake

/// The user's own arenas: the files `NAME.txt` and `NAME.nsnake` of a folder.
///
/// It is `$XDG_DATA_HOME/vivarium/arenas`, or else `~/.local/share/vivarium/arenas`.
public struct UserArenas: Hashable, Sendable {
  /// The folder; it need not exist.
  public let folder: String

  /// The arenas in a folder.
  public init(folder: String) {
    self.folder = folder
  }

  /// The arenas in the folder that the environment tells; nil when it tells none.
  public static var standard: UserArenas? {
    SystemHost.dataFolder(environment: Posix.environment).map {
      UserArenas(folder: "\($0)/arenas")
    }
  }

  private static let endings = ["txt", "nsnake"]

  /// The paths of the files, with the names they have on the command line, by name.
  var files: [(name: String, path: String)] {
    var paths: [String: String] = [:]
    for ending in UserArenas.endings {
      for file in Posix.names(in: folder) where file.hasSuffix(".\(ending)") {
        let name = String(file.dropLast(ending.count + 1))
        let path = "\(folder)/\(file)"
        // Of two files of one name the first ending counts, as it does in `path(named:)`.
        guard NamedFile.isName(name), paths[name] == nil, Posix.kind(of: path) == .regular
        else { continue }
        paths[name] = path
      }
    }
    return paths.sorted { $0.key < $1.key }.map { (name: $0.key, path: $0.value) }
  }

  /// The path of the arena of this name, whatever its case; nil when there is none.
  func path(named name: String) -> String? {
    guard NamedFile.isName(name) else { return nil }
    return UserArenas.endings.lazy.compactMap {
      NamedFile.path("\(name).\($0)", in: folder)
    }.first
  }

  /// The files as screens show them; a file that cannot be read is left out.
  ///
  /// Whether they are right is for the reader of their text to see.
  var items: [LibraryItem] {
    files.compactMap { name, path in
      guard let bytes = try? InputFile.read(path) else { return nil }
      let arena = try? Arena(parsing: bytes)
      let title = arena.map { $0.name.isEmpty ? name : $0.name } ?? name
      return LibraryItem(
        name: name, kind: LibraryItem.ownArenas, title: title, description: arena?.comment ?? "",
        text: String(decoding: bytes, as: UTF8.self))
    }
  }
}
