import AssessmentKit
import Hashing

/// A folder through which one process is handed the files of submissions, by content.
///
/// It is bound read-only into the sandbox; a file is there only while its submission is judged.
final class SubmissionInbox: Sendable {
  /// Where the host writes.
  let folder: String
  /// Where the assessor reads.
  let view: String
  /// The folder around it, which nobody else can enter.
  private let home: PassingFolder

  /// - Parameters:
  ///   - parent: where folders may be made for a while, such as `/tmp`.
  ///   - view: the folder as the assessor sees it; `nil` for the same path.
  /// - Throws: a fault when no folder can be made.
  init(in parent: String, view: String?) throws(HostFault) {
    home = try PassingFolder(in: parent)
    folder = "\(home.path)/in"
    self.view = view ?? folder
    do throws(FileSystem.Failure) {
      try FileSystem.makeFolder(folder)
    } catch {
      throw HostFault(.cannotStart, "no folder for submissions can be made in '\(parent)'")
    }
  }

  /// Lays out the files of a submission, each under its SHA-256.
  /// - Throws: `fileMissing` when the bytes aren't at hand or aren't those of the digest.
  func lay(_ submission: Submission, _ contents: [String: [UInt8]]) throws(HostFault) {
    for file in submission.files {
      guard let bytes = contents[file.sha256], SHA256.hash(bytes).hexadecimal == file.sha256 else {
        throw HostFault(.fileMissing)
      }
      let path = "\(folder)/\(file.sha256)"
      // The same photo may be handed in twice.
      if FileSystem.exists(path) { continue }
      do throws(FileSystem.Failure) {
        try FileSystem.write(bytes, to: path, mode: 0o444, isDurable: false)
      } catch {
        throw HostFault(.fileMissing, "a file of the submission can't be laid out: \(error.reason)")
      }
    }
  }

  /// Takes away what was laid out, and its bytes from whoever has it open still.
  func clear() { FileSystem.empty(folder) }
}
