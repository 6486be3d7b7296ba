public import AssessmentKit
import CivilTime

/// How a fraction of a rupiah is written.
public enum RupiahRounding: Hashable, Sendable {
  case down
  /// From half a rupiah on it is one more.
  case halfUp
}

/// What the law says of the final tax on turnover beside its figures, by month of the turnover.
///
/// The figures themselves (rate, exemption, ceiling) are parameters of the curriculum.
public enum FinalTaxLaw {
  public static let rounding = DatedRules<RupiahRounding>([
    .init(
      .down,
      to: "2024-12-31",
      source:
        "The practice of the returns before PER-11/PJ/2025: fractions of a rupiah are dropped.",
      doubt: "No regulation on the rounding of the monthly tax was met for these years."
    ),
    .init(
      .halfUp,
      from: "2025-01-01",
      source: "PER-11/PJ/2025, article 129(1) and (3): tax base and tax of the unified monthly "
        + "return in whole rupiah, below 0.50 down, from 0.50 up. "
        + "https://news.ddtc.co.id/berita/nasional/1811072/"
        + "per-11pj2025-pertegas-ketentuan-pembulatan-pada-era-coretax-system",
      doubt: "In force since 22 May 2025; taken for all months of 2025, since the return that it "
        + "is about came with that year."
    ),
  ])

  /// Whether individuals have an exemption at all.
  public static let exemptsIndividuals = DatedRules<Bool>([
    .init(
      false,
      to: "2021-12-31",
      source: "Peraturan Pemerintah 23/2018 knows none.",
      doubt: "From general knowledge."
    ),
    .init(
      true,
      from: "2022-01-01",
      source: "Undang-Undang 7/2021, article 7(2a) of the income tax law; Peraturan Pemerintah "
        + "55/2022, article 60."
    ),
  ])

  /// Whether the final tax goes on to the end of a year in which the turnover crosses the ceiling.
  public static let goesOnToTheYearsEnd = DatedRules<Bool>([
    .init(
      true,
      from: "2018-07-01",
      to: "2022-12-19",
      source: "Peraturan Pemerintah 23/2018.",
      doubt: "Reported as the same rule by https://news-lite.ddtc.co.id/"
        + "pp-552022-omzet-lampaui-rp48-m-pakai-pph-final-sampai-akhir-tahun-45105; its article "
        + "was not read."
    ),
    .init(
      true,
      from: "2022-12-20",
      source: "Peraturan Pemerintah 55/2022, article 61(1). https://news-lite.ddtc.co.id/"
        + "pp-552022-omzet-lampaui-rp48-m-pakai-pph-final-sampai-akhir-tahun-45105"
    ),
  ])
}
