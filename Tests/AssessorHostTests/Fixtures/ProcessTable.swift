import Foundation

/// The processes of this machine, by what they have to do with a folder.
enum ProcessTable {
  /// Those whose command line or whose view of the files mentions a text.
  static func count(mentioning text: String) -> Int {
    let wanted = Data(text.utf8)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.filter { Int($0) != nil }.count { number in
      ["cmdline", "mountinfo"].contains { file in
        guard let handle = FileHandle(forReadingAtPath: "/proc/\(number)/\(file)"),
          let bytes = try? handle.readToEnd()
        else { return false }
        return bytes.range(of: wanted) != nil
      }
    }
  }

  /// The same, after giving the kernel a moment to clear away what was killed.
  static func remaining(mentioning text: String, within seconds: Double = 3) -> Int {
    let deadline = Date().addingTimeInterval(seconds)
    while count(mentioning: text) > 0, Date() < deadline { usleep(5_000) }
    return count(mentioning: text)
  }

  /// How many descriptors this process has open.
  static var openDescriptors: Int {
    (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd"))?.count ?? -1
  }
}
