/// Settling what is doubtful, publishing, and what strangers see.
enum PublishTemplate {
  static let publish = """
    {{>top}}
    <p class="byline"><a href="/boards/{{id}}">Back to the report</a></p>
    <h1>Publish {{name}}</h1>
    {{#problem}}<p class="problem" role="alert">{{.}}</p>{{/problem}}
    {{#notice}}{{>notice}}{{/notice}}
    {{#hasDoubts}}<h2>{{count}} to be settled first</h2>
    <p class="soft">What you see here is private: only those who work on this project see it.</p>
    <p class="soft keys" hidden><button class="plain" type="button">Settle them by key</button> <kbd>J</kbd> next, <kbd>K</kbd> back, <kbd>Enter</kbd> right as it is, <kbd>R</kbd> retype; <kbd>P</kbd> person, <kbd>S</kbd> service, <kbd>N</kbd> neither; <kbd>X</kbd> nobody is blamed</p>
    <ul class="doubts">{{#doubts}}<li id="doubt-{{number}}" tabindex="-1" aria-label="{{label}}"><form method="post" action="/boards/{{id}}/settle">
    <input type="hidden" name="line" value="{{line}}"><input type="hidden" name="word" value="{{word}}"><input type="hidden" name="reason" value="{{reason}}">
    <p class="read">{{before}}<mark>{{word}}</mark>{{after}}</p>
    {{#ink}}<svg class="ink" viewBox="{{view}}" role="img" aria-label="The word on the board"><image href="{{source}}" width="{{width}}" height="{{height}}"/></svg>{{/ink}}
    {{#refusal}}<p class="problem" role="alert">{{.}}</p>{{/refusal}}
    {{#isName}}<p>Is that a person?</p>
    <p class="row"><button name="as" value="person" data-keys="Enter p" aria-keyshortcuts="P">A person: keep it out</button><button class="plain" name="as" value="service" data-keys="s" aria-keyshortcuts="S">A service</button><button class="plain" name="as" value="nobody" data-keys="n" aria-keyshortcuts="N">Neither</button></p>{{/isName}}
    {{#isHardToRead}}<p class="row"><label>It says <input name="text" value="{{word}}" required data-keys="r" data-typed></label><button name="as" value="retyped" data-keys="Enter" aria-keyshortcuts="Enter">That is right</button></p>{{/isHardToRead}}
    {{#isBlame}}<p>It blames somebody.</p>
    <p class="row"><label class="wide">The report asks instead <input name="question" value="{{question}}" maxlength="500" data-keys="r"></label><button name="as" value="accepted" data-keys="Enter" aria-keyshortcuts="Enter">Keep the question</button></p>
    {{#hasOthers}}<p>And:</p><ul>{{#others}}<li>{{.}}</li>{{/others}}</ul>{{/hasOthers}}{{/isBlame}}
    </form>
    {{#isBlame}}<details><summary data-keys="x">Nobody is blamed here</summary><form class="row" method="post" action="/boards/{{id}}/settle">
    <input type="hidden" name="line" value="{{line}}"><input type="hidden" name="word" value="{{word}}"><input type="hidden" name="reason" value="{{reason}}">
    <label class="wide">Why <input name="because" maxlength="500" required></label><button class="plain" name="as" value="dismissed">Take the question out</button></form></details>{{/isBlame}}
    </li>
    {{/doubts}}</ul>{{/hasDoubts}}
    {{#isPublished}}<h2>Who may read it</h2>
    <ul class="members">{{#published}}<li><form method="post" action="/boards/{{id}}/withdraw"><input type="hidden" name="audience" value="{{audience}}">{{sentence}} <button class="plain">Withdraw</button></form>
    {{#address}}<input class="link" readonly value="{{.}}" aria-label="The link">{{/address}}</li>{{/published}}</ul>{{/isPublished}}
    {{#mayPublish}}<h2>Let others read it</h2>
    <p>They see the report and the picture with names painted over, and nothing else.</p>
    <form method="post" action="/boards/{{id}}/publish"><p class="row"><label>Until <input type="date" name="until"></label>
    <button name="audience" value="accounts">To everybody with an account here</button>
    <button name="audience" value="link">By a link that nobody can guess</button></p></form>{{/mayPublish}}
    {{#hasDoubts}}<script type="module" src="/static/publish.js"></script>{{/hasDoubts}}
    {{>bottom}}
    """

  static let published = """
    {{>top}}
    <div class="report{{#hasBoard}} has-board{{/hasBoard}}">
    <header class="report-head"><p class="byline">{{{byline}}}</p>
    <h1>{{heading}}</h1>
    <p class="downloads"><a href="{{place}}/report.md">Markdown</a> <a href="{{place}}/report.html">HTML</a> <a href="{{place}}/report.json">JSON</a>{{#hasPDF}} <a href="{{place}}/report.pdf">PDF</a>{{/hasPDF}}</p></header>
    {{{board}}}
    <article id="report">
    {{{body}}}
    {{#pictureProblem}}<p class="soft">{{.}}</p>{{/pictureProblem}}
    </article>
    </div>
    <script type="module" src="/static/report.js"></script>
    {{>bottom}}
    """
}
