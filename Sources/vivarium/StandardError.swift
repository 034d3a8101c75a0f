#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// The method below hides the function of the same name.
private let posixWrite = write

/// Where complaints go, so that results can be piped on.
struct StandardError: TextOutputStream {
  mutating func write(_ string: String) {
    var text = string
    text.withUTF8 { bytes in
      var left = UnsafeRawBufferPointer(bytes)
      while !left.isEmpty {
        let written = posixWrite(STDERR_FILENO, left.baseAddress, left.count)
        guard written > 0 else { return }
        left = UnsafeRawBufferPointer(rebasing: left[written...])
      }
    }
  }
}
