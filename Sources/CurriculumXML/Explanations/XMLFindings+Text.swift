import Diagnostics

/// The codes about a file as XML text.
extension XMLFindings {
  static var text: [DiagnosticExplanation] { form + bounds }

  private static var form: [DiagnosticExplanation] {
    [
      explanation(
        .xmlNotWellFormed,
        .init(id: "Berkas adalah XML yang utuh", en: "The file is well-formed XML"),
        .init(
          id: "Setiap unsur ditutup, dalam urutan terbalik dari saat dibuka; & dan < ditulis "
            + "&amp; dan &lt;.",
          en: "Every element is closed, in the reverse of the order of opening; & and < are "
            + "written &amp; and &lt;."
        ),
        wrong: "<title xml:lang=\"en\">Food & drink</titel>",
        right: "<title xml:lang=\"en\">Food &amp; drink</title>"
      ),
      explanation(
        .xmlDocumentType,
        .init(id: "Tanpa DOCTYPE", en: "There is no DOCTYPE"),
        .init(
          id: "DOCTYPE bisa membawa entitas yang membengkak atau membaca berkas lain, maka selalu "
            + "ditolak. Hapus barisnya; kurikulum tidak membutuhkannya.",
          en: "A DOCTYPE can bring entities that swell or read other files, so it is always "
            + "refused. Remove it; a curriculum needs none."
        ),
        wrong: "<!DOCTYPE module>\n<module xmlns=\"urn:okoce:curriculum:1\" …>",
        right: "<module xmlns=\"urn:okoce:curriculum:1\" …>"
      ),
      explanation(
        .xmlEncoding,
        .init(id: "Berkas ditulis dalam UTF-8", en: "The file is UTF-8"),
        .init(
          id: "Semua berkas kurikulum adalah teks UTF-8. Simpan ulang dengan penyandian itu.",
          en: "All files of a curriculum are UTF-8 text. Save the file again in that encoding."
        ),
        wrong: "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>",
        right: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
      ),
      explanation(
        .xmlMissing,
        .init(id: "Berkas berisi XML", en: "The file holds XML"),
        .init(
          id: "Berkas ini kosong atau bukan XML. 'okoce curriculum new' membuat contoh yang benar.",
          en: "The file is empty or no XML at all. 'okoce curriculum new' writes a sound example."
        )
      ),
      explanation(
        .xmlCharacter,
        .init(id: "Hanya huruf dan tanda yang sah", en: "Only characters that XML allows"),
        .init(
          id: "XML tidak mengizinkan tanda kendali, misalnya byte nol. Hapus tandanya.",
          en: "XML allows no control characters, such as a zero byte. Remove the character."
        )
      ),
      explanation(
        .xmlEntity,
        .init(id: "Hanya lima entitas bawaan", en: "Only the five known entities"),
        .init(
          id: "Yang dikenal hanya &amp; &lt; &gt; &quot; dan &apos;. Tulis huruf lain apa adanya.",
          en: "Only &amp; &lt; &gt; &quot; and &apos; are known. Write any other character itself."
        ),
        wrong: "<title xml:lang=\"id\">Caf&eacute;</title>",
        right: "<title xml:lang=\"id\">Café</title>"
      ),
      explanation(
        .xmlPrefix,
        .init(id: "Setiap awalan nama dinyatakan", en: "Every namespace prefix is declared"),
        .init(
          id: "Awalan seperti d: harus dinyatakan dengan xmlns:d, kalau tidak artinya tidak jelas.",
          en: "A prefix such as d: has to be declared with xmlns:d, else no one knows its meaning."
        ),
        wrong: "<d:document kind=\"nib\"/>",
        right: "<d:document xmlns:d=\"urn:okoce:assessor:document:1\" kind=\"nib\"/>"
      ),
    ]
  }

  private static var bounds: [DiagnosticExplanation] {
    [
      explanation(
        .xmlTooLarge,
        .init(id: "Berkas tidak melebihi batas ukuran", en: "The file is not too large"),
        .init(
          id: "Batas ukuran melindungi dari berkas yang jahat. Pecah berkasnya, atau naikkan batas "
            + "dengan 'check --max-bytes'.",
          en: "The limit protects against hostile files. Split the file, or raise the limit with "
            + "'check --max-bytes'."
        )
      ),
      explanation(
        .xmlTooDeep,
        .init(id: "Unsur tidak bersarang terlalu dalam", en: "Elements are not nested too deep"),
        .init(
          id: "Kurikulum yang wajar bersarang kurang dari sepuluh lapis. Sederhanakan syaratnya, "
            + "atau naikkan batas dengan 'check --max-depth'.",
          en:
            "A reasonable curriculum nests less than ten levels. Simplify the conditions, or raise "
            + "the limit with 'check --max-depth'."
        )
      ),
      explanation(
        .xmlUnreadable,
        .init(id: "Berkas dapat dibaca", en: "The file can be read"),
        .init(
          id:
            "Berkas tidak ada, bukan berkas biasa, atau tidak boleh dibaca. Folder kurikulum berisi "
            + "curriculum.xml; setiap modul berada di modules/<id>/module.xml.",
          en: "The file is missing, no plain file, or closed to you. A curriculum's folder holds "
            + "curriculum.xml; each module stands in modules/<id>/module.xml."
        )
      ),
      explanation(
        .xmlLibraryPath,
        .init(id: "Alamat pustaka bersifat relatif", en: "A library's path is relative"),
        .init(
          id: "Alamat mutlak hanya berlaku di satu komputer. Tulis dari folder kurikulum.",
          en: "An absolute path holds on one machine only. Write it from the curriculum's folder."
        ),
        wrong: "<library path=\"/srv/modules\"/>",
        right: "<library path=\"../modules\"/>"
      ),
      explanation(
        .xmlUnusedModule,
        .init(id: "Setiap modul milik sendiri dipakai", en: "Every module of one's own is used"),
        .init(
          id:
            "Modul di folder kurikulum ini tidak dipakai langkah mana pun, jadi tidak seorang pun "
            + "akan melihatnya. Ini peringatan.",
          en:
            "No step uses this module of the curriculum's own folder, so no one will ever see it. "
            + "This is a warning."
        ),
        wrong: "<step id=\"licensing\" label=\"P4\">…</step>",
        right: "<step id=\"licensing\" label=\"P4\">… <use module=\"trademark\"/></step>"
      ),
      explanation(
        .xmlReference,
        .init(
          id: "Berkas yang disebut ada di folder modul",
          en: "A named file is in the module's folder"
        ),
        .init(
          id:
            "Butir soal sebuah ujian QTI boleh berada di berkas sendiri di folder modul. Namanya sama "
            + "dengan identifier butirnya, dan alamatnya tidak boleh keluar dari folder itu, supaya versi "
            + "yang diterbitkan tetap utuh.",
          en:
            "The items of a test of QTI may stand in files of their own in the module's folder. A file is "
            + "called as its item's identifier says, and its path must not lead out of the folder, so that "
            + "a published version stays whole."
        ),
        wrong: "<qti-assessment-item-ref identifier=\"a\" href=\"../soal/q1.xml\"/>",
        right: "<qti-assessment-item-ref identifier=\"a\" href=\"soal/q1.xml\"/>"
      ),
      explanation(
        .xmlTooWide,
        .init(
          id: "Satu unsur tidak memuat terlalu banyak atribut",
          en: "An element has not too many attributes"
        ),
        .init(
          id:
            "Satu unsur memuat paling banyak \(TagShape.mostAttributes) atribut, dan menyatakan paling "
            + "banyak \(TagShape.mostNamespaces) namespace. Batas ini melindungi dari berkas yang jahat: "
            + "waktu membacanya tumbuh jauh lebih cepat daripada ukurannya.",
          en: "An element has at most \(TagShape.mostAttributes) attributes and declares at most "
            + "\(TagShape.mostNamespaces) namespaces. The limit protects against hostile files: the time to "
            + "read them grows much faster than their size."
        )
      ),
    ]
  }
}
