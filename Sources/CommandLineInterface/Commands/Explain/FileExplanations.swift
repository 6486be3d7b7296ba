import Diagnostics

/// What the codes about mappings of modules and timetable files mean.
enum FileExplanations {
  static let all: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      "FIL001",
      title: .init(
        id: "Yang disebut adalah folder, seharusnya berkas",
        en: "A folder is named where a file is expected"
      ),
      text: .init(
        id: "Sebutkan berkas di dalam folder itu.",
        en: "Name a file in that folder."
      )
    ),
    DiagnosticExplanation(
      "FIL002",
      title: .init(
        id: "Yang disebut adalah perangkat, seharusnya berkas",
        en: "A device is named where a file is expected"
      ),
      text: .init(
        id: "Sebutkan berkas biasa.",
        en: "Name a plain file."
      )
    ),
    DiagnosticExplanation(
      "FIL003",
      title: .init(
        id: "Berkas tidak boleh dibaca",
        en: "There is no permission to read a file"
      ),
      text: .init(
        id: "Minta izin membacanya, atau pakai salinannya.",
        en: "Ask for permission to read it, or use a copy."
      )
    ),
    DiagnosticExplanation(
      "FIL004",
      title: .init(
        id: "Berkas terlalu besar",
        en: "A file is too large"
      ),
      text: .init(
        id: "Pesannya menyebut batasnya; bagi atau perkecil berkasnya.",
        en: "The message names the limit; split the file or make it smaller."
      )
    ),
    DiagnosticExplanation(
      "FIL005",
      title: .init(
        id: "Tidak ada isi yang datang",
        en: "Nothing comes from a file"
      ),
      text: .init(
        id: "Program yang memberi isinya tidak mengirim apa pun; periksa program itu.",
        en: "The program at its other end sends nothing; check that program."
      )
    ),
    DiagnosticExplanation(
      "FIL006",
      title: .init(
        id: "Berkas berubah ketika dibaca",
        en: "A file changed while it was read"
      ),
      text: .init(
        id: "Tunggu sampai selesai ditulis, lalu ulangi.",
        en: "Wait until it is written to the end, then run it again."
      )
    ),
    DiagnosticExplanation(
      "FIL007",
      title: .init(
        id: "Berkas bukan teks",
        en: "A file is no text"
      ),
      text: .init(
        id: "Simpan berkasnya sebagai teks UTF-8 atau CSV.",
        en: "Save it as UTF-8 text or CSV."
      )
    ),
    DiagnosticExplanation(
      "FIL008",
      title: .init(
        id: "Satu baris terlalu panjang",
        en: "A line is too long"
      ),
      text: .init(
        id: "Periksa pemisah baris berkasnya.",
        en: "Check how the file separates its lines."
      )
    ),
    DiagnosticExplanation(
      "FIL009",
      title: .init(
        id: "Berkas gagal dibaca",
        en: "A file could not be read"
      ),
      text: .init(
        id: "Pesannya menyebut sebabnya; coba lagi, atau pakai salinannya.",
        en: "The message says why; try again, or use a copy."
      )
    ),
    DiagnosticExplanation(
      "IMP001",
      title: .init(
        id: "Satu baris impor tidak diambil",
        en: "A row of an import was not taken"
      ),
      text: .init(
        id: "Pesannya menyebut baris dan sebabnya; perbaiki baris itu lalu impor lagi.",
        en: "The message names the row and says why; fix the row and import again."
      )
    ),
    DiagnosticExplanation(
      "IMP002",
      title: .init(
        id: "Impor berhenti di tengah",
        en: "An import stopped half way"
      ),
      text: .init(
        id: "Perbaiki sebabnya lalu impor berkas yang sama; yang sudah tersimpan tidak ganda.",
        en: "Fix the cause, then import the same file again; what is kept is not entered twice."
      )
    ),
    DiagnosticExplanation(
      "MAP001",
      title: .init(
        id: "Baris pemetaan tidak berbentuk lama=baru",
        en: "A line of a mapping is not old=new"
      ),
      text: .init(
        id: "Tulis satu modul sebaris: lama=baru, atau lama= untuk dihilangkan.",
        en: "Write one module a line: old=new, or old= to drop it."
      )
    ),
    DiagnosticExplanation(
      "MAP002",
      title: .init(
        id: "Versi lama tidak punya modul itu",
        en: "The old version has no such module"
      ),
      text: .init(
        id: "Periksa nama modul di versi lama.",
        en: "Check the module's id in the old version."
      )
    ),
    DiagnosticExplanation(
      "MAP003",
      title: .init(
        id: "Versi baru tidak punya modul itu",
        en: "The new version has no such module"
      ),
      text: .init(
        id: "Periksa nama modul di versi baru.",
        en: "Check the module's id in the new version."
      )
    ),
    DiagnosticExplanation(
      "MAP004",
      title: .init(
        id: "Satu modul dipetakan dua kali",
        en: "A module is mapped twice"
      ),
      text: .init(
        id: "Sisakan satu baris untuk modul itu.",
        en: "Keep one line for it."
      )
    ),
    DiagnosticExplanation(
      "CTT001",
      title: .init(
        id: "Judul instance jadwal tidak lengkap",
        en: "The header of a timetable instance is not complete"
      ),
      text: .init(
        id: "Tulis semua baris judul sebelum bagian pertama.",
        en: "Write every line of the header before the first section."
      )
    ),
    DiagnosticExplanation(
      "CTT002",
      title: .init(
        id: "Jumlah kolom dalam baris tidak sesuai",
        en: "A line has the wrong number of fields"
      ),
      text: .init(
        id: "Pesannya menyebut jumlah yang ditemukan dan yang seharusnya.",
        en: "The message names how many were found and how many were expected."
      )
    ),
    DiagnosticExplanation(
      "CTT003",
      title: .init(
        id: "Bilangan tidak dapat dibaca",
        en: "A number can't be read"
      ),
      text: .init(
        id: "Tulis bilangan bulat tanpa tanda lain.",
        en: "Write a whole number and nothing else."
      )
    ),
    DiagnosticExplanation(
      "CTT004",
      title: .init(
        id: "Nama itu tidak ada di instance",
        en: "A name is not in the instance"
      ),
      text: .init(
        id: "Periksa ejaannya; nama dinyatakan di bagian sebelumnya.",
        en: "Check how it is spelt; names are declared in the sections before."
      )
    ),
    DiagnosticExplanation(
      "CTT005",
      title: .init(
        id: "Nama dinyatakan dua kali",
        en: "A name is declared twice"
      ),
      text: .init(
        id: "Beri setiap hal nama sendiri.",
        en: "Give everything a name of its own."
      )
    ),
    DiagnosticExplanation(
      "CTT006",
      title: .init(
        id: "Jumlah baris tidak sama dengan judulnya",
        en: "There are not as many lines as the header says"
      ),
      text: .init(
        id: "Samakan judul dan isinya.",
        en: "Make header and lines agree."
      )
    ),
    DiagnosticExplanation(
      "CTT007",
      title: .init(
        id: "Bagian tidak dikenal, kurang, atau berulang",
        en: "A section is unknown, missing or repeated"
      ),
      text: .init(
        id: "Tulis setiap bagian satu kali dengan urutan formatnya.",
        en: "Write every section once, in the order of the format."
      )
    ),
    DiagnosticExplanation(
      "CTT008",
      title: .init(
        id: "Instance terlalu besar",
        en: "The instance is too large"
      ),
      text: .init(
        id: "Bagi menjadi beberapa instance.",
        en: "Split it into several."
      )
    ),
    DiagnosticExplanation(
      "CTT009",
      title: .init(
        id: "Ada sesuatu setelah akhir",
        en: "Something follows the end"
      ),
      text: .init(
        id: "Hapus yang berada setelah akhir.",
        en: "Delete what follows the end."
      )
    ),
  ]
}
