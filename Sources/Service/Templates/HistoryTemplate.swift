/// What happened to a board, and what it said before.
enum HistoryTemplate {
  static let history = """
    {{>top}}
    <p class="byline"><a href="/boards/{{id}}">Back to the report</a></p>
    <h1>History of {{name}}</h1>
    <p class="soft">Only those who work on this project see it. A report that was replaced is kept; going back to it is a change like any other, so nothing is lost.</p>
    <ol class="history">{{#entries}}<li><div><strong>{{what}}</strong> {{#detail}}<span>{{.}}</span>{{/detail}}
    <span class="soft">{{#who}}{{.}}, {{/who}}{{when}}</span></div>
    <div class="row">{{#undoFrom}}<form method="post" action="/boards/{{id}}/undo"><input type="hidden" name="seen" value="{{.}}"><button class="plain">Undo</button></form>{{/undoFrom}}
    {{#replaced}}<a href="/boards/{{id}}/history/{{.}}">See the report before it ({{.}})</a>{{/replaced}}</div></li>
    {{/entries}}</ol>
    {{#hasOthers}}<h2>Earlier reports</h2><ul>{{#others}}<li><a href="/boards/{{id}}/history/{{.}}">Report {{.}}</a></li>{{/others}}</ul>{{/hasOthers}}
    {{>bottom}}
    """

  static let former = """
    {{>top}}
    <div class="report{{#hasBoard}} has-board{{/hasBoard}}">
    <header class="report-head"><p class="byline"><a href="/boards/{{id}}/history">Back to the history</a></p>
    <h1>{{heading}}</h1>
    <form class="notice done" method="post" action="/boards/{{id}}/history/{{number}}"><span>This is what the board said before. Actions keep how far they are.</span>
    <input type="hidden" name="seen" value="{{seen}}"><button>Go back to this</button></form></header>
    {{{board}}}
    <article id="report">
    {{{body}}}
    </article>
    </div>
    <script type="module" src="/static/report.js"></script>
    {{>bottom}}
    """
}
