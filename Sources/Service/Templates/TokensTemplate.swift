/// Tokens: made, shown once, and revoked.
enum TokensTemplate {
  static let tokens = """
    {{>top}}
    <h1>Tokens</h1>
    <p class="lead">With a token, a program does what you may do: hand in boards, read reports, close actions.</p>
    {{#problem}}<p class="problem" role="alert">{{.}}</p>{{/problem}}
    {{#made}}<section class="notice" role="status"><h2>The token</h2><p>Copy it now: it is shown only this once. Whoever has it can do what it may.</p>
    <p><input class="link" readonly value="{{.}}" aria-label="The token"></p></section>{{/made}}
    <h2>A new token</h2>
    <form class="row" method="post" action="/tokens">
    <label>What it is for <input name="name" maxlength="{{longestName}}" placeholder="the deploy bot" required></label>
    <label>It may <select name="scope"><option value="read">read</option><option value="write">read and write</option></select></label>
    <label>In <select name="project"><option value="">all my projects</option>{{#projects}}<option value="{{id}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>{{/projects}}</select></label>
    <button>Make it</button></form>
    <h2>Your tokens</h2>
    {{^hasTokens}}<p class="empty">No tokens yet.</p>{{/hasTokens}}
    <ul class="members">{{#tokens}}<li>{{name}} <span class="soft">{{facts}}</span>
    <form method="post" action="/tokens/{{id}}/revoke"><button class="plain">Revoke</button></form></li>
    {{/tokens}}</ul>
    <p class="soft">What a program can ask for is told in <a href="/v1/openapi.yaml">openapi.yaml</a>.</p>
    {{>bottom}}
    """
}
