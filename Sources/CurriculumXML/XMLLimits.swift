/// How much XML is read before a file is refused.
public struct XMLLimits: Hashable, Sendable {
  /// Of one file; 8 MiB unless told.
  public var maximumBytes: Int
  /// Of all files of a curriculum together; 256 MiB unless told.
  public var maximumTotalBytes: Int
  /// Of elements inside elements, the root being 1; 64 unless told, and never above 256, which is
  /// as deep as the parser goes.
  public var maximumDepth: Int

  public init(
    maximumBytes: Int = 8 << 20,
    maximumTotalBytes: Int = 256 << 20,
    maximumDepth: Int = 64
  ) {
    self.maximumBytes = maximumBytes
    self.maximumTotalBytes = maximumTotalBytes
    self.maximumDepth = maximumDepth
  }
}
