import Lattice

extension SnakeGame {
  /// Follows a course until `count` steps are done or the game is over, and gives the number of
  /// steps done.
  ///
  /// It does what `advance` does with the course's direction at each step, several times as fast,
  /// and does not tell what happened.
  @discardableResult
  public mutating func advance(along course: Course, steps count: Int = .max) -> Int {
    precondition(course.next.count == grid.count, "a course is one of the game's board")
    let first = steps
    let (sum, overflow) = steps.addingReportingOverflow(max(count, 0))
    let last = overflow ? .max : sum
    while steps < last, status == .running {
      // A course never turns back, so that only its first direction can be refused.
      if pendingGrowth == 0, isAccepted(course.direction(at: ring.head)) {
        glide(along: course, until: min(last, glideEnd))
      }
      if steps < last { advance(course.direction(at: ring.head)) }
    }
    return steps - first
  }

  /// Takes common steps, onto free cells with nothing else to do, up to step number `end`.
  ///
  /// The one place of the game without checks of bounds and ownership: every cell comes from the
  /// course or the ring, whose cells all lie on the grid that `free` has room for.
  private mutating func glide(along course: Course, until end: Int) {
    guard steps < end else { return }
    let most = end - steps
    let head = ring.head
    var from = -1
    steps += free.withUnsafeBits { bits in
      ring.withUnsafeSlots { slots in
        course.next.withUnsafeBufferPointer { next in
          var (cell, done) = (head, 0)
          while done < most {
            let following = Int(next[cell])
            guard bits.contains(following) else { break }
            bits.replace(following, by: slots.move(to: following))
            from = cell
            cell = following
            done &+= 1
          }
          return done
        }
      }
    }
    if from >= 0 { heading = course.direction(at: from) }
  }
}

extension CellSet {
  /// The set's storage without checks.
  struct UnsafeBits {
    fileprivate let words: UnsafeMutableBufferPointer<UInt64>
    fileprivate let blocks: UnsafeMutableBufferPointer<Int32>

    @inline(__always)
    func contains(_ element: Int) -> Bool {
      words[element &>> 6] &>> UInt64(truncatingIfNeeded: element & 63) & 1 != 0
    }

    /// Does what `CellSet.replace` does.
    @inline(__always)
    func replace(_ old: Int, by new: Int) {
      words[old &>> 6] ^= 1 &<< UInt64(truncatingIfNeeded: old & 63)
      words[new &>> 6] ^= 1 &<< UInt64(truncatingIfNeeded: new & 63)
      if (old ^ new) &>> CellSet.blockShift != 0 {
        blocks[old &>> CellSet.blockShift] &-= 1
        blocks[new &>> CellSet.blockShift] &+= 1
      }
    }
  }

  @inline(__always)
  fileprivate mutating func withUnsafeBits(_ body: (UnsafeBits) -> Int) -> Int {
    words.withUnsafeMutableBufferPointer { words in
      blocks.withUnsafeMutableBufferPointer { blocks in
        body(UnsafeBits(words: words, blocks: blocks))
      }
    }
  }
}

extension CellRing {
  /// The ring's storage without checks.
  struct UnsafeSlots {
    fileprivate let slots: UnsafeMutableBufferPointer<UInt32>
    fileprivate let mask: Int
    fileprivate let count: Int
    fileprivate var front: Int

    /// Does what `CellRing.move` does.
    @inline(__always)
    mutating func move(to cell: Int) -> Int {
      front &+= 1
      let tail = Int(slots[(front &- count) & mask])
      slots[front & mask] = UInt32(truncatingIfNeeded: cell)
      return tail
    }
  }

  @inline(__always)
  fileprivate mutating func withUnsafeSlots(_ body: (inout UnsafeSlots) -> Int) -> Int {
    slots.withUnsafeMutableBufferPointer { slots in
      var unsafe = UnsafeSlots(slots: slots, mask: mask, count: count, front: front)
      defer { front = unsafe.front }
      return body(&unsafe)
    }
  }
}
