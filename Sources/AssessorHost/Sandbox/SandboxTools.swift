#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The programs that a sandbox is made of, as far as this machine has them.
public struct SandboxTools: Hashable, Sendable {
  /// `bwrap`, of the package bubblewrap.
  public var bubblewrap: String?
  /// `prlimit`, of the package util-linux.
  public var prlimit: String?
  /// `setpriv`, of the package util-linux.
  public var setpriv: String?
  /// Whether the host runs as root, whose processes the kernel never counts.
  public var isRoot: Bool

  public init(bubblewrap: String?, prlimit: String?, setpriv: String?, isRoot: Bool) {
    self.bubblewrap = bubblewrap
    self.prlimit = prlimit
    self.setpriv = setpriv
    self.isRoot = isRoot
  }

  /// Those below `/usr/bin` and `/bin`, where only an administrator can put them.
  public static func ofThisMachine() -> SandboxTools {
    func find(_ name: String) -> String? {
      ["/usr/bin/\(name)", "/bin/\(name)"].first { access($0, X_OK) == 0 }
    }
    return SandboxTools(
      bubblewrap: find("bwrap"),
      prlimit: find("prlimit"),
      setpriv: find("setpriv"),
      isRoot: geteuid() == 0
    )
  }

  /// Whether bubblewrap can keep users from making namespaces of their own, as it can since 0.8.
  ///
  /// Looks for the option among bubblewrap's own words, which costs no process; where the system's
  /// settings can only be read, as in many containers, the option would fail.
  var locksNamespaces: Bool {
    var settings = statvfs()
    guard let bubblewrap, !isRoot,
      statvfs("/proc/sys/user/max_user_namespaces", &settings) == 0,
      settings.f_flag & UInt(ST_RDONLY) == 0,
      let bytes = FileSystem.bytes(of: bubblewrap, atMost: 8 << 20)
    else { return false }
    return bytes.firstRange(of: Array("--disable-userns".utf8)) != nil
  }
}
