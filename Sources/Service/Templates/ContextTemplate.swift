/// What a project's team says of itself: a field for each, a line for each of them.
enum ContextTemplate {
  static let context = """
    {{>top}}
    <div class="report">
    <p class="byline"><a href="/projects/{{id}}">[[context.back-to]]</a></p>
    <h1>[[context.context-of]]</h1>
    <p class="soft">[[context.whatever-is-snapped-written]]</p>
    {{#refusal}}<p class="problem" role="alert">{{.}}</p>{{/refusal}}
    <form method="post" action="/projects/{{id}}/context">
    <input type="hidden" name="seen" value="{{seen}}">
    {{#fields}}<div class="field"><label for="{{name}}">{{label}}</label><p class="soft" id="hint-{{name}}">{{hint}}</p>
    {{#problem}}<p class="problem" id="problem-{{name}}">{{.}}</p>{{/problem}}
    <textarea id="{{name}}" name="{{name}}" rows="{{rows}}" spellcheck="false" autocapitalize="off" aria-describedby="hint-{{name}}{{#problem}} problem-{{name}}{{/problem}}"{{#problem}} aria-invalid="true"{{/problem}}>
    {{text}}</textarea></div>
    {{/fields}}
    <button>[[all.save]]</button>
    </form>
    </div>
    {{>bottom}}
    """
}
