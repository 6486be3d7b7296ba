/// A filter that the kernel asks before every call of an assessor: no namespaces inside its
/// namespaces, no sockets but local ones, nothing that looks into other processes or the kernel.
///
/// It is made here, byte by byte, so that no library is needed; bubblewrap loads it.
/// - Source: seccomp(2), and linux/filter.h, linux/seccomp.h and linux/audit.h.
struct SeccompFilter: Sendable {
  enum Machine: Sendable, CaseIterable {
    case x86, arm

    /// That on which this program runs; `nil` for one that the filter doesn't know.
    static var here: Machine? {
      #if arch(x86_64)
      .x86
      #elseif arch(arm64)
      .arm
      #else
      nil
      #endif
    }

    var architecture: UInt32 { self == .x86 ? 0xC000_003E : 0xC000_00B7 }

    func number(of call: SystemCall) -> UInt32? { self == .x86 ? call.x86 : call.arm }

    var clone: UInt32 { self == .x86 ? 56 : 220 }
    var socket: UInt32 { self == .x86 ? 41 : 198 }
    var socketpair: UInt32 { self == .x86 ? 53 : 199 }
    var ioctl: UInt32 { self == .x86 ? 16 : 29 }
  }

  /// One instruction of the kernel's virtual machine.
  private struct Instruction: Sendable {
    var code: UInt16
    var ifTrue: UInt8 = 0
    var ifFalse: UInt8 = 0
    var value: UInt32
  }

  private static let allow: UInt32 = 0x7FFF_0000
  private static let kill: UInt32 = 0x8000_0000
  private static func failing(_ code: UInt32) -> UInt32 { 0x0005_0000 | code }
  private static let notPermitted = failing(1)
  private static let noSuchCall = failing(38)
  private static let noSuchFamily = failing(97)
  /// All `CLONE_NEW…` that `clone` can be given.
  private static let namespaceFlags: UInt32 = 0x7E02_0000
  /// AF_UNIX; with a network AF_INET, AF_INET6, and AF_NETLINK, by which names are looked up.
  private static func families(_ allowsNetwork: Bool) -> [UInt32] {
    allowsNetwork ? [1, 2, 10, 16] : [1]
  }
  /// Typing for others into a terminal: TIOCSTI, TIOCLINUX.
  private static let terminalTricks: [UInt32] = [0x5412, 0x541C]

  private var program: [Instruction] = []

  /// The program as the kernel takes it.
  var bytes: [UInt8] {
    program.flatMap { one in
      [
        UInt8(truncatingIfNeeded: one.code), UInt8(one.code >> 8), one.ifTrue, one.ifFalse,
        UInt8(truncatingIfNeeded: one.value), UInt8(truncatingIfNeeded: one.value >> 8),
        UInt8(truncatingIfNeeded: one.value >> 16), UInt8(one.value >> 24),
      ]
    }
  }

  init(for machine: Machine, allowsNetwork: Bool) {
    load(4)
    // A call of another machine's kind has other numbers.
    unlessEqual(machine.architecture, Self.kill)
    load(0)
    if machine == .x86 { whenAtLeast(0x4000_0000, Self.noSuchCall) }
    whenAtLeast(SystemCall.newest + 1, Self.noSuchCall)
    for call in SystemCall.forbidden {
      if let number = machine.number(of: call) { whenEqual(number, Self.notPermitted) }
    }
    for call in SystemCall.unknown {
      if let number = machine.number(of: call) { whenEqual(number, Self.noSuchCall) }
    }
    let families = Self.families(allowsNetwork)
    within(machine.clone) { $0.whenAny(Self.namespaceFlags, Self.notPermitted) }
    for call in [machine.socket, machine.socketpair] {
      within(call) { $0.unlessOneOf(families, Self.noSuchFamily) }
    }
    within(machine.ioctl, argument: 1) { filter in
      for request in Self.terminalTricks { filter.whenEqual(request, Self.notPermitted) }
    }
    answer(Self.allow)
  }

  /// Loads a word of what is known of the call: its number, the machine, an argument.
  private mutating func load(_ offset: UInt32) { add(0x20, offset) }

  private mutating func answer(_ value: UInt32) { add(0x06, value) }

  private mutating func whenEqual(_ value: UInt32, _ then: UInt32) {
    add(0x15, ifFalse: 1, value)
    answer(then)
  }

  private mutating func unlessEqual(_ value: UInt32, _ then: UInt32) {
    add(0x15, ifTrue: 1, value)
    answer(then)
  }

  private mutating func whenAtLeast(_ value: UInt32, _ then: UInt32) {
    add(0x35, ifFalse: 1, value)
    answer(then)
  }

  private mutating func whenAny(_ bits: UInt32, _ then: UInt32) {
    add(0x45, ifFalse: 1, bits)
    answer(then)
  }

  private mutating func unlessOneOf(_ values: [UInt32], _ then: UInt32) {
    for (position, value) in values.enumerated() {
      add(0x15, ifTrue: UInt8(values.count - position), value)
    }
    answer(then)
  }

  /// What is asked of one call alone; it is allowed when nothing there answers.
  ///
  /// The kernel takes only the lower half of these arguments, which comes first in memory.
  private mutating func within(
    _ call: UInt32,
    argument: UInt32 = 0,
    _ body: (inout SeccompFilter) -> Void
  ) {
    let start = program.count
    add(0x15, call)
    load(16 + argument * 8)
    body(&self)
    answer(Self.allow)
    program[start].ifFalse = UInt8(program.count - start - 1)
  }

  private mutating func add(
    _ code: UInt16,
    ifTrue: UInt8 = 0,
    ifFalse: UInt8 = 0,
    _ value: UInt32
  ) {
    program.append(Instruction(code: code, ifTrue: ifTrue, ifFalse: ifFalse, value: value))
  }
}
