import Foundation
import Testing

@testable import Headless

@Suite struct AtomicFileTests {
  @Test func clearsWhatKilledWritersLeft() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "vivarium-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let target = folder.appending(path: "state.json").path
    let running = Posix.processID
    // No system counts its processes this far.
    let left = "state.json.2147483646.tmp"
    let kept = [
      "state.json", "state.json.\(running).tmp", "state.json.x.tmp", "state.json.5.6.tmp",
      "other.json.2147483646.tmp", "state.json.2147483646.txt",
    ]
    for name in kept + [left] { try Data().write(to: folder.appending(path: name)) }
    AtomicFile.clean(beside: target)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.sorted() == kept.sorted())
    // A file of the same number is in nobody's way.
    try AtomicFile.write(Array("new".utf8), to: target)
    #expect(try InputFile.read(target) == Array("new".utf8))
  }
}
