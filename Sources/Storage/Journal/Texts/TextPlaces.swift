/// Where events hold words that somebody typed: these words stand in the register, where they can
/// be erased, and never in the journal.
///
/// Everything else in an event is an id, a number, a day, or a word of a closed list. The list of
/// both is in docs/storage.md, and a test holds every kind to it.
struct TextPlace {
  enum Form {
    /// Words about somebody: a reason, a note.
    case text
    /// Words by which something is found again, so that two of them stay equal or different when
    /// both are erased: a receipt's number.
    case reference
    /// What an assessor says in several languages; all of one event are kept together.
    case words
  }

  var form: Form
  /// Names of members from the payload down; `*` for every element of an array.
  var path: [String]

  init(_ form: Form, _ path: String) {
    self.form = form
    self.path = path.split(separator: ".").map(String.init)
  }

  /// The places of a kind; none for a kind that holds no such words.
  static func all(in kind: String) -> [TextPlace] { byKind[kind] ?? [] }

  static let byKind: [String: [TextPlace]] = [
    "assessed": [.init(.text, "by.reviewer.note"), .init(.words, "outcome.findings.*.message")],
    "assessment-faulted": [.init(.text, "cause")],
    "waived": [.init(.text, "note")],
    "abandoned": reason, "voided": reason,
    // Of classes and of outreach.
    "scheduled": forced, "rescheduled": forced + reason, "cancelled": reason,
    "participant-merged": reason, "participant-separated": reason,
    "trainer-away": reason, "room-shut": reason,
    "absence-withdrawn": reason, "closure-withdrawn": reason, "trainer-removed": reason,
    "room-removed": reason, "attempt-granted": reason,
    "moved": reason, "discarded": reason,
    "wait-promoted": reason, "wait-released": reason,
    "product-listed": [.init(.text, "name"), .init(.text, "referenceKey")],
    "delivered": [.init(.reference, "reference")],
    "sold": [.init(.reference, "reference"), .init(.reference, "lines.*.receipt")],
    "settled": [.init(.reference, "reference")],
    "reversed": reason, "closed": reason,
    "planned": plan, "replanned": plan + reason, "counted": reason, "costed": reason,
    "source-corrected": reason,
    "stall-removed": reason, "waiver-rule-set": reason, "waiver-rule-ended": reason,
    "allotted": reason, "extended": reason, "vacated": reason, "unsealed": reason,
    "forfeited": [.init(.text, "note")],
    "day-closed": [.init(.text, "shut")],
    "day-corrected": [.init(.text, "shut")] + reason,
    "paid": [.init(.reference, "payments.*.reference")],
    "debit-attempted": [
      .init(.reference, "attempts.*.reference"), .init(.text, "attempts.*.failure"),
    ],
    "payment-reversed": [.init(.reference, "reference")] + reason,
    "levy-waived": reason, "warned": reason, "sealed": reason,
    "withdrawn": reason, "no-show": reason, "promoted": reason, "called-off": reason,
    "drawn": [.init(.text, "witnesses.*")],
  ]

  private static let reason = [TextPlace(.text, "reason")]
  /// Why a class was planned against what speaks against it.
  private static let forced = [TextPlace(.text, "forced")]
  private static let plan = [TextPlace(.text, "title"), TextPlace(.text, "place")]
}
