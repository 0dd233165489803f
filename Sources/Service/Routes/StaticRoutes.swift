import Hummingbird
import Reports

extension Route {
  /// Style and script: few and small, and within the program.
  static let staticRoutes = [
    file("app.css", "text/css; charset=utf-8") { PackageResources.app_css },
    file("snap.js", "text/javascript; charset=utf-8") { PackageResources.snap_js },
    file("job.js", "text/javascript; charset=utf-8") { PackageResources.job_js },
    file("edit.js", "text/javascript; charset=utf-8") { PackageResources.edit_js },
    file("icon.svg", "image/svg+xml") { PackageResources.icon_svg },
    file("report.css", "text/css; charset=utf-8") { Array(HTMLReport.styleSheet.utf8) },
    file("report.js", "text/javascript; charset=utf-8") { Array(HTMLReport.script.utf8) },
  ]

  private static func file(_ name: String, _ type: String, _ bytes: @escaping @Sendable () -> [UInt8]) -> Route {
    Route(.get, "/static/\(name)", .anybody) { _, _, _ in
      var response = Answer.file(bytes(), type)
      response.headers[.cacheControl] = "public, max-age=300"
      return response
    }
  }
}
