public import CurriculumModel
public import Halls
public import Progression
public import Timetabling

/// Why something can't happen in a round, in words for the officer.
extension AllocationRefusal {
  public var wording: Wording {
    switch self {
    case .wrongPhase(let phase, let needed):
      Wording(
        id: "pembagian ini \(phase.words.id), seharusnya "
          + needed.map(\.words.id).joined(separator: " atau "),
        en: "the round \(phase.words.en), expected one that "
          + needed.map(\.words.en).joined(separator: " or ")
      )
    case .noStalls: Wording(id: "tidak ada kios yang dibagikan", en: "no stall is given out")
    case .badName(let name):
      Wording(
        id: "'\(name)' bukan nama: pakai huruf, angka, dan tanda hubung",
        en: "'\(name)' is no name: use letters, digits and hyphens"
      )
    case .repeatedName(let name):
      Wording(id: "'\(name)' disebut dua kali", en: "'\(name)' is named twice")
    case .closesBeforeOpening(let opens, let closes):
      Wording(
        id: "hari terakhir \(closes) mendahului hari pertama \(opens)",
        en: "the last day \(closes) is before the first one, \(opens)"
      )
    case .badCommitment(let text):
      Wording(
        id: "segel '\(text)' bukan 64 angka heksadesimal",
        en: "the commitment '\(text)' isn't 64 hexadecimal digits in lower case"
      )
    case .unknownRule(let rule):
      Wording(
        id: "tidak ada syarat '\(rule)'; ada \(EligibilityRule.all.map(\.id).listed)",
        en: "there is no rule '\(rule)'; there are \(EligibilityRule.all.map(\.id).listed)"
      )
    case .unknownGroup(let group):
      Wording(id: "tidak ada kelompok '\(group)'", en: "the round has no group '\(group)'")
    case .noReason: Wording(id: "alasannya belum disebut", en: "no reason was given")
    case .notOnTheList(let person):
      Wording(id: "\(person) tidak ada di daftar", en: "\(person) isn't on the list")
    case .alreadyAbsent(let person):
      Wording(id: "\(person) sudah dicoret", en: "\(person) was struck already")
    case .wrongSeed(let commitment, let found):
      Wording(
        id: "segel benih ini \(found), yang diumumkan \(commitment)",
        en: "this seed's commitment is \(found), the published one is \(commitment)"
      )
    case .noWitnesses:
      Wording(id: "belum ada kata saksi", en: "no witness said anything")
    case .noContestants:
      Wording(id: "tidak ada pemohon yang dapat diundi", en: "no one is left to draw among")
    case .noLongerEligible(let one): Self.ineligible(one.registration, one.obstacles)
    case .notWaiting(let person):
      Wording(id: "\(person) tidak menunggu", en: "\(person) isn't waiting")
    case .notNext(let person, let next):
      Wording(
        id: "\(next) menunggu sebelum \(person)",
        en: "\(next) waits before \(person)"
      )
    case .wrongDigest(let expected, let found):
      Wording(
        id: "sidik daftar ini \(found), seharusnya \(expected)",
        en: "this list's digest is \(found), expected \(expected)"
      )
    case .wrongResult:
      Wording(
        id: "hasilnya bukan yang mengikuti benih, daftar, dan kata saksi",
        en: "the result isn't what seed, list and witnesses give"
      )
    }
  }

  /// What to do about it; `nil` where the words say it already.
  public var fix: Wording? {
    switch self {
    case .noWitnesses:
      Wording(
        id: "minta seorang saksi menyebut sebuah kata, lalu tulis dengan --witness KATA",
        en: "have a witness say a word and give it with --witness WORD"
      )
    case .noContestants:
      Wording(
        id: "batalkan dengan 'okoce allocation call-off', lalu buka pembagian baru",
        en: "call it off with 'okoce allocation call-off' and open a new round"
      )
    case .noLongerEligible:
      Wording(
        id: "setelah syaratnya dipenuhi lagi, ulangi; atau buka pembagian baru untuk kios ini",
        en: "try again once the rules are met, or open a new round for this stall"
      )
    case .wrongPhase:
      Wording(
        id: "'okoce allocation show' menampilkan tahap pembagian ini",
        en: "'okoce allocation show' says where the round is"
      )
    case .noStalls:
      Wording(id: "sebutkan kiosnya dengan --stall", en: "name the stalls with --stall")
    case .badName, .repeatedName, .closesBeforeOpening, .badCommitment, .unknownRule:
      nil
    case .unknownGroup, .notOnTheList, .alreadyAbsent, .notWaiting, .notNext:
      Wording(
        id: "'okoce allocation show' menampilkan daftarnya",
        en: "'okoce allocation show' shows the list"
      )
    case .wrongDigest, .wrongSeed, .wrongResult:
      Wording(
        id: "periksa apakah ini benih, daftar, dan kata saksi dari pembagian yang sama",
        en: "check that seed, list and witnesses are those of the same round"
      )
    case .noReason: Wording(id: "sebutkan dengan --reason", en: "give one with --reason")
    }
  }

  /// Why somebody can't have a stall.
  public static func ineligible(
    _ person: RegistrationID,
    for stall: StallID? = nil,
    _ answers: [Verdict.Answer]
  ) -> Wording {
    let reasons = answers.map(\.wording)
    let what = stall.map { (id: " untuk kios \($0)", en: " for stall \($0)") } ?? (id: "", en: "")
    return Wording(
      id: "\(person) tidak memenuhi syarat\(what.id): \(reasons.map(\.id).joined(separator: "; "))",
      en: "\(person) doesn't meet the rules\(what.en): "
        + reasons.map(\.en).joined(separator: "; ")
    )
  }
}

extension AllocationState.Phase {
  fileprivate var words: Wording {
    switch self {
    case .none: Wording(id: "belum dibuka", en: "was never opened")
    case .open: Wording(id: "masih terbuka", en: "is open")
    case .listClosed: Wording(id: "daftarnya sudah ditutup", en: "has its list closed")
    case .drawn: Wording(id: "sudah diundi", en: "was drawn")
    case .calledOff: Wording(id: "dibatalkan", en: "was called off")
    }
  }
}

extension Verdict.Answer {
  /// What a rule says: its title, and what is missing where it isn't met.
  public var wording: Wording {
    let rules = EligibilityRule.all + EligibilityRule.always
    let title = rules.first { $0.id == rule }?.title
    let id = title?.text(in: "id") ?? rule.rawValue
    let en = title?.text(in: "en") ?? rule.rawValue
    switch outcome {
    case .met: return Wording(id: id, en: en)
    case .unmet:
      return Wording(
        id: "\(id): perlu \(Self.word(needed, yes: "ya", no: "tidak")), "
          + "ada \(Self.word(have, yes: "ya", no: "tidak"))",
        en: "\(en): needs \(needed), has \(have)"
      )
    case .unknown: return Wording(id: "\(id): belum diketahui", en: "\(en): not known")
    }
  }

  private static func word(_ text: String, yes: String, no: String) -> String {
    switch text {
    case "yes": yes
    case "no": no
    default: text
    }
  }
}

extension ProgrammeError.StallMoment {
  /// What to do about somebody who doesn't meet the rules.
  public func fix(_ person: RegistrationID, _ stall: StallID) -> Wording {
    switch self {
    case .gift:
      Wording(
        id:
          "penuhi dahulu syaratnya (kios lain keluarganya dilepas dengan 'okoce stall vacate'), atau "
          + "berikan kios \(stall) kepada orang lain",
        en:
          "meet the rules first (the household's other stall is given up with 'okoce stall vacate'), "
          + "or give stall \(stall) to somebody else"
      )
    case .key:
      Wording(
        id: "lengkapi dahulu syaratnya, atau cabut kios \(stall) dengan 'okoce stall forfeit' "
          + "lalu berikan kepada yang berikutnya dengan 'okoce allocation promote'",
        en: "meet the rules first, or end it with 'okoce stall forfeit' and give stall \(stall) to "
          + "the next with 'okoce allocation promote'"
      )
    }
  }
}
