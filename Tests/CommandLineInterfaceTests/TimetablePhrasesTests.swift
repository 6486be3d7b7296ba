import Testing
import Timetabling

@testable import CommandLineInterface

@Suite("What a timetable costs, in words") struct TimetablePhrasesTests {
  @Test(arguments: [
    (Score(hard: 0, unplaced: 0, soft: 1_240), "penalti 1.240", "cost 1,240"),
    (
      Score(hard: 1, unplaced: 0, soft: 2), "belum sah: 1 pelanggaran aturan wajib; penalti 2",
      "not valid: 1 hard violation; cost 2"
    ),
    (
      Score(hard: 0, unplaced: 8, soft: 40), "belum sah: 8 pertemuan tanpa tempat; penalti 40",
      "not valid: 8 meetings without a place; cost 40"
    ),
    (
      Score(hard: 4, unplaced: 1, soft: 0),
      "belum sah: 4 pelanggaran aturan wajib, 1 pertemuan tanpa tempat; penalti 0",
      "not valid: 4 hard violations, 1 meeting without a place; cost 0"
    ),
  ])
  func `only what is wrong is named before the cost`(score: Score, id: String, en: String) {
    #expect(TimetablePhrases.cost(score, .indonesian) == id)
    #expect(TimetablePhrases.cost(score, .english) == en)
  }
}
