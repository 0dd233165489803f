/// Signing in, and joining by a link.
enum SignInTemplate {
  static let signIn = """
    {{>top}}
    <section class="narrow">
    <h1>[[sign-in.sign-in]]</h1>
    {{#problem}}<p class="problem" role="alert">{{.}}</p>{{/problem}}
    <form method="post" action="/sign-in">
    <input type="hidden" name="next" value="{{next}}">
    <label>[[sign-in.name]] <input name="name" value="{{name}}" autocomplete="username" required autofocus></label>
    <label>[[sign-in.password]] <input name="password" type="password" autocomplete="current-password" required></label>
    <button>[[sign-in.sign-in]]</button>
    </form>
    <p class="soft">[[sign-in.no-account-ask-whoever]]</p>
    </section>
    {{>bottom}}
    """

  static let join = """
    {{>top}}
    <section class="narrow">
    <h1>{{title}}</h1>
    <p class="lead">{{lead}}</p>
    {{#problem}}<p class="problem" role="alert">{{.}}</p>{{/problem}}
    {{#me}}<form method="post"><input type="hidden" name="as" value="me"><button>{{.}}</button></form>
    <h2>[[join.or-with-another]]</h2>{{/me}}
    {{#signIn}}<p><a class="button plain" href="/sign-in?next={{.}}">[[join.i-have-an-account]]</a></p>{{/signIn}}
    <form method="post">
    {{#asksName}}<label>[[join.your-name-as-your]] <input name="name" autocomplete="username" maxlength="80" required autofocus></label>{{/asksName}}
    <label>[[join.password-at-least-characters]] <input name="password" type="password" autocomplete="new-password" minlength="{{shortest}}" required></label>
    <button>{{button}}</button>
    </form>
    <p class="soft">[[join.names-of-accounts-are]]</p>
    </section>
    {{>bottom}}
    """
}
