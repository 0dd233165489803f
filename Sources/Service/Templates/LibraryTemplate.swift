/// What is kept, and finding it again.
enum LibraryTemplate {
  static let library = """
    {{>top}}
    {{#deleted}}<div class="notice done" role="status"><span>[[library.is-deleted]]</span>
    <form method="post" action="/boards/{{id}}/undelete"><button class="plain">[[all.undo]]</button></form></div>{{/deleted}}
    {{#isDiscarded}}<p class="notice done" role="status">[[library.discarded]]</p>{{/isDiscarded}}
    <div class="head"><h1>[[all.boards]]</h1><a class="button" href="/snap">[[all.snap-a-board]]</a></div>
    {{#hasProjects}}<nav class="filters" aria-label="[[library.which-project]]"><a href="/"{{#isOfAll}} aria-current="page"{{/isOfAll}}>[[actions.all-projects]]</a>{{#projects}}<a href="/?project={{value}}"{{#isChosen}} aria-current="page"{{/isChosen}}>{{name}}</a>{{/projects}}<a class="soft" href="/projects/new">[[all.new-project]]</a></nav>{{/hasProjects}}
    {{#project}}<p><a href="/projects/{{value}}">[[library.about]]</a></p>{{/project}}
    {{#waiting}}<p class="waiting"><a href="/jobs/{{id}}">[[library.a-snap-of]]</a></p>{{/waiting}}
    {{#moreWaiting}}<p class="waiting">{{.}}</p>{{/moreWaiting}}
    {{^hasProjects}}<section class="empty"><h2>[[library.begin-with-a-project]]</h2>
    <p>[[library.boards-live-in-projects]]</p>
    <p><a class="button" href="/projects/new">[[all.make-a-project]]</a></p></section>{{/hasProjects}}
    {{#isEmpty}}<section class="empty"><h2>[[library.no-boards-yet]]</h2>
    <p>[[library.take-a-photo-of]]</p></section>{{/isEmpty}}
    {{>months}}
    {{#older}}<p><a class="button plain" href="/?{{chosen}}before={{.}}">[[all.older-boards]]</a></p>{{/older}}
    <p class="soft"><a href="/published">[[library.what-other-projects-published]]</a>{{#mayDelete}} · <a href="/deleted">[[all.deleted-boards]]</a>{{/mayDelete}}</p>
    {{>bottom}}
    """

  static let deleted = """
    {{>top}}
    <p class="byline"><a href="/">[[deleted.back-to-the-boards]]</a></p>
    <h1>[[all.deleted-boards]]</h1>
    {{#isEmpty}}<p class="empty">[[deleted.nothing-is-deleted]]</p>{{/isEmpty}}
    <ul class="members">{{#boards}}<li><span>{{title}} <span class="soft">[[deleted.until]]</span></span>
    <form method="post" action="/boards/{{id}}/undelete"><button class="plain">[[deleted.bring-back]]<span class="hidden"> {{title}}</span></button></form></li>
    {{/boards}}</ul>
    {{#older}}<p><a class="button plain" href="/deleted?before={{.}}">[[all.more]]</a></p>{{/older}}
    {{>bottom}}
    """

  static let months = """
    {{#months}}<section aria-labelledby="m{{key}}"><h2 id="m{{key}}">{{name}}</h2>
    <ul class="cards">{{#boards}}<li><a href="{{place}}"><span class="kind {{kindClass}}">{{kind}}</span>
    <strong>{{title}}</strong> <span class="soft">{{#project}}{{.}} · {{/project}}<time datetime="{{day}}">{{day}}</time>{{#happened}} · {{.}}{{/happened}}</span></a></li>
    {{/boards}}</ul></section>{{/months}}
    """

  static let toEverybody = """
    {{>top}}
    <h1>[[to-everybody.published-to-everybody]]</h1>
    <p class="soft">[[to-everybody.what-projects-let-everybody]]</p>
    {{#isEmpty}}<section class="empty"><h2>[[to-everybody.nothing-yet]]</h2>
    <p>[[to-everybody.a-facilitator-publishes-a]]</p>
    <p><a class="button" href="/">[[all.to-the-boards]]</a></p></section>{{/isEmpty}}
    {{>months}}
    {{#older}}<p><a class="button plain" href="/published?before={{.}}">[[all.older-boards]]</a></p>{{/older}}
    {{>bottom}}
    """

  static let search = """
    {{>top}}
    <h1>[[all.search]]</h1>
    <form class="search" role="search" action="/search"><label class="hidden" for="q">[[search.words-to-look-for]]</label>
    <input id="q" name="q" type="search" value="{{query}}" placeholder="[[search.connection-pool-load-test]]"{{^query}} autofocus{{/query}}>
    <button>[[all.search]]</button></form>
    {{#isAsked}}{{^hits}}<p class="empty">[[search.nothing-was-found-fewer]]</p>{{/hits}}{{/isAsked}}
    <ol class="hits">{{#hits}}<li><a href="{{place}}"><span class="soft">{{section}} · {{title}} · <time datetime="{{date}}">{{date}}</time></span>
    <span class="words">{{#pieces}}{{#isMarked}}<mark>{{text}}</mark>{{/isMarked}}{{^isMarked}}{{text}}{{/isMarked}}{{/pieces}}</span></a></li>
    {{/hits}}</ol>
    {{>bottom}}
    """
}
