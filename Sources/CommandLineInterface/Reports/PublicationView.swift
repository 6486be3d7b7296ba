import CurriculumModel
import OrderedJSON
import Programme
import Scheduling

/// What became of each class of a draft.
struct PublicationView {
  let publication: SchedulePublication
  let language: Language

  init(_ publication: SchedulePublication, in language: Language) {
    self.publication = publication
    self.language = language
  }

  /// Whether every class was made.
  var isWhole: Bool {
    publication.fates.allSatisfy { if case .created = $0 { true } else { false } }
  }

  func add(to page: inout Page) {
    for (index, fate) in publication.fates.enumerated() {
      let one = publication.file.draft.classes[index]
      let title = publication.file.titles[one.module]?(language) ?? one.module.rawValue
      let name = publication.file.problem.resources.centreNames[one.centre] ?? one.centre.rawValue
      let mark: Mark = if case .created = fate { .done } else { .failed }
      page.add(
        mark: mark.text(on: page.terminal),
        "\(index + 1). \(title) · \(name) · \(PublicationPhrases.fate(fate, language))"
      )
    }
  }

  private func json(_ refusal: SeatRefusal) -> JSONValue {
    [
      "registration": JSONValue(refusal.registration),
      "reason": .string(PublicationPhrases.refusal(refusal)(language)),
    ]
  }

  var json: [JSONValue.Member] {
    let fates = publication.fates.map { fate -> JSONValue in
      switch fate {
      case .created(let id, let seats, let refused):
        [
          "class": JSONValue(id), "seats": .integer(seats),
          "refused": .array(refused.map { json($0) }),
        ]
      case .incomplete:
        ["class": .null, "reason": .string(PublicationPhrases.fate(fate, language))]
      case .unfit(_, _, let refused):
        [
          "class": .null, "reason": .string(PublicationPhrases.fate(fate, language)),
          "refused": .array(refused.map { json($0) }),
        ]
      }
    }
    return publication.file.summary(language) + [.init("classes", .array(fates))]
  }
}
