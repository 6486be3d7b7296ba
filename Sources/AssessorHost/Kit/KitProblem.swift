/// What an assessor did that no assessor may, and what its author does about it.
struct KitProblem: Error, Hashable {
  var what: String
  var fix: String
  /// The end of its standard error.
  var log: String

  init(_ what: String, fix: String, log: String = "") {
    self.what = what
    self.fix = fix
    self.log = log
  }

  init(_ fault: HostFault, log: String = "") {
    self.init(
      "\(fault.kind.rawValue): \(fault.detail.isEmpty ? fault.kind.meaning : fault.detail)",
      fix: fault.kind.fix,
      log: log
    )
  }
}
