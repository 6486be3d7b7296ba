/// Statements for what was handed in.
enum SubmissionSQL {
  static let add: SQLText = """
    INSERT INTO submission (id, participant, registration, salt, digest, content)
    VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING
    """
  static let byID: SQLText = """
    SELECT id, participant, registration, salt, digest, content FROM submission WHERE id = $1
    """
  static let all: SQLText = """
    SELECT id, salt, digest, content FROM submission WHERE content IS NOT NULL ORDER BY id
    """
  static let addFile: SQLText = """
    INSERT INTO file_content (sha256, bytes) VALUES ($1, $2) ON CONFLICT DO NOTHING
    """
  static let link: SQLText = """
    INSERT INTO submission_file (submission, sha256) VALUES ($1, $2) ON CONFLICT DO NOTHING
    """
  static let file: SQLText = "SELECT bytes FROM file_content WHERE sha256 = $1"
  static let files: SQLText = "SELECT sha256, bytes FROM file_content ORDER BY sha256"
  static let unlink: SQLText = """
    DELETE FROM submission_file
    WHERE submission IN (SELECT id FROM submission WHERE participant = $1)
    """
  static let dropUnused: SQLText = """
    DELETE FROM file_content WHERE NOT EXISTS
      (SELECT 1 FROM submission_file WHERE submission_file.sha256 = file_content.sha256)
    """
  static let eraseContent: SQLText = """
    UPDATE submission SET salt = NULL, content = NULL
    WHERE participant = $1 AND content IS NOT NULL
    """
}
