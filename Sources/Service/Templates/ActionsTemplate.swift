/// Action items over all boards.
enum ActionsTemplate {
  static let actions = """
    {{>top}}
    {{#moved}}<div class="notice done" role="status"><span>{{sentence}}</span>
    <form method="post" action="/actions/{{id}}"><input type="hidden" name="view" value="{{view}}"><input type="hidden" name="was" value="{{now}}"><button class="plain" name="to" value="{{from}}">[[all.undo]]</button></form></div>{{/moved}}
    {{#overtaken}}<div class="notice done" role="alert"><span>{{sentence}}</span>
    <form method="post" action="/actions/{{id}}"><input type="hidden" name="view" value="{{view}}"><input type="hidden" name="was" value="{{now}}"><input type="hidden" name="because" value="{{because}}"><button class="plain" name="to" value="{{to}}">{{button}}</button></form></div>{{/overtaken}}
    {{#isSaved}}<p class="notice done" role="status">[[notice.saved]]</p>{{/isSaved}}
    <h1>[[all.actions]]</h1>
    <nav class="filters" aria-label="[[actions.which-actions]]">{{#filters}}<a href="/actions?{{query}}"{{#isChosen}} aria-current="page"{{/isChosen}}>{{name}}</a>{{/filters}}</nav>
    {{#hasChoices}}<form class="row" action="/actions"><input type="hidden" name="show" value="{{show}}">
    <label>[[snap.project]] <select name="project"><option value="">[[actions.all-projects]]</option>{{#projects}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>{{/projects}}</select></label>
    <label>[[actions.owner]] <select name="of"><option value="">[[actions.anybody]]</option>{{#owners}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>{{/owners}}</select></label><button class="plain">[[actions.show]]</button></form>{{/hasChoices}}
    {{^actions}}<p class="empty">[[actions.no-actions-here-they]]</p>{{/actions}}
    <ul class="actions">{{#actions}}<li class="{{state}}" id="a-{{id}}"><div><strong>{{title}}</strong>
    <span class="soft">{{#facts}}<span{{#isAlarm}} class="alarm"{{/isAlarm}}>{{text}}</span> {{/facts}}<a href="/boards/{{board}}">{{boardTitle}}</a></span>{{#isSaved}} <span class="saved" role="status">[[notice.saved]]</span>{{/isSaved}}</div>
    {{#mayMove}}<form method="post" action="/actions/{{id}}"><input type="hidden" name="view" value="{{view}}"><input type="hidden" name="was" value="{{state}}">{{#moves}}<button class="plain" name="to" value="{{state}}">{{name}}</button>{{/moves}}</form>{{/mayMove}}
    {{#hasSubtasks}}<ul>{{#subtasks}}<li class="{{state}}">{{title}}{{#isSuggested}} <span class="soft">[[actions.suggested]]</span>{{/isSuggested}}
    {{#mayMove}}<form method="post" action="/actions/{{id}}"><input type="hidden" name="view" value="{{view}}"><input type="hidden" name="was" value="{{state}}">{{#moves}}<button class="plain" name="to" value="{{state}}">{{name}}</button>{{/moves}}</form>{{/mayMove}}</li>{{/subtasks}}</ul>{{/hasSubtasks}}
    {{#mayMove}}<details{{#problem}} open{{/problem}}><summary>[[actions.owner-day-decline]]</summary>
    <form class="row" method="post" action="/actions/{{id}}/assign"><input type="hidden" name="view" value="{{view}}"><input type="hidden" name="was-owner" value="{{wasOwner}}"><input type="hidden" name="was-due" value="{{wasDue}}">
    <label>[[actions.a-role-or-team]] <input name="owner" value="{{owner}}" maxlength="80" autocomplete="off"{{#problem}} aria-invalid="true" aria-describedby="p-{{id}}"{{/problem}}></label><label>[[actions.due]] <input type="date" name="due" value="{{due}}"></label><button class="plain">[[all.save]]</button></form>
    {{#problem}}<p class="problem" role="alert" id="p-{{id}}">{{.}}</p>{{/problem}}
    <form class="row" method="post" action="/actions/{{id}}"><input type="hidden" name="view" value="{{view}}"><input type="hidden" name="was" value="{{state}}"><label>[[actions.why-it-is-not]] <input name="because" maxlength="500"></label><button class="plain" name="to" value="declined">[[actions.decline]]</button></form></details>{{/mayMove}}
    </li>
    {{/actions}}</ul>
    {{#older}}<p><a class="button plain" href="/actions?{{view}}&amp;after={{.}}">[[all.more]]</a></p>{{/older}}
    {{>bottom}}
    """
}
