import Foundation

/// What is fed; set once, before anything is.
nonisolated(unsafe) private var target = Target.any

/// Called by libFuzzer before all else: takes the target from the arguments and leaves the rest.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>
) -> CInt {
  let name = count.pointee > 1 ? arguments.pointee[1].map { String(cString: $0) } : nil
  guard let name, let wanted = Target(rawValue: name) else {
    let names = Target.allCases.map(\.rawValue).joined(separator: " ")
    print("usage: fuzz TARGET [SEEDS] [libFuzzer's options]\ntargets: \(names)")
    exit(64)
  }
  target = wanted
  for index in 1..<Int(count.pointee) { arguments.pointee[index] = arguments.pointee[index + 1] }
  count.pointee -= 1
  return 0
}

/// Called by libFuzzer with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func feed(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  target.feed(Array(UnsafeBufferPointer(start: data, count: size)))
  return 0
}
