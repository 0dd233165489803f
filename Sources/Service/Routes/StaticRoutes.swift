import Hummingbird
import Reports

extension Route {
  /// Style and script: few and small, and within the program.
  static let staticRoutes = [
    file("app.css", "text/css; charset=utf-8") { PackageResources.app_css },
    script("snap.js", PackageResources.snap_js),
    script("drafts.js", PackageResources.drafts_js),
    script("photos.js", PackageResources.photos_js),
    script("tabs.js", PackageResources.tabs_js),
    script("write.js", PackageResources.write_js),
    script("job.js", PackageResources.job_js),
    script("edit.js", PackageResources.edit_js),
    script("corners.js", PackageResources.corners_js),
    script("lines.js", PackageResources.lines_js),
    script("publish.js", PackageResources.publish_js),
    script("queue.js", PackageResources.queue_js),
    script("waiting.js", PackageResources.waiting_js),
    // A worker has a say below the folder that it comes from.
    script("worker.js", PackageResources.worker_js, below: ""),
    script("manifest.webmanifest", PackageResources.manifest_webmanifest, "application/manifest+json", below: ""),
    file("icon.svg", "image/svg+xml") { PackageResources.icon_svg },
    file("icon-180.png", "image/png") { PackageResources.icon_180_png },
    file("icon-512.png", "image/png") { PackageResources.icon_512_png },
    file("report.css", "text/css; charset=utf-8") { Array(HTMLReport.styleSheet.utf8) },
    file("report.js", "text/javascript; charset=utf-8") { Array(HTMLReport.script.utf8) },
  ]

  /// With its texts in it.
  private static func script(
    _ name: String, _ source: [UInt8], _ type: String = "text/javascript; charset=utf-8",
    below folder: String = "/static"
  ) -> Route {
    let bytes = Array(Texts.english.fill(script: String(decoding: source, as: UTF8.self)).utf8)
    return file(name, type, below: folder) { bytes }
  }

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
