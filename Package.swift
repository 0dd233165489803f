// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "BoardSnap",
  products: [
    .library(name: "Blameless", targets: ["Blameless"]),
    .executable(name: "boardsnap", targets: ["boardsnap"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
    .package(url: "https://github.com/apple/swift-configuration", exact: "1.4.0", traits: []),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
  ],
  targets: [
    // The order is the road's: arrows point up this list only.
    .target(
      name: "CWeights",
      exclude: ["words.bin", "given-names.txt", "grammar.bin", "names.bin", "detector.onnx", "recogniser.onnx"]),
    .target(name: "Blameless", dependencies: ["CWeights"]),
    .target(name: "Whiteboard"),
    .target(name: "JSONText"),
    .target(name: "SeededNumbers"),
    .target(name: "CSpawn"),
    .target(name: "ChildProcesses", dependencies: ["CSpawn"]),
    .target(name: "Rosters", dependencies: ["Blameless", "JSONText"]),
    .target(name: "Checking", dependencies: ["Blameless"]),
    .target(name: "Redaction", dependencies: ["Blameless"]),
    .target(name: "LanguageServer", dependencies: ["Blameless", "Checking", "JSONText"]),
    .target(
      name: "CVision",
      // Debian has a pkg-config file only for the whole of OpenCV, of which two libraries are needed here.
      cxxSettings: [.unsafeFlags(["-I/usr/include/opencv4"])],
      linkerSettings: [
        .linkedLibrary("opencv_core"), .linkedLibrary("opencv_imgproc"), .linkedLibrary("turbojpeg"),
        .linkedLibrary("png16"), .linkedLibrary("webp"), .linkedLibrary("tiff"), .linkedLibrary("heif"),
      ]),
    .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .target(name: "COnnxRuntime", linkerSettings: [.linkedLibrary("dl")]),
    .target(name: "BoardReading", dependencies: ["Whiteboard", "CVision", "COnnxRuntime", "CWeights"]),
    .target(
      name: "Reports",
      dependencies: [
        "Blameless", "Whiteboard", "JSONText", "Checking",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .target(
      name: "Archive",
      dependencies: [
        "Blameless", "Whiteboard", "Reports", "JSONText",
        .product(name: "GRDB", package: "GRDB.swift"), .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(
      name: "Service",
      dependencies: [
        "Blameless", "Checking", "Rosters", "Reports", "Archive", "JSONText",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HummingbirdTLS", package: "hummingbird"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Crypto", package: "swift-crypto"), .product(name: "CryptoExtras", package: "swift-crypto"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      resources: [
        .embedInCode("Static/app.css"), .embedInCode("Static/snap.js"), .embedInCode("Static/job.js"),
        .embedInCode("Static/corners.js"), .embedInCode("Static/edit.js"), .embedInCode("Static/lines.js"),
        .embedInCode("Static/publish.js"), .embedInCode("Static/queue.js"), .embedInCode("Static/waiting.js"),
        .embedInCode("Static/worker.js"), .embedInCode("Static/manifest.webmanifest"),
        .embedInCode("Static/openapi.yaml"), .embedInCode("Static/icon.svg"), .embedInCode("Static/icon-180.png"),
        .embedInCode("Static/icon-512.png"), .embedInCode("Static/drafts.js"), .embedInCode("Static/photos.js"),
        .embedInCode("Static/tabs.js"), .embedInCode("Static/write.js"),
        .embedInCode("Texts/english.txt"),
      ]),
    .executableTarget(
      name: "boardsnap",
      dependencies: [
        "Blameless", "CWeights", "Whiteboard", "BoardReading", "Reports", "JSONText", "Checking", "LanguageServer",
        "Archive", "Rosters", "Redaction", "Service", "ChildProcesses", "CQREncode", "Yams",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Configuration", package: "swift-configuration"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "boardsnap-train",
      dependencies: [
        "Blameless", "Reports", "SeededNumbers",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "boardsnap-fuzz",
      dependencies: [
        "BoardReading", "ChildProcesses", "SeededNumbers",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "archive-benchmark",
      dependencies: [
        "Archive", "Reports", "JSONText", "SeededNumbers",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks/archive", exclude: ["run.sh", "snap.sh"]),
    .executableTarget(
      name: "boardsnap-leaks",
      dependencies: ["NamedReports", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
    .testTarget(name: "BlamelessTests", dependencies: ["Blameless", "SeededNumbers"], resources: [.copy("Fixtures")]),
    .testTarget(
      name: "ServiceTests",
      dependencies: [
        "Service", "Archive", "ChildProcesses", "Reports", "Blameless", "Whiteboard", "JSONText", "Yams",
        .product(name: "NIOEmbedded", package: "swift-nio"), .product(name: "Logging", package: "swift-log"),
      ]),
    .testTarget(name: "ChildProcessesTests", dependencies: ["ChildProcesses"]),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText", "SeededNumbers"]),
    .testTarget(name: "RostersTests", dependencies: ["Rosters", "Blameless"]),
    .target(
      name: "NamedReports", dependencies: ["Blameless", "Whiteboard", "Reports", "Redaction", "SeededNumbers"],
      path: "Tests/NamedReports"),
    .testTarget(name: "RedactionTests", dependencies: ["Redaction", "Blameless", "NamedReports"]),
    .testTarget(name: "CheckingTests", dependencies: ["Checking", "Blameless", "SeededNumbers"]),
    .testTarget(
      name: "LanguageServerTests",
      dependencies: ["LanguageServer", "Checking", "Blameless", "JSONText", "SeededNumbers"]),
    .testTarget(name: "WhiteboardTests", dependencies: ["Whiteboard"]),
    .testTarget(
      name: "BoardReadingTests", dependencies: ["BoardReading", "Whiteboard"], resources: [.copy("Fixtures")]),
    .target(name: "JSONSupport", path: "Tests/JSONSupport"),
    .testTarget(name: "ReportsTests", dependencies: ["Reports", "Blameless", "Whiteboard", "JSONText", "JSONSupport"]),
    .executableTarget(
      name: "archive-worker", dependencies: ["Archive", "Blameless", "Reports", "SeededNumbers", "Whiteboard"],
      path: "Tests/ArchiveWorker"),
    .testTarget(
      name: "ArchiveTests",
      dependencies: [
        "archive-worker", "Archive", "Blameless", "ChildProcesses", "Whiteboard", "Reports",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "boardsnapTests", dependencies: ["boardsnap", "ChildProcesses", "JSONText", "JSONSupport", "SeededNumbers"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx20
)
