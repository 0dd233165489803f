/// What all pages share.
enum LayoutTemplate {
  static let top = """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>{{title}} · BoardSnap</title>
    {{#isReport}}<link rel="stylesheet" href="/static/report.css">{{/isReport}}
    <link rel="stylesheet" href="/static/app.css">
    <link rel="manifest" href="/manifest.webmanifest">
    <link rel="apple-touch-icon" href="/static/icon-180.png">
    <link rel="icon" href="/static/icon.svg" type="image/svg+xml">
    </head>
    <body>
    <a class="skip" href="#main">[[top.skip-to-the-page]]</a>
    {{#frame}}<header class="bar">
    <a class="brand" href="/">BoardSnap</a>
    {{#name}}<nav aria-label="[[top.main]]">
    <a href="/snap"{{#isSnap}} aria-current="page"{{/isSnap}}>[[top.snap]]</a>
    <a href="/"{{#isLibrary}} aria-current="page"{{/isLibrary}}>[[all.boards]]</a>
    <a href="/actions"{{#isActions}} aria-current="page"{{/isActions}}>[[all.actions]]</a>
    <a href="/search"{{#isSearch}} aria-current="page"{{/isSearch}}>[[all.search]]</a>
    </nav>
    <div class="account"><a href="/account" aria-label="[[account.your-account]]: {{name}}"{{#isAccount}} aria-current="page"{{/isAccount}}>{{name}}</a>
    <form method="post" action="/sign-out"><button class="plain">[[top.sign-out]]</button></form></div>{{/name}}
    </header>{{/frame}}
    <main id="main">

    """

  static let bottom = """
    </main>
    {{#frame}}{{#name}}<script type="module" src="/static/waiting.js"></script>{{/name}}{{/frame}}
    </body>
    </html>

    """

  /// What was done, and undoing it. Of a board: its page has its id.
  static let notice = """
    <div class="notice done" role="status"><span>{{text}}</span>
    {{#seen}}<form method="post" action="/boards/{{id}}/undo"><input type="hidden" name="seen" value="{{.}}">{{#from}}<input type="hidden" name="from" value="{{.}}">{{/from}}<button class="plain">[[all.undo]]</button></form>{{/seen}}</div>
    """

  static let message = """
    {{>top}}
    <h1>{{title}}</h1>
    <p class="lead">{{text}}</p>
    <p><a class="button" href="/">[[all.to-the-boards]]</a></p>
    {{>bottom}}
    """
}
