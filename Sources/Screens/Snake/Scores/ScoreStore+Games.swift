public import Snake

extension ScoreStore {
  /// The games that were finished, by people or by programs, from the earliest.
  ///
  /// O(bytes).
  public func games(ofPilots isPilot: Bool) throws(HostError) -> [GameRecord] {
    let file = ScoreStore.log(ofPilots: isPilot)
    return GameLog.records(in: try data.read(file, atMost: ScoreStore.largestFile) ?? [])
  }

  /// Adds a game to the list of all games.
  public func log(_ entry: ScoreEntry) throws(HostError) {
    let file = ScoreStore.log(ofPilots: entry.table.isPilot)
    let record = entry.record
    try data.locked(ScoreStore.lock) { () throws(HostError) in
      let known = try data.read(file, atMost: ScoreStore.largestFile)
      if let shortened = known.flatMap(GameLog.shortened) {
        try data.replace(file, with: shortened + GameLog.addition(record, to: shortened))
        return
      }
      if known == nil { try data.makeFolder(ScoreStore.folder) }
      try data.append(GameLog.addition(record, to: known ?? []), to: file)
      if known == nil { try data.synchronize(ScoreStore.folder) }
    }
  }

  private static func log(ofPilots isPilot: Bool) -> String {
    "\(folder)/games-\(TableKey.folder(ofPilots: isPilot)).jsonl"
  }
}
