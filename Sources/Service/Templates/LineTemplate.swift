/// Mending one line of a board.
enum LineTemplate {
  static let line = """
    {{>top}}
    <p class="byline"><a href="/boards/{{id}}">Back to the report</a></p>
    <h1>Fix a line</h1>
    <form class="fix-line" method="post" action="/boards/{{id}}/lines/{{line}}">
    {{#ink}}<svg class="ink" viewBox="{{view}}" role="img" aria-label="The line on the board"><image href="{{source}}" width="{{width}}" height="{{height}}"/></svg>{{/ink}}
    <input type="hidden" name="was" value="{{was}}">
    <label>What the line says <input name="text" value="{{text}}" required maxlength="2000" autocomplete="off" autofocus{{#problem}} aria-invalid="true" aria-describedby="line-problem"{{/problem}}></label>
    {{#problem}}<p class="problem" role="alert" id="line-problem">{{.}}</p>{{/problem}}
    {{#doubtful}}<p>Hard to read: {{.}}</p>{{/doubtful}}
    <p class="soft">Names stay out: a role stands in their place. Every statement from this line follows.</p>
    <p class="row"><button>Save</button> <a class="button plain" href="/boards/{{id}}">Leave it</a></p>
    </form>
    {{>bottom}}
    """
}
