public import CurriculumModel
public import Diagnostics

/// Turns a `centres.xml` into centres.
public struct CentresLoader: Sendable {
  public var limits: XMLLimits

  public init(limits: XMLLimits = XMLLimits()) { self.limits = limits }

  /// The centres in the order written; none beside an error.
  public func loadCentres(bytes: [UInt8], path: String) -> (
    centres: [Centre], diagnostics: [Diagnostic]
  ) {
    let (reader, findings) = StandaloneDocument.read(
      bytes,
      path: path,
      root: "centres",
      limits: limits
    )
    guard let reader, findings.isEmpty else { return ([], findings) }
    var centres: [Centre] = []
    for element in reader.tree.rootChildren where element.isNamed("centre") {
      guard let id = element.token("id") else { continue }
      centres.append(
        Centre(
          id: CentreID(id),
          name: element.token("name") ?? id,
          aliases: element.children.filter { $0.isNamed("alias") }.map(\.collapsedText),
          city: element.token("city") ?? "",
          origin: reader.origin(element)
        )
      )
    }
    return (centres, [])
  }
}
