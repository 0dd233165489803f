/// Signing in again, and sending what was typed before.
enum SignedOutTemplate {
  static let signedOut = """
    {{>top}}
    <section class="narrow">
    <h1>[[signed-out.you-are-signed-out]]</h1>
    <p class="lead">[[signed-out.what-you-sent-is]]</p>
    <p><a class="button" href="/sign-in" target="_blank">[[signed-out.sign-in-in-another]]</a></p>
    <form method="post" action="{{place}}">
    {{#fields}}<input type="hidden" name="{{name}}" value="{{value}}">
    {{/fields}}<button class="plain">[[signed-out.send-it-again]]</button></form>
    </section>
    {{>bottom}}
    """
}
