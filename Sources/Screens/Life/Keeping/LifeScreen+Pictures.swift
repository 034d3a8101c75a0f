import Life
import Recording
import TerminalUI

extension LifeScreen {
  /// What is seen, on a modern terminal, without what tells that it is recorded.
  private func picture() -> Canvas {
    var still = self
    still.filming = nil
    var canvas = Canvas(columns: size.columns, rows: size.rows)
    still.draw(into: &canvas, capabilities: .modern)
    return canvas
  }

  /// Saves what is seen as a picture; false when the name is no good.
  mutating func takeScreenshot(to path: String) -> Bool {
    guard let format = RecordingFormat(path: path), !format.isAnimated else {
      warn(
        "The ending of '\(path)' names no picture; use one of \(RecordingFormat.stillEndings).")
      return false
    }
    guard !host.hasFile(path) else {
      overlay = .question(.replaceFile(path, with: .screenshot))
      return false
    }
    return writeScreenshot(to: path)
  }

  @discardableResult
  mutating func writeScreenshot(to path: String) -> Bool {
    guard let format = RecordingFormat(path: path) else { return false }
    message = nil
    let picture = Recording(of: picture(), for: .zero, title: document.name ?? "")
    return write(RecordingEncoder.encode(picture, as: format), ofPictureTo: path)
  }

  /// Starts or ends a recording.
  mutating func toggleRecording() {
    guard let filming else { return ask(.record) }
    if !filming.isEnding { endRecording() }
  }

  /// Starts a recording; false when the name is no good.
  mutating func startRecording(to path: String) -> Bool {
    guard filming == nil else {
      warn("A recording is going on; @ ends it.")
      return false
    }
    guard let format = RecordingFormat(path: path), format.isAnimated else {
      warn("The ending of '\(path)' names no film; use .gif or .cast.")
      return false
    }
    guard !host.hasFile(path) else {
      overlay = .question(.replaceFile(path, with: .recording))
      return false
    }
    beginRecording(to: path, as: format)
    return true
  }

  mutating func beginRecording(to path: String, as format: RecordingFormat? = nil) {
    guard let format = format ?? RecordingFormat(path: path) else { return }
    message = nil
    overlay = nil
    filming = Filming(of: picture(), to: path, as: format, title: document.name ?? "")
  }

  private mutating func endRecording() {
    let picture = picture()
    filming?.end(with: picture)
  }

  /// Goes on with the recording, or with the making of its file.
  mutating func film(after event: Event, leadingTo transition: Transition, budget: Budget) {
    guard let filming else { return }
    switch (event, transition) {
    case (.terminate, _), (_, .pop), (_, .quit), (_, .deliver), (_, .replace):
      // It must be whole before the screen is gone.
      if !filming.isEnding { endRecording() }
      finishFile(.unlimited)
    case (.tick(let elapsed), _):
      if filming.isEnding { return finishFile(budget) }
      let picture = filming.isDue(after: elapsed) ? picture() : nil
      self.filming?.advance(by: elapsed, picture: picture)
      if self.filming?.isFull == true {
        endRecording()
        say("The recording is as long as it can be.")
      }
    default: break
    }
  }

  private mutating func finishFile(_ budget: Budget) {
    guard let bytes = filming?.encode(budget), let path = filming?.path else { return }
    filming = nil
    write(bytes, ofPictureTo: path)
  }

  @discardableResult
  private mutating func write(_ bytes: [UInt8], ofPictureTo path: String) -> Bool {
    do throws(HostError) {
      try host.write(bytes, to: path)
      say("Saved \(bytes.count.grouped) bytes to '\(path)'.")
      return true
    } catch {
      warn(error.message)
      return false
    }
  }
}
