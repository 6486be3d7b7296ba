// swift-tools-version: 6.2
import PackageDescription

/// The built-in assessors, by folder under `Plugins/`.
///
/// One name is one folder, one target and one type `<Name>Assessor`. Add yours here, on the same line
/// however long, then run `make generate`.
// swift-format-ignore
let assessors = ["Attendance", "Bookkeeping", "Capital", "Document", "Marketing", "Mentoring", "Quiz", "Rubric", "Stall"]

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let arguments: Target.Dependency = .product(
  name: "ArgumentParser",
  package: "swift-argument-parser"
)
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")
let system: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")
let log: Target.Dependency = .product(name: "Logging", package: "swift-log")

/// One layer of the house: a target may import only what stands in its row, and rows name only
/// targets above them in this list (docs/ARCHITECTURE.md, section 3).
let layers: [(name: String, dependencies: [Target.Dependency])] = [
  // Layer 0: words that know nothing of the domain.
  ("Markup", []),
  ("TextPatterns", []),
  ("OrderedJSON", ["Markup"]),
  ("Diagnostics", ["Markup", "OrderedJSON"]),
  ("CivilTime", []),
  ("SeparatedValues", []),
  // What stands for a content.
  ("Hashing", ["CSodium"]),
  // Numbers and names of people and places: when two writings are one, and what can't be one.
  ("CivilRegistry", ["CivilTime"]),
  // Rupiah and exact numbers.
  ("Money", []),
  // What people type and export, read in one place by the kind that is wanted.
  ("Readings", ["Money", "CivilTime", "CivilRegistry", "SeparatedValues", "Diagnostics"]),
  // Reading, writing and ending: the only layer of the ground that asks the system for anything.
  ("Files", []),
  // Archives that others packed: the only target that imports zlib.
  ("Archives", ["CZlib"]),
  // What other people's calendars read.
  ("ICalendar", ["CivilTime"]),
  // Layer 1: the domain's nouns.
  ("CurriculumModel", ["Markup", "Diagnostics", "CivilTime"]),
  // Layer 2: files to model and back; what an assessor is.
  (
    "CurriculumXML",
    ["Markup", "CurriculumModel", "Diagnostics", "CivilTime", "Files", "CLibXML2"]
  ),
  (
    "AssessmentKit",
    [
      "Money", "Readings", "CurriculumModel", "Diagnostics", "CivilTime", "OrderedJSON",
      "TextPatterns",
    ]
  ),
  // Questions and how they are judged.
  ("QTI", ["Markup", "TextPatterns", "CurriculumModel", "Diagnostics", "OrderedJSON"]),
  // Questions as other programs keep them.
  ("QuestionFormats", ["Markup", "CurriculumModel", "Diagnostics"]),
  // What meets when and where, and why.
  ("Timetabling", []),
  ("TimetablingFormats", ["Timetabling", "Diagnostics"]),
  // Layer 3: a participant's way through a curriculum.
  (
    "Progression",
    ["AssessmentKit", "CurriculumModel", "Diagnostics", "CivilTime", "OrderedJSON"]
  ),
  // From who is ready to a timetabling problem, and back to a draft.
  (
    "Scheduling",
    [
      "Timetabling", "Progression", "CurriculumModel", "CivilRegistry", "Diagnostics", "CivilTime",
    ]
  ),
  // Layer 3: where people who finished their steps sell: halls with stalls and a levy.
  (
    "Halls",
    [
      "Markup", "Scheduling", "Progression", "AssessmentKit", "CurriculumModel", "CivilTime",
      "OrderedJSON", "Hashing",
    ]
  ),
  // What others ask for the same goods.
  ("Pricing", ["AssessmentKit", "Readings", "CurriculumModel", "CivilTime"]),
  // Layer 3: shops that sell members' goods on consignment.
  (
    "Outlets",
    ["Pricing", "Progression", "AssessmentKit", "Readings", "CurriculumModel", "CivilTime"]
  ),
  // Layer 3: events at which people hear of the programme.
  ("Outreach", ["Progression", "CurriculumModel", "CivilTime"]),
  // Layer 3: a small business's books.
  (
    "Ledger",
    ["AssessmentKit", "Readings", "CurriculumModel", "CivilTime", "Diagnostics", "SeparatedValues"]
  ),
  // Layer 3: one assessor as a process that answers.
  (
    "AssessorServing",
    ["AssessmentKit", "CurriculumModel", "Diagnostics", "CivilTime", "OrderedJSON", "Files"]
  ),
  // Layer 3: assessors in processes of their own.
  (
    "AssessorHost",
    [
      "AssessmentKit", "TextPatterns", "CurriculumXML", "CurriculumModel", "Diagnostics",
      "CivilTime", "OrderedJSON", "Files", "Hashing", subprocess, system,
    ]
  ),
  // Layer 4: what is kept.
  (
    "Storage",
    [
      "Markup", "Halls", "Outlets", "Pricing", "Outreach", "Scheduling", "Timetabling",
      "Progression", "AssessmentKit", "CurriculumModel", "CivilRegistry", "CivilTime",
      "OrderedJSON", "Files", "Hashing", "CSQLite",
    ]
  ),
  // Layer 5: the use cases.
  (
    "Programme",
    [
      "Storage", "Halls", "Outlets", "Pricing", "Outreach", "Scheduling", "Timetabling",
      "ICalendar",
      "Progression", "AssessmentKit", "QTI", "QuestionFormats", "Archives", "Readings",
      "SeparatedValues",
      "CurriculumXML",
      "CurriculumModel", "Diagnostics",
      "CivilRegistry", "CivilTime", "OrderedJSON", "Files", "Hashing", log,
    ]
  ),
  // Layer 5: random use cases, held to an oracle.
  (
    "OfficeSimulation",
    [
      "Programme", "Storage", "Halls", "Outlets", "Outreach", "Scheduling", "Timetabling",
      "Progression", "AssessmentKit", "CurriculumModel", "Diagnostics", "CivilTime",
    ]
  ),
  // Layer 6: arguments in, text out.
  (
    "CommandLineInterface",
    [
      "Programme", "OfficeSimulation", "AssessorHost", "AssessorServing", "Halls", "Outlets",
      "Pricing", "Outreach",
      "Scheduling", "Storage", "Progression", "AssessmentKit", "CurriculumXML", "CurriculumModel",
      "TimetablingFormats", "Timetabling", "ICalendar", "QTI", "Ledger", "Readings",
      "SeparatedValues",
      "Markup", "Diagnostics", "CivilRegistry", "CivilTime",
      "OrderedJSON", "Files", arguments, log,
    ]
  ),
]

/// The libraries that one assessor stands on beside the kit.
let foundations: [String: [Target.Dependency]] = [
  "Bookkeeping": ["Ledger", "Readings"], "Document": ["CivilRegistry"],
  "Marketing": ["Pricing", "Readings"],
  "Mentoring": ["Readings"],
  "Quiz": ["QTI", "OrderedJSON"],
]

let plugins: [Target] = assessors.map { name in
  .target(
    name: name,
    dependencies: ["AssessmentKit", "CurriculumModel", "Diagnostics", "CivilTime"]
      + (foundations[name] ?? []),
    path: "Plugins/\(name)",
    exclude: ["README.md", "\(name.lowercased()).xsd"],
    swiftSettings: settings
  )
}

let pluginTests: [Target] = assessors.map { name in
  .testTarget(
    name: "\(name)Tests",
    dependencies: [
      .target(name: name), "AssessmentKit", "CurriculumModel", "CurriculumXML", "Diagnostics",
      "CivilTime",
    ] + (foundations[name] ?? []),
    path: "Tests/Plugins/\(name)Tests",
    swiftSettings: settings
  )
}

/// Executables that a layer's tests start, since some promises hold only between processes.
let childProcesses: [String: [Target.Dependency]] = [
  "AssessorHost": ["okoce"], "CommandLineInterface": ["okoce"],
  "OfficeSimulation": ["OfficePlayHand"], "Storage": ["StorageCrashWriter"],
]

/// What a layer's tests need from above it, to show that the two fit together.
let fittings: [String: [Target.Dependency]] = [
  "AssessorHost": ["AssessorServing", "Programme", "Storage", "Progression"],
  "Markup": ["OrderedJSON", "SeparatedValues"],
  "QTI": ["CurriculumXML"], "QuestionFormats": ["CurriculumXML", "QTI"],
  "Programme": ["AssessorServing", "Ledger", "TextPatterns", "CSQLite"], "Storage": ["TestKit"],
]

/// Recorded files that tests read from the source tree.
let recordings = [
  "CommandLineInterface": ["Transcripts"], "ICalendar": ["Golden"], "Storage": ["Golden"],
]

let layerTests: [Target] = layers.map { layer in
  .testTarget(
    name: "\(layer.name)Tests",
    dependencies: [.target(name: layer.name), "BuiltInAssessors"]
      + layer.dependencies + (childProcesses[layer.name] ?? []) + (fittings[layer.name] ?? []),
    exclude: recordings[layer.name] ?? [],
    swiftSettings: settings
  )
}

let package = Package(
  name: "okoce",
  defaultLocalization: "en",
  products: [
    .executable(name: "okoce", targets: ["okoce"]),
    // What the benchmarks hold the store to.
    .library(name: "CSQLite", targets: ["CSQLite"]),
    .library(name: "AssessmentKit", targets: ["AssessmentKit", "AssessorServing"]),
    .library(
      name: "OkoceEngine",
      targets: layers.map(\.name).filter { $0 != "CommandLineInterface" } + ["BuiltInAssessors"]
    ),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(
      url: "https://github.com/swiftlang/swift-subprocess",
      exact: "1.0.2",
      traits: []
    ),
    .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
  ],
  targets: [
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .target(
      name: "BuiltInAssessors",
      dependencies: ["AssessmentKit"] + assessors.map { .target(name: $0) },
      swiftSettings: settings
    ),
    // Layer 7: assembly.
    .executableTarget(
      name: "okoce",
      dependencies: [
        "CommandLineInterface", "BuiltInAssessors", "AssessmentKit", "Programme", "CivilTime",
        "Files",
      ],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "StorageCrashWriter",
      dependencies: ["Storage", "Progression", "CurriculumModel", "CivilTime"],
      path: "Tests/Support/StorageCrashWriter",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "OfficePlayHand",
      dependencies: ["OfficeSimulation", "BuiltInAssessors"],
      path: "Tests/Support/OfficePlayHand",
      swiftSettings: settings
    ),
    .testTarget(name: "TidyTests", swiftSettings: settings),
    // What several layers' tests use.
    .target(
      name: "TestKit",
      dependencies: ["CSQLite"],
      path: "Tests/TestKit",
      swiftSettings: settings
    ),
  ]
    + layers.map {
      .target(name: $0.name, dependencies: $0.dependencies, swiftSettings: settings)
    }
    + plugins + layerTests + pluginTests,
  swiftLanguageModes: [.v6]
)
