extension SQLiteMigration {
  /// Classes as they now stand; rebuilt from the class stream.
  static let classes = SQLiteMigration(
    title: "classes",
    script: """
      CREATE TABLE class (
        id TEXT PRIMARY KEY,
        module TEXT NOT NULL,
        centre TEXT NOT NULL,
        room TEXT NOT NULL,
        trainer TEXT NOT NULL,
        capacity INTEGER NOT NULL,
        revision INTEGER NOT NULL,
        calendar_sequence INTEGER NOT NULL,
        cancelled TEXT,
        starts INTEGER NOT NULL,
        ends INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX class_centre ON class (centre, starts);
      CREATE INDEX class_trainer ON class (trainer, starts);
      CREATE INDEX class_room ON class (room, starts);
      CREATE INDEX class_starts ON class (starts);

      CREATE TABLE meeting (
        class TEXT NOT NULL,
        number INTEGER NOT NULL,
        starts INTEGER NOT NULL,
        ends INTEGER NOT NULL,
        lesson_hours INTEGER NOT NULL,
        recorded INTEGER NOT NULL,
        PRIMARY KEY (class, number)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX meeting_ends ON meeting (ends, starts);

      CREATE TABLE seat (
        class TEXT NOT NULL,
        registration TEXT NOT NULL,
        PRIMARY KEY (class, registration)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX seat_registration ON seat (registration);

      CREATE TABLE attendance (
        class TEXT NOT NULL,
        meeting INTEGER NOT NULL,
        registration TEXT NOT NULL,
        PRIMARY KEY (class, meeting, registration)
      ) STRICT, WITHOUT ROWID;
      """
  )
}
