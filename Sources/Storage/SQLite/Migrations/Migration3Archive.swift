extension SQLiteMigration {
  /// Published curricula, which never change, and the places and days all curricula share.
  static let archive = SQLiteMigration(
    title: "archive",
    script: """
      CREATE TABLE curriculum_version (
        id TEXT NOT NULL,
        version TEXT NOT NULL,
        sha256 TEXT NOT NULL UNIQUE,
        published INTEGER NOT NULL,
        published_by TEXT NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (id, version)
      ) STRICT;
      CREATE TRIGGER curriculum_version_update BEFORE UPDATE ON curriculum_version
      BEGIN SELECT RAISE(ABORT, 'a published version never changes'); END;
      CREATE TRIGGER curriculum_version_delete BEFORE DELETE ON curriculum_version
      BEGIN SELECT RAISE(ABORT, 'a published version never changes'); END;

      CREATE TABLE centre (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        city TEXT NOT NULL,
        aliases TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE holiday (
        day INTEGER NOT NULL,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        PRIMARY KEY (day, kind)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE setting (
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      """
  )
}
