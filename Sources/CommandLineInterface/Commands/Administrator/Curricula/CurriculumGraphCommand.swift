import ArgumentParser
import CurriculumModel
import OrderedJSON

/// `okoce curriculum graph`: what waits for what, for programs that draw.
struct CurriculumGraphCommand: OkoceCommand {
  enum Drawing: String, CaseIterable, ExpressibleByArgument, Sendable {
    case dot, mermaid, json
  }

  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "graph",
      abstract: CurriculumHelp.graph.spoken,
      discussion: CurriculumHelp.graphExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(CurriculumHelp.source.spoken, valueName: "path|id[@version]"))
  var curriculum: String

  @Option(help: ArgumentHelp(CurriculumHelp.drawing.spoken, valueName: "dot|mermaid|json"))
  var format = Drawing.dot

  @OptionGroup var libraries: LibraryOptions
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try session.showing([curriculum], libraries: libraries.allowed) { curricula in
      draw(curricula[0], in: session)
    }
  }

  private func draw(_ curriculum: Curriculum, in session: Session) {
    let graph = CurriculumGraph(curriculum)
    let language = session.language.rawValue
    switch format {
    case .dot:
      let title = curriculum.title(session.language)
      StandardStream.output.write(graph.dot(title: title, in: language))
    case .mermaid: StandardStream.output.write(graph.mermaid(in: language))
    case .json: session.show("curriculum graph", graph.json)
    }
  }
}

extension CurriculumGraph {
  fileprivate var json: [JSONValue.Member] {
    let edges = edges.map { edge -> JSONValue in
      [
        "from": edge.from.json, "to": edge.to.json, "alternative": .bool(edge.isAlternative),
      ]
    }
    return [.init("edges", .array(edges))]
  }
}

extension CurriculumGraph.Node {
  fileprivate var json: JSONValue {
    switch self {
    case .step(let id): ["step": JSONValue(id)]
    case .module(let id): ["module": JSONValue(id)]
    }
  }
}
