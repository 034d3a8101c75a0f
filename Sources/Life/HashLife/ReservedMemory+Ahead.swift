import Dispatch

#if canImport(Glibc)
  import Glibc
#endif

/// Asking for memory before it is used.
extension ReservedMemory {
  /// Where memory begins that may be asked for ahead: what lies before is soon had.
  static let firstAhead = smallPart

  private static let largePage = 2 << 20
  private static let ahead = DispatchQueue(label: "memory")

  /// Has another thread ask the system for the memory from `end` to about `wanted` bytes, and moves `end`
  /// there: the first write to a large page waits until the system has cleared it, for some
  /// milliseconds on a virtual machine, and a thread that steps could not be called back meanwhile.
  ///
  /// What has been written there stays, so it does not matter who comes first, nor whether the
  /// addresses are still in use. Elsewhere than on Linux nothing is asked for.
  func goAhead(to wanted: Int, from end: inout Int) {
    guard wanted > end else { return }
    let start = end
    while end < wanted, end < byteCount { end += Self.largePage }
    #if canImport(Glibc)
      let (base, pages) = (UInt(bitPattern: base), stride(from: start, to: end, by: Self.largePage))
      let one = __priority_which_t(PRIO_PROCESS.rawValue)
      let niceness = getpriority(one, 0)
      Self.ahead.async {
        // Clearing keeps a processor busy, and so stands back no less than who steps.
        setpriority(one, 0, max(niceness, getpriority(one, 0)))
        for page in pages {
          // MADV_POPULATE_WRITE, since Linux 5.14; older ones and older headers do not know it.
          _ = madvise(UnsafeMutableRawPointer(bitPattern: base + UInt(page)), Self.largePage, 23)
        }
      }
    #endif
  }
}
