import CivilTime
import Progression
import Storage

extension Office {
  /// Drops all lists and computes them anew from the events, and reads the published curricula anew.
  /// - Returns: how many registrations were computed.
  /// - Complexity: O(events).
  public func rebuildProjections() throws -> Int {
    try write { access in
      for version in try access.publishedVersions() {
        let sha256 = version.reference.sha256
        try access.keepReading(of: shelf.published(sha256, in: access), sha256: sha256)
      }
      var count = 0
      try access.rebuildProjections(
        registration: { id, events in
          count += 1
          return try projection(of: id, events, in: access)
        },
        class: { id, events in ClassFile(id: id, events: events).projection }
      )
      try rebuildHalls(in: access)
      return count
    }
  }

  /// Brings up to date what a day has changed without any event, such as a licence that lapsed.
  /// - Returns: how many registrations were computed.
  @discardableResult
  public func refreshLapsed() throws -> Int {
    let today = clock.now().day()
    let due = try read { try $0.dueProjections(on: today) }
    guard !due.isEmpty else { return 0 }
    try write { access in
      for id in due { try project(file(of: id, in: access), in: access) }
    }
    return due.count
  }
}
