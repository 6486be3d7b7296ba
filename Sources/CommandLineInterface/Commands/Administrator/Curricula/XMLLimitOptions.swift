import ArgumentParser
import CurriculumXML

/// How much XML is read before a file is refused.
struct XMLLimitOptions: ParsableArguments {
  @Option(help: ArgumentHelp(CurriculumHelp.maxBytes.spoken, valueName: "bytes"))
  var maxBytes = XMLLimits().maximumBytes

  @Option(help: ArgumentHelp(CurriculumHelp.maxDepth.spoken, valueName: "levels"))
  var maxDepth = XMLLimits().maximumDepth

  func validate() throws {
    guard maxBytes > 0 else {
      throw ValidationError(CurriculumHelp.needsPositive("--max-bytes", maxBytes).spoken)
    }
    guard (1...256).contains(maxDepth) else {
      throw ValidationError(CurriculumHelp.needsDepth(maxDepth).spoken)
    }
  }

  var limits: XMLLimits {
    XMLLimits(
      maximumBytes: maxBytes,
      maximumTotalBytes: max(maxBytes, XMLLimits().maximumTotalBytes),
      maximumDepth: maxDepth
    )
  }
}
