import CivilTime
import CurriculumModel

/// Parameters and their values, by the days they hold.
enum Figures {
  /// The one value holds for ever unless others are given.
  static func parameter(
    _ id: ParameterID = "rate",
    _ values: [Parameter.Value] = [value("1")],
    title: LocalizedText = Sample.title,
    line: Int = 0
  ) -> Parameter {
    Parameter(id: id, unit: "ratio", title: title, values: values, origin: Sample.at(line))
  }

  /// - Parameters:
  ///   - first: a day such as `2026-01-01`; `nil` for since ever.
  ///   - last: the last day; `nil` for until further notice.
  static func value(
    _ text: String,
    from first: String? = nil,
    to last: String? = nil,
    source: String = "A decree",
    line: Int = 0
  ) -> Parameter.Value {
    Parameter.Value(
      text: text,
      validFrom: first.flatMap { Day($0) },
      validTo: last.flatMap { Day($0) },
      source: source,
      origin: Sample.at(line, 5)
    )
  }

  static func curriculum(_ values: Parameter.Value..., line: Int = 0) -> Curriculum {
    Sample.curriculum(Sample.module("a"), parameters: [parameter("rate", values, line: line)])
  }
}
