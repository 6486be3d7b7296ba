import AssessmentKit
import CurriculumModel
import Outreach
import Programme

/// What the commands for outreach say.
enum OutreachPhrases {
  static let noEvents = Phrase(id: "Belum ada acara.", en: "There is no event yet.")
  static let dateColumn = Phrase(id: "Tanggal", en: "Date")
  static let eventColumn = Phrase(id: "Acara", en: "Event")
  static let whereColumn = Phrase(id: "Kelurahan", en: "Kelurahan")
  static let reachColumn = Phrase(id: "Datang", en: "Came")
  static let leadsColumn = Phrase(id: "Kontak", en: "Leads")
  static let joinedColumn = Phrase(id: "Daftar", en: "Joined")
  static let costColumn = Phrase(id: "Biaya", en: "Cost")
  static let eachColumn = Phrase(id: "Per orang", en: "Each")
  static let sourceColumn = Phrase(id: "Sumber", en: "Source")
  static let bySource = Phrase(
    id: "Dari mana peserta datang, dan sampai mana",
    en: "Where people came from, and how far they got"
  )
  static let events = Phrase(id: "Acara sosialisasi", en: "Outreach events")
  static let allEvents = Phrase(id: "Acara sosialisasi", en: "Outreach events")
  static let notStated = Phrase(id: "Tidak disebut", en: "Not stated")
  static let cancelled = Phrase(id: "dibatalkan", en: "called off")
  static let notCounted = Phrase(id: "yang datang belum dihitung", en: "no one counted yet")
  static let erasedLead = Phrase(id: "(sudah dihapus)", en: "(erased)")

  static func source(_ source: RegistrationSource) -> Phrase {
    switch source {
    case .outreach(let id): Phrase(id)
    case .plain(let id): plain(id)
    }
  }

  static func plain(_ id: String) -> Phrase {
    guard let title = PlainSource.named(id)?.title else { return Phrase(id) }
    return Phrase(id: title.text(in: "id"), en: title.text(in: "en"))
  }

  static func way(_ way: OutreachReport.Way) -> Phrase {
    switch way {
    case .outreach: allEvents
    case .plain(let id): plain(id)
    case .notStated: notStated
    }
  }

  static func kind(_ kind: CostKind, _ language: Language) -> String {
    kind.title.text(in: language.rawValue)
  }

  static func rupiah(_ amount: Int, _ language: Language) -> String {
    Rupiah(amount).text(in: language.rawValue)
  }

  static func counted(_ listing: OutreachListing, _ language: Language) -> String {
    let state = listing.state
    guard state.count != nil || state.leads != nil else { return notCounted(language) }
    let reach = state.count.map { language.number($0.reach) } ?? "–"
    let leads = language.number(state.leads ?? 0)
    return Phrase(
      id: "\(reach) orang datang, \(leads) meninggalkan kontak",
      en: "\(reach) came, \(leads) left a contact"
    )(language)
  }

  static func joined(_ count: Int, _ each: Int?, _ language: Language) -> String {
    let people = Phrase(
      id: "\(language.number(count)) orang mendaftar",
      en: "\(language.number(count)) registered"
    )(language)
    guard let each else { return people }
    let amount = rupiah(each, language)
    return people + Phrase(id: ", \(amount) per pendaftaran", en: ", \(amount) each")(language)
  }

  static func costs(_ state: OutreachState, _ language: Language) -> String {
    let parts = CostKind.allCases.compactMap { kind in
      state.costs[kind].map { "\(self.kind(kind, language)) \(rupiah($0, language))" }
    }
    let total = rupiah(state.cost, language)
    let list = parts.count > 1 ? ": \(parts.joined(separator: ", "))" : ""
    let only = parts.count == 1 ? " (\(parts[0]))" : ""
    return Phrase(id: "Biaya \(total)", en: "Cost \(total)")(language) + list
      + (list.isEmpty ? only : "")
  }

  static func totals(_ report: OutreachReport, _ language: Language) -> String {
    let held = report.events.filter { $0.listing.state.cancellation == nil }
    let count = language.number(held.count)
    let cost = rupiah(report.cost, language)
    let each = report.costPerRegistration.map { rupiah($0, language) }
    return Phrase(
      id: "\(count) acara, \(cost)" + (each.map { ", \($0) per pendaftaran" } ?? ""),
      en: "\(language.counted(held.count, Phrase(id: "", en: "event"))), \(cost)"
        + (each.map { ", \($0) per registration" } ?? "")
    )(language)
  }

  static func asOf(_ report: OutreachReport, _ language: Language) -> String {
    let day = language.day(report.asOf)
    let people = ReportPhrases.people(report.registrations, language)
    return Phrase(id: "per \(day) · \(people)", en: "as of \(day) · \(people)")(language)
  }

  static func leadKept(_ lead: String, _ event: String) -> Phrase {
    Phrase(
      id: "Kontak \(lead) tersimpan untuk acara \(event).",
      en: "Contact \(lead) is kept for event \(event)."
    )
  }

  static let nameOrLead = Phrase(
    id: "sebutkan nama orangnya, atau kontaknya dengan --lead",
    en: "give the person's name, or their contact with --lead"
  )
  static let leadOrSource = Phrase(
    id: "pilih --lead atau --source: sumber seorang kontak adalah acaranya",
    en: "give --lead or --source: a contact's source is their event"
  )

  static func leadRegistered(_ registration: String, _ language: Language) -> String {
    Phrase(
      id: "terdaftar sebagai \(registration)",
      en: "registered as \(registration)"
    )(language)
  }

  static func leadErased(_ lead: String) -> Phrase {
    Phrase(
      id: "Nama dan telepon kontak \(lead) sudah dihapus.",
      en: "The name and number of contact \(lead) are erased."
    )
  }

  static func sourceNamed(_ registration: String, _ source: Phrase) -> Phrase {
    Phrase(
      id: "\(registration): sumber '\(source.indonesian)'.",
      en: "\(registration): source '\(source.english)'."
    )
  }
}
