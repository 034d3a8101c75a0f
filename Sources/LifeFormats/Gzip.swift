import CZlib

/// Compression by gzip (RFC 1952), through zlib.
enum Gzip {
  /// The bits of zlib's window, and 16 for the gzip wrapping.
  private static let windowBits: Int32 = 15 + 16

  /// Whether the bytes start with the magic number of gzip.
  static func isCompressed(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.starts(with: [0x1F, 0x8B])
  }

  /// Unpacks all members of a gzip stream, and tells whether something else follows the last one.
  static func unpacked(
    _ bytes: [UInt8], limits: ReadingLimits, progress: ReadingProgress?
  ) throws(Fault) -> (bytes: [UInt8], hasMore: Bool) {
    let limit = limits.unpackedBytes(of: bytes.count)
    var run = Run(bytes)
    defer { run.free() }
    let opened = inflateInit2_(
      run.stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard opened == Z_OK else { throw Fault(.damagedGzip, at: nil) }
    defer { inflateEnd(run.stream) }

    // Most streams are one member, and the last four bytes tell its size, modulo 2^32. It is only
    // a hint, so it is trusted no further than memory is sure to be used.
    let size = bytes.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
    run.reserve(min(size, limit, 64 * bytes.count))
    var nextReport = Reading.stride
    while true {
      let status = run.step(within: limit) { inflate($0, Z_NO_FLUSH) }
      guard !run.isFull else {
        throw Fault(.unpacksTooLarge(limit: limit), at: nil)
      }
      if run.output.count >= nextReport, let progress {
        nextReport = run.output.count + Reading.stride
        guard progress(run.consumed, bytes.count) else { throw Fault(.stopped, at: nil) }
      }
      switch status {
      case Z_OK: continue
      case Z_STREAM_END:
        let rest = bytes[run.consumed...]
        // Padding with zeros is common, and means nothing.
        guard isCompressed(rest) else { return (run.output, rest.contains { $0 != 0 }) }
        inflateReset(run.stream)
      // The output is emptied each time, so it is input that is missing.
      case Z_BUF_ERROR: throw Fault(.truncatedGzip, at: nil)
      default: throw Fault(.damagedGzip, at: nil)
      }
    }
  }

  /// The bytes as one gzip member, or nil when zlib finds no memory or `progress` wishes no more.
  static func packed(_ bytes: [UInt8], progress: ReadingProgress? = nil) -> [UInt8]? {
    var run = Run(bytes)
    defer { run.free() }
    let opened = deflateInit2_(
      run.stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY,
      ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard opened == Z_OK else { return nil }
    defer { deflateEnd(run.stream) }

    let piece = progress == nil ? Run.largestPiece : Reading.stride
    while true {
      let isLast = bytes.count - run.consumed <= piece
      switch run.step(ofAtMost: piece, { deflate($0, isLast ? Z_FINISH : Z_NO_FLUSH) }) {
      case Z_OK: if progress?(run.consumed, bytes.count) == false { return nil }
      case Z_STREAM_END: return run.output
      default: return nil
      }
    }
  }
}

/// Input, output and the C state between them, which must not move in memory.
private struct Run {
  /// The most input that one call takes: zlib counts in 32 bits.
  static let largestPiece = 1 << 30

  let stream: UnsafeMutablePointer<z_stream>
  private(set) var consumed = 0
  private(set) var output: [UInt8] = []
  /// Whether there is output beyond the limit, which is not taken.
  private(set) var isFull = false
  private var input: [UInt8]
  private var chunk = [UInt8](repeating: 0, count: 1 << 18)

  init(_ bytes: [UInt8]) {
    input = bytes
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
  }

  func free() { stream.deallocate() }

  mutating func reserve(_ count: Int) { output.reserveCapacity(count) }

  /// Calls zlib once with a piece of the input, and takes over what it gives out.
  mutating func step(
    within limit: Int = .max, ofAtMost piece: Int = largestPiece,
    _ call: (UnsafeMutablePointer<z_stream>) -> Int32
  ) -> Int32 {
    let available = min(input.count - consumed, piece)
    let consumed = consumed
    let status = input.withUnsafeMutableBufferPointer { input in
      chunk.withUnsafeMutableBufferPointer { chunk in
        stream.pointee.next_in = input.baseAddress.map { $0 + consumed }
        stream.pointee.avail_in = UInt32(available)
        stream.pointee.next_out = chunk.baseAddress
        stream.pointee.avail_out = UInt32(chunk.count)
        return call(stream)
      }
    }
    self.consumed += available - Int(stream.pointee.avail_in)
    let produced = chunk.count - Int(stream.pointee.avail_out)
    isFull = produced > limit - output.count
    guard !isFull else { return status }
    // The last growth goes right up to the limit: one more would take twice the memory.
    let needed = output.count + produced
    if needed > output.capacity {
      let doubled = max(needed, 2 * output.capacity)
      output.reserveCapacity(doubled > limit / 2 ? max(needed, min(limit, 2 * doubled)) : doubled)
    }
    output.append(contentsOf: chunk[..<produced])
    return status
  }
}
