import Snake

/// How far a player has come in a campaign.
struct CampaignProgress: Hashable, Sendable {
  let campaign: Campaign
  /// The most foods eaten in a proven game in the arena of each name.
  let bestFoods: [String: Int]
  /// For each stage whether it may be played.
  let openings: [Bool]

  init(_ campaign: Campaign, bestFoods: [String: Int]) {
    self.campaign = campaign
    self.bestFoods = bestFoods
    openings = campaign.openings(bestFoods: bestFoods)
  }

  /// Whether the stage's goal was reached.
  func isCleared(_ place: Int) -> Bool {
    let stage = campaign.stages[place]
    return stage.isCleared(byEating: bestFoods[stage.name] ?? 0)
  }

  /// The name of a stage's arena as people write it.
  func title(_ place: Int) -> String {
    let stage = campaign.stages[place]
    return stage.arena.name.isEmpty ? stage.name : stage.arena.name
  }

  /// The foods that clear a stage.
  func goal(_ place: Int) -> Int { campaign.stages[place].arena.goal ?? 1 }

  /// The stage that comes after a cleared one; nil while it is not cleared or when it is the last.
  func next(after place: Int) -> Int? {
    let next = place + 1
    return openings.indices.contains(next) && isCleared(place) ? next : nil
  }
}

extension SnakeSession {
  /// The campaign through the built-in arenas, as the scores say; people's games alone count, and
  /// none in which the snake cannot die.
  ///
  /// O(tables + steps of the best games), the steps only once.
  func campaignProgress() -> CampaignProgress {
    let stages = host.arenas.compactMap { item in
      (try? Arena(parsing: item.text)).map { Campaign.Stage(name: item.name, arena: $0) }
    }
    let campaign = Campaign(builtIn: stages)
    let places = Dictionary(
      campaign.stages.map { ($0.arena.rows, $0.name) }, uniquingKeysWith: { first, _ in first })
    var best: [String: Int] = [:]
    for listing in (try? scores.tables()) ?? [] where !listing.isPilot {
      guard let entry = bestEntry(in: listing.folder, of: listing.table.names),
        !entry.replay.options.mercy, let name = places[entry.replay.options.arena.rows]
      else { continue }
      best[name] = max(best[name] ?? 0, entry.replay.result.eaten)
    }
    return CampaignProgress(campaign, bestFoods: best)
  }
}
