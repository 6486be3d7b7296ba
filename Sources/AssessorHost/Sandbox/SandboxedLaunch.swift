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

  /// The whole environment; because of `LANG`, texts are taken for UTF-8.
  ///
  /// Python keeps no compiled files: beside the sources they would change the assessor's folder.
  static let environment = [
    "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1",
  ]

  /// Largest file it may write, and most that its `/tmp` holds.
  private static let largestFile = 16 << 20

  /// - Throws: `sandboxUnavailable` when a tool is missing.
  func launch(with tools: SandboxTools) throws(HostFault) -> ProcessLaunch {
    switch policy {
    case .bubblewrap: try shutIn(with: tools)
    case .none: try limited(with: tools)
    }
  }

  private func shutIn(with tools: SandboxTools) throws(HostFault) -> ProcessLaunch {
    guard let bubblewrap = tools.bubblewrap else { throw missing("bubblewrap") }
    guard let prlimit = tools.prlimit else { throw missing("prlimit") }
    var words = namespaces(tools.isRoot)
    words += ["--die-with-parent", "--new-session", "--cap-drop", "ALL"]
    // The kernel never counts root's processes, so root's assessors run as nobody (65534).
    if tools.isRoot { words += ["--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID"] }
    words += view
    words += ["--chdir", Self.home, "--"]
    if tools.isRoot {
      guard let setpriv = tools.setpriv else { throw missing("setpriv") }
      words += [setpriv, "--reuid", "65534", "--regid", "65534", "--clear-groups"]
      words += ["--inh-caps", "-all", "--no-new-privs", "--"]
    }
    words += [prlimit] + limitWords + ["--nproc=\(limits.processes)", "--"]
    words.append("\(Self.home)/\(executable)")
    return ProcessLaunch(
      executable: bubblewrap,
      arguments: words,
      environment: Self.environment
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
  private func namespaces(_ isRoot: Bool) -> [String] {
    if isRoot {
      let network = allowsNetwork ? [] : ["--unshare-net"]
      return ["--unshare-ipc", "--unshare-pid", "--unshare-uts", "--unshare-cgroup-try"] + network
    }
    return allowsNetwork ? ["--unshare-all", "--share-net"] : ["--unshare-all"]
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
    words += ["--proc", "/proc", "--dev", "/dev", "--remount-ro", "/dev"]
    words += ["--perms", "1777", "--size", "\(Self.largestFile)", "--tmpfs", "/tmp"]
    words += ["--ro-bind", folder, Self.home]
    if let inbox { words += ["--ro-bind", inbox, Self.inbox] }
    return words + ["--remount-ro", "/"]
  }

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
