/// A project: who takes part, and for how long what is private is kept.
enum ProjectTemplate {
  static let create = """
    {{>top}}
    <section class="narrow">
    <h1>[[all.new-project]]</h1>
    {{#problem}}<p class="problem" role="alert">{{.}}</p>{{/problem}}
    <form method="post" action="/projects"><label>[[create.what-it-is-called]] <input name="name" maxlength="200" required autofocus></label>
    <button>[[all.make-it]]</button></form>
    </section>
    {{>bottom}}
    """

  static let project = """
    {{>top}}
    {{#notice}}<p class="notice done" role="status">{{.}}</p>{{/notice}}
    <h1>{{name}}</h1>
    {{#link}}<section class="notice" role="status"><h2>{{heading}}</h2><p>[[project.it-works-once-until]]</p>
    <p><input class="link" readonly value="{{address}}" aria-label="[[all.the-link]]"></p></section>{{/link}}
    {{#hasPinned}}<aside class="pinned" aria-label="[[project.pinned]]">{{#pinned}}<p>{{.}}</p>{{/pinned}}</aside>{{/hasPinned}}
    <dl class="facts"><dt>[[all.actions]]</dt><dd>[[project.open-overdue-done]]</dd>
    <dt>[[project.what-is-private]]</dt><dd>{{retention}}</dd><dt>[[project.plan]]</dt><dd>{{plan}}</dd></dl>
    <h2>[[project.who-takes-part]]</h2>
    <ul class="members">{{#members}}<li>{{name}} <span class="soft">{{role}}</span>
    {{#mayChange}}<form class="row" method="post" action="/projects/{{project}}/members"><input type="hidden" name="account" value="{{account}}"><select name="role" aria-label="[[project.role-of]]">{{#roles}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>{{/roles}}</select><button class="plain">[[project.change-role]]</button></form>
    <form method="post" action="/projects/{{project}}/members"><input type="hidden" name="account" value="{{account}}"><button class="plain" name="role" value="none">[[all.take-out]]</button></form>{{/mayChange}}
    {{#mayReset}}<form method="post" action="/projects/{{project}}/passwords"><input type="hidden" name="key" value="{{key}}"><input type="hidden" name="account" value="{{account}}"><button class="plain">[[project.link-to-a-new]]</button></form>{{/mayReset}}</li>
    {{/members}}</ul>
    {{#isOwner}}<form class="row" method="post" action="/projects/{{id}}/invitations"><input type="hidden" name="key" value="{{key}}"><label>[[project.invite-as]] <select name="role"><option value="member">[[project.member]]</option><option value="facilitator">[[project.facilitator]]</option><option value="reader">[[project.reader]]</option><option value="owner">[[project.owner]]</option></select></label><button>[[project.make-a-link]]</button></form>
    {{#hasInvitations}}<h3>[[project.open-invitations]]</h3>
    <ul class="members">{{#invitations}}<li>{{sentence}} <form method="post" action="/projects/{{project}}/invitations/withdraw"><input type="hidden" name="link" value="{{id}}"><button class="plain">[[project.withdraw]]</button></form></li>{{/invitations}}</ul>{{/hasInvitations}}
    <h2>[[project.settings]]</h2>
    {{#kept}}{{#asks}}<section class="notice" role="alert"><h3>[[project.keep-nothing]]</h3><p>[[project.keep-nothing-means]]</p>
    <form method="post" action="/projects/{{id}}/retention"><input type="hidden" name="days" value="{{days}}"><p><a class="button" href="/projects/{{id}}">[[project.keep-nothing-no]]</a> <button class="plain" name="sure" value="yes">[[project.keep-nothing-yes]]</button></p></form></section>{{/asks}}
    {{^asks}}<form class="row" id="retention" method="post" action="/projects/{{id}}/retention"><label>[[project.keep-photos-names-and]] <input name="days" inputmode="numeric" size="4" value="{{days}}" placeholder="[[project.ever]]" aria-describedby="{{#problem}}days-problem {{/problem}}days-hint"{{#problem}} aria-invalid="true" autofocus{{/problem}}> [[project.days]]</label><button>[[all.save]]</button></form>
    {{#problem}}<p class="problem" role="alert" id="days-problem">{{.}}</p>{{/problem}}
    <p class="soft" id="days-hint">[[project.goes-at-once]]</p>{{/asks}}{{/kept}}{{/isOwner}}
    {{#team}}<h2>[[project.context]]</h2>
    {{#problem}}<p class="soft">{{.}}</p>{{/problem}}
    {{^problem}}<dl class="facts">{{#words}}<dt>{{kind}}</dt><dd>{{text}}</dd>{{/words}}</dl>
    <details><summary>[[project.on-the-roster]]</summary>
    <p class="soft">[[project.private-who-may-stand]]</p>
    <ul class="members">{{#people}}<li>{{name}} <span class="soft">{{facts}}</span></li>{{/people}}</ul></details>
    {{#mayChange}}<p><a class="button plain" href="/projects/{{id}}/context">[[project.change-context-and-roster]]</a></p>{{/mayChange}}{{/problem}}{{/team}}
    <h2>[[project.programs]]</h2>
    <p>[[project.a-program-that-hands]] <a href="/tokens?project={{id}}">[[all.your-tokens]]</a></p>
    {{>bottom}}
    """
}
