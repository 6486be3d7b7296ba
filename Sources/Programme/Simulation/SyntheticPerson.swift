import CivilTime
import CurriculumModel

/// Somebody who clearly does not exist, with a way to go.
struct SyntheticPerson {
  var newcomer: NewParticipant
  /// How many steps this person completes; 1...7.
  var depth: Int
  /// Whether they begin the step after that and leave it half done.
  var beginsMore: Bool
  /// 0...1: how likely each meeting is attended and each work is good.
  var diligence: Double

  /// Half sell food or drink, a quarter ran a business before.
  static func tracks(_ random: inout some RandomNumberGenerator) -> [TrackID] {
    var tracks: [TrackID] = []
    if Int.random(in: 0..<4, using: &random) == 0 { tracks.append("existing-business") }
    if Bool.random(using: &random) { tracks.append("food") }
    return tracks
  }

  /// The province code 99 is given to no province, so that the NIK can belong to nobody.
  static func make(
    number: Int,
    centres: [CentreID],
    curriculum: String,
    tracks: [TrackID],
    _ random: inout some RandomNumberGenerator
  ) -> SyntheticPerson {
    let sex: NewParticipant.Sex = Bool.random(using: &random) ? .female : .male
    let born = Day(number: Int.random(in: 0...13_000, using: &random))  // 1970 to 2005
    let (year, month, day) = born.date
    let digits =
      "999999" + (day + (sex == .female ? 40 : 0)).padded(to: 2) + month.padded(to: 2)
      + (year % 100).padded(to: 2) + (number % 9_999 + 1).padded(to: 4)
    let depth = MeasuredFunnel.depth(&random)
    return SyntheticPerson(
      newcomer: NewParticipant(
        name: "Peserta Contoh \(number.padded(to: 4))",
        nik: digits,
        phone: "0800" + number.padded(to: 8),
        birthDate: born,
        sex: sex,
        address: "Jalan Contoh Nomor \(number)",
        centre: centres[number % centres.count],
        tracks: tracks,
        curriculum: curriculum
      ),
      depth: depth,
      beginsMore: Int.random(in: 0..<3, using: &random) > 0,
      diligence: Double(Int.random(in: 85...100, using: &random)) / 100
    )
  }
}
