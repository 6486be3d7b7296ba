import AssessmentKit
import CivilTime
import CurriculumModel

/// What a synthetic person hands in: well formed when good, else with the number left wrong.
struct SampleSubmission {
  var assessment: Assessment
  var person: SyntheticPerson
  var today: Day
  var isGood: Bool

  /// Fills every field that is asked for.
  func content(
    for fields: [SubmissionField],
    _ random: inout some RandomNumberGenerator
  ) -> SubmissionContent {
    var content = SubmissionContent()
    for field in fields {
      if field.kind == .file {
        guard field.isRequired else { continue }
        content.fields[field.name] = "\(field.name).txt"
        content.files.append(
          .init(name: "\(field.name).txt", bytes: Array("Berkas contoh untuk \(field.name).".utf8))
        )
      } else if let value = answer(to: field) ?? value(of: field, &random) {
        content.fields[field.name] = value
      }
    }
    return content
  }

  /// What a question itself says is right; `nil` for a field that is no question's, and for those
  /// who haven't learnt it.
  private func answer(to field: SubmissionField) -> String? {
    guard isGood, let dot = field.name.firstIndex(of: "."),
      let question = assessment.configuration?.elements.first(where: {
        $0["identifier"] == String(field.name[..<dot])
      })
    else { return nil }
    let response = question.elements(named: "qti-response-declaration").first
    let correct = response?.elements(named: "qti-correct-response").first
    let values = correct?.elements(named: "qti-value").map(\.text) ?? []
    return values.isEmpty ? nil : values.joined(separator: ",")
  }

  private func value(
    of field: SubmissionField,
    _ random: inout some RandomNumberGenerator
  ) -> String? {
    switch assessment.assessor {
    case "bookkeeping": return bookkeeping(field.name)
    case "marketing", "mentoring": return table(field.name)
    default: break
    }
    switch field.name {
    case "number": return number(&random)
    case "birthDate": return person.newcomer.birthDate?.description
    case "sex": return person.newcomer.sex?.rawValue
    case "issueDate": return issued.description
    case "expiryDate": return kind == "p-irt" ? issued.adding(months: 60).description : nil
    case "businessSince": return today.adding(months: -24).description
    case "months": return "12"
    case "recordMonths": return isGood ? "6" : "1"
    case "amount": return "5000000"
    case "netCash": return "\(Int.random(in: 10...90, using: &random) * 100_000)"
    case "otherInstalments", "income": return nil
    // Each instalment is due in another month.
    case "dueDay": return today.description
    case "dueAmount": return "500000"
    case "paidAmount": return isGood ? "500000" : "400000"
    case "declaration", "regionCode", "edition": return nil
    default: break
    }
    guard field.isRequired || field.kind == .text else { return nil }
    return switch field.kind {
    case .text: "Contoh"
    case .number: "\(Int.random(in: 10...900, using: &random) * 1_000)"
    case .day: today.adding(days: -1).description
    case .choice: field.choices.first?.value
    case .file: nil
    }
  }

  /// A book that holds, or one whose cash was counted wrong.
  private func bookkeeping(_ name: String) -> String? {
    let months = assessment.configuration?["months"].flatMap { Int($0) } ?? 1
    let book = SampleBook(before: today, months: months)
    return switch name {
    case "periodEnd": book.end.description
    // What the final tax is worked out from stands in its own table.
    case "entries": assessment.configuration?["months"] == nil ? nil : book.entries
    case "countedCash": "\(isGood ? book.cash : book.cash - 50_000)"
    case "statedAssets", "statedEquity": "\(book.cash)"
    case "statedLiabilities": "0"
    case "statedCostOfSales": "\(book.costOfSales)"
    case "taxpayer": "individual"
    case "taxes": taxes
    default: nil
    }
  }

  /// Turnover far below the exemption, on which the careless pay all the same.
  private var taxes: String {
    let last = today.date
    let months = (1...last.month).map { month in
      "\(last.year)-\(month.padded(to: 2)),500000,\(isGood ? 0 : 2_500)"
    }
    return (["bulan,omzet,pajak"] + months).joined(separator: "\n")
  }

  /// Tables as the assessors of marketing and mentoring ask for them.
  private func table(_ name: String) -> String? {
    func day(_ back: Int) -> String { today.adding(days: -back).description }
    switch name {
    case "prices": return "produk,harga,biaya\nKue contoh,\(isGood ? 10_000 : 5_000),7000"
    case "references":
      let rows = ["jaringan", "anggota", "survei"].map { "Kue contoh,\($0),10000,\(day(7))" }
      return (["produk,jenis,harga,tanggal"] + rows).joined(separator: "\n")
    case "sales":
      let months = (0..<(isGood ? 2 : 1)).map { back in
        today.adding(months: -back).description.prefix(7) + ",toko,\(400_000 - back * 50_000)"
      }
      return (["bulan,saluran,jumlah"] + months).joined(separator: "\n")
    case "visits":
      let visits = (0..<(isGood ? 3 : 1)).map { "\(day(5 + $0 * 25)),Pendamping contoh,Buku kas" }
      return (["tanggal,pendamping,topik"] + visits).joined(separator: "\n")
    case "actions":
      let planned = assessment.configuration?["actions"] != nil && isGood
      let open = planned ? ["Urus izin", "Foto produk"].map { "\($0),\(day(-30)),," } : []
      let rows = ["Catat kas,\(day(10)),\(day(12)),Buku kas"] + open
      return (["tindakan,tenggat,selesai,bukti"] + rows).joined(separator: "\n")
    default: return nil
    }
  }

  private var issued: Day { today.adding(days: -5) }

  private var kind: String { assessment.configuration?["kind"] ?? "" }

  private func number(_ random: inout some RandomNumberGenerator) -> String {
    func digits(_ count: Int) -> String {
      (0..<count).map { _ in String(Int.random(in: 1...9, using: &random)) }.joined()
    }
    guard isGood else { return "12" }
    return switch kind {
    case "nik", "npwp": person.newcomer.nik ?? digits(16)
    case "nib": "9" + digits(12)
    case "p-irt": "206317" + digits(7) + (issued.date.year % 100 + 5).padded(to: 2)
    case "halal": "ID" + digits(17)
    case "kbli": "56102"
    default: "CONTOH-" + digits(6)
    }
  }
}
