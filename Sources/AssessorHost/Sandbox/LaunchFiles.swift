import Synchronization

/// What bubblewrap reads at its start: its words, which so stand in no list of processes, and the
/// filter of calls.
final class LaunchFiles: Sendable {
  private let home: PassingFolder
  private let count = Mutex(0)

  init(in home: PassingFolder) { self.home = home }

  /// - Throws: a fault when they can't be written.
  func write(
    words: [String],
    filter: SeccompFilter
  ) throws(HostFault) -> (words: String, filter: String) {
    let number = count.withLock { count in
      count += 1
      return count
    }
    let paths = ("\(home.path)/words-\(number)", "\(home.path)/filter-\(number)")
    var list: [UInt8] = []
    for word in words { list += Array(word.utf8) + [0] }
    do throws(FileSystem.Failure) {
      try FileSystem.write(list, to: paths.0, mode: 0o600, isDurable: false)
      try FileSystem.write(filter.bytes, to: paths.1, mode: 0o600, isDurable: false)
    } catch {
      throw HostFault(.cannotStart, "bubblewrap's words can't be written: \(error.reason)")
    }
    return paths
  }
}
