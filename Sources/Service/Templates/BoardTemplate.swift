/// A board and its report. What is inserted unescaped was escaped where it was made.
enum BoardTemplate {
  static let board = """
    {{>top}}
    {{#notice}}{{>notice}}{{/notice}}
    <div class="report{{#hasBoard}} has-board{{/hasBoard}}">
    <header class="report-head"><p class="byline">{{{byline}}}</p>
    <h1>{{heading}}</h1>
    <p class="downloads"><span class="soft">{{project}} ·</span> <a href="/boards/{{id}}/report.md">Markdown</a> <a href="/boards/{{id}}/report.html">HTML</a> <a href="/boards/{{id}}/report.json">JSON</a>{{#hasPDF}} <a href="/boards/{{id}}/report.pdf">PDF</a>{{/hasPDF}}</p>
    {{#unsettled}}<p class="notice"><span>{{.}}</span> <a href="/boards/{{id}}/publish">[[board.settle]]</a></p>{{/unsettled}}
    {{#mayEdit}}<p><a class="button" href="/boards/{{id}}/edit">[[board.edit]]</a> <a class="button plain" href="/boards/{{id}}/publish">[[board.publish]]</a>{{#photos}} <a class="button plain" href="/boards/{{board}}/photos/{{number}}">{{name}}</a>{{/photos}} <a class="button plain" href="/boards/{{id}}/history">[[board.history]]</a></p>{{/mayEdit}}</header>
    {{{board}}}
    <article id="report">
    {{{body}}}
    {{#hasMatches}}<section class="before"><h2>[[board.happened-before]]</h2>
    <ul>{{#matches}}<li><strong>{{factor}}</strong>[[board.like-of]] <a href="/boards/{{board}}">{{title}}</a>, <time datetime="{{date}}">{{date}}</time>
    <span class="soft">[[board.by]]</span>
    {{#answers}}<br><span class="soft">{{title}}: {{state}}</span>{{/answers}}</li>
    {{/matches}}</ul></section>{{/hasMatches}}
    {{#pictureProblem}}<p class="soft">{{.}}</p>{{/pictureProblem}}
    {{#hasLines}}<details class="fix-lines"><summary>[[board.fix-what-was-read]]</summary>
    <ul>{{#lines}}<li><a href="/boards/{{id}}/lines/{{line}}" data-fix="{{line}}"{{#isDoubtful}} data-doubtful{{/isDoubtful}}>{{text}}</a>{{#isDoubtful}} <span class="soft">[[board.hard-to-read]]</span>{{/isDoubtful}}</li>
    {{/lines}}</ul></details>{{/hasLines}}
    </article>
    </div>
    {{#mayDelete}}<form class="danger" method="post" action="/boards/{{id}}/delete"><button class="plain">[[board.delete-this-board]]</button></form>{{/mayDelete}}
    <script type="module" src="/static/report.js"></script>
    {{#hasLines}}<script type="module" src="/static/lines.js"></script>{{/hasLines}}
    {{>bottom}}
    """
}
