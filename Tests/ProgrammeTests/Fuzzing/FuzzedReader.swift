import AssessmentKit
import AssessorServing
import BuiltInAssessors
import CivilTime
import CurriculumModel
import CurriculumXML
import Diagnostics
import Foundation
import Ledger
import OrderedJSON
import QTI
import QuestionFormats
import Readings
import Scheduling
import SeparatedValues
import Testing
import TextPatterns

/// One reader of what people write, with samples to begin from.
struct FuzzedReader: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var samples: [[UInt8]]
  var words: [String]
  /// Reads, and gives what was found wrong.
  var read: @Sendable ([UInt8]) -> [Diagnostic]

  init(
    _ name: String,
    _ samples: [[UInt8]],
    words: [String] = [],
    read: @escaping @Sendable ([UInt8]) -> [Diagnostic]
  ) {
    testDescription = name
    self.samples = samples
    self.words = words
    self.read = read
  }

  init(
    _ name: String,
    texts: [String],
    words: [String] = [],
    read: @escaping @Sendable (String) -> [Diagnostic]
  ) {
    self.init(name, texts.map { Array($0.utf8) }, words: words) {
      read(String(decoding: $0, as: UTF8.self))
    }
  }

  private static func file(_ path: String) -> [UInt8] {
    let url = ConfigurationFiles.root.appending(path: "Curricula/\(path)")
    return (try? Data(contentsOf: url)).map { Array($0) } ?? []
  }

  static let all: [FuzzedReader] = documents + questions + tables + values

  private static let documents = [
    FuzzedReader(
      "modules",
      [
        "basic-class", "nib", "loan-application", "final-tax", "licence-knowledge",
        "product-curation",
      ]
      .map { file("modules/\($0)/module.xml") },
      words: [
        "<anyOf>", "</anyOf>", "<atLeast n=\"2\">", "<satisfied module=\"x\"/>", " every=\"P1M\"",
        " times=\"3\"", "<field name=\"a\" kind=\"text\" pattern=\"(a+)+\"/>", "<prerequisites>",
        " xmlns:a=\"u\"", "{tax-rate}",
      ]
    ) { bytes in
      let result = ConfigurationFiles.load(modules: [(id: "sample", bytes: bytes)])
      guard let curriculum = result.curriculum else { return result.diagnostics }
      let context = RuleContext(assessors: BuiltInAssessors.all.map(\.descriptor.id))
      var findings = result.diagnostics + CurriculumRules.check(curriculum, in: context)
      for assessment in curriculum.modules.flatMap(\.assessments) {
        guard let configuration = assessment.configuration,
          let assessor = BuiltInAssessors.all.first(where: {
            $0.descriptor.id == assessment.assessor
          })
        else { continue }
        findings += assessor.check(configuration)
        let request = AssessmentRequest(
          module: "m",
          assessment: assessment.id,
          configuration: configuration,
          submission: Submission(fields: [:]),
          today: Day(number: 20_000)
        )
        _ = try? assessor.assess(request)
      }
      return findings
    },
    FuzzedReader(
      "curricula",
      [file("okoce-2018/curriculum.xml"), file("okoce-2020/curriculum.xml")],
      words: ["<step id=\"x\" label=\"y\">", "<use module=\"nib\"/>", "<library path=\"../..\"/>"]
    ) { bytes in
      let result = ConfigurationFiles.loader.load(
        CurriculumFiles([.init(path: "curriculum.xml", bytes: bytes)])
      )
      guard let curriculum = result.curriculum else { return result.diagnostics }
      return result.diagnostics + CurriculumRules.check(curriculum, in: RuleContext(assessors: []))
    },
    FuzzedReader("calendars", [file("jakarta/calendar-2026.xml")]) {
      CalendarLoader().loadCalendar(bytes: $0, path: "c.xml").diagnostics
    },
    FuzzedReader("centres", [file("jakarta/centres.xml")]) {
      CentresLoader().loadCentres(bytes: $0, path: "c.xml").diagnostics
    },
    FuzzedReader(
      "an assessor's schema",
      texts: [BuiltInAssessors.all.map(\.descriptor.schema).min { $0.count < $1.count } ?? ""],
      words: [
        "<xs:group ref=\"g\"/>", " maxOccurs=\"unbounded\"", "<xs:sequence>", "</xs:sequence>",
      ]
    ) {
      _ = MarkupLoader.problem(ofSchema: $0)
      return []
    },
  ]

  private static let questions = [
    FuzzedReader(
      "items of QTI",
      texts: [
        """
        <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="p" title="p" \
        adaptive="false" time-dependent="false"><qti-response-declaration identifier="RESPONSE" \
        cardinality="single" base-type="string"/><qti-outcome-declaration identifier="SCORE" \
        cardinality="single" base-type="float"/><qti-item-body><p><qti-text-entry-interaction \
        response-identifier="RESPONSE"/></p></qti-item-body><qti-response-processing>\
        <qti-response-condition><qti-response-if><qti-pattern-match pattern="[A-Z]-[0-9]{2}">\
        <qti-variable identifier="RESPONSE"/></qti-pattern-match><qti-set-outcome-value \
        identifier="SCORE"><qti-sum><qti-base-value base-type="float">1</qti-base-value>\
        <qti-base-value base-type="integer">7</qti-base-value></qti-sum></qti-set-outcome-value>\
        </qti-response-if></qti-response-condition></qti-response-processing></qti-assessment-item>
        """
      ],
      words: [
        "<qti-product>", "</qti-product>", "<qti-power>",
        "<qti-random-integer min=\"1\" max=\"9\"/>",
        "<qti-base-value base-type=\"integer\">9223372036854775807</qti-base-value>",
        "<qti-integer-divide>", "<qti-substring>", "<qti-repeat number-repeats=\"99999999\">",
      ]
    ) { text in
      let (root, findings) = MarkupLoader.unchecked(Array(text.utf8), path: "q.xml")
      guard let root else { return findings }
      return findings + AssessmentItem.read(root).diagnostics
    },
    FuzzedReader(
      "GIFT",
      texts: [
        "::T::Berapa {=5 ~4 ~%50%6#hampir}\n\nA {#5:0.1}\n\nB {T}\n\nC {=a -> b =c -> d}\n\nD {}\n"
      ],
      words: ["{", "}", "=", "~", "####", "\\", "..", "%-100%", "[html]"]
    ) { GIFTReader.read($0, path: "q.gift").findings },
    FuzzedReader(
      "Aiken",
      texts: ["Siapa?\nA. Saya\nB) Anda\nANSWER: A\n\nApa?\nA. x\nB. y\nANSWER: B\n"]
    ) { AikenReader.read($0, path: "q.txt").findings },
    FuzzedReader(
      "Moodle",
      texts: [
        """
        <quiz><question type="multichoice"><name><text>n</text></name><questiontext format="html">\
        <text><![CDATA[<p>Apa <b>ini</b>?</p>]]></text></questiontext><single>true</single>\
        <answer fraction="100"><text>a</text></answer><answer fraction="0"><text>b</text></answer>\
        </question><question type="numerical"><name><text>m</text></name><questiontext><text>1+1\
        </text></questiontext><answer fraction="100"><text>2</text><tolerance>0.1</tolerance></answer>\
        </question></quiz>
        """
      ]
    ) { text in
      let (root, findings) = MarkupLoader.unchecked(Array(text.utf8), path: "q.xml")
      return findings + (root.map { MoodleReader.read($0, path: "q.xml").findings } ?? [])
    },
  ]

  private static let tables = [
    FuzzedReader(
      "tables",
      texts: ["a;b;c\n1;\"x;y\";3\r\n\"q\"\"q\";;\n", "id,name\n1,Budi\n", "a\tb\n1\t2\n"]
    ) { text in
      let bytes = Array(text.utf8)
      var isRead = false
      var reader = CSVReader {
        defer { isRead = true }
        return isRead ? [] : bytes
      }
      while (try? reader.next()) != nil {}
      for form in TableForm.all { _ = ReadTable(text, as: form) }
      return []
    },
    FuzzedReader(
      "cash books",
      texts: ["date,description,in,out\n2026-03-01,Modal,1000000,\n2026-03-02,Gula,,250000\n"]
    ) {
      _ = BookReader.read(Array($0.utf8))
      return []
    },
    FuzzedReader(
      "lines of the protocol",
      texts: [
        #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"versions":[1]}}"#,
        #"{"jsonrpc":"2.0","id":2,"method":"assess","params":{"v":1,"kind":"document","#
          + #""submission":{"fields":{"a":"\u0041"},"files":[]},"today":"2026-03-01","#
          + #""configuration":{"name":"document","attributes":[],"children":[]}}}"#,
      ]
    ) { text in
      for assessor in BuiltInAssessors.all {
        var served = ServedAssessor(assessor, readFile: { _ in nil })
        _ = served.answer(
          to: Array(
            #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"versions":[1]}}"#.utf8
          )
        )
        _ = served.answer(to: Array(text.utf8))
      }
      if let value = try? JSONValue(parsing: text) {
        let read = try? JSONValue(parsing: value.text(.pretty))
        precondition(read == value, "JSON is read back as something else")
      }
      return []
    },
  ]

  private static let values = [
    FuzzedReader(
      "patterns",
      texts: ["([a-z]+ ?)*[0-9]{2,}", "[\\i-[:]][\\c-[:]]*", "\\p{Lu}(a|bc)?x{3,50}", "[^a\\-z]+"],
      words: ["(", ")", "{9,}", "{0,9}", "*", "[a-z-[b]]", "|", "\\p{L}", "\\W", "."]
    ) { text in
      for isCaseSensitive in [true, false] {
        guard let pattern = try? SchemaPattern(text, isCaseSensitive: isCaseSensitive) else {
          continue
        }
        _ = pattern.matches(String(repeating: "ab c", count: 50))
        _ = pattern.matches(text)
      }
      return []
    },
    FuzzedReader(
      "dates, amounts and hours",
      texts: [
        "2026-03-01", "31-12-2026", "2026-03-01T09:00:00.5+07:00", "P1Y2M3D", "Rp1.250.000,50",
        "-12,5", "mon-fri 08:00-16:00; sat 08:00-12:00", "2018-09",
      ]
    ) { text in
      if let day = try? TypedValue.day(text) {
        _ = day.adding(months: .max).adding(days: .min).description
      }
      if let instant = Instant(text) { _ = instant.day().start().description }
      if let period = Period(text) { _ = period.index(of: Day.latest.adding(period)) }
      _ = Month(text)?.last.description
      _ = (try? TypedValue.rupiah(text))?.text(in: "id")
      _ = WeeklyHours(text)?.description
      return []
    },
  ]
}
