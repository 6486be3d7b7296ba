/// A copy of an assessor's files to run from: what was looked at is what runs, and the paths that the
/// kernel shows to the assessor say nothing of this machine.
final class LaunchStage: Sendable {
  /// The copy, an absolute path.
  let package: String
  let files: LaunchFiles
  private let home: PassingFolder

  /// - Throws: a fault when the files can't be copied.
  init(copying folder: String, in parent: String) throws(HostFault) {
    home = try PassingFolder(in: parent)
    files = LaunchFiles(in: home)
    package = "\(home.path)/package"
    do throws(FileSystem.Failure) {
      try FileSystem.copy(folder, to: package)
    } catch {
      throw HostFault(.cannotStart, "the assessor's files can't be copied: \(error.reason)")
    }
  }
}
