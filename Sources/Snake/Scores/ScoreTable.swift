/// The entries of a table in their order, by the names of their files.
public struct ScoreTable: Hashable, Sendable {
  /// The names from the best.
  public private(set) var names: [EntryName]

  /// The most entries that a table keeps.
  public static let capacity = 100

  /// The table in a folder with these files; what is no entry's is passed over.
  ///
  /// O(n log n).
  public init(fileNames: some Sequence<String>) {
    names = fileNames.compactMap(EntryName.init(fileName:)).sorted()
  }

  /// Adds a name where it belongs, once.
  ///
  /// O(n).
  /// - Returns: its rank, from 1.
  @discardableResult
  public mutating func insert(_ name: EntryName) -> Int {
    let place = names.firstIndex { !($0 < name) } ?? names.count
    if place == names.count || names[place] != name { names.insert(name, at: place) }
    return place + 1
  }

  /// Takes a name out.
  ///
  /// O(n).
  public mutating func remove(_ name: EntryName) { names.removeAll { $0 == name } }

  /// The worst entries, for which there is no room.
  public var excess: ArraySlice<EntryName> { names.dropFirst(ScoreTable.capacity) }
}
