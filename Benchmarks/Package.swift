// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "okoce-benchmarks",
  dependencies: [
    .package(name: "okoce", path: ".."),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        .product(name: "OkoceEngine", package: "okoce"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]
    ),
    .executableTarget(name: "measured"),
  ],
  swiftLanguageModes: [.v6]
)
