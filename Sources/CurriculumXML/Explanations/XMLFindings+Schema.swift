import Diagnostics

/// The codes about the vocabulary that the schema lays down.
extension XMLFindings {
  static var schema: [DiagnosticExplanation] { elements + values + places }

  private static var elements: [DiagnosticExplanation] {
    [
      explanation(
        .schemaUnexpectedElement,
        .init(id: "Hanya unsur yang dikenal, pada tempatnya", en: "Known elements, in their place"),
        .init(
          id:
            "Unsur ini tidak dikenal, atau berada di tempat yang salah; temuannya menyebut apa yang "
            + "boleh ada di situ. Urutan dalam <step>: title, availability, use.",
          en:
            "The element is unknown or stands in the wrong place; the finding names what may stand "
            + "there. The order inside <step> is title, availability, use."
        ),
        wrong: "<step …><use module=\"nib\"/><title xml:lang=\"id\">Izin</title></step>",
        right: "<step …><title xml:lang=\"id\">Izin</title><use module=\"nib\"/></step>"
      ),
      explanation(
        .schemaMissingElement,
        .init(id: "Unsur yang wajib ada", en: "Required elements are there"),
        .init(
          id:
            "Unsur ini belum lengkap; temuannya menyebut apa yang masih harus ditulis di dalamnya.",
          en: "The element is not complete; the finding names what still has to stand inside."
        ),
        wrong: "<moveOn/>",
        right: "<moveOn><passed assessment=\"test\"/></moveOn>"
      ),
      explanation(
        .schemaUnexpectedText,
        .init(id: "Teks hanya di unsur teks", en: "Text stands in text elements only"),
        .init(
          id:
            "Di sini hanya boleh ada unsur. Masukkan teksnya ke <title>, <summary>, atau komentar.",
          en: "Only elements may stand here. Put the text into <title>, <summary> or a comment."
        ),
        wrong: "<moveOn>lulus <passed assessment=\"test\"/></moveOn>",
        right: "<moveOn><!-- lulus --><passed assessment=\"test\"/></moveOn>"
      ),
      explanation(
        .schemaWrongRoot,
        .init(id: "Jenis dokumennya benar", en: "It is the right kind of document"),
        .init(
          id: "curriculum.xml berisi <curriculum>, module.xml berisi <module>, dalam ruang nama "
            + "urn:okoce:curriculum:1.",
          en: "curriculum.xml holds <curriculum>, module.xml holds <module>, in the namespace "
            + "urn:okoce:curriculum:1."
        ),
        wrong: "<module id=\"nib\">…</module>",
        right: "<module xmlns=\"urn:okoce:curriculum:1\" id=\"nib\">…</module>"
      ),
      explanation(
        .schemaOther,
        .init(id: "Bentuknya sesuai skema", en: "The form follows the schema"),
        .init(
          id: "Penyunting XML yang memakai Curricula/schema/curriculum.xsd menunjukkan apa yang "
            + "diharapkan di tempat itu.",
          en:
            "An XML editor that uses Curricula/schema/curriculum.xsd shows what is expected there."
        )
      ),
    ]
  }

  private static var values: [DiagnosticExplanation] {
    [
      explanation(
        .schemaUnexpectedAttribute,
        .init(id: "Hanya atribut yang dikenal", en: "Only known attributes"),
        .init(
          id: "Atribut ini tidak ada pada unsur tersebut; periksa ejaannya.",
          en: "The element has no such attribute; check how it is spelt."
        ),
        wrong: "<use modul=\"nib\"/>",
        right: "<use module=\"nib\"/>"
      ),
      explanation(
        .schemaMissingAttribute,
        .init(id: "Atribut yang wajib ada", en: "Required attributes are there"),
        .init(
          id: "Tanpa atribut ini unsurnya tidak berarti; tambahkan.",
          en: "Without this attribute the element has no meaning; add it."
        ),
        wrong: "<assessment id=\"test\">…</assessment>",
        right: "<assessment id=\"test\" assessor=\"document\">…</assessment>"
      ),
      explanation(
        .schemaValue,
        .init(id: "Nilainya berbentuk benar", en: "The value has the right form"),
        .init(
          id: "Id terdiri atas huruf kecil, angka, - dan titik; tanggal ditulis 2026-03-07; jangka "
            + "waktu P5Y, P6M, atau P30D; bagian dari keseluruhan 0 sampai 1.",
          en:
            "Ids are lower-case letters, digits, - and points; days are written 2026-03-07; periods "
            + "P5Y, P6M or P30D; shares are 0 to 1."
        ),
        wrong: "<module id=\"NIB\" validFor=\"5 tahun\" …>",
        right: "<module id=\"nib\" validFor=\"P5Y\" …>"
      ),
      explanation(
        .schemaDuplicate,
        .init(id: "Yang harus unik memang unik", en: "What must be unique is unique"),
        .init(
          id: "Dua unsur memakai nama yang sama, jadi tidak jelas yang mana yang dimaksud.",
          en: "Two elements have the same name, so no one can tell which one is meant."
        ),
        wrong: "<step id=\"training\" …/><step id=\"training\" …/>",
        right: "<step id=\"training\" …/><step id=\"mentoring\" …/>"
      ),
      explanation(
        .schemaAttributeCombination,
        .init(id: "Atribut-atributnya cocok", en: "The attributes go together"),
        .init(
          id: "Sebagian atribut saling meniadakan atau saling membutuhkan; temuannya menyebut yang "
            + "mana.",
          en: "Some attributes exclude or need each other; the finding names which."
        ),
        wrong: "<satisfied module=\"nib\" step=\"licensing\"/>",
        right: "<satisfied module=\"nib\"/>"
      ),
    ]
  }

  private static var places: [DiagnosticExplanation] {
    [
      explanation(
        .schemaModuleFolder,
        .init(id: "Modul senama dengan foldernya", en: "A module is named like its folder"),
        .init(
          id: "Modul nib berada di modules/nib/module.xml; begitulah mesin menemukannya.",
          en: "The module nib stands in modules/nib/module.xml; that is how the engine finds it."
        ),
        wrong: "<!-- modules/nib/module.xml -->\n<module id=\"npwp\" …>",
        right: "<!-- modules/nib/module.xml -->\n<module id=\"nib\" …>"
      ),
      explanation(
        .schemaConfigurationNamespace,
        .init(
          id: "Pengaturan memakai ruang nama penilainya",
          en: "A configuration is in its assessor's namespace"
        ),
        .init(
          id: "Isi <assessment> milik penilainya, dengan ruang nama penilai itu sendiri.",
          en:
            "What stands inside <assessment> belongs to the assessor, in the assessor's namespace."
        ),
        wrong: "<assessment assessor=\"document\" …><document kind=\"nib\"/></assessment>",
        right: "<assessment assessor=\"document\" …>\n"
          + "  <document xmlns=\"urn:okoce:assessor:document:1\" kind=\"nib\"/>\n</assessment>"
      ),
      explanation(
        .schemaHolidayYear,
        .init(id: "Hari libur jatuh di tahunnya", en: "A holiday falls into the calendar's year"),
        .init(
          id: "Satu kalender memuat satu tahun; pindahkan tanggalnya ke kalender tahun itu.",
          en: "A calendar holds one year; move the day into that year's calendar."
        ),
        wrong: "<calendar year=\"2026\" …><holiday date=\"2027-01-01\" …/></calendar>",
        right: "<calendar year=\"2027\" …><holiday date=\"2027-01-01\" …/></calendar>"
      ),
      explanation(
        .schemaTeachingHours,
        .init(id: "Jam mengajar masuk akal", en: "Hours of teaching make sense"),
        .init(
          id: "Jam mulai mendahului jam selesai; jeda berurutan, tidak bertindihan, dan berada di "
            + "dalamnya; tanggalnya di tahun kalender itu. Dari jam yang berlaku pada satu hari, yang "
            + "tertulis terakhir yang dipakai, jadi jam untuk bulan puasa ditulis sesudah jam biasa.",
          en: "The start comes before the end; pauses follow one another, don't overlap and lie "
            + "within; days are of the calendar's year. Of the hours that hold on a day the last ones "
            + "written count, so those of the fasting month stand after the ordinary ones."
        ),
        wrong: "<teaching days=\"fri\" start=\"16:00\" end=\"08:00\" lessonMinutes=\"45\"/>",
        right: "<teaching days=\"fri\" start=\"08:00\" end=\"16:00\" lessonMinutes=\"45\"/>"
      ),
    ]
  }
}
