import Foundation
import Testing

@testable import AssessorHost

@Suite("Folders that pass")
struct PassingFolderTests {
  @Test func `what a crash left is cleared after an hour, what is in use never`() throws {
    let parent = try TemporaryFolder()
    let now = Int(time(nil))
    let used = try PassingFolder(in: parent.path)
    for name in ["okoce-assessor-left", "okoce-assessor-young", "other"] {
      try parent.write("handed in", to: "\(name)/in/file")
      try parent.write("", to: "\(name)/lock")
    }
    func age(_ path: String, by seconds: Int) {
      var times = [
        timeval(tv_sec: now - seconds, tv_usec: 0), timeval(tv_sec: now - seconds, tv_usec: 0),
      ]
      utimes(path, &times)
    }
    age(used.path, by: 7_200)
    age("\(parent.path)/okoce-assessor-left", by: 7_200)
    age("\(parent.path)/other", by: 7_200)
    PassingFolder.clear(in: parent.path, now: now)
    let name = used.path.split(separator: "/").last.map(String.init) ?? ""
    #expect(Set(parent.names()) == [name, "okoce-assessor-young", "other"])
  }

  @Test func `it goes with its owner, and with it what is still open`() throws {
    let parent = try TemporaryFolder()
    var folder: PassingFolder? = try PassingFolder(in: parent.path)
    let path = try #require(folder?.path)
    try FileSystem.makeFolder("\(path)/in")
    try FileSystem.write(Array("handed in".utf8), to: "\(path)/in/file", mode: 0o444)
    let descriptor = open("\(path)/in/file", O_RDONLY)
    defer { close(descriptor) }
    folder = nil
    #expect(parent.names().isEmpty)
    var status = stat()
    #expect(fstat(descriptor, &status) == 0 && status.st_size == 0)
  }
}

@Suite("A group that counts memory")
struct MemoryGroupTests {
  /// A tree of files in place of the kernel's, where any file can be written.
  private func system(_ controllers: String) throws -> (MemoryGroup.System, TemporaryFolder) {
    let folder = try TemporaryFolder()
    try folder.write("0::/user.slice/session\n", to: "membership")
    try folder.write("", to: "root/cgroup.subtree_control")
    try folder.write(controllers, to: "root/user.slice/cgroup.subtree_control")
    try folder.write("", to: "root/user.slice/session/cgroup.subtree_control")
    return (
      .init(root: "\(folder.path)/root", membership: "\(folder.path)/membership"), folder
    )
  }

  @Test func `is made only where memory is handed on, and leaves nothing where it can't be`() throws
  {
    for controllers in ["cpu pids\n", "memory pids\n"] {
      let (system, folder) = try system(controllers)
      // The files that the kernel would put into a new group are missing, so none can be had.
      #expect(MemoryGroup(limit: 1 << 20, in: system) == nil)
      let names = try FileManager.default.contentsOfDirectory(atPath: "\(system.root)/user.slice")
      #expect(Set(names) == ["cgroup.subtree_control", "session"])
      withExtendedLifetime(folder) {}
    }
  }
}

@Suite("The filter of calls")
struct SeccompFilterTests {
  @Test func `is whole instructions, few enough for the kernel, and jumps within itself`() {
    for machine in SeccompFilter.Machine.allCases {
      for allowsNetwork in [false, true] {
        let bytes = SeccompFilter(for: machine, allowsNetwork: allowsNetwork).bytes
        #expect(bytes.count % 8 == 0 && bytes.count / 8 < 4_096)
        for start in stride(from: 0, to: bytes.count, by: 8) where bytes[start] & 7 == 5 {
          let left = (bytes.count - start) / 8 - 1
          #expect(Int(bytes[start + 2]) < left && Int(bytes[start + 3]) < left)
        }
        // It ends by allowing what nobody refused.
        #expect(Array(bytes.suffix(8)) == [0x06, 0, 0, 0, 0, 0, 0xFF, 0x7F])
      }
    }
  }

  @Test func `no number stands for two calls of a machine`() {
    let calls = SystemCall.forbidden + SystemCall.unknown
    for machine in SeccompFilter.Machine.allCases {
      let numbers = calls.compactMap { machine.number(of: $0) }
      #expect(Set(numbers).count == numbers.count)
    }
  }
}
