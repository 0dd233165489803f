/// The corners of a board on its photo.
enum CornersTemplate {
  static let corners = """
    {{>top}}
    <p class="byline"><a href="/boards/{{id}}">[[corners.back-to]]</a></p>
    <h1>[[corners.corners-of-the-board]]</h1>
    <p>[[corners.put-each-corner-where]]</p>
    <p class="soft">[[corners.this-photo-is-as]]</p>
    {{#problem}}<p class="problem" role="alert">{{.}}</p>{{/problem}}
    <form class="corners" method="post" action="/boards/{{id}}/photos/{{number}}">
    <input type="hidden" name="revision" value="{{revision}}">
    <div class="taken"><svg viewBox="0 0 {{width}} {{height}}" role="img" aria-label="[[corners.the-photo-as-it]]"><image href="/boards/{{id}}/photos/{{number}}/taken.jpg" width="{{width}}" height="{{height}}"/><polygon points="{{outline}}"/></svg></div>
    <p class="row"><label>[[corners.turn-the-picture]] <select name="turn"><option value="0">[[corners.not-at-all]]</option><option value="1">[[corners.a-quarter-to-the]]</option><option value="2">[[corners.upside-down]]</option><option value="3">[[corners.a-quarter-to-the-left]]</option></select></label>
    <button>[[corners.straighten-it-so]]</button></p>
    <details><summary>[[corners.corners-in-numbers]]</summary>
    <p class="soft">[[corners.pixels-of-the-photo]]</p>
    {{#corners}}<fieldset class="row"><legend>{{name}}</legend><label>[[corners.from-the-left]] <input name="x{{index}}" type="number" value="{{x}}" required></label><label>[[corners.from-the-top]] <input name="y{{index}}" type="number" value="{{y}}" required></label></fieldset>
    {{/corners}}</details>
    </form>
    <script type="module" src="/static/corners.js"></script>
    {{>bottom}}
    """
}
