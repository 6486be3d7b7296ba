public import CurriculumModel
import Files

/// Starts a curriculum from `CurriculumTemplate`, without any database.
public enum NewCurriculum {
  /// What was written.
  public struct Outcome: Hashable, Sendable {
    public var id: CurriculumID
    /// In the order of the template.
    public var paths: [String]
  }

  /// Writes the template's files into a folder that is empty or not there yet.
  /// - Parameter id: the curriculum's name; that of the folder when `nil`.
  /// - Throws: `ProgrammeError.taken` when something stands there, `.invalid` when the name has a
  ///   form that the schema refuses, `UnwritableFile`.
  public static func write(to folder: String, id: String? = nil) throws -> Outcome {
    var folder = folder
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    let id = id ?? folder.split(separator: "/").last.map(String.init) ?? ""
    guard isName(id) else {
      throw ProgrammeError.invalid(
        field: "--id",
        value: id,
        id: "[a-z][a-z0-9.-]{0,63}",
        en: "[a-z][a-z0-9.-]{0,63}"
      )
    }
    if FolderContents.exists(folder), FolderContents.names(in: folder) != [] {
      throw ProgrammeError.taken(.folder, name: folder)
    }
    let paths = try CurriculumTemplate.files(id: CurriculumID(id)).map { file in
      let path = "\(folder)/\(file.path)"
      let slash = path.lastIndex(of: "/") ?? path.startIndex
      try WrittenFile.makeFolder(String(path[..<slash]))
      try WrittenFile.write(Array(file.text.utf8), to: path, for: .everyone)
      return path
    }
    return Outcome(id: CurriculumID(id), paths: paths)
  }

  private static func isName(_ text: String) -> Bool {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard let first = text.utf8.first, letters ~= first, text.utf8.count <= 64 else { return false }
    return text.utf8.allSatisfy {
      letters ~= $0 || digits ~= $0 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
    }
  }
}
