public import Diagnostics

/// What the findings about assessors' folders mean.
public enum ManifestExplanations {
  public static let all: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      "ASM001",
      title: .init(
        id: "Judul tidak ada dalam salah satu bahasa",
        en: "A title lacks Indonesian or English"
      ),
      text: .init(
        id: "Tulis judul dalam bahasa Indonesia dan Inggris.",
        en: "Write the title in both languages."
      )
    ),
    DiagnosticExplanation(
      "ASM002",
      title: .init(
        id: "<protocol> tidak menyebut versi",
        en: "<protocol> names no version"
      ),
      text: .init(
        id: "Sebutkan versi protokol yang dipakai.",
        en: "Name the version of the protocol that it speaks."
      )
    ),
    DiagnosticExplanation(
      "ASM003",
      title: .init(
        id: "Namespace konfigurasi bukan milik jenisnya",
        en: "A configuration's namespace is not its kind's"
      ),
      text: .init(
        id: "Pakai urn:okoce:assessor:JENIS:1.",
        en: "Use urn:okoce:assessor:KIND:1."
      )
    ),
    DiagnosticExplanation(
      "ASM004",
      title: .init(
        id: "Waktu prosesor seumur proses kurang dari satu jawaban",
        en: "Less processor time in a life than one answer may take"
      ),
      text: .init(
        id: "Naikkan waktu seumur proses, atau turunkan waktu satu jawaban.",
        en: "Raise the time of a life, or lower that of an answer."
      )
    ),
    DiagnosticExplanation(
      "ASM005",
      title: .init(
        id: "Berkas diminta, tetapi <privacy> tidak menyebutnya",
        en: "Files are asked for, but <privacy> doesn't say that they are read"
      ),
      text: .init(
        id: "Nyatakan di <privacy> bahwa berkas dibaca.",
        en: "Say in <privacy> that files are read."
      )
    ),
    DiagnosticExplanation(
      "ASM006",
      title: .init(
        id: "Tidak ada assessor.xml",
        en: "There is no assessor.xml"
      ),
      text: .init(
        id: "Sebutkan folder yang berisi assessor.xml.",
        en: "Name a folder that holds assessor.xml."
      )
    ),
    DiagnosticExplanation(
      "ASM007",
      title: .init(
        id: "Program penilai tidak ada atau tidak boleh dijalankan",
        en: "The executable is missing or may not be executed"
      ),
      text: .init(
        id: "Periksa namanya, dan beri izin dengan chmod +x.",
        en: "Check its name, and allow it with chmod +x."
      )
    ),
    DiagnosticExplanation(
      "ASM008",
      title: .init(
        id: "SHA-256 program tidak cocok",
        en: "The executable has another SHA-256"
      ),
      text: .init(
        id: "Tulis SHA-256 programnya yang sekarang di assessor.xml.",
        en: "Write the SHA-256 that it has now into assessor.xml."
      )
    ),
    DiagnosticExplanation(
      "ASM009",
      title: .init(
        id: "Skema konfigurasi tidak ada atau bukan XSD",
        en: "A configuration's schema is missing or no XSD"
      ),
      text: .init(
        id: "Periksa berkas skemanya.",
        en: "Check the file of the schema."
      )
    ),
    DiagnosticExplanation(
      "ASM010",
      title: .init(
        id: "Skema konfigurasi untuk namespace lain",
        en: "A configuration's schema is for another namespace"
      ),
      text: .init(
        id: "Samakan targetNamespace dengan konfigurasinya.",
        en: "Make its targetNamespace that of the configuration."
      )
    ),
    DiagnosticExplanation(
      "ASM011",
      title: .init(
        id: "Ada yang bukan berkas dan bukan folder, misalnya tautan",
        en: "Something is neither a file nor a folder, such as a link"
      ),
      text: .init(
        id: "Ganti dengan berkas biasa.",
        en: "Put a plain file in its place."
      )
    ),
    DiagnosticExplanation(
      "ASM012",
      title: .init(
        id: "Folder terlalu besar",
        en: "The folder holds more than is read"
      ),
      text: .init(
        id: "Hapus yang tidak diperlukan penilai.",
        en: "Take out what the assessor doesn't need."
      )
    ),
    DiagnosticExplanation(
      "ASM013",
      title: .init(
        id: "Sebuah berkas tidak dapat dibaca",
        en: "A file can't be read"
      ),
      text: .init(
        id: "Periksa izin berkasnya.",
        en: "Check the file's permissions."
      )
    ),
    DiagnosticExplanation(
      "ASM014",
      title: .init(
        id: "Pengaturan penilai yang dipasang tidak dapat dibaca",
        en: "An installed assessor's settings can't be read"
      ),
      text: .init(
        id: "Pasang lagi penilainya.",
        en: "Install the assessor again."
      )
    ),
    DiagnosticExplanation(
      "ASM015",
      title: .init(
        id: "Tidak dapat dipasang, diubah, atau dihapus",
        en: "It can't be installed, changed or removed"
      ),
      text: .init(
        id: "Pesannya menyebut sebabnya.",
        en: "The message says why."
      )
    ),
    DiagnosticExplanation(
      "ASM016",
      title: .init(
        id: "Pertukaran di tests/ tidak dapat dibaca",
        en: "An exchange under tests/ can't be read"
      ),
      text: .init(
        id: "Perbaiki berkas JSON-nya.",
        en: "Fix its JSON."
      )
    ),
    DiagnosticExplanation(
      "ASM017",
      title: .init(
        id: "Pertukaran di tests/ tidak dapat direkam",
        en: "An exchange under tests/ can't be recorded"
      ),
      text: .init(
        id: "Periksa foldernya boleh ditulis.",
        en: "Check that the folder may be written to."
      )
    ),
    DiagnosticExplanation(
      "ASM018",
      title: .init(
        id: "Penilai berjalan tanpa sandbox, seperti diizinkan pengelola",
        en: "It ran without a sandbox, as an administrator allowed"
      ),
      text: .init(
        id: "Pasang bubblewrap bila tidak dimaksud.",
        en: "Install bubblewrap if that is not meant."
      )
    ),
    DiagnosticExplanation(
      "ASM019",
      title: .init(
        id: "Tidak ada penilai bernama itu",
        en: "No assessor of that name"
      ),
      text: .init(
        id: "'okoce assessor list' menampilkan semuanya.",
        en: "'okoce assessor list' lists them."
      )
    ),
    DiagnosticExplanation(
      "ASM021",
      title: .init(
        id: "Judul berisi tanda kendali atau lebih dari satu baris",
        en: "A title holds control characters, or is longer than a line"
      ),
      text: .init(
        id: "Tulis judul sebagai satu baris teks biasa.",
        en: "Write the title as one line of plain text."
      )
    ),
    DiagnosticExplanation(
      "ASM022",
      title: .init(
        id: "Memori dihitung per proses di mesin ini",
        en: "Memory is counted for each process on this machine"
      ),
      text: .init(
        id: "Jalankan di mesin yang menghitungnya bersama, atau batasi banyaknya proses.",
        en: "Run it on a machine that counts it together, or limit the processes."
      )
    ),
    DiagnosticExplanation(
      "ASM020",
      title: .init(
        id: "Pola sebuah isian bukan ungkapan reguler",
        en: "A field's pattern is no regular expression"
      ),
      text: .init(
        id: "Perbaiki polanya.",
        en: "Fix the pattern."
      )
    ),
  ]
}
