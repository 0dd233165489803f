import Hummingbird
import Reports

extension Route {
  /// Style and script: few and small, and within the program.
  static let staticRoutes = [
    file("app.css", "text/css; charset=utf-8") { PackageResources.app_css },
    file("snap.js", "text/javascript; charset=utf-8") { PackageResources.snap_js },
    file("tabs.js", "text/javascript; charset=utf-8") { PackageResources.tabs_js },
    file("write.js", "text/javascript; charset=utf-8") { PackageResources.write_js },
    file("job.js", "text/javascript; charset=utf-8") { PackageResources.job_js },
    file("edit.js", "text/javascript; charset=utf-8") { PackageResources.edit_js },
    file("corners.js", "text/javascript; charset=utf-8") { PackageResources.corners_js },
    file("lines.js", "text/javascript; charset=utf-8") { PackageResources.lines_js },
    file("publish.js", "text/javascript; charset=utf-8") { PackageResources.publish_js },
    file("queue.js", "text/javascript; charset=utf-8") { PackageResources.queue_js },
    file("waiting.js", "text/javascript; charset=utf-8") { PackageResources.waiting_js },
    // A worker has a say below the folder that it comes from.
    file("worker.js", "text/javascript; charset=utf-8", below: "") { PackageResources.worker_js },
    file("manifest.webmanifest", "application/manifest+json", below: "") { PackageResources.manifest_webmanifest },
    file("icon.svg", "image/svg+xml") { PackageResources.icon_svg },
    file("icon-180.png", "image/png") { PackageResources.icon_180_png },
    file("icon-512.png", "image/png") { PackageResources.icon_512_png },
    file("report.css", "text/css; charset=utf-8") { Array(HTMLReport.styleSheet.utf8) },
    file("report.js", "text/javascript; charset=utf-8") { Array(HTMLReport.script.utf8) },
  ]

  private static func file(
    _ name: String, _ type: String, below folder: String = "/static", _ bytes: @escaping @Sendable () -> [UInt8]
  ) -> Route {
    Route(.get, "\(folder)/\(name)", .anybody) { _, _, _ in
      var response = Answer.file(bytes(), type)
      response.headers[.cacheControl] = "public, max-age=300"
      return response
    }
  }
}
