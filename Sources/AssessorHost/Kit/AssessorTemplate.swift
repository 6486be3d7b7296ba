import Hashing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The files to begin an assessor with: one that works, and its tests.
///
/// - Source: `Templates/assessor` and `SDK/python` of this project.
public struct AssessorTemplate: Sendable {
  public enum ProgrammingLanguage: String, Hashable, Sendable, CaseIterable {
    case python, sh, swift
  }

  struct File: Sendable {
    var path: String
    var text: String

    init(_ path: String, _ text: String) {
      self.path = path
      self.text = text
    }
  }

  private let name: String
  private let language: ProgrammingLanguage
  private let okoce: String

  /// - Parameter okoce: the folder with this project's sources, for an assessor in Swift.
  public init(name: String, language: ProgrammingLanguage, okoce: String) {
    self.name = name
    self.language = language
    self.okoce = okoce
  }

  /// Writes the files into a folder that is not there yet.
  ///
  /// - Returns: their paths.
  /// - Throws: `InstallationRefusal` when the name can't be one, the folder is there already, or
  ///   the disk says no.
  public func write(to folder: String) throws(InstallationRefusal) -> [String] {
    guard isName else { throw .badName(name) }
    guard !FileSystem.exists(folder) else {
      throw .unwritable(path: folder, reason: "it is there already")
    }
    let executable = filled(templates.first { $0.path == "run" }?.text ?? "", sha256: "")
    let sha256 = SHA256.hash(executable).hexadecimal
    var paths: [String] = []
    do throws(FileSystem.Failure) {
      for file in templates {
        let path = "\(folder)/\(filled(file.path, sha256: ""))"
        if let slash = path.lastIndex(of: "/") {
          try FileSystem.makeFolder(String(path[..<slash]))
        }
        let bytes = Array(filled(file.text, sha256: sha256).utf8)
        try FileSystem.write(bytes, to: path, mode: file.path == "run" ? 0o755 : 0o644)
        paths.append(path)
      }
    } catch {
      throw .unwritable(path: error.path, reason: error.reason)
    }
    return paths
  }

  private var templates: [File] {
    switch language {
    case .python: AssessorTemplateFiles.python
    case .sh: AssessorTemplateFiles.sh
    case .swift: AssessorTemplateFiles.swift
    }
  }

  private func filled(_ text: String, sha256: String) -> String {
    text.replacing("@NAME@", with: name).replacing("@SHA256@", with: sha256)
      .replacing("@OKOCE@", with: okoce)
  }

  /// As the manifest's schema has it, but without points, which Swift's targets can't have.
  private var isName: Bool {
    guard let first = name.utf8.first, (0x61...0x7A).contains(first), name.utf8.count <= 64 else {
      return false
    }
    return name.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
    }
  }
}
