extension SQLiteMigration {
  /// People and what they handed in, apart from the journal because it can be erased.
  static let register = SQLiteMigration(
    title: "register",
    script: """
      CREATE TABLE counter (
        name TEXT PRIMARY KEY,
        value INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE participant (
        id TEXT PRIMARY KEY,
        centre TEXT NOT NULL,
        created INTEGER NOT NULL,
        name TEXT,
        nik TEXT UNIQUE,
        phone TEXT,
        email TEXT,
        birth_date INTEGER,
        sex TEXT,
        address TEXT,
        kelurahan TEXT,
        external_id TEXT UNIQUE,
        erased INTEGER,
        erased_by TEXT,
        CHECK ((name IS NULL) = (erased IS NOT NULL))
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE submission (
        id TEXT PRIMARY KEY,
        participant TEXT NOT NULL REFERENCES participant (id),
        registration TEXT NOT NULL,
        digest TEXT NOT NULL,
        content TEXT
      ) STRICT;
      CREATE INDEX submission_participant ON submission (participant);

      CREATE TABLE file_content (
        sha256 TEXT PRIMARY KEY,
        bytes BLOB NOT NULL
      ) STRICT;

      CREATE TABLE submission_file (
        submission TEXT NOT NULL REFERENCES submission (id),
        sha256 TEXT NOT NULL REFERENCES file_content (sha256),
        PRIMARY KEY (submission, sha256)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX submission_file_content ON submission_file (sha256);
      """
  )
}
