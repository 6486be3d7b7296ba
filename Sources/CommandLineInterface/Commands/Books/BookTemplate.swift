import Ledger
import SeparatedValues

/// An empty cash book with its headings, in the language of who asks.
struct BookTemplate {
  let text: String

  init(_ language: Language) {
    let headings = BookReader.headings.map { names in
      SeparatedCell.plain(language == .indonesian ? names.id : names.en)
    }
    text = [headings].separatedByCommas
  }
}

/// The accounts that a cash book may name, by code or by title.
struct AccountList {
  private let accounts: [Account]
  private let language: Language

  init(_ chart: ChartOfAccounts, _ language: Language) {
    accounts = chart.accounts
    self.language = language
  }

  func text(on terminal: Terminal) -> String {
    var table = Table([
      .init(BookPhrases.accountCode(language)),
      .init(BookPhrases.accountTitle(language), isFlexible: true),
      .init(BookPhrases.accountKind(language)),
    ])
    for account in accounts {
      table.add(
        StyledText(account.code),
        StyledText(account.title(language)),
        StyledText(account.kind.rawValue)
      )
    }
    var page = Page(for: terminal)
    page.add(table)
    return page.text
  }

  var csv: String {
    let rows = accounts.map { account -> [SeparatedCell] in
      [.plain(account.code), .text(account.title(language)), .plain(account.kind.rawValue)]
    }
    return ([["code", "title", "kind"]] + rows).separatedByCommas
  }
}
