/// How an assessor's executable is started: which tools stand in front of it, with which words.
struct SandboxedLaunch: Hashable, Sendable {
  /// Where the assessor finds its own folder.
  static let home = "/assessor"
  /// Where the assessor finds the files of a submission.
  static let inbox = "/in"

  /// The assessor's folder, an absolute path.
  var folder: String
  /// Relative to the folder.
  var executable: String
  var limits: AssessorLimits
  var policy: SandboxPolicy
  var allowsNetwork: Bool
  /// The folder in which the host puts the files of submissions; `nil` when it reads none.
  var inbox: String?
  /// More folders of the system that it may read, such as a language's runtime.
  var readable: [String]
  /// The file by which it joins the group that counts its memory; `nil` where there is none.
  var memoryDoor: String?

  /// The whole environment; because of `LANG`, texts are taken for UTF-8.
  ///
  /// Python keeps no compiled files: beside the sources they would change the assessor's folder.
  static let environment = [
    "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1",
  ]

  /// Largest file it may write, and most that its `/tmp` holds.
  private static let largestFile = 16 << 20

  /// - Parameter files: where bubblewrap's words are written; needed only when it is shut in.
  /// - Throws: `sandboxUnavailable` when a tool is missing.
  func launch(with tools: SandboxTools, _ files: LaunchFiles?) throws(HostFault) -> ProcessLaunch {
    switch (policy, files) {
    case (.bubblewrap, let files?): try shutIn(with: tools, files)
    case (.bubblewrap, nil): throw missing("a folder for its words")
    case (.none, _): try limited(with: tools)
    }
  }

  /// Joins the group if there is one, then becomes bubblewrap, whose words and filter stand in files.
  private static let script =
    #"if [ -n "$3" ]; then echo $$ >"$3" || exit 125; fi; w=$1 f=$2; shift 3; "#
    + #"exec "$0" --args 3 -- "$@" 3<"$w" 4<"$f""#

  private func shutIn(
    with tools: SandboxTools,
    _ files: LaunchFiles
  ) throws(HostFault) -> ProcessLaunch {
    guard let machine = SeccompFilter.Machine.here else {
      throw HostFault(.sandboxUnavailable, "no filter of system calls is known for this machine")
    }
    guard let bubblewrap = tools.bubblewrap else { throw missing("bubblewrap") }
    guard let prlimit = tools.prlimit else { throw missing("prlimit") }
    var words = namespaces(tools)
    words += ["--seccomp", "4", "--die-with-parent", "--new-session", "--cap-drop", "ALL"]
    // The kernel never counts root's processes, so root's assessors run as nobody (65534).
    if tools.isRoot { words += ["--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID"] }
    words += view
    words += ["--chdir", Self.home]
    var command: [String] = []
    if tools.isRoot {
      guard let setpriv = tools.setpriv else { throw missing("setpriv") }
      command += [setpriv, "--reuid", "65534", "--regid", "65534", "--clear-groups"]
      command += ["--inh-caps", "-all", "--no-new-privs", "--"]
    }
    command += [prlimit] + limitWords + ["--nproc=\(limits.processes)", "--"]
    command.append("\(Self.home)/\(executable)")
    let filter = SeccompFilter(for: machine, allowsNetwork: allowsNetwork)
    let paths = try files.write(words: words, filter: filter)
    return ProcessLaunch(
      executable: "/bin/sh",
      arguments: ["-c", Self.script, bubblewrap, paths.words, paths.filter, memoryDoor ?? ""]
        + command,
      environment: Self.environment,
      workingFolder: "/"
    )
  }

  /// Without a sandbox: limits, and an end together with the host's.
  private func limited(with tools: SandboxTools) throws(HostFault) -> ProcessLaunch {
    guard let prlimit = tools.prlimit else { throw missing("prlimit") }
    // Processes aren't limited: the kernel would count all that this user has.
    var words = [prlimit] + limitWords + ["--", "\(folder)/\(executable)"]
    if let setpriv = tools.setpriv { words = [setpriv, "--pdeathsig", "KILL", "--"] + words }
    return ProcessLaunch(
      executable: words[0],
      arguments: Array(words.dropFirst()),
      environment: Self.environment,
      workingFolder: folder
    )
  }

  /// `--unshare-all` means every namespace; for root all but that of users, so that bubblewrap can
  /// change to another one.
  private func namespaces(_ tools: SandboxTools) -> [String] {
    if tools.isRoot {
      let network = allowsNetwork ? [] : ["--unshare-net"]
      return ["--unshare-ipc", "--unshare-pid", "--unshare-uts", "--unshare-cgroup-try"] + network
    }
    return ["--unshare-all"] + (allowsNetwork ? ["--share-net"] : [])
      + (tools.locksNamespaces ? ["--unshare-user", "--disable-userns"] : [])
  }

  /// All that it can see.
  private var view: [String] {
    var words = ["--ro-bind", "/usr", "/usr"]
    for name in ["bin", "sbin", "lib", "lib32", "lib64", "libx32"] {
      // A link to /usr on every system of today; a folder of its own on older ones.
      words += ["--ro-bind-try", "/\(name)", "/\(name)"]
    }
    words += ["--perms", "0755", "--dir", "/etc"]
    var shared = ["/etc/ld.so.cache", "/etc/alternatives"]
    if allowsNetwork {
      shared += ["/etc/resolv.conf", "/etc/hosts", "/etc/ssl", "/etc/nsswitch.conf"]
    }
    for path in shared { words += ["--ro-bind-try", path, path] }
    for path in readable { words += ["--ro-bind", path, path] }
    words += ["--proc", "/proc"] + Self.hidden
    words += ["--dev", "/dev", "--remount-ro", "/dev"]
    words += ["--perms", "1777", "--size", "\(Self.largestFile)", "--tmpfs", "/tmp"]
    words += ["--ro-bind", folder, Self.home]
    if let inbox { words += ["--ro-bind", inbox, Self.inbox] }
    return words + ["--remount-ro", "/"]
  }

  /// What `/proc` says of the machine and not of the assessor's own processes.
  private static let hidden: [String] =
    [
      "cmdline", "config.gz", "diskstats", "interrupts", "iomem", "ioports", "kallsyms", "kcore",
      "key-users", "keys", "kmsg", "latency_stats", "modules", "pagetypeinfo", "partitions",
      "sched_debug", "slabinfo", "swaps", "timer_list", "timer_stats", "vmallocinfo",
    ]
    .map { "/proc/\($0)" }.filter(FileSystem.exists).flatMap { ["--ro-bind", "/dev/null", $0] }
    + ["acpi", "driver", "fs", "scsi", "tty"].map { "/proc/\($0)" }.filter(FileSystem.exists)
    .flatMap { ["--tmpfs", $0, "--remount-ro", $0] }

  private var limitWords: [String] {
    [
      "--as=\(limits.memoryMegabytes * 1_000_000)", "--cpu=\(limits.cpuSeconds)", "--core=0",
      "--nofile=64", "--fsize=\(Self.largestFile)",
    ]
  }

  private func missing(_ tool: String) -> HostFault {
    HostFault(.sandboxUnavailable, "\(tool) is not installed, so it can't be shut in")
  }
}
