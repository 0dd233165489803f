/// Tokens: made, shown once, and revoked.
enum TokensTemplate {
  static let tokens = """
    {{>top}}
    <h1>[[all.tokens]]</h1>
    <p class="lead">[[tokens.with-a-token-a]]</p>
    {{#problem}}<p class="problem" role="alert">{{.}}</p>{{/problem}}
    {{#isMadeAlready}}<p class="notice done" role="status">[[tokens.made-already]]</p>{{/isMadeAlready}}
    {{#made}}<section class="notice" role="status"><h2>[[tokens.the-token]]</h2><p>[[tokens.copy-it-now-it]]</p>
    <p><input class="link" readonly value="{{.}}" aria-label="[[tokens.the-token]]"></p></section>{{/made}}
    <h2>[[tokens.a-new-token]]</h2>
    <form class="row" method="post" action="/tokens"><input type="hidden" name="key" value="{{key}}">
    <label>[[tokens.what-it-is-for]] <input name="name" maxlength="{{longestName}}" placeholder="[[tokens.the-deploy-bot]]" required></label>
    <label>[[tokens.it-may]] <select name="scope"><option value="read">[[tokens.read]]</option><option value="write">[[tokens.read-and-write]]</option></select></label>
    <label>[[tokens.in]] <select name="project"><option value="">[[tokens.all-my-projects]]</option>{{#projects}}<option value="{{id}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>{{/projects}}</select></label>
    <button>[[all.make-it]]</button></form>
    <h2>[[all.your-tokens]]</h2>
    {{^hasTokens}}<p class="empty">[[tokens.no-tokens-yet]]</p>{{/hasTokens}}
    <ul class="members">{{#tokens}}<li>{{name}} <span class="soft">{{facts}}</span>
    <form method="post" action="/tokens/{{id}}/revoke"><button class="plain">[[tokens.revoke]]</button></form></li>
    {{/tokens}}</ul>
    <p class="soft">[[tokens.what-a-program-can]] <a href="/v1/openapi.yaml">openapi.yaml</a>.</p>
    {{>bottom}}
    """
}
