/// Mending one line of a board.
enum LineTemplate {
  static let line = """
    {{>top}}
    <p class="byline"><a href="/boards/{{id}}">[[all.back-to-the-report]]</a></p>
    <h1>[[line.fix-a-line]]</h1>
    <form class="fix-line" method="post" action="/boards/{{id}}/lines/{{line}}">
    {{#ink}}<svg class="ink" viewBox="{{view}}" role="img" aria-label="[[line.the-line-on-the]]"><image href="{{source}}" width="{{width}}" height="{{height}}"/></svg>{{/ink}}
    <input type="hidden" name="was" value="{{was}}">
    <label>[[line.what-the-line-says]] <input name="text" value="{{text}}" required maxlength="2000" autocomplete="off" autofocus{{#problem}} aria-invalid="true" aria-describedby="line-problem"{{/problem}}></label>
    {{#problem}}<p class="problem" role="alert" id="line-problem">{{.}}</p>{{/problem}}
    {{#doubtful}}<p>[[line.hard-to-read]]</p>{{/doubtful}}
    <p class="soft">[[line.names-stay-out-a]]</p>
    <p class="row"><button>[[all.save]]</button> <a class="button plain" href="/boards/{{id}}">[[line.leave-it]]</a></p>
    </form>
    {{>bottom}}
    """
}
