import CivilRegistry
import CivilTime
import Timetabling

/// The rule about who can be entered: what `CivilRegistry` says of numbers, names and days, in words.
///
/// Nothing here repeats a NIK or a phone: findings travel further than the register.
extension NewParticipant {
  /// Brings numbers into the form in which they are kept, and says what is wrong with the values;
  /// empty when they may be kept.
  /// - Parameter today: the day on which they register; `nil` leaves their age out.
  mutating func settle(on today: Day?) -> [RowProblem] {
    var problems: [RowProblem] = []
    if name.utf8.count > 200 {
      problems.append(
        .words(id: "name lebih panjang dari 200 bita", en: "name is longer than 200 bytes")
      )
    } else if !name.isEmpty, !PersonName.isPossible(name) {
      problems.append(.value("name", name, id: "nama dengan huruf", en: "a name with letters"))
    }
    if let written = nik {
      do throws(NIK.Fault) {
        nik = try NIK(written).digits
      } catch {
        problems.append(.nik(error, written))
      }
    }
    if let written = phone {
      do throws(PhoneNumber.Fault) {
        phone = try PhoneNumber.kept(written)
      } catch {
        problems.append(.phone(error))
      }
    }
    if let birthDate, let today, let fault = BirthDate.fault(of: birthDate, today: today) {
      problems.append(.birthDate(birthDate, fault))
    }
    return problems
  }

  /// What is odd about values that may be right all the same.
  /// - Complexity: O(1).
  func doubts(on today: Day) -> [Wording] {
    guard let nik, let number = try? NIK(nik) else { return [] }
    return number.doubts(birthDate: birthDate, isFemale: sex.map { $0 == .female }, today: today)
      .map { doubt in
        switch doubt {
        case .province:
          Wording(
            id: "dua angka pertama NIK bukan kode provinsi yang dikenal; cocokkan dengan KTP",
            en: "the first two digits of the NIK are no known province; compare the card"
          )
        case .birthDateDiffers:
          Wording(
            id: "tanggal lahir berbeda dengan yang tercatat dalam NIK; cocokkan dengan KTP",
            en: "the birth date differs from the one in the NIK; compare the card"
          )
        case .sexDiffers:
          Wording(
            id: "jenis kelamin berbeda dengan yang tercatat dalam NIK; cocokkan dengan KTP",
            en: "the sex differs from the one in the NIK; compare the card"
          )
        case .age:
          Wording(
            id:
              "menurut NIK orangnya berumur kurang dari \(BirthDate.youngest) atau lebih dari 100 "
              + "tahun; cocokkan dengan KTP",
            en: "by the NIK the person is younger than \(BirthDate.youngest) or older than 100; "
              + "compare the card"
          )
        }
      }
  }
}

extension RowProblem {
  fileprivate static func nik(_ fault: NIK.Fault, _ written: String) -> RowProblem {
    switch fault {
    case .length(let count):
      words(
        id: "nik berisi \(count) karakter, seharusnya 16 angka",
        en: "nik has \(count) characters, expected 16 digits"
      )
    case .notDigits:
      words(
        id: "nik berisi \(written.utf8.count) karakter yang bukan angka semua, seharusnya 16 angka",
        en: "nik has \(written.utf8.count) characters that are not all digits, expected 16 digits"
      )
    case .rounded:
      words(
        id: "nik dibulatkan oleh lembar kerja sehingga angkanya hilang, seharusnya 16 angka; "
          + "jadikan kolomnya teks lalu isi kembali",
        en: "nik was rounded by a spreadsheet, which lost digits, expected 16 digits; make the "
          + "column text and fill it in again"
      )
    case .placeholder:
      words(
        id: "nik berisi angka pengganti, seharusnya 16 angka dari KTP; kosongkan bila belum ada",
        en: "nik is a placeholder, expected the 16 digits of the card; leave it empty when there "
          + "is none yet"
      )
    case .birthDate:
      words(
        id: "angka ke-7 sampai ke-12 nik bukan tanggal lahir yang mungkin",
        en: "digits 7 to 12 of nik are no possible birth date"
      )
    case .serial:
      words(
        id: "empat angka terakhir nik adalah 0000, yang tidak pernah diberikan",
        en: "the last four digits of nik are 0000, which is given to no one"
      )
    }
  }

  /// Why something is no phone number.
  static func phone(_ fault: PhoneNumber.Fault) -> RowProblem {
    switch fault {
    case .foreign:
      words(
        id: "phone bukan nomor telepon, seharusnya angka seperti 0812-3456-7890",
        en: "phone is no telephone number, expected digits such as 0812-3456-7890"
      )
    case .tooShort: words(id: "phone kurang dari 8 angka", en: "phone has fewer than 8 digits")
    case .tooLong:
      words(
        id: "phone lebih dari 15 angka, seharusnya satu nomor saja",
        en: "phone has more than 15 digits, expected one number"
      )
    }
  }

  fileprivate static func birthDate(_ day: Day, _ fault: BirthDate.Fault) -> RowProblem {
    let text = day.description
    return switch fault {
    case .future:
      value("birth_date", text, id: "hari yang sudah lewat", en: "a day that has passed")
    case .tooLongAgo:
      value(
        "birth_date",
        text,
        id: "umur \(BirthDate.oldest) tahun atau kurang",
        en: "an age of \(BirthDate.oldest) or less"
      )
    case .tooYoung:
      value(
        "birth_date",
        text,
        id: "umur \(BirthDate.youngest) tahun atau lebih",
        en: "an age of \(BirthDate.youngest) or more"
      )
    }
  }
}
