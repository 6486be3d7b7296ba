import Diagnostics
import Hashing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// One file of an assessor's folder.
struct PackageFile: Hashable, Sendable {
  /// Relative to the folder, with `/` between folders.
  var path: String
  var bytes: [UInt8]
  var isExecutable: Bool
}

/// The files of an assessor's folder, in the order of their paths' bytes.
struct PackageFiles: Sendable {
  static let maximumFiles = 2_000
  static let maximumBytes = 256 << 20

  private(set) var files: [PackageFile] = []
  private(set) var findings: [Diagnostic] = []
  private var total = 0

  /// Reads the whole folder; hidden files are left out, links and devices are findings.
  init(folder: String) {
    collect(folder, below: "")
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  subscript(path: String) -> PackageFile? { files.first { $0.path == path } }

  /// One digest for all paths, permissions and bytes.
  var digest: String {
    var text = "okoce-assessor-package 1\n"
    for file in files {
      text +=
        "\(SHA256.hash(file.bytes).hexadecimal) \(file.isExecutable ? "x" : "-") \(file.path)\n"
    }
    return SHA256.hash(text).hexadecimal
  }

  private mutating func collect(_ folder: String, below prefix: String) {
    guard let names = FileSystem.names(in: folder) else {
      return report(.packageUnreadable, "the folder can't be read", folder)
    }
    for name in names where name.utf8.first != UInt8(ascii: ".") {
      let path = "\(folder)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0 else {
        report(.packageUnreadable, "it can't be looked at", path)
        continue
      }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: collect(path, below: "\(prefix)\(name)/")
      case S_IFREG: add(path, as: "\(prefix)\(name)", status)
      default: report(.packageEntry, "it is neither a file nor a folder", path)
      }
    }
  }

  private mutating func add(_ path: String, as name: String, _ status: stat) {
    total += Int(status.st_size)
    guard total <= Self.maximumBytes, files.count < Self.maximumFiles else {
      if !findings.contains(where: { $0.code == .packageTooLarge }) {
        let limits = "\(Self.maximumFiles) files and \(Self.maximumBytes >> 20) MiB"
        report(.packageTooLarge, "the folder holds more than \(limits)", path)
      }
      return
    }
    guard let bytes = FileSystem.bytes(of: path, atMost: Self.maximumBytes) else {
      return report(.packageUnreadable, "it can't be read", path)
    }
    let isExecutable = status.st_mode & 0o111 != 0
    files.append(PackageFile(path: name, bytes: bytes, isExecutable: isExecutable))
  }

  private mutating func report(_ code: DiagnosticCode, _ problem: String, _ path: String) {
    let fix =
      switch code {
      case .packageEntry: "put the file itself there, or take it out"
      case .packageTooLarge: "take out what the assessor doesn't need"
      default: "give yourself permission to read it"
      }
    let place = SourceLocation(path: path, line: 0, column: 0)
    findings.append(Diagnostic(.error, code, problem, at: place, fix: fix))
  }
}
