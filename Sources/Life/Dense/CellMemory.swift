#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The memory of one generation of a board, dead at first.
///
/// Copies of a board share it, and who goes on writes the next generation elsewhere; only who sets
/// cells copies some of them first, as `BoardCells` has it.
final class CellMemory {
  let base: UnsafeMutableRawPointer
  let byteCount: Int
  private let isMapped: Bool

  /// From so many bytes on memory comes from the system in large pages, as it is written; less is
  /// better taken from what the program has.
  private static let large = 1 << 22

  /// - Parameter isReady: whether the system is to give the memory now, not as it is written.
  init(byteCount: Int, isReady: Bool = false) {
    self.byteCount = byteCount
    isMapped = byteCount >= Self.large
    base = isMapped ? Self.map(byteCount) : Self.allocate(byteCount)
    if isMapped && isReady {
      base.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
    }
  }

  deinit {
    if isMapped { munmap(base, byteCount) } else { base.deallocate() }
  }

  private static func allocate(_ byteCount: Int) -> UnsafeMutableRawPointer {
    let base = UnsafeMutableRawPointer.allocate(byteCount: byteCount, alignment: 64)
    base.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
    return base
  }

  private static func map(_ byteCount: Int) -> UnsafeMutableRawPointer {
    let base = mmap(nil, byteCount, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0)
    guard let base, base != MAP_FAILED else { preconditionFailure("out of memory") }
    #if os(Linux)
      madvise(base, byteCount, MADV_HUGEPAGE)
    #endif
    return base
  }
}
