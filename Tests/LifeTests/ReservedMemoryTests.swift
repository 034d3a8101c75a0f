import Testing

@testable import Life

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct ReservedMemoryTests {
  /// What is asked for ahead is whole large pages, once each, and what was written there stays.
  @Test func asksAheadForWhatComesNext() {
    let memory = ReservedMemory(byteCount: 32 << 20)
    defer { memory.free() }
    memory.base.storeBytes(of: 7, toByteOffset: 5 << 20, as: UInt8.self)
    var end = ReservedMemory.firstAhead
    memory.goAhead(to: end, from: &end)
    #expect(end == 4 << 20)
    memory.goAhead(to: 7 << 20, from: &end)
    #expect(end == 8 << 20)
    memory.goAhead(to: 5 << 20, from: &end)
    #expect(end == 8 << 20)
    memory.goAhead(to: 1 << 40, from: &end)
    #expect(end == 32 << 20)
    #if canImport(Glibc)
      // Only where the kernel can.
      if madvise(memory.base, 4096, 23) == 0 {
        #expect(comes(memory.base + (4 << 20), count: 28 << 20))
      }
    #endif
    #expect(memory.base.load(fromByteOffset: 5 << 20, as: UInt8.self) == 7)
  }

  #if canImport(Glibc)
    /// Whether there is memory behind all of these addresses within ten seconds.
    private func comes(_ start: UnsafeMutableRawPointer, count: Int) -> Bool {
      var isThere = [UInt8](repeating: 0, count: count / 4096)
      let limit = ContinuousClock.now + .seconds(10)
      while ContinuousClock.now < limit {
        guard mincore(start, count, &isThere) == 0 else { return false }
        if isThere.allSatisfy({ $0 & 1 == 1 }) { return true }
        sched_yield()
      }
      return false
    }
  #endif
}
