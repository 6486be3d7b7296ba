import Files
public import Halls
import OrderedJSON

/// A draw as it was published, read from its file; nothing else is needed to verify it.
public struct PublishedDraw: Sendable {
  public let document: DrawDocument

  /// - Throws: `ProgrammeError.notFound` for the file, `.invalid` for one that is no published draw.
  public init(file path: String) throws {
    let bytes = try ReadableFile.bytes(of: path, as: .draw)
    do {
      document = try DrawDocument(try JSONValue(parsing: bytes))
    } catch {
      throw ProgrammeError.invalid(
        field: path,
        value: "\(error)",
        id: "undian seperti yang diumumkan 'okoce allocation draw'",
        en: "a draw as 'okoce allocation draw' publishes it"
      )
    }
  }

  /// Everything in which it differs from what follows from its own data; empty for a true one.
  public func differences(
    commitment: String? = nil,
    listDigest: String? = nil
  ) -> [DrawDifference] {
    document.differences(notedCommitment: commitment, notedListDigest: listDigest)
  }
}
