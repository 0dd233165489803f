/// Changing a report's statements: beside the board, one field each.
enum EditTemplate {
  static let edit = """
    {{>top}}
    <div class="report editing{{#hasBoard}} has-board{{/hasBoard}}">
    <header class="report-head"><p class="byline"><a href="/boards/{{id}}">[[all.back-to-the-report]]</a></p>
    <h1>[[edit.edit]]</h1>
    <p class="soft">[[edit.nobody-is-named-and]]</p>
    {{#notice}}<p class="notice" role="status">{{.}}</p>{{/notice}}
    {{#refusal}}<p class="problem" role="alert">{{.}}</p>{{/refusal}}</header>
    {{{board}}}
    <form id="report" class="edit" method="post" action="/boards/{{id}}/edit" data-keep="/boards/{{id}}/edit/sheet">
    <input type="hidden" name="begun" value="{{begun}}">
    {{#parts}}<section aria-labelledby="part-{{letter}}" data-part="{{letter}}"><h2 id="part-{{letter}}">{{heading}}</h2>
    <input type="hidden" name="part" value="{{letter}}">
    <ul class="rows">{{#rows}}<li class="edit-row{{#isNew}} new{{/isNew}}{{#isPart}} part-row{{/isPart}}"{{#lines}} data-lines="{{.}}"{{/lines}} id="row-{{key}}">
    {{#note}}<p class="problem">{{.}}</p>{{/note}}{{#problem}}<p class="problem" id="problem-{{key}}">{{.}}</p>{{/problem}}
    <input type="hidden" name="key" value="{{key}}">{{#note}}<input type="hidden" name="note" value="{{.}}"><input type="hidden" name="noted" value="{{text}}">{{/note}}
    {{#hasTime}}<label class="when"><span class="hidden">[[edit.time]]</span><input name="time" value="{{time}}" placeholder="[[edit.time-2]]" size="7" autocomplete="off"></label>{{/hasTime}}
    <label class="what"><span class="hidden">{{label}}</span><textarea name="text" rows="1"{{#isNew}} placeholder="{{label}}"{{/isNew}}{{#problem}} aria-invalid="true" aria-describedby="problem-{{key}}"{{/problem}}>{{text}}</textarea></label>
    <div class="row-tools">{{#mayMove}}<label><span class="hidden">[[edit.section]]</span><select name="to">{{#targets}}<option value="{{letter}}"{{#isChosen}} selected{{/isChosen}}>{{heading}}</option>{{/targets}}</select></label>{{/mayMove}}
    {{#note}}<label class="out"><input type="checkbox" name="kept" value="yes"> [[edit.keep-this-one]]</label>{{/note}}
    {{#mayGo}}<label class="out"><input type="checkbox" name="out" value="yes"> [[all.take-out]]</label>{{/mayGo}}</div>
    </li>
    {{/rows}}</ul></section>
    {{/parts}}
    <div class="save"><button>[[all.save]]</button> <output class="soft" aria-live="polite"></output></div>
    </form>
    </div>
    {{#isKept}}<form class="danger" method="post" action="/boards/{{id}}/edit/anew"><button class="plain">[[edit.forget-my-changes-and]]</button></form>{{/isKept}}
    <script type="module" src="/static/report.js"></script>
    <script type="module" src="/static/edit.js"></script>
    {{>bottom}}
    """
}
