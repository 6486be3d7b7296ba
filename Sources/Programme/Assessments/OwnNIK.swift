import AssessmentKit
import CivilRegistry
import CurriculumModel
import Progression
import Storage

extension Office {
  /// Refuses a NIK that is handed in as the participant's own and is another than the register's, or
  /// somebody else's there.
  ///
  /// The engine compares it itself, so that no assessor learns what the register holds and nothing of
  /// it gets into the journal. What can't be a NIK is left to the assessor.
  /// - Throws: `ProgrammeError.invalid`.
  /// - Complexity: O(1) where nothing of 16 digits is handed in.
  func refuseOtherNIK(
    in content: SubmissionContent,
    _ assessment: Assessment,
    of module: Module,
    for file: RegistrationFile,
    in access: ReadAccess
  ) throws {
    let numbers = content.fields.compactMapValues { written in
      written.utf8.count < 16 ? nil : try? NIK(written).digits
    }
    guard !numbers.isEmpty, let participant = file.state.participant else { return }
    let owner = try access.mergedOwner(of: participant)
    let records = try [owner] + access.merged(into: owner)
    let known = try records.compactMap { try access.person($0)?.identity?.nik }
    for field in fields(of: assessment, in: module, for: file) where field.isOwnNIK {
      guard let number = numbers[field.name] else { continue }
      if !known.isEmpty, !known.contains(number) {
        throw ProgrammeError.invalid(
          field: field.name,
          value: number,
          id: "NIK peserta \(owner) menurut daftar peserta; bila daftarnya yang keliru, "
            + "betulkan dengan 'okoce participant correct \(owner) --nik ...'",
          en: "the NIK of participant \(owner) in the register; if the register is wrong, "
            + "correct it with 'okoce participant correct \(owner) --nik ...'"
        )
      }
      if let holder = try access.person(nik: number), !records.contains(holder.id) {
        throw ProgrammeError.invalid(
          field: field.name,
          value: number,
          id: "NIK peserta \(owner) sendiri; nomor ini milik peserta lain",
          en: "participant \(owner)'s own NIK; this number is another participant's"
        )
      }
    }
  }
}
