/// The corners of a board on its photo.
enum CornersTemplate {
  static let corners = """
    {{>top}}
    <p class="byline"><a href="/boards/{{id}}">Back to {{board}}</a></p>
    <h1>Corners of the board</h1>
    <p>Put each corner where the board's is. The picture is then straightened between them; what was read stays as it is.</p>
    <p class="soft">This photo is as it was taken, with all names on it: only those who work on this project see it.</p>
    {{#problem}}<p class="problem" role="alert">{{.}}</p>{{/problem}}
    <form class="corners" method="post" action="/boards/{{id}}/photos/{{number}}">
    <input type="hidden" name="revision" value="{{revision}}">
    <div class="taken"><svg viewBox="0 0 {{width}} {{height}}" role="img" aria-label="The photo as it was taken"><image href="/boards/{{id}}/photos/{{number}}/taken.jpg" width="{{width}}" height="{{height}}"/><polygon points="{{outline}}"/></svg></div>
    <p class="row"><label>Turn the picture <select name="turn"><option value="0">not at all</option><option value="1">a quarter to the right</option><option value="2">upside down</option><option value="3">a quarter to the left</option></select></label>
    <button>Straighten it so</button></p>
    <details><summary>Corners in numbers</summary>
    <p class="soft">Pixels of the photo, from its left and from its top; it is {{width}} × {{height}}.</p>
    {{#corners}}<fieldset class="row"><legend>{{name}}</legend><label>from the left <input name="x{{index}}" type="number" value="{{x}}" required></label><label>from the top <input name="y{{index}}" type="number" value="{{y}}" required></label></fieldset>
    {{/corners}}</details>
    </form>
    <script type="module" src="/static/corners.js"></script>
    {{>bottom}}
    """
}
