#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A long stretch of zeroed addresses that takes memory only where it is written.
///
/// What grows in it never moves, so numbers and pointers into it stay good.
struct ReservedMemory {
  let base: UnsafeMutableRawPointer
  let byteCount: Int

  /// Below this large pages would waste more than they save.
  static let smallPart = 4 << 20

  /// Reserves `byteCount` bytes, or half as many as often as there is no room.
  init(byteCount: Int) {
    var wanted = byteCount
    while true {
      if let base = Self.map(wanted) {
        self.base = base
        self.byteCount = wanted
        #if os(Linux)
          // Large pages spare most of the misses in the table of addresses.
          if wanted > Self.smallPart {
            _ = madvise(base + Self.smallPart, wanted - Self.smallPart, MADV_HUGEPAGE)
          }
        #endif
        return
      }
      precondition(wanted > Self.smallPart, "out of memory")
      wanted /= 2
    }
  }

  private static func map(_ byteCount: Int) -> UnsafeMutableRawPointer? {
    let flags = MAP_PRIVATE | MAP_ANON | MAP_NORESERVE
    let result = mmap(nil, byteCount, PROT_READ | PROT_WRITE, flags, -1, 0)
    return result == MAP_FAILED ? nil : result
  }

  func free() { munmap(base, byteCount) }

  /// The bytes of memory that the machine has.
  static let physical: Int = {
    let pages = sysconf(Int32(_SC_PHYS_PAGES))
    let size = sysconf(Int32(_SC_PAGESIZE))
    return pages > 0 && size > 0 ? pages * size : 4 << 30
  }()
}
