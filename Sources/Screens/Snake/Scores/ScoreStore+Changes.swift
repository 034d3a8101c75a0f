public import Snake

/// Every change is made under the lock, in an order that leaves what is kept readable wherever it
/// breaks off.
extension ScoreStore {
  /// Adds a game to its table, and drops the worst of a full table once the new entry is safe.
  /// - Returns: its rank from 1, or nil when it is not among the best.
  public func add(_ entry: ScoreEntry) throws(HostError) -> Int? {
    try data.locked(ScoreStore.lock) { () throws(HostError) in try place(entry) }
  }

  /// `add` for those who hold the lock.
  func place(_ entry: ScoreEntry) throws(HostError) -> Int? {
    let folder = entry.table.folder
    let bytes = entry.bytes
    let name = EntryName(entry, bytes: bytes)
    sweep(folder)
    var table = try table(folder)
    let isKept = table.names.contains(name)
    let rank = table.insert(name)
    guard rank <= ScoreTable.capacity else { return nil }
    if !isKept { try data.replace(ScoreStore.file(name, in: folder), with: bytes) }
    // The entry is safe; one too many does no harm.
    for worst in table.excess { try? data.remove(ScoreStore.file(worst, in: folder)) }
    return rank
  }

  /// Removes an entry for good.
  public func remove(_ name: EntryName, from folder: String) throws(HostError) {
    try data.locked(ScoreStore.lock) { () throws(HostError) in
      try data.remove(ScoreStore.file(name, in: folder))
      try data.synchronize("\(ScoreStore.folder)/\(folder)")
    }
  }

  /// Moves a file that is no entry out of the way, and tells why and whether that went well.
  func setAside(_ file: String, because reason: String) -> String {
    do throws(HostError) {
      try setAside(file)
      return "\(reason); it was set aside"
    } catch {
      return "\(reason); it could not be set aside: \(error.message)"
    }
  }

  /// Moves a file under a name that tells where it was.
  private func setAside(_ file: String) throws(HostError) {
    try data.locked(ScoreStore.lock) { () throws(HostError) in
      // Another program may have been quicker.
      guard let bytes = try data.read(file, atMost: ScoreStore.largestFile) else { return }
      let path = file.dropFirst(ScoreStore.folder.count + 1)
      let name = path.split(separator: "/").joined(separator: "--")
      try data.makeFolder(ScoreStore.damagedFolder)
      try data.move(file, to: try place(ofDamaged: bytes, named: name))
      try data.synchronize(ScoreStore.damagedFolder)
      try data.synchronize(DataPath.folder(of: file))
    }
  }

  /// A file among the damaged ones that does not exist yet, or has these bytes already: a change
  /// that broke off is made again.
  func place(ofDamaged bytes: [UInt8], named name: String) throws(HostError) -> String {
    var number = 1
    while true {
      let file = "\(ScoreStore.damagedFolder)/\(name)" + (number == 1 ? "" : ".\(number)")
      let known = try data.read(file, atMost: ScoreStore.largestFile)
      if known == nil || known == bytes { return file }
      number += 1
    }
  }

  /// Moves an entry to the table that it belongs to.
  func move(_ name: EntryName, from folder: String, to target: String) throws(HostError) {
    try data.locked(ScoreStore.lock) { () throws(HostError) in
      let file = ScoreStore.file(name, in: folder)
      guard try data.read(file, atMost: ScoreStore.largestFile) != nil else { return }
      try data.makeFolder("\(ScoreStore.folder)/\(target)")
      try data.move(file, to: ScoreStore.file(name, in: target))
      try data.synchronize("\(ScoreStore.folder)/\(target)")
      try data.synchronize("\(ScoreStore.folder)/\(folder)")
    }
  }

  /// Removes what programs that were killed have left of files that they were writing.
  private func sweep(_ folder: String) {
    let folder = "\(ScoreStore.folder)/\(folder)"
    let names = (try? data.names(in: folder)) ?? []
    for name in names where name.hasSuffix(DataPath.temporarySuffix) {
      try? data.remove("\(folder)/\(name)")
    }
  }
}
