extension SQLiteMigration {
  /// What lists and counts read; all of it can be rebuilt from the journal.
  static let projections = SQLiteMigration(
    title: "projections",
    script: """
      CREATE TABLE registration (
        id TEXT PRIMARY KEY,
        participant TEXT NOT NULL,
        curriculum TEXT NOT NULL,
        centre TEXT NOT NULL,
        registered INTEGER NOT NULL,
        revision INTEGER NOT NULL,
        step TEXT,
        stuck_since INTEGER,
        abandoned INTEGER NOT NULL,
        turns_on INTEGER
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX registration_participant ON registration (participant);
      CREATE INDEX registration_stuck ON registration (centre, step, stuck_since)
        WHERE abandoned = 0;
      CREATE INDEX registration_turns ON registration (turns_on) WHERE turns_on IS NOT NULL;

      CREATE TABLE step_progress (
        registration TEXT NOT NULL,
        step TEXT NOT NULL,
        entered INTEGER,
        satisfied INTEGER,
        valid_until INTEGER,
        PRIMARY KEY (registration, step)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE module_progress (
        registration TEXT NOT NULL,
        module TEXT NOT NULL,
        centre TEXT NOT NULL,
        attainment TEXT NOT NULL,
        basis TEXT,
        availability TEXT NOT NULL,
        since INTEGER,
        valid_until INTEGER,
        cycle INTEGER NOT NULL,
        PRIMARY KEY (registration, module)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX module_progress_ready ON module_progress (module, centre, since)
        WHERE availability = 'open';

      CREATE TABLE pending_review (
        submission TEXT PRIMARY KEY,
        registration TEXT NOT NULL,
        module TEXT NOT NULL,
        assessment TEXT NOT NULL,
        centre TEXT NOT NULL,
        submitted INTEGER NOT NULL,
        due INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX pending_review_due ON pending_review (due, submitted, submission);
      CREATE INDEX pending_review_registration ON pending_review (registration);

      CREATE TABLE pending_fault (
        submission TEXT PRIMARY KEY,
        registration TEXT NOT NULL,
        module TEXT NOT NULL,
        assessment TEXT NOT NULL,
        assessor TEXT NOT NULL,
        since INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX pending_fault_registration ON pending_fault (registration);
      """
  )
}
