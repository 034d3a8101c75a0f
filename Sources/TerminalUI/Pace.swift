/// When the event loop ticks and presents: absolute deadlines, and fewer frames on a slow line.
struct Pace {
  private let shortestFrame: Duration
  private var frame: Duration
  /// No frame before this moment.
  private var nextFrame: Duration
  /// What drawing and presenting cost the last time, kept free at the end of a frame.
  private var cost: Duration = .zero
  private var lastTick: Duration
  private var interval: Duration?
  private var hasTickedThisFrame = false
  /// When the last frame was done.
  private var lastFrame: Duration?
  /// Whether a frame is due and could not be presented.
  private var isOverdue = false
  /// Whether the next frame is to come early, and whether the last one did.
  private var haste = (now: false, before: false)

  /// Frames get no longer than this, however slow the line.
  private static let longestFrame: Duration = .milliseconds(500)
  /// How often to look whether those who keep others waiting are done.
  private static let look: Duration = .milliseconds(2)
  /// A tick later than this lost its time: the program was stopped or the machine overloaded, and
  /// catching up would be a burst.
  private static let mostLateness: Duration = .milliseconds(250)

  init(shortestFrame: Duration, now: Duration) {
    self.shortestFrame = shortestFrame
    frame = shortestFrame
    nextFrame = now
    lastTick = now
  }

  /// Takes over what the app wants; the time of an idle app does not count.
  mutating func follow(_ timeToNextTick: Duration?, now: Duration) {
    if interval == nil { lastTick = now }
    interval = timeToNextTick
  }

  /// Forgets the time until now.
  mutating func restart(now: Duration) { lastTick = now }

  /// Has the next frame come early, unless the last one did: what answers to input need not wait
  /// until the picture moves anyway.
  mutating func hasten(now: Duration) {
    guard now < nextFrame, !haste.now, !haste.before, let lastFrame else { return }
    haste.now = true
    nextFrame = min(nextFrame, lastFrame + shortestFrame / 8)
  }

  /// How long the loop may sleep until the app wants something, nil for until something happens.
  mutating func wait(for app: some App, hasChanged: Bool, now: Duration) -> Duration? {
    follow(app.timeToNextTick, now: now)
    let wake = [hasChanged ? nextFrame : nil, tickDue].compactMap(\.self).min()
    return wake.map { max($0 - now, .zero) }
  }

  /// The same, but no longer than until it should look again at what others are to do: the terminal, or
  /// a thread that holds the app up.
  mutating func nap(for app: some App, hasChanged: Bool, now: Duration) -> Duration? {
    let wait = wait(for: app, hasChanged: hasChanged, now: now)
    guard app.isHeldUp || hasChanged && isOverdue else { return wait }
    return min(wait ?? Pace.look, Pace.look)
  }

  private var tickDue: Duration? {
    interval.map { hasTickedThisFrame ? max(lastTick + $0, nextFrame) : lastTick + $0 }
  }

  /// The time since the last tick, if a tick is due; it counts as given.
  mutating func takeTick(hasChanged: Bool, now: Duration) -> Duration? {
    guard let due = tickDue, due <= now, let interval else { return nil }
    // Who works without a pause goes on after the frame: what there is can be seen first.
    if interval == .zero, hasTickedThisFrame, hasChanged { return nil }
    let elapsed = min(now - lastTick, max(interval, .zero) + Pace.mostLateness)
    lastTick = now
    hasTickedThisFrame = true
    return elapsed
  }

  /// When work must be broken off so that the frame is presented in time.
  func frameEnd(now: Duration) -> Duration {
    let reserve = min(cost, frame / 2)
    return (nextFrame > now ? nextFrame : now + frame) - reserve
  }

  func mayPresent(now: Duration) -> Bool { now >= nextFrame || isOverdue }

  /// Notes a frame: when presenting takes more than half of the time, half as many frames follow.
  mutating func presented(from start: Duration, to end: Duration) {
    cost = end - start
    if cost > frame / 2 {
      frame = min(frame * 2, Pace.longestFrame)
    } else if cost < frame / 8 {
      frame = max(frame / 2, shortestFrame)
    }
    let due = nextFrame + frame
    nextFrame = max(due > start && !isOverdue ? due : start + frame, end)
    isOverdue = false
    lastFrame = end
    haste = (false, haste.now)
    hasTickedThisFrame = false
  }

  /// Notes a frame that was not presented, because others are still on their way.
  ///
  /// It comes as soon as they have arrived; ticks keep their pace meanwhile.
  mutating func dropped(at now: Duration) {
    isOverdue = true
    guard now >= nextFrame else { return }
    nextFrame = now + frame
    haste = (false, false)
    hasTickedThisFrame = false
  }
}
