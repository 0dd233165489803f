/// Where to go once one is signed in: a path of this site, and nothing else.
enum NextPage {
  static func checked(_ text: String) -> String {
    let isOurs =
      text.hasPrefix("/") && !text.hasPrefix("//")
      && text.utf8.allSatisfy { 0x21...0x7E ~= $0 && $0 != UInt8(ascii: "\\") }
    return isOurs ? text : "/"
  }

  static func encoded(_ path: String) -> String {
    checked(path).replacing("%", with: "%25").replacing("&", with: "%26").replacing("?", with: "%3F")
      .replacing("#", with: "%23").replacing("+", with: "%2B")
  }
}
