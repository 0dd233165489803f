/// What happened to a board, and what it said before.
enum HistoryTemplate {
  static let history = """
    {{>top}}
    <p class="byline"><a href="/boards/{{id}}">[[all.back-to-the-report]]</a></p>
    <h1>[[history.history-of]]</h1>
    <p class="soft">[[history.only-those-who-work]]</p>
    <ol class="history">{{#entries}}<li><div><strong>{{what}}</strong> {{#detail}}<span>{{.}}</span>{{/detail}}
    <span class="soft">{{#who}}{{.}}, {{/who}}{{when}}</span></div>
    <div class="row">{{#undoFrom}}<form method="post" action="/boards/{{id}}/undo"><input type="hidden" name="seen" value="{{.}}"><button class="plain">[[all.undo]]</button></form>{{/undoFrom}}
    {{#replaced}}<a href="/boards/{{id}}/history/{{.}}">[[history.see-the-report-before]]</a>{{/replaced}}</div></li>
    {{/entries}}</ol>
    {{#hasOthers}}<h2>[[history.earlier-reports]]</h2><ul>{{#others}}<li><a href="/boards/{{id}}/history/{{.}}">[[history.report]]</a></li>{{/others}}</ul>{{/hasOthers}}
    {{>bottom}}
    """

  static let former = """
    {{>top}}
    <div class="report{{#hasBoard}} has-board{{/hasBoard}}">
    <header class="report-head"><p class="byline"><a href="/boards/{{id}}/history">[[former.back-to-the-history]]</a></p>
    <h1>{{heading}}</h1>
    <form class="notice done" method="post" action="/boards/{{id}}/history/{{number}}"><span>[[former.this-is-what-the]]</span>
    <input type="hidden" name="seen" value="{{seen}}"><button>[[former.go-back-to-this]]</button></form></header>
    {{{board}}}
    <article id="report">
    {{{body}}}
    </article>
    </div>
    <script type="module" src="/static/report.js"></script>
    {{>bottom}}
    """
}
