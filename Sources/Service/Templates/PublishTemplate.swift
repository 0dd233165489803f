/// Settling what is doubtful, publishing, and what strangers see.
enum PublishTemplate {
  static let publish = """
    {{>top}}
    <p class="byline"><a href="/boards/{{id}}">[[all.back-to-the-report]]</a></p>
    <h1>[[publish.publish]]</h1>
    {{#problem}}<p class="problem" role="alert">{{.}}</p>{{/problem}}
    {{#notice}}{{>notice}}{{/notice}}
    {{#hasDoubts}}<h2>{{count}}</h2>
    <p class="soft">[[publish.what-you-see-here]]</p>
    <p class="soft keys" hidden><button class="plain" type="button">[[publish.settle-them-by-key]]</button> <kbd>J</kbd> [[publish.next]] <kbd>K</kbd> [[publish.back]] <kbd>Enter</kbd> [[publish.right-as-it-is]] <kbd>R</kbd> [[publish.retype]] <kbd>P</kbd> [[publish.person]] <kbd>S</kbd> [[publish.service]] <kbd>N</kbd> [[publish.neither]] <kbd>X</kbd> [[publish.nobody-is-blamed]]</p>
    <ul class="doubts">{{#doubts}}<li id="doubt-{{number}}" tabindex="-1" aria-label="{{label}}"><form method="post" action="/boards/{{id}}/settle">
    <input type="hidden" name="line" value="{{line}}"><input type="hidden" name="word" value="{{word}}"><input type="hidden" name="reason" value="{{reason}}">
    <p class="read">{{before}}<mark>{{word}}</mark>{{after}}</p>
    {{#ink}}<svg class="ink" viewBox="{{view}}" role="img" aria-label="[[publish.the-word-on-the]]"><image href="{{source}}" width="{{width}}" height="{{height}}"{{#transform}} transform="{{.}}"{{/transform}}/></svg>{{/ink}}
    {{#refusal}}<p class="problem" role="alert">{{.}}</p>{{/refusal}}
    {{#isName}}<p>[[publish.is-that-a-person]]</p>
    <p class="row"><button name="as" value="person" data-keys="Enter p" aria-keyshortcuts="P">[[publish.a-person-keep-it]]</button><button class="plain" name="as" value="service" data-keys="s" aria-keyshortcuts="S">[[publish.a-service]]</button><button class="plain" name="as" value="nobody" data-keys="n" aria-keyshortcuts="N">[[publish.neither-2]]</button></p>{{/isName}}
    {{#isHardToRead}}<p class="row"><label>[[publish.it-says]] <input id="text-{{key}}" name="text" value="{{word}}" required autocomplete="off" data-keys="r" data-typed></label><button name="as" value="retyped" data-keys="Enter" aria-keyshortcuts="Enter">[[publish.that-is-right]]</button></p>{{/isHardToRead}}
    {{#isBlame}}<p>[[publish.it-blames-somebody]]</p>
    <p class="row"><label class="wide">[[publish.the-report-asks-instead]] <input id="question-{{key}}" name="question" value="{{question}}" maxlength="500" autocomplete="off" data-keys="r"></label><button name="as" value="accepted" data-keys="Enter" aria-keyshortcuts="Enter">[[publish.keep-the-question]]</button></p>
    {{#hasOthers}}<p>[[publish.and]]</p><ul>{{#others}}<li>{{.}}</li>{{/others}}</ul>{{/hasOthers}}{{/isBlame}}
    </form>
    {{#isBlame}}<details><summary data-keys="x">[[publish.nobody-is-blamed-here]]</summary><form class="row" method="post" action="/boards/{{id}}/settle">
    <input type="hidden" name="line" value="{{line}}"><input type="hidden" name="word" value="{{word}}"><input type="hidden" name="reason" value="{{reason}}">
    <label class="wide">[[publish.why]] <input id="because-{{key}}" name="because" maxlength="500" autocomplete="off" required></label><button class="plain" name="as" value="dismissed">[[publish.take-the-question-out]]</button></form></details>{{/isBlame}}
    </li>
    {{/doubts}}</ul>{{/hasDoubts}}
    {{#isPublished}}<h2>[[publish.who-may-read-it]]</h2>
    <ul class="members">{{#published}}<li><form method="post" action="/boards/{{id}}/withdraw"><input type="hidden" name="audience" value="{{audience}}">{{sentence}} <button class="plain">[[publish.withdraw]]</button></form>
    {{#address}}<input class="link" readonly value="{{.}}" aria-label="[[all.the-link]]">{{/address}}</li>{{/published}}</ul>{{/isPublished}}
    {{#mayPublish}}<h2>[[publish.let-others-read-it]]</h2>
    <p>[[publish.they-see-the-report]]</p>
    {{#isToBeRead}}<p>[[publish.nothing-private-is-kept]] <a href="/boards/{{id}}">[[publish.read-the-report]]</a></p>
    {{#hasQuestions}}<p>[[publish.asked-instead-of-blame]]</p><ul>{{#questions}}<li>{{.}}</li>{{/questions}}</ul>{{/hasQuestions}}
    {{#hasDoubtful}}<p>[[publish.hard-to-read]]</p><ul>{{#doubtful}}<li>{{.}}</li>{{/doubtful}}</ul>{{/hasDoubtful}}{{/isToBeRead}}
    <form method="post" action="/boards/{{id}}/publish">{{#isToBeRead}}<p><label><input type="checkbox" name="read" value="yes" required> [[publish.i-have-read-it]]</label></p>{{/isToBeRead}}<p class="row"><label>[[publish.until]] <input type="date" name="until"></label>
    <button name="audience" value="accounts">[[publish.to-everybody-with-an]]</button>
    <button name="audience" value="link">[[publish.by-a-link-that]]</button></p></form>{{/mayPublish}}
    {{#hasPrivateSide}}<h2 id="names">[[publish.names-kept-out]]</h2>
    <p class="soft">{{#hasNames}}[[publish.these-stand-on-the]]{{/hasNames}}{{^hasNames}}[[publish.nobody-is-named]]{{/hasNames}}</p>
    {{#hasNames}}<ul class="members">{{#names}}<li><form method="post" action="/boards/{{id}}/names"><input type="hidden" name="name" value="{{.}}">{{.}} <button class="plain" name="as" value="nobody" aria-label="[[publish.not-a-person]]: {{.}}">[[publish.not-a-person]]</button></form></li>{{/names}}</ul>{{/hasNames}}
    {{#missed}}<p class="problem" role="alert" id="missed-problem">{{sentence}}</p>{{/missed}}
    <form class="row" method="post" action="/boards/{{id}}/names"><label>[[publish.a-name-that-was]] <input name="name" maxlength="200" autocomplete="off" required value="{{#missed}}{{typed}}{{/missed}}"{{#missed}} aria-invalid="true" aria-describedby="missed-problem" autofocus{{/missed}}></label><button class="plain" name="as" value="person">[[publish.keep-it-out]]</button></form>{{/hasPrivateSide}}
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
