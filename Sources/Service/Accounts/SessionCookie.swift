import Hummingbird

/// What a browser carries while somebody is signed in. No script reads it, and other sites' forms don't send it.
enum SessionCookie {
  static let name = "boardsnap_session"

  static func carrying(_ secret: Secret, isSecure: Bool) -> Cookie {
    Cookie(
      name: name, value: secret.text, maxAge: Site.session, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
  }

  static func gone(isSecure: Bool) -> Cookie {
    Cookie(name: name, value: "", maxAge: 0, path: "/", secure: isSecure, httpOnly: true, sameSite: .lax)
  }
}
