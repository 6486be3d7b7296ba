import Glibc

/// Python's own parsers, which know nothing of how a text was written.
enum PythonReading {
  static let isInstalled = run("command -v python3").status == 0

  /// Reads lines of `language⇥what was written⇥what it has to be read as`, texts in hexadecimal.
  static let script = #"""
    import csv, html.parser, io, json, re, shlex, sys, unicodedata, xml.etree.ElementTree as tree

    class Page(html.parser.HTMLParser):
        def __init__(self):
            super().__init__()
            self.tags, self.text = [], ''
        def handle_starttag(self, tag, attributes):
            self.tags.append((tag, attributes))
        def handle_data(self, data):
            self.text += data
        def handle_comment(self, data):
            self.tags.append('comment')
        def handle_decl(self, data):
            self.tags.append('declaration')
        def handle_pi(self, data):
            self.tags.append('instruction')

    def html_of(written):
        page = Page()
        page.feed('<p title="' + written + '" lang=\'' + written + '\'>' + written + '</p>')
        page.close()
        assert page.tags == [('p', [('title', page.text), ('lang', page.text)])], page.tags
        return page.text

    def xml_text(written):
        return ''.join(tree.fromstring('<r>' + written + '</r>').itertext())

    def xml_attribute(written):
        return tree.fromstring('<r a="' + written + '"/>').get('a')

    def cells(written):
        rows = list(csv.reader(io.StringIO(written, newline='')))
        assert len(rows) == 1 and len(rows[0]) == 3 and rows[0][2] == 'end', rows
        assert rows[0][0] == rows[0][1], rows
        return rows[0][0]

    def steers(scalar):
        return (unicodedata.category(scalar) in ('Cc', 'Zl', 'Zp')
                or unicodedata.bidirectional(scalar) in
                ('LRE', 'RLE', 'LRO', 'RLO', 'PDF', 'LRI', 'RLI', 'FSI', 'PDI')
                or scalar in '\u061c\u200e\u200f')

    def jsons(written):
        assert not any(steers(scalar) and scalar != '\n' for scalar in written), written
        return json.loads(written)

    def dot(written):
        assert re.fullmatch(r'(?:[^"\\]|\\.)*', written), written
        return re.sub(r'\\(.)', r'\1', written)

    def mermaid(written):
        assert not set(written) & set('"<>&`'), written
        names = {'quot': '"', 'lt': '<', 'gt': '>', 'amp': '&', '35': '#', '96': '`'}
        return re.sub('#([a-z0-9]+);', lambda match: names[match[1]], written)

    def shell(written):
        words = shlex.split('echo ' + written + ' end')
        assert len(words) == 3, words
        return words[1]

    def shown(written):
        assert not any(steers(scalar) for scalar in written), written
        return written

    readers = {
        'html': html_of, 'svg': html_of, 'xml-text': xml_text, 'xml-attribute': xml_attribute,
        'csv': cells, 'json': jsons, 'dot': dot, 'mermaid': mermaid, 'shell': shell, 'shown': shown}
    count = 0
    for line in open(sys.argv[1], encoding='ascii'):
        language, written, meant = line.rstrip('\n').split('\t')
        written, meant = (bytes.fromhex(text).decode('utf-8') for text in (written, meant))
        try:
            read = readers[language](written)
        except Exception as problem:
            sys.exit(f'{language}: {written!r}: {problem!r}')
        if read != meant:
            sys.exit(f'{language}: {written!r} is read as {read!r}, meant was {meant!r}')
        count += 1
    print(count)
    """#

  /// Writes both files to a folder of its own and runs the script there.
  static func read(_ lines: [String]) -> (output: String, status: Int32) {
    var template = Array("/tmp/okoce-markup-\(String(repeating: "X", count: 6))".utf8CString)
    guard let folder = mkdtemp(&template).map({ String(cString: $0) }) else { return ("", -1) }
    defer { _ = run("rm -r \(folder)") }
    for (name, text) in [("read.py", script), ("lines", lines.joined(separator: "\n"))] {
      guard let file = fopen("\(folder)/\(name)", "w") else { return ("", -1) }
      fputs(text, file)
      fclose(file)
    }
    return run("python3 \(folder)/read.py \(folder)/lines")
  }

  static func run(_ command: String) -> (output: String, status: Int32) {
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
}
