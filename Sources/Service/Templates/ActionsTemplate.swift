/// Action items over all boards.
enum ActionsTemplate {
  static let actions = """
    {{>top}}
    {{#moved}}<div class="notice done" role="status"><span>{{sentence}}</span>
    <form method="post" action="/actions/{{id}}"><input type="hidden" name="show" value="{{show}}"><button class="plain" name="to" value="{{from}}">Undo</button></form></div>{{/moved}}
    <h1>Actions</h1>
    <nav class="filters" aria-label="Which actions">{{#filters}}<a href="/actions?show={{key}}"{{#isChosen}} aria-current="page"{{/isChosen}}>{{name}}</a>{{/filters}}</nav>
    {{^actions}}<p class="empty">No actions here. They come from the boards you snap.</p>{{/actions}}
    <ul class="actions">{{#actions}}<li class="{{state}}" id="a-{{id}}"><div><strong>{{title}}</strong>
    <span class="soft">{{#facts}}<span{{#isAlarm}} class="alarm"{{/isAlarm}}>{{text}}</span> {{/facts}}<a href="/boards/{{board}}">{{boardTitle}}</a></span></div>
    {{#mayMove}}<form method="post" action="/actions/{{id}}"><input type="hidden" name="show" value="{{show}}">{{#moves}}<button class="plain" name="to" value="{{state}}">{{name}}</button>{{/moves}}</form>{{/mayMove}}
    {{#hasSubtasks}}<ul>{{#subtasks}}<li class="{{state}}">{{title}}{{#isSuggested}} <span class="soft">suggested</span>{{/isSuggested}}
    {{#mayMove}}<form method="post" action="/actions/{{id}}"><input type="hidden" name="show" value="{{show}}">{{#moves}}<button class="plain" name="to" value="{{state}}">{{name}}</button>{{/moves}}</form>{{/mayMove}}</li>{{/subtasks}}</ul>{{/hasSubtasks}}
    {{#mayMove}}<details{{#problem}} open{{/problem}}><summary>Owner, day, decline</summary>
    <form class="row" method="post" action="/actions/{{id}}/assign"><input type="hidden" name="show" value="{{show}}"><input type="hidden" name="was-owner" value="{{wasOwner}}"><input type="hidden" name="was-due" value="{{wasDue}}">
    <label>A role or team <input name="owner" value="{{owner}}" maxlength="80" autocomplete="off"{{#problem}} aria-invalid="true" aria-describedby="p-{{id}}"{{/problem}}></label><label>Due <input type="date" name="due" value="{{due}}"></label><button class="plain">Save</button></form>
    {{#problem}}<p class="problem" role="alert" id="p-{{id}}">{{.}}</p>{{/problem}}
    <form class="row" method="post" action="/actions/{{id}}"><input type="hidden" name="show" value="{{show}}"><label>Why it is not done <input name="because" maxlength="500"></label><button class="plain" name="to" value="declined">Decline</button></form></details>{{/mayMove}}
    </li>
    {{/actions}}</ul>
    {{#older}}<p><a class="button plain" href="/actions?show={{show}}&amp;after={{.}}">More</a></p>{{/older}}
    {{>bottom}}
    """
}
