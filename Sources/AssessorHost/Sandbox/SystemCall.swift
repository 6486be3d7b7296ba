/// A call to the kernel that no assessor has a use for, by its number on each machine.
///
/// - Source: Linux 6.12, arch/x86/entry/syscalls/syscall_64.tbl and
///   include/uapi/asm-generic/unistd.h.
struct SystemCall: Hashable, Sendable {
  var name: String
  /// `nil` where the machine has no such call.
  var x86: UInt32?
  var arm: UInt32?

  /// One that has the same number everywhere, as all since Linux 5.1 have.
  init(_ name: String, _ number: UInt32) { self.init(name, number, number) }

  init(_ name: String, _ x86: UInt32?, _ arm: UInt32?) {
    self.name = name
    self.x86 = x86
    self.arm = arm
  }

  /// Refused as if this user had no permission.
  static let forbidden: [SystemCall] =
    namespaces + mounts + others + memory + kernel

  /// Refused as if the kernel were older, since programs then do it another way.
  static let unknown: [SystemCall] = [
    // Its flags stand in memory, where a filter can't look.
    .init("clone3", 435),
    .init("io_uring_setup", 425), .init("io_uring_enter", 426), .init("io_uring_register", 427),
    // Files in memory that belong to no folder and count against no limit of a process.
    .init("memfd_create", 319, 279), .init("memfd_secret", 447),
  ]

  /// The newest that this list was made for; what comes later is not known here, nor to the assessor.
  static let newest: UInt32 = 466

  private static let namespaces: [SystemCall] = [
    .init("unshare", 272, 97), .init("setns", 308, 268),
  ]

  private static let mounts: [SystemCall] = [
    .init("mount", 165, 40), .init("umount2", 166, 39), .init("pivot_root", 155, 41),
    .init("chroot", 161, 51), .init("open_tree", 428), .init("move_mount", 429),
    .init("fsopen", 430), .init("fsconfig", 431), .init("fsmount", 432), .init("fspick", 433),
    .init("mount_setattr", 442), .init("statmount", 457), .init("listmount", 458),
    .init("swapon", 167, 224), .init("swapoff", 168, 225), .init("quotactl", 179, 60),
    .init("quotactl_fd", 443), .init("name_to_handle_at", 303, 264),
    .init("open_by_handle_at", 304, 265), .init("fanotify_init", 300, 262),
  ]

  /// Looking into other processes.
  private static let others: [SystemCall] = [
    .init("ptrace", 101, 117), .init("process_vm_readv", 310, 270),
    .init("process_vm_writev", 311, 271), .init("process_madvise", 440),
    .init("pidfd_getfd", 438), .init("kcmp", 312, 272), .init("perf_event_open", 298, 241),
    .init("migrate_pages", 256, 238), .init("move_pages", 279, 239),
  ]

  /// Memory that outlives whoever took it, and so counts against no limit of a process.
  private static let memory: [SystemCall] = [
    .init("shmget", 29, 194), .init("shmat", 30, 196), .init("shmctl", 31, 195),
    .init("msgget", 68, 186), .init("semget", 64, 190), .init("mq_open", 240, 180),
    .init("userfaultfd", 323, 282),
  ]

  private static let kernel: [SystemCall] = [
    .init("keyctl", 250, 219), .init("add_key", 248, 217), .init("request_key", 249, 218),
    .init("bpf", 321, 280), .init("kexec_load", 246, 104), .init("kexec_file_load", 320, 294),
    .init("init_module", 175, 105), .init("finit_module", 313, 273),
    .init("delete_module", 176, 106), .init("reboot", 169, 142), .init("acct", 163, 89),
    .init("syslog", 103, 116), .init("settimeofday", 164, 170), .init("clock_settime", 227, 112),
    .init("clock_adjtime", 305, 266), .init("adjtimex", 159, 171), .init("sethostname", 170, 161),
    .init("setdomainname", 171, 162), .init("vhangup", 153, 58),
    .init("lookup_dcookie", 212, 18), .init("iopl", 172, nil), .init("ioperm", 173, nil),
    .init("modify_ldt", 154, nil), .init("uselib", 134, nil), .init("_sysctl", 156, nil),
  ]
}
