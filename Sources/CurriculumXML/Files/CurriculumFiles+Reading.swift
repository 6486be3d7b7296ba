public import Diagnostics

extension CurriculumFiles {
  /// One plain file's bytes, else the finding that says why it isn't read.
  public static func bytes(of path: String, limits: XMLLimits = XMLLimits()) -> (
    bytes: [UInt8]?, diagnostics: [Diagnostic]
  ) {
    switch PlainFile.read(path, maximumBytes: limits.maximumBytes) {
    case .success(let bytes): (bytes, [])
    case .failure(let failure): (nil, [failure.finding(path, limits)])
    }
  }
}
