import CurriculumModel

/// The titles of a curriculum in one language, by id; an id without a title stands for itself.
struct Titles {
  let language: Language
  private let curriculum: Curriculum

  init(_ curriculum: Curriculum, in language: Language) {
    self.curriculum = curriculum
    self.language = language
  }

  func module(_ id: ModuleID) -> String {
    text(curriculum.module(id)?.title, or: id.rawValue)
  }

  func assessment(_ id: AssessmentID, of module: ModuleID) -> String {
    text(curriculum.module(module)?.assessment(id)?.title, or: id.rawValue)
  }

  func step(_ id: StepID) -> String {
    text(curriculum.steps.first { $0.id == id }?.title, or: id.rawValue)
  }

  func track(_ id: TrackID) -> String {
    text(curriculum.tracks.first { $0.id == id }?.title, or: id.rawValue)
  }

  private func text(_ title: LocalizedText?, or id: String) -> String {
    let text = title?.text(in: language.rawValue) ?? ""
    return text.isEmpty ? id : text
  }
}

extension LocalizedText {
  func callAsFunction(_ language: Language) -> String { text(in: language.rawValue) }
}
