import Markup

extension CurriculumGraph {
  /// The graph as a Mermaid flowchart, which many wikis and code hosts draw.
  /// - Source: mermaid.js.org/syntax/flowchart.html.
  public func mermaid(in language: String) -> String {
    var names = MermaidNames()
    var lines = ["flowchart LR"]
    for (position, group) in groups.enumerated() {
      let step = group.step
      let title = [step.label, step.title.text(in: language)].filter { !$0.isEmpty }
        .joined(separator: " ")
      lines.append("  subgraph group\(position) [\" \"]")
      lines.append("    \(names[.step(step.id)])[/\"\(Escaping.mermaid(title))\"/]")
      for use in group.uses {
        let title = Escaping.mermaid(self.title(of: use.module).text(in: language))
        let name = names[.module(use.module)]
        // Round where it need not be taken.
        lines.append(
          use.isRequired ? "    \(name)[\"\(title)\"]" : "    \(name)([\"\(title)\"])"
        )
      }
      lines.append("  end")
    }
    for edge in edges {
      let arrow = edge.isAlternative ? "-.->" : "-->"
      lines.append("  \(names[edge.from]) \(arrow) \(names[edge.to])")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// Names without any letter that means something to Mermaid, such as `end`.
private struct MermaidNames {
  private var numbers: [CurriculumGraph.Node: Int] = [:]

  subscript(node: CurriculumGraph.Node) -> String {
    mutating get {
      let number = numbers[node] ?? numbers.count
      numbers[node] = number
      return "n\(number)"
    }
  }
}
