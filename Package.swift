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
  ],
  targets: [
    // The order is the road's: arrows point up this list only.
    .target(
      name: "CWeights", exclude: ["words.bin", "given-names.txt", "grammar.bin", "recogniser.onnx"]),
    .target(name: "Blameless", dependencies: ["CWeights"]),
    .target(name: "Whiteboard"),
    .target(name: "JSONText"),
    .target(name: "Checking", dependencies: ["Blameless"]),
    .target(name: "LanguageServer", dependencies: ["Blameless", "Checking", "JSONText"]),
    .target(
      name: "CVision",
      // Debian has a pkg-config file only for the whole of OpenCV, of which two libraries are needed here.
      cxxSettings: [.unsafeFlags(["-I/usr/include/opencv4"])],
      linkerSettings: [
        .linkedLibrary("opencv_core"), .linkedLibrary("opencv_imgproc"), .linkedLibrary("turbojpeg"),
        .linkedLibrary("png16"), .linkedLibrary("webp"), .linkedLibrary("tiff"), .linkedLibrary("heif"),
      ]),
    .target(name: "COnnxRuntime", linkerSettings: [.linkedLibrary("dl")]),
    .target(name: "BoardReading", dependencies: ["Whiteboard", "CVision", "COnnxRuntime", "CWeights"]),
    .target(
      name: "Reports",
      dependencies: [
        "Blameless", "Whiteboard", "JSONText", "Checking",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .executableTarget(
      name: "boardsnap",
      dependencies: [
        "Blameless", "CWeights", "Whiteboard", "BoardReading", "Reports", "JSONText", "Checking", "LanguageServer",
        "Yams",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "boardsnap-train",
      dependencies: [
        "Blameless", "Reports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "boardsnap-fuzz",
      dependencies: ["BoardReading", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
    .target(name: "SeededNumbers", path: "Tests/SeededNumbers"),
    .testTarget(name: "BlamelessTests", dependencies: ["Blameless", "SeededNumbers"], resources: [.copy("Fixtures")]),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText", "SeededNumbers"]),
    .testTarget(name: "CheckingTests", dependencies: ["Checking", "Blameless", "SeededNumbers"]),
    .testTarget(
      name: "LanguageServerTests",
      dependencies: ["LanguageServer", "Checking", "Blameless", "JSONText", "SeededNumbers"]),
    .testTarget(name: "WhiteboardTests", dependencies: ["Whiteboard"]),
    .testTarget(
      name: "BoardReadingTests", dependencies: ["BoardReading", "Whiteboard"], resources: [.copy("Fixtures")]),
    .target(name: "JSONSupport", path: "Tests/JSONSupport"),
    .testTarget(name: "ReportsTests", dependencies: ["Reports", "Blameless", "Whiteboard", "JSONText", "JSONSupport"]),
    .testTarget(name: "boardsnapTests", dependencies: ["boardsnap", "JSONText", "JSONSupport", "SeededNumbers"]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx20
)
