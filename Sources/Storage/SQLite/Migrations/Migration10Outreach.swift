extension SQLiteMigration {
  /// Who left a contact at an event, where registrations came from, and what pages of one centre
  /// ask for.
  static let outreach = SQLiteMigration(
    title: "outreach",
    script: """
      CREATE TABLE outreach_lead (
        id TEXT PRIMARY KEY,
        outreach TEXT NOT NULL,
        created INTEGER NOT NULL,
        name TEXT,
        phone TEXT,
        erased INTEGER,
        erased_by TEXT,
        CHECK ((name IS NULL) = (erased IS NOT NULL))
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX outreach_lead_outreach ON outreach_lead (outreach);

      CREATE TABLE registration_source (
        registration TEXT NOT NULL,
        since INTEGER NOT NULL,
        until INTEGER NOT NULL,
        source TEXT NOT NULL,
        PRIMARY KEY (registration, since)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX registration_source_source ON registration_source (source, since);

      CREATE INDEX registration_centre ON registration (centre, curriculum, registered);
      CREATE INDEX module_progress_expiry ON module_progress (centre, valid_until)
        WHERE valid_until IS NOT NULL;
      """
  )
}
