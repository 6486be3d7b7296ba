import AssessmentKit
import CurriculumModel
import QTI

/// What a participant reads about each answer.
enum QuizFindings {
  /// - Parameter number: of the question on the paper, from 1; `nil` where it stands alone.
  static func unreadable(_ field: String, number: Int?) -> Finding {
    Finding(
      .error,
      "quiz.unreadable",
      about: field,
      id: name(number, "Jawaban ini", "Jawaban soal") + " tidak terbaca. "
        + "Tulis dalam bentuk yang diminta soal, misalnya angka saja.",
      en: name(number, "This answer", "The answer to question") + " can't be read. "
        + "Write it in the form the question asks for, such as a number."
    )
  }

  /// - Parameter number: of the question on the paper, from 1; `nil` where it stands alone.
  static func invalid(_ field: String, _ breach: ResponseLimits.Breach, number: Int?) -> Finding {
    let rule = rule(breach)
    return Finding(
      .error,
      "quiz.invalid",
      about: field,
      id: name(number, "Jawaban ini", "Jawaban soal") + " tidak sah: " + rule.text(in: "id"),
      en: name(number, "This answer", "The answer to question") + " is not valid: "
        + rule.text(in: "en")
    )
  }

  /// What the question asks for, without a word of what was answered.
  private static func rule(_ breach: ResponseLimits.Breach) -> LocalizedText {
    switch breach {
    case .unknown:
      LocalizedText(
        id: "pilih hanya dari pilihan yang ada.",
        en: "choose only from the choices there are."
      )
    case .twice:
      LocalizedText(id: "sebut setiap pilihan sekali saja.", en: "name each choice only once.")
    case .tooMany(let most):
      LocalizedText(id: "paling banyak \(most) jawaban.", en: "give at most \(most).")
    case .tooFew(let least):
      LocalizedText(id: "paling sedikit \(least) jawaban.", en: "give at least \(least).")
    case .pairedTooOften(let most):
      LocalizedText(
        id: "satu pilihan dipasangkan paling banyak \(most) kali.",
        en: "pair a choice at most \(most) time\(most == 1 ? "" : "s")."
      )
    case .outside(let lower, let upper):
      LocalizedText(
        id: "tulis angka dari \(figure(lower)) sampai \(figure(upper)).",
        en: "write a number from \(figure(lower)) to \(figure(upper))."
      )
    case .betweenSteps(let step):
      LocalizedText(
        id: "tulis kelipatan \(figure(step)).",
        en: "write it in steps of \(figure(step))."
      )
    case .shape:
      LocalizedText(
        id: "tulis dalam bentuk yang diminta soal.",
        en: "write it in the form the question asks for."
      )
    }
  }

  private static func figure(_ value: Double) -> String {
    Int(exactly: value).map { String($0) } ?? String(value)
  }

  /// - Parameter number: of the question on the paper, from 1; `nil` where it stands alone.
  static func blank(_ field: String, number: Int?) -> Finding {
    Finding(
      .error,
      "quiz.blank",
      about: field,
      id: name(number, "Soal ini", "Soal") + " belum dijawab.",
      en: name(number, "This question", "Question") + " isn't answered yet."
    )
  }

  private static func name(_ number: Int?, _ alone: String, _ numbered: String) -> String {
    number.map { "\(numbered) \($0)" } ?? alone
  }

  /// The feedback that the item lets be seen, or a plain word where it has none.
  ///
  /// - Parameter number: of the question on the paper, from 1; `nil` where it stands alone.
  static func about(_ answer: QuizJudgement.Answer, number: Int?) -> Finding {
    let isWhole = answer.maximum > 0 && answer.points >= answer.maximum - 1e-9
    let isPart = !isWhole && answer.points > 0
    let level: Finding.Level = isWhole ? .valid : .warning
    let code = isWhole ? "quiz.right" : isPart ? "quiz.partly" : "quiz.wrong"
    let verdict =
      isWhole
      ? LocalizedText(id: "Benar.", en: "Right.")
      : isPart
        ? LocalizedText(id: "Benar sebagian.", en: "Partly right.")
        : LocalizedText(id: "Belum tepat.", en: "Not right yet.")
    let said = answer.session.feedback.map { QuizText.localized($0, in: answer.session) }
    let mark = number.map { "\($0). " } ?? ""
    let message = LocalizedText(
      id: mark + ([verdict] + said).map { $0.text(in: "id") }.joined(separator: " "),
      en: mark + ([verdict] + said).map { $0.text(in: "en") }.joined(separator: " ")
    )
    return Finding(
      reference: answer.question.name,
      level: level,
      code: code,
      message: message
    )
  }

  /// - Parameter number: of the question on the paper, from 1; `nil` where it stands alone.
  static func toReview(_ answer: QuizJudgement.Answer, number: Int?) -> Finding {
    let mark = number.map { "\($0). " } ?? ""
    return Finding(
      .valid,
      "quiz.review",
      about: answer.question.name,
      id: mark + "Jawaban ini dinilai oleh pelatih.",
      en: mark + "A trainer judges this answer."
    )
  }
}
