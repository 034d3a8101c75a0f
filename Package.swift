// swift-tools-version: 6.2
import PackageDescription

// Every target of ours is held to the same bar: no warnings, explicit existentials, honest imports.
let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let bigInt: Target.Dependency = .product(name: "BigInt", package: "BigInt")
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

// Without the optimiser the kernels are so slow that tests would take half as long again. A package
// with such flags cannot be a dependency by version, so as one it goes without.
let isDependency = Context.packageDirectory.contains("/checkouts/")
let kernelSettings: [CSetting] =
  isDependency ? [] : [.unsafeFlags(["-O2"], .when(configuration: .debug))]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"], exclude: exclude,
    swiftSettings: settings)
}

let package = Package(
  name: "vivarium",
  products: [
    .executable(name: "vivarium", targets: ["vivarium"]),
    .library(name: "Life", targets: ["Life"]),
    .library(name: "LifeFormats", targets: ["LifeFormats"]),
    .library(name: "Headless", targets: ["Headless"]),
    .library(name: "Snake", targets: ["Snake"]),
  ],
  // Exact versions, because Package.resolved is not kept.
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/attaswift/BigInt", exact: "6.0.1"),
  ],
  // The arrows of the architecture. A line here is the only way for one module to see another.
  targets: [
    module("Lattice"),
    .target(name: "LifeKernels", cSettings: kernelSettings),
    module("Life", ["Lattice", "LifeKernels", bigInt]),
    .systemLibrary(name: "CZlib"),
    module("LifeFormats", ["Life", "Lattice", "CZlib", bigInt]),
    module("PatternLibrary"),
    module("Snake", ["Lattice"]),
    module("TerminalUI"),
    .target(
      name: "CNcurses",
      linkerSettings: [
        .linkedLibrary("ncursesw"), .linkedLibrary("tinfo", .when(platforms: [.linux])),
      ]),
    module("TerminalNcurses", ["TerminalUI", "CNcurses"]),
    module("Recording", ["TerminalUI", "CZlib"]),
    module(
      "Screens",
      [
        "Lattice", "Life", "LifeFormats", "PatternLibrary", "Recording", "Snake", "TerminalUI",
        bigInt,
      ]),
    module(
      "Headless",
      [
        "Lattice", "Life", "LifeFormats", "PatternLibrary", "Recording", "Snake", "Screens",
        "TerminalUI", argumentParser, bigInt,
      ]),
    .executableTarget(
      name: "vivarium",
      dependencies: [
        "Headless", "Lattice", "Life", "LifeFormats", "Recording", "Screens", "Snake", "TerminalUI",
        "TerminalNcurses", argumentParser,
      ],
      swiftSettings: settings),

    // Checks the built program on pattern files with reference results: `conformance CORPUS`.
    .executableTarget(
      name: "conformance", dependencies: ["vivarium", "Life", "LifeFormats", "Lattice", bigInt],
      path: "Tests/Conformance", resources: [.embedInCode("deviations.tsv")],
      swiftSettings: settings),

    // Compares all engines on universes drawn at random, for as long as wanted: `soak --seconds 60`,
    // and games of Snake with their definition: `soak --snake --games 1000000`.
    .executableTarget(
      name: "soak", dependencies: ["Life", "Lattice", "TestSupport", argumentParser, bigInt],
      path: "Tests/Soak", swiftSettings: settings),

    // Values and generators for tests; never imports a testing library.
    .target(
      name: "TestSupport", dependencies: ["Lattice", "Life", "Snake"], path: "Tests/TestSupport",
      swiftSettings: settings),
    tests("LatticeTests", ["Lattice"]),
    tests("LifeTests", ["Life", "LifeKernels", "Lattice", bigInt]),
    tests("LifeFormatsTests", ["LifeFormats", "Life", "Lattice", bigInt]),
    tests("PatternLibraryTests", ["PatternLibrary", "LifeFormats", "Life", "Lattice", bigInt]),
    tests("SnakeTests", ["Snake", "Lattice"]),
    tests("TerminalUITests", ["TerminalUI"]),
    tests("RecordingTests", ["Recording", "TerminalUI", "Lattice", "CZlib"]),
    tests(
      "ScreensTests",
      [
        "Screens", "TerminalUI", "Life", "LifeFormats", "PatternLibrary", "Recording", "Snake",
        "Lattice", bigInt,
      ]),
    tests(
      "HeadlessTests",
      [
        "Headless", "Life", "LifeFormats", "Screens", "Snake", "TerminalUI", "Lattice",
        argumentParser, bigInt,
      ]),
    tests("EndToEndTests", ["vivarium"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu17
)
