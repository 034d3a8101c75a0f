// swift-tools-version: 6.2
import PackageDescription

// Feeds the readers with mutated input until something traps, hangs or takes too much memory:
//
//   swift build --package-path Tests/Fuzz -c release --sanitize fuzzer
//   Tests/Fuzz/.build/release/fuzz rle -max_total_time=60
//
// The first argument names the target, see `Target.swift`; all others are libFuzzer's. `Tests/Fuzz/run
// SECONDS` builds it and runs each target for so long. A package of its own, so that a usual build
// does not know of it.
let package = Package(
  name: "fuzz",
  dependencies: [.package(name: "vivarium", path: "../..")],
  targets: [
    .executableTarget(
      name: "fuzz",
      dependencies: [
        .product(name: "Life", package: "vivarium"),
        .product(name: "LifeFormats", package: "vivarium"),
        .product(name: "Headless", package: "vivarium"),
      ],
      swiftSettings: [
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
