import Outreach
import Programme

/// Why outreach or a source can't be told like that, in words.
enum OutreachRefusalPhrases {
  static func what(_ refusals: [OutreachRefusal]) -> Phrase {
    Phrase(
      id: refusals.map(indonesian).joined(separator: "; "),
      en: refusals.map(\.what).joined(separator: "; ")
    )
  }

  static func fix(_ refusals: [OutreachRefusal]) -> Phrase? {
    guard let refusal = refusals.first(where: { $0.fix != nil }), let english = refusal.fix else {
      return nil
    }
    return Phrase(id: indonesianFix(refusal), en: english)
  }

  private static func indonesian(_ refusal: OutreachRefusal) -> String {
    switch refusal {
    case .empty(let field): "\(noun(field)) kosong"
    case .tooLong(let field, let length, let most):
      "\(noun(field)) \(length) huruf, paling banyak \(most)"
    case .outOfRange(let field, let value, let most):
      "\(noun(field)) berisi \(value), seharusnya 0 sampai \(most)"
    case .leadsAboveReach(let leads, let reach):
      "\(leads) orang meninggalkan kontak, padahal yang datang hanya \(reach)"
    case .cancelled(let reason): "acara ini dibatalkan: \(reason)"
    case .notHeldYet(let day): "acara ini baru diadakan pada \(Language.indonesian.day(day))"
    case .alreadyHeld(let reach): "acara ini sudah berlangsung: \(reach) orang datang"
    case .alreadyHeldOn(let day, let reach):
      "acara ini sudah berlangsung pada \(Language.indonesian.day(day)): \(reach) orang datang"
    case .alreadyCounted(let reach, let leads):
      "sudah tercatat lain: \(reach) orang datang, \(leads) meninggalkan kontak"
    case .alreadyCosted(let kind, let rupiah):
      "biaya \(OutreachPhrases.kind(kind, .indonesian).lowercased()) sudah tercatat lain: "
        + OutreachPhrases.rupiah(rupiah, .indonesian)
    case .leadRegistered(let lead, let registration):
      "kontak \(lead) sudah menjadi pendaftaran \(registration)"
    case .sourceNamed(let source): "sumber pendaftaran ini sudah tercatat: '\(source.text)'"
    }
  }

  private static func indonesianFix(_ refusal: OutreachRefusal) -> String {
    switch refusal {
    case .empty(let field): "isi \(noun(field))"
    case .tooLong(let field, _, _): "persingkat \(noun(field))"
    case .outOfRange: "hitung kembali"
    case .leadsAboveReach: "hitung kembali; yang meninggalkan kontak pasti datang"
    case .cancelled: "catat acara baru dengan 'okoce outreach add'"
    case .notHeldYet: "hitung pada harinya, atau betulkan dengan 'okoce outreach change --on'"
    case .alreadyHeld: "biarkan; acara yang sudah berlangsung tidak dapat dibatalkan"
    case .alreadyHeldOn:
      "biarkan harinya; acara pada hari lain dicatat dengan 'okoce outreach add'"
    case .alreadyCounted, .alreadyCosted: "untuk membetulkannya, sebutkan alasan dengan --reason"
    case .leadRegistered(_, let registration): "lihat 'okoce progress \(registration)'"
    case .sourceNamed:
      "untuk membetulkannya: okoce participant source PESERTA SUMBER --reason \"alasan\""
    }
  }

  private static func noun(_ field: OutreachRefusal.Field) -> String {
    switch field {
    case .title: "nama acara"
    case .kelurahan: "kelurahan"
    case .place: "tempat"
    case .reason: "alasan"
    case .reach: "yang datang"
    case .leads: "kontak"
    case .cost: "biaya"
    }
  }
}
