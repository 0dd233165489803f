/// A project: who takes part, and for how long what is private is kept.
enum ProjectTemplate {
  static let create = """
    {{>top}}
    <section class="narrow">
    <h1>New project</h1>
    {{#problem}}<p class="problem" role="alert">{{.}}</p>{{/problem}}
    <form method="post" action="/projects"><label>What it is called <input name="name" maxlength="200" required autofocus></label>
    <button>Make it</button></form>
    </section>
    {{>bottom}}
    """

  static let project = """
    {{>top}}
    <h1>{{name}}</h1>
    {{#link}}<section class="notice" role="status"><h2>{{heading}}</h2><p>It works once, until {{until}}. Give it to the person it is for; it is shown only now.</p>
    <p><input class="link" readonly value="{{address}}" aria-label="The link"></p></section>{{/link}}
    {{#hasPinned}}<aside class="pinned" aria-label="Pinned">{{#pinned}}<p>{{.}}</p>{{/pinned}}</aside>{{/hasPinned}}
    <dl class="facts"><dt>Actions</dt><dd>{{open}} open, {{overdue}} overdue, {{done}} done</dd>
    <dt>What is private</dt><dd>{{retention}}</dd><dt>Plan</dt><dd>{{plan}}</dd></dl>
    <h2>Who takes part</h2>
    <ul class="members">{{#members}}<li>{{name}} <span class="soft">{{role}}</span>
    {{#mayChange}}<form method="post" action="/projects/{{project}}/members"><input type="hidden" name="account" value="{{account}}"><button class="plain" name="role" value="none">Take out</button></form>{{/mayChange}}
    {{#mayReset}}<form method="post" action="/projects/{{project}}/passwords"><input type="hidden" name="account" value="{{account}}"><button class="plain">Link to a new password</button></form>{{/mayReset}}</li>
    {{/members}}</ul>
    {{#isOwner}}<form class="row" method="post" action="/projects/{{id}}/invitations"><label>Invite as <select name="role"><option value="member">member</option><option value="facilitator">facilitator</option><option value="reader">reader</option><option value="owner">owner</option></select></label><button>Make a link</button></form>
    <h2>Settings</h2>
    <form class="row" method="post" action="/projects/{{id}}/retention"><label>Keep photos, names and lines as read for <input name="days" inputmode="numeric" size="4" value="{{days}}" placeholder="ever"> days</label><button>Save</button></form>{{/isOwner}}
    {{#team}}<h2>Context</h2>
    {{#problem}}<p class="soft">{{.}}</p>{{/problem}}
    {{^problem}}<dl class="facts">{{#words}}<dt>{{kind}}</dt><dd>{{text}}</dd>{{/words}}</dl>
    <details><summary>{{count}} on the roster</summary>
    <p class="soft">Private: who may stand on a board. Readers don’t see this, and no report names anybody.</p>
    <ul class="members">{{#people}}<li>{{name}} <span class="soft">{{facts}}</span></li>{{/people}}</ul></details>
    {{#mayChange}}<p><a class="button plain" href="/projects/{{id}}/context">Change context and roster</a></p>{{/mayChange}}{{/problem}}{{/team}}
    <h2>Programs</h2>
    <p>A program that hands in boards or follows actions needs a token. <a href="/tokens?project={{id}}">Your tokens</a></p>
    {{>bottom}}
    """
}
