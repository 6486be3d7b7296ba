import Programme
import Testing

@Suite("How questions did")
struct QuestionStatisticsTests {
  @Test("The hardest comes first, and a question that the best get wrong stands out")
  func table() {
    let attempts: [[String: Double]] = [
      ["easy": 1, "fair": 1, "odd": 0, "other": 1], ["easy": 1, "fair": 1, "odd": 0, "other": 1],
      ["easy": 1, "fair": 0, "odd": 1, "other": 0], ["easy": 1, "fair": 0, "odd": 1, "other": 0.5],
    ]
    let statistics = QuestionStatistics(of: attempts)
    #expect(statistics.attempts == 4)
    #expect(statistics.questions.map(\.name) == ["fair", "odd", "other", "easy"])
    #expect(statistics.questions.map(\.difficulty) == [0.5, 0.5, 0.625, 1])
    #expect(statistics.questions[1].discrimination.map { $0 < -0.9 } == true)
    #expect(statistics.questions[3].discrimination == nil)
  }

  @Test("Nothing answered gives nothing")
  func nothing() { #expect(QuestionStatistics(of: []).questions.isEmpty) }
}
