/// What somebody has here that is their own: a password, and the way to their tokens.
enum AccountTemplate {
  static let account = """
    {{>top}}
    <section class="narrow">
    <h1>{{title}}</h1>
    <p class="lead">{{lead}}</p>
    {{#isChanged}}<p class="notice done" role="status">[[account.it-is-changed]]</p>{{/isChanged}}
    <h2>[[account.another-password]]</h2>
    <form method="post" action="/account/password">
    <label>[[account.the-one-you-have]] <input name="current" type="password" autocomplete="current-password" required{{#currentProblem}} aria-invalid="true" aria-describedby="current-problem" autofocus{{/currentProblem}}></label>
    {{#currentProblem}}<p class="problem" id="current-problem" role="alert">{{.}}</p>{{/currentProblem}}
    <label>[[account.the-new-one]] <input name="new" type="password" autocomplete="new-password" minlength="{{shortest}}" required{{#newProblem}} aria-invalid="true" aria-describedby="new-problem" autofocus{{/newProblem}}></label>
    {{#newProblem}}<p class="problem" id="new-problem" role="alert">{{.}}</p>{{/newProblem}}
    <button>[[account.change-it]]</button>
    </form>
    <p class="soft">[[account.you-stay-signed-in]]</p>
    <h2>[[all.your-tokens]]</h2>
    <p>[[tokens.with-a-token-a]] <a href="/tokens">[[all.your-tokens]]</a></p>
    </section>
    {{>bottom}}
    """
}
