/// The curriculum's schema and the assessors' schemas, compiled once for all threads.
struct DocumentSchemas: Sendable {
  let curriculum: XMLSchema?
  let assessors: [(schema: AssessorSchema, compiled: XMLSchema?)]

  init(_ schemas: [AssessorSchema]) {
    curriculum = XMLSchema.curriculum
    assessors = schemas.map { ($0, XMLSchema(text: $0.text)) }
  }
}
