/// Signing in, and joining by a link.
enum SignInTemplate {
  static let signIn = """
    {{>top}}
    <section class="narrow">
    <h1>Sign in</h1>
    {{#problem}}<p class="problem" role="alert">{{.}}</p>{{/problem}}
    <form method="post" action="/sign-in">
    <input type="hidden" name="next" value="{{next}}">
    <label>Name <input name="name" autocomplete="username" required autofocus></label>
    <label>Password <input name="password" type="password" autocomplete="current-password" required></label>
    <button>Sign in</button>
    </form>
    <p class="soft">No account? Ask whoever owns your project for a link.</p>
    </section>
    {{>bottom}}
    """

  static let join = """
    {{>top}}
    <section class="narrow">
    <h1>{{title}}</h1>
    <p class="lead">{{lead}}</p>
    {{#problem}}<p class="problem" role="alert">{{.}}</p>{{/problem}}
    <form method="post">
    {{#asksName}}<label>Your name, as your team sees it <input name="name" autocomplete="username" maxlength="80" required autofocus></label>{{/asksName}}
    <label>Password, at least {{shortest}} characters <input name="password" type="password" autocomplete="new-password" minlength="{{shortest}}" required></label>
    <button>{{button}}</button>
    </form>
    <p class="soft">Names of accounts are never shown in a report.</p>
    </section>
    {{>bottom}}
    """
}
