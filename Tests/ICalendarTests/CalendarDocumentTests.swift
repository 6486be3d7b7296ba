import CivilTime
import Glibc
import Testing

@testable import ICalendar

@Suite struct CalendarDocumentTests {
  @Test func `a calendar is written as the golden file has it`() throws {
    let path = String(#filePath.dropLast("CalendarDocumentTests.swift".count)) + "Golden/sample.ics"
    if getenv("RECORD_SNAPSHOTS") != nil {
      try write(SampleCalendar.document.text, to: path)
      Issue.record("recorded \(path); run again without RECORD_SNAPSHOTS")
    }
    #expect(try read(path) == SampleCalendar.document.text)
  }

  @Test func `every line ends in CRLF and none has more than 75 octets`() {
    let bytes = Array(SampleCalendar.document.text.utf8)
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      #expect(bytes[index - 1] == UInt8(ascii: "\r"))
    }
    let lines = SampleCalendar.document.text.split(separator: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(bytes.suffix(2) == [13, 10])
  }

  @Test func `early hours in Jakarta are the day before in UTC only where UTC is written`() {
    let text = SampleCalendar.document.text
    #expect(text.contains("DTSTART;TZID=Asia/Jakarta:20260315T063000\r\n"))
    #expect(text.contains("DTSTAMP:20260302T000000Z\r\n"))
  }

  @Test func `a cancelled meeting stays in the calendar and takes up no time`() {
    let text = SampleCalendar.document.text
    #expect(text.contains("STATUS:CANCELLED\r\n"))
    #expect(text.contains("TRANSP:TRANSPARENT\r\n"))
  }

  private func read(_ path: String) throws -> String {
    let file = try #require(fopen(path, "rb"), "no golden file at \(path)")
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  private func write(_ text: String, to path: String) throws {
    let file = try #require(fopen(path, "wb"))
    defer { fclose(file) }
    fputs(text, file)
  }
}
