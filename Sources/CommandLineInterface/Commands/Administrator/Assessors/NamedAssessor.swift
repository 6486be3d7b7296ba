import AssessmentKit
import AssessorHost
import CurriculumModel
import Diagnostics
import Files

/// What a name on the command line means: in the box, installed, or a folder.
enum NamedAssessor {
  case builtIn(any Assessor)
  case installed(Installation)
  case folder(AssessorPackage)
}

extension Session {
  /// - Throws: `CommandFailure` with the nearest name, or with what is wrong with the folder.
  func namedAssessor(_ name: String) throws -> NamedAssessor {
    if name.contains("/")
      || (try? ReadableFile("\(name)/\(ManifestReader.fileName)", as: .document)) != nil
    {
      return .folder(try package(in: name))
    }
    if let assessor = assessors.builtIn.first(where: { $0.descriptor.id.rawValue == name }) {
      return .builtIn(assessor)
    }
    let installations = assessors.installed.list()
    let found = installations.first { one in
      one.id == name
        || one.package?.manifest.kinds.contains { $0.name.rawValue == name } == true
    }
    if let found { return .installed(found) }
    let names = assessors.reserved.map(\.rawValue) + installations.map(\.id)
    throw CommandFailure(
      .refused,
      "ASM019",
      AssessorPhrases.unknown(name)(language),
      fix: Spelling.closest(to: name, among: names).map { SubmitPhrases.didYouMean($0)(language) }
        ?? AssessorPhrases.known(names)(language)
    )
  }

  /// The sound package in a folder; warnings go to standard error.
  func package(in folder: String) throws -> AssessorPackage {
    let (package, findings) = AssessorPackage.read(folder: folder)
    guard let package else { throw CommandFailure(.refused, findings) }
    return package
  }
}
