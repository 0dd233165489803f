import Crypto
import Foundation

/// Shows that a report was written by this archive, from blameless text, and that nobody touched it since: an HMAC under
/// the archive's secret. A report without one is checked for names and blame again before anybody sees it.
struct ReportSeal {
  private let key: SymmetricKey

  init(secret: [UInt8]) { key = SymmetricKey(data: secret) }

  func seal(of report: String) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: Data(report.utf8), using: key))
  }

  func holds(_ seal: [UInt8], for report: String) -> Bool {
    HMAC<SHA256>.isValidAuthenticationCode(Data(seal), authenticating: Data(report.utf8), using: key)
  }
}
