import CurriculumModel
import Foundation
import GRDB
import Progression
import Testing

@testable import Storage

/// What opening promises and refuses.
@Suite struct OpeningTests {
  @Test func `a file of another kind is refused and left as it was`() throws {
    let folder = try TemporaryFolder()
    let text = Data(String(repeating: "not a database\n", count: 100).utf8)
    try text.write(to: URL(fileURLWithPath: folder.database))
    for mode in [StoreLocation.Mode.readWrite, .readOnly] {
      #expect(throws: StorageFailure.notDatabase(path: folder.database)) { try folder.open(mode) }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database)) == text)
  }

  @Test func `another program's database is refused and left as it was`() throws {
    let folder = try TemporaryFolder()
    let other = try DatabaseQueue(path: folder.database)
    try other.write { try $0.execute(sql: "CREATE TABLE theirs (x)") }
    for mode in [StoreLocation.Mode.readWrite, .readOnly] {
      #expect(throws: StorageFailure.foreign(path: folder.database)) { try folder.open(mode) }
    }
    let tables = try other.read {
      try String.fetchAll($0, sql: "SELECT name FROM sqlite_master")
    }
    #expect(tables == ["theirs"])
  }

  @Test func `a schema of another version is refused`() throws {
    let folder = try TemporaryFolder()
    let known = SQLiteMigration.all.count
    _ = try folder.open()
    let other = try DatabaseQueue(path: folder.database)
    try other.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 99") }
    for mode in [StoreLocation.Mode.readWrite, .readOnly] {
      #expect(
        throws: StorageFailure.newer(path: folder.database, version: 99, known: known)
      ) { try folder.open(mode) }
    }
    try other.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 1") }
    #expect(throws: StorageFailure.older(path: folder.database, version: 1, known: known)) {
      try folder.open(.readOnly)
    }
  }

  @Test func `a directory, a missing file and a missing folder are refused, each by its name`()
    throws
  {
    let folder = try TemporaryFolder()
    #expect(throws: StorageFailure.directory(path: folder.path)) {
      try Store.open(StoreLocation(path: folder.path))
    }
    #expect(throws: StorageFailure.missing(path: folder.database)) { try folder.open(.readOnly) }
    #expect(!FileManager.default.fileExists(atPath: folder.database))
    let nowhere = folder.path + "/nowhere/okoce.db"
    let failure = #expect(throws: StorageFailure.self) {
      try Store.open(StoreLocation(path: nowhere))
    }
    guard case .unopenable(nowhere, _) = failure else {
      Issue.record("expected unopenable, got \(String(describing: failure))")
      return
    }
  }

  @Test func `a commit is flushed to disk, foreign keys hold, erased bytes are zeroed`() throws {
    let folder = try TemporaryFolder()
    let database = try SQLiteDatabase.open(StoreLocation(path: folder.database))
    for (pragma, expected) in [
      ("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1"), ("secure_delete", "1"),
    ] {
      #expect(
        try database.outsideTransaction { (connection) throws(StorageFailure) in
          try connection.texts("PRAGMA \(pragma)")
        } == [expected]
      )
    }
  }

  @Test func `a store opened to read only shows what was written and writes nothing`() throws {
    let folder = try TemporaryFolder()
    let writer = try folder.open()
    try writer.write { _ = try $0.append([event(1)], to: "R000001", expecting: 0) }
    let reader = try folder.open(.readOnly)
    #expect(try reader.read { try $0.eventCount() } == 1)
    #expect(throws: StorageFailure.self) {
      try reader.write { _ = try $0.append([event(2)], to: "R000001", expecting: 1) }
    }
    #expect(try reader.read { try $0.eventCount() } == 1)
  }
}
