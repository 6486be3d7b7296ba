/// Whether sandboxes work on this machine, found out by starting one.
public enum SandboxProbe {
  /// Whether the memory of all processes of a sandbox is limited together; where it isn't, each process
  /// may use as much as its manifest says.
  public static var countsMemoryTogether: Bool { MemoryGroup.isAvailable() }

  /// Why assessors can't be shut in here, in bubblewrap's words; `nil` when they can.
  ///
  /// Starts `/usr/bin/true` in a sandbox, which takes some milliseconds.
  public static func problem(with tools: SandboxTools = .ofThisMachine()) -> String? {
    let launch = SandboxedLaunch(
      folder: "/usr/bin",
      executable: "true",
      limits: AssessorLimits(),
      policy: .bubblewrap,
      allowsNetwork: false,
      inbox: nil,
      readable: [],
      memoryDoor: nil
    )
    do throws(HostFault) {
      let home = try PassingFolder(in: "/tmp")
      let process = try ChildProcess(launch.launch(with: tools, LaunchFiles(in: home)))
      var tail = LogTail()
      let ending = process.stop(ClosingTimes(), log: &tail).ending
      guard ending != .exited(0) else { return nil }
      return tail.lastLine ?? "bubblewrap ended with \(ending)"
    } catch {
      return error.detail
    }
  }
}
