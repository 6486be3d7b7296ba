import Diagnostics

/// Tables that an office imports.
extension TableForm {
  public static let participants = TableForm(
    "participants",
    .init(id: "Peserta", en: "Participants"),
    place: .init(id: "okoce participant import", en: "okoce participant import"),
    passesUnknown: false,
    [
      Column(
        "name",
        .text,
        .init(id: "nama", en: "name"),
        ["nama lengkap", "nama peserta", "full name"],
        about: .init(
          id: "nama lengkap seperti di KTP",
          en: "the full name as on the identity card"
        ),
        example: "Siti Aminah"
      ),
      Column(
        "nik",
        .code,
        .init(id: "nik", en: "nik"),
        ["no ktp", "nomor ktp", "no nik", "ktp"],
        isRequired: false,
        about: .init(
          id: "16 angka; bila kosong, id_luar harus ada",
          en: "16 digits; without it external_id is needed"
        ),
        example: "3171014107900001"
      ),
      Column(
        "phone",
        .phone,
        .init(id: "telepon", en: "phone"),
        [
          "no hp", "nomor hp", "hp", "no telepon", "nomor telepon", "telp", "no telp", "handphone",
          "wa",
          "no wa", "whatsapp", "no whatsapp", "ponsel", "mobile", "phone number", "telephone",
        ],
        isRequired: false,
        about: .init(id: "nomor telepon", en: "the phone number"),
        example: "0812-3456-7890"
      ),
      Column(
        "birth_date",
        .day,
        .init(id: "tanggal_lahir", en: "birth_date"),
        ["tgl lahir", "tanggal lahir", "lahir", "date of birth", "dob", "birthdate"],
        isRequired: false,
        about: .init(id: "tanggal lahir", en: "the day of birth"),
        example: "1-7-1990"
      ),
      Column(
        "sex",
        .word,
        .init(id: "jenis_kelamin", en: "sex"),
        ["jk", "l/p", "kelamin", "gender"],
        isRequired: false,
        about: .init(
          id: "P atau L, perempuan atau laki-laki",
          en: "female or male (P or L will do)"
        ),
        example: "P"
      ),
      Column(
        "address",
        .text,
        .init(id: "alamat", en: "address"),
        ["alamat lengkap", "domisili"],
        isRequired: false,
        about: .init(id: "alamat", en: "the address"),
        example: "Jl. Kebon Sirih 1"
      ),
      Column(
        "external_id",
        .code,
        .init(id: "id_luar", en: "external_id"),
        ["id peserta", "kode peserta", "id lama", "external id"],
        isRequired: false,
        about: .init(id: "nomor orang itu di sistem lain", en: "their number in another system"),
        example: "JKT-0001"
      ),
      Column(
        "centre",
        .text,
        .init(id: "pusat", en: "centre"),
        ["kecamatan", "kec", "center", "sentra", "pusat pelatihan"],
        about: .init(id: "id atau nama pusat", en: "the centre's id or name"),
        example: "Gambir"
      ),
      Column(
        "tracks",
        .list,
        .init(id: "jalur", en: "tracks"),
        ["track"],
        isRequired: false,
        about: .init(id: "id jalur, dipisahkan |", en: "ids of tracks, parted by |"),
        example: ""
      ),
      Column(
        "curriculum",
        .text,
        .init(id: "kurikulum", en: "curriculum"),
        [],
        isRequired: false,
        about: .init(
          id: "id kurikulum; bila kosong, menurut --curriculum",
          en: "the curriculum's id; without it what --curriculum says"
        ),
        example: ""
      ),
      Column(
        "source",
        .text,
        .init(id: "sumber", en: "source"),
        ["sumber informasi", "asal"],
        isRequired: false,
        about: .init(id: "dari mana orang itu datang", en: "where they came from"),
        example: ""
      ),
    ]
  )

  public static let trainers = TableForm(
    "trainers",
    .init(id: "Pelatih", en: "Trainers"),
    place: .init(id: "okoce trainer import", en: "okoce trainer import"),
    passesUnknown: false,
    [
      Column(
        "id",
        .text,
        .init(id: "id", en: "id"),
        ["kode", "kode pelatih", "id pelatih", "trainer id", "code"],
        about: .init(id: "id pelatih", en: "the trainer's id"),
        example: "T-1"
      ),
      Column(
        "name",
        .text,
        .init(id: "nama", en: "name"),
        ["nama pelatih", "nama lengkap", "full name"],
        isRequired: false,
        about: .init(id: "nama pelatih", en: "the trainer's name"),
        example: "Budi Santoso"
      ),
      Column(
        "modules",
        .list,
        .init(id: "modul", en: "modules"),
        ["materi", "module"],
        about: .init(
          id: "id modul yang diajarkan, dipisahkan | atau spasi",
          en: "ids of the modules they teach, parted by | or a blank"
        ),
        example: "finance-basics|marketing"
      ),
      Column(
        "home",
        .text,
        .init(id: "pusat", en: "home"),
        ["kecamatan", "asal", "centre", "home centre", "pusat asal"],
        about: .init(id: "pusat tempat ia berpangkal", en: "the centre they start from"),
        example: "Gambir"
      ),
      Column(
        "hours",
        .hours,
        .init(id: "jam", en: "hours"),
        ["jam kerja", "jam mengajar", "waktu"],
        isRequired: false,
        about: .init(id: "kapan bisa mengajar", en: "when they can teach"),
        example: "sen-jum 08:00-16:00"
      ),
      Column(
        "most_sittings",
        .whole,
        .init(id: "sesi_terbanyak", en: "most_sittings"),
        ["maks sesi", "maksimal sesi", "most sittings"],
        isRequired: false,
        about: .init(
          id: "paling banyak berapa sesi seminggu",
          en: "how many sittings a week at most"
        ),
        example: "8"
      ),
      Column(
        "prefers",
        .hours,
        .init(id: "lebih_suka", en: "prefers"),
        ["preferensi"],
        isRequired: false,
        about: .init(id: "kapan kelas sebaiknya mulai", en: "when classes had better begin"),
        example: ""
      ),
    ]
  )

  public static let rooms = TableForm(
    "rooms",
    .init(id: "Ruang", en: "Rooms"),
    place: .init(id: "okoce room import", en: "okoce room import"),
    passesUnknown: false,
    [
      Column(
        "centre",
        .text,
        .init(id: "pusat", en: "centre"),
        ["kecamatan", "kec", "center", "lokasi"],
        about: .init(id: "id atau nama pusat", en: "the centre's id or name"),
        example: "Gambir"
      ),
      Column(
        "name",
        .text,
        .init(id: "nama", en: "name"),
        ["ruang", "ruangan", "nama ruang", "room"],
        about: .init(id: "nama ruang", en: "the room's name"),
        example: "Aula"
      ),
      Column(
        "capacity",
        .whole,
        .init(id: "kapasitas", en: "capacity"),
        ["daya tampung", "jumlah kursi", "kursi", "seats"],
        about: .init(id: "berapa orang muat", en: "how many people fit in"),
        example: "30"
      ),
      Column(
        "kind",
        .text,
        .init(id: "jenis", en: "kind"),
        ["tipe", "jenis ruang", "type"],
        isRequired: false,
        about: .init(id: "jenis ruang; hall bila kosong", en: "the kind of room; hall when empty"),
        example: "hall"
      ),
      Column(
        "hours",
        .hours,
        .init(id: "jam", en: "hours"),
        ["jam buka", "waktu"],
        isRequired: false,
        about: .init(id: "kapan bisa dipakai", en: "when it can be used"),
        example: "sen-sab 08:00-17:00"
      ),
    ]
  )
}
