import Foundation

/// A curriculum of any size with modules of about 2 KB, written as files.
struct GeneratedCurriculum {
  var moduleCount: Int

  /// - Returns: the paths of all files written, `curriculum.xml` first.
  func write(to folder: URL) throws -> [String] {
    let steps = 7
    var paths: [String] = []
    var curriculum = """
      <?xml version="1.0" encoding="UTF-8"?>
      <curriculum xmlns="urn:okoce:curriculum:1" id="generated" version="1.0.0" order="free">
        <title xml:lang="id">Kurikulum uji</title>
        <title xml:lang="en">Test curriculum</title>
        <track id="food">
          <title xml:lang="id">Makanan dan minuman</title>
          <title xml:lang="en">Food and drink</title>
        </track>

      """
    for step in 0..<steps {
      curriculum += """
          <step id="step-\(step)" label="P\(step + 1)">
            <title xml:lang="id">Langkah \(step + 1)</title>
            <title xml:lang="en">Step \(step + 1)</title>

        """
      for module in stride(from: step, to: moduleCount, by: steps) {
        curriculum += "    <use module=\"module-\(module)\"/>\n"
      }
      curriculum += "  </step>\n"
    }
    curriculum += "</curriculum>\n"

    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let main = folder.appending(path: "curriculum.xml")
    try Data(curriculum.utf8).write(to: main)
    paths.append(main.path)
    for number in 0..<moduleCount {
      let place = folder.appending(path: "modules/module-\(number)")
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      let file = place.appending(path: "module.xml")
      try Data(moduleText(number).utf8).write(to: file)
      paths.append(file.path)
    }
    return paths
  }

  private func moduleText(_ number: Int) -> String {
    let before =
      number >= 7
      ? "  <prerequisites>\n    <satisfied module=\"module-\(number - 7)\"/>\n  </prerequisites>\n"
      : ""
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <module xmlns="urn:okoce:curriculum:1" id="module-\(number)" version="1.0.0">
        <title xml:lang="id">Modul contoh \(number)</title>
        <title xml:lang="en">Sample module \(number)</title>
        <summary xml:lang="id">Modul ini dibuat untuk mengukur kecepatan membaca. Isinya tidak berarti apa-apa, tetapi panjangnya seperti modul yang sebenarnya dipakai di kelas kewirausahaan tingkat kecamatan.</summary>
        <summary xml:lang="en">This module was made to measure how fast modules are read. What it says means nothing, but it is about as long as a module that a class of entrepreneurs in a sub-district would really use.</summary>
      \(before)  <class meetings="4" lessonHoursPerMeeting="8" size="40" roomKind="hall"/>
        <parameter id="share" unit="ratio">
          <title xml:lang="id">Bagian jam pelajaran yang dihadiri</title>
          <title xml:lang="en">Share of lesson hours attended</title>
          <value validFrom="2024-01-01" source="sample">0.8</value>
        </parameter>
        <assessment id="attendance" assessor="attendance">
          <title xml:lang="id">Kehadiran</title>
          <title xml:lang="en">Attendance</title>
          <attendance xmlns="urn:okoce:assessor:attendance:1" threshold="{share}"/>
        </assessment>
        <assessment id="product" assessor="rubric" attemptLimit="3">
          <title xml:lang="id">Contoh produk</title>
          <title xml:lang="en">Product sample</title>
          <rubric xmlns="urn:okoce:assessor:rubric:1" passMark="0.7" dueDays="14">
            <criterion id="taste" weight="2">
              <title xml:lang="id">Rasa</title>
              <title xml:lang="en">Taste</title>
              <level id="poor" points="0">
                <title xml:lang="id">Kurang</title>
                <title xml:lang="en">Poor</title>
              </level>
              <level id="good" points="1">
                <title xml:lang="id">Baik</title>
                <title xml:lang="en">Good</title>
              </level>
            </criterion>
          </rubric>
        </assessment>
        <moveOn>
          <allOf>
            <passed assessment="attendance"/>
            <passed assessment="product"/>
          </allOf>
        </moveOn>
        <source>Generated for measuring.</source>
      </module>

      """
  }
}
