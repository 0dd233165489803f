/// Action items over all boards.
enum ActionsTemplate {
  static let actions = """
    {{>top}}
    <h1>Actions</h1>
    <nav class="filters" aria-label="Which actions">{{#filters}}<a href="/actions?show={{key}}"{{#isChosen}} aria-current="page"{{/isChosen}}>{{name}}</a>{{/filters}}</nav>
    {{^actions}}<p class="empty">No actions here. They come from the boards you snap.</p>{{/actions}}
    <ul class="actions">{{#actions}}<li class="{{state}}"><div><strong>{{title}}</strong>
    <span class="soft">{{#facts}}<span{{#isAlarm}} class="alarm"{{/isAlarm}}>{{text}}</span> {{/facts}}<a href="/boards/{{board}}">{{boardTitle}}</a></span></div>
    {{#mayMove}}<form method="post" action="/actions/{{id}}"><input type="hidden" name="show" value="{{show}}">{{#moves}}<button class="plain" name="to" value="{{state}}">{{name}}</button>{{/moves}}</form>{{/mayMove}}
    {{#hasSubtasks}}<ul>{{#subtasks}}<li class="{{state}}">{{title}}{{#isSuggested}} <span class="soft">suggested</span>{{/isSuggested}}
    {{#mayMove}}<form method="post" action="/actions/{{id}}"><input type="hidden" name="show" value="{{show}}">{{#moves}}<button class="plain" name="to" value="{{state}}">{{name}}</button>{{/moves}}</form>{{/mayMove}}</li>{{/subtasks}}</ul>{{/hasSubtasks}}
    </li>
    {{/actions}}</ul>
    {{#older}}<p><a class="button plain" href="/actions?show={{show}}&amp;after={{.}}">More</a></p>{{/older}}
    {{>bottom}}
    """
}
