import Markup

extension CurriculumGraph {
  /// The graph in Graphviz' language: a box around each step, dashed where it is one of several
  /// ways or need not be taken.
  /// - Source: graphviz.org/doc/info/lang.html.
  public func dot(title: String, in language: String) -> String {
    var lines = [
      "digraph curriculum {",
      "  label=\"\(Escaping.dot(title))\";",
      "  rankdir=LR;",
      "  node [shape=box, style=rounded];",
    ]
    for group in groups {
      let step = group.step
      let name = [step.label, step.title.text(in: language)].filter { !$0.isEmpty }
        .joined(separator: " ")
      lines.append("  subgraph \"cluster_\(Escaping.dot(step.id.rawValue))\" {")
      lines.append("    label=\"\";")
      lines.append(
        "    \(Self.dotName(.step(step.id))) [label=\"\(Escaping.dot(name))\", shape=folder];"
      )
      for use in group.uses {
        let title = Escaping.dot(self.title(of: use.module).text(in: language))
        let style = use.isRequired ? "" : ", style=\"rounded,dashed\""
        lines.append("    \(Self.dotName(.module(use.module))) [label=\"\(title)\"\(style)];")
      }
      lines.append("  }")
    }
    for edge in edges {
      let style = edge.isAlternative ? " [style=dashed]" : ""
      lines.append("  \(Self.dotName(edge.from)) -> \(Self.dotName(edge.to))\(style);")
    }
    return lines.joined(separator: "\n") + "\n}\n"
  }

  private static func dotName(_ node: Node) -> String {
    switch node {
    case .step(let id): "\"step \(Escaping.dot(id.rawValue))\""
    case .module(let id): "\"\(Escaping.dot(id.rawValue))\""
    }
  }
}
