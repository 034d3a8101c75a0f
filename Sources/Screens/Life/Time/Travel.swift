import BigInt
import Life

/// A way to a place of the log: a universe that was kept, and what is done again from there on.
///
/// It can be broken off at any time and taken up again.
struct Travel {
  /// What is to be done on arrival.
  enum Purpose: Hashable {
    /// To be there.
    case visit
    /// To begin anew with that universe, as something that can be undone.
    case reset
  }

  /// How far a travel has come.
  enum Progress {
    /// It is there.
    case arrived
    /// It was broken off and can go on.
    case unfinished
    /// Its universe cannot go on, for want of memory.
    case stuck
  }

  /// Where it leads.
  let target: Place
  let purpose: Purpose
  /// What is to be said on arrival.
  var remark: String?

  /// The universe on the way, and where it is.
  fileprivate(set) var document: LifeDocument
  fileprivate(set) var place: Place
  fileprivate(set) var cost: UInt64
  /// The generations to be done again, and those that are.
  let total: BigInt
  fileprivate(set) var done: BigInt = 0
  let isBack: Bool
  /// Universes are kept on the way where this much of it, and then each time half as much, is left.
  fileprivate var restToKeep: BigInt

  /// As the status line tells it, `going back: 1,204 of 5,000`.
  var text: String {
    let way = isBack ? "going back" : "going on"
    guard total > 0 else { return way }
    return "\(way): \(Numerals.grouped(done)) of \(Numerals.grouped(total))"
  }
}

extension Timeline {
  /// The way to a place from the nearest universe before it that is known: a keyframe, one that took
  /// another's place, the present one, or that of a travel that was on.
  func travel(
    to target: Place, for purpose: Travel.Purpose = .visit, from present: LifeDocument,
    or former: Travel? = nil
  ) -> Travel {
    let kept = keyframe(upTo: target)
    var (document, start, cost) = (kept.document, kept.place, kept.cost)
    func consider(_ other: LifeDocument, _ place: Place, _ otherCost: UInt64) {
      if place <= target && place > start { (document, start, cost) = (other, place, otherCost) }
    }
    for index in (start.operation..<max(target.operation, start.operation)).reversed() {
      if case .change(let changed, _) = operations[index].action {
        consider(changed, Place(index + 1), cost)
        break
      }
    }
    consider(present, place, self.cost)
    if let former { consider(former.document, former.place, former.cost) }
    return Travel(
      target: target, purpose: purpose, document: document, place: start, cost: cost,
      total: elapsed(at: target) - elapsed(at: start), isBack: target < place,
      restToKeep: (elapsed(at: target) - elapsed(at: start)) / 2)
  }

  /// Goes on with a travel until it is there, `isInterrupted` says so, or it is stuck; keeps
  /// universes on the way, for there may be steps back from its end.
  /// - Parameter advance: steps a universe by some generations, or less when it is interrupted, and
  ///   tells by how many.
  mutating func go(
    on travel: inout Travel, until isInterrupted: () -> Bool,
    advance: (inout any Engine, BigInt) -> BigInt
  ) -> Travel.Progress {
    while travel.place < travel.target {
      let index = travel.place.operation
      switch operations[index].action {
      case .run:
        let rest = stretch(from: travel.place, to: travel.target)
        let work = travel.document.engine.work
        let done = rest > 0 ? advance(&travel.document.engine, rest) : 0
        let cost = travel.document.engine.work &- min(work, travel.document.engine.work)
        travel.cost += done < rest ? max(cost, Timeline.frameCost) : cost
        travel.place = place(done, from: travel.place)
        travel.done += done
        if done < rest {
          keepOnTheWay(&travel)
          return isInterrupted() || done > 0 ? .unfinished : .stuck
        }
      case .edit(let edits, _):
        if isInterrupted() { return .unfinished }
        for edit in edits {
          edit.apply(to: &travel.document.engine)
          travel.cost += edit.cost
        }
        travel.place = Place(index + 1)
      case .change(let document, _):
        travel.document = document
        travel.place = Place(index + 1)
      }
    }
    return .arrived
  }

  private mutating func keepOnTheWay(_ travel: inout Travel) {
    let rest = travel.total - travel.done
    guard rest <= travel.restToKeep else { return }
    travel.restToKeep = rest / 2
    keep(travel.document, at: travel.place, cost: travel.cost, ifFartherThan: .step)
  }
}
