// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "okoce-benchmarks",
  dependencies: [
    .package(name: "okoce", path: "..")
  ],
  targets: [
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        .product(name: "OkoceEngine", package: "okoce"),
        .product(name: "CSQLite", package: "okoce"),
      ]
    ),
    .executableTarget(name: "measured"),
  ],
  swiftLanguageModes: [.v6]
)
