import Testing

/// Everything here starts processes, so it runs one after the other.
@Suite(
  "Assessors in processes",
  .serialized,
  .enabled(if: ScriptedAssessor.canRun, "sandboxed Python can't run on this machine")
)
struct ProcessTests {}
