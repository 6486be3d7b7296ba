import Glibc

/// A shell command's output and status, for programs of other languages.
func run(_ command: String) -> (output: String, status: Int32) {
  guard let pipe = popen("( \(command) ) 2>&1", "r") else { return ("", -1) }
  var output: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 4096)
  while true {
    let count = fread(&buffer, 1, buffer.count, pipe)
    if count == 0 { break }
    output += buffer[..<count]
  }
  let status = pclose(pipe)
  return (String(decoding: output, as: UTF8.self), (status >> 8) & 0xFF)
}

/// Files of one test in a folder of their own, which goes with `remove`.
struct TemporaryFiles {
  let folder: String

  init() {
    var template = Array("/tmp/okoce-halls-\(String(repeating: "X", count: 6))".utf8CString)
    folder = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
  }

  func write(_ text: String, as name: String) -> String {
    let path = "\(folder)/\(name)"
    guard let file = fopen(path, "w") else { return path }
    fputs(text, file)
    fclose(file)
    return path
  }

  func remove() { _ = run("rm -r \(folder)") }
}
