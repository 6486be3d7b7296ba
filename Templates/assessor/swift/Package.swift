// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "@NAME@",
  dependencies: [.package(name: "okoce", path: "@OKOCE@")],
  targets: [
    .executableTarget(
      name: "@NAME@",
      dependencies: [.product(name: "AssessmentKit", package: "okoce")]
    )
  ]
)
