/// What is kept, and finding it again.
enum LibraryTemplate {
  static let library = """
    {{>top}}
    {{#deleted}}<div class="notice done" role="status"><span>“{{title}}” is deleted.</span>
    <form method="post" action="/boards/{{id}}/undelete"><button class="plain">Undo</button></form></div>{{/deleted}}
    <div class="head"><h1>Boards</h1><a class="button" href="/snap">Snap a board</a></div>
    {{#hasProjects}}<p class="projects">{{#projects}}<a href="/projects/{{id}}">{{name}}</a> {{/projects}}<a class="soft" href="/projects/new">New project</a></p>{{/hasProjects}}
    {{#waiting}}<p class="waiting"><a href="/jobs/{{id}}">A snap of {{project}} {{state}}</a></p>{{/waiting}}
    {{^hasProjects}}<section class="empty"><h2>Begin with a project</h2>
    <p>Boards live in projects: one for each team or service will do.</p>
    <p><a class="button" href="/projects/new">Make a project</a></p></section>{{/hasProjects}}
    {{#isEmpty}}<section class="empty"><h2>No boards yet</h2>
    <p>Take a photo of the whiteboard at the end of the session. The report is there before the room is empty.</p></section>{{/isEmpty}}
    {{>months}}
    {{#older}}<p><a class="button plain" href="/?before={{.}}">Older boards</a></p>{{/older}}
    <p class="soft"><a href="/published">What other projects published to everybody here</a>{{#mayDelete}} · <a href="/deleted">Deleted boards</a>{{/mayDelete}}</p>
    {{>bottom}}
    """

  static let deleted = """
    {{>top}}
    <p class="byline"><a href="/">Back to the boards</a></p>
    <h1>Deleted boards</h1>
    {{#isEmpty}}<p class="empty">Nothing is deleted.</p>{{/isEmpty}}
    <ul class="members">{{#boards}}<li><span>{{title}} <span class="soft">until {{until}}</span></span>
    <form method="post" action="/boards/{{id}}/undelete"><button class="plain">Bring back<span class="hidden"> {{title}}</span></button></form></li>
    {{/boards}}</ul>
    {{#older}}<p><a class="button plain" href="/deleted?before={{.}}">More</a></p>{{/older}}
    {{>bottom}}
    """

  static let months = """
    {{#months}}<section aria-labelledby="m{{key}}"><h2 id="m{{key}}">{{name}}</h2>
    <ul class="cards">{{#boards}}<li><a href="{{place}}"><span class="kind {{kindClass}}">{{kind}}</span>
    <strong>{{title}}</strong> <span class="soft">{{#project}}{{.}} · {{/project}}<time datetime="{{day}}">{{day}}</time></span></a></li>
    {{/boards}}</ul></section>{{/months}}
    """

  static let toEverybody = """
    {{>top}}
    <h1>Published to everybody</h1>
    <p class="soft">What projects let everybody read who has an account here.</p>
    {{#isEmpty}}<section class="empty"><h2>Nothing yet</h2>
    <p>A facilitator publishes a board from its page: once everything doubtful is settled, others can learn from it.</p>
    <p><a class="button" href="/">To the boards</a></p></section>{{/isEmpty}}
    {{>months}}
    {{#older}}<p><a class="button plain" href="/published?before={{.}}">Older boards</a></p>{{/older}}
    {{>bottom}}
    """

  static let search = """
    {{>top}}
    <h1>Search</h1>
    <form class="search" role="search" action="/search"><label class="hidden" for="q">Words to look for</label>
    <input id="q" name="q" type="search" value="{{query}}" placeholder="connection pool, &quot;load test&quot;, deploy*"{{^query}} autofocus{{/query}}>
    <button>Search</button></form>
    {{#isAsked}}{{^hits}}<p class="empty">Nothing was found. Fewer words find more.</p>{{/hits}}{{/isAsked}}
    <ol class="hits">{{#hits}}<li><a href="/boards/{{board}}"><span class="soft">{{section}} · {{title}} · <time datetime="{{date}}">{{date}}</time></span>
    <span class="words">{{#pieces}}{{#isMarked}}<mark>{{text}}</mark>{{/isMarked}}{{^isMarked}}{{text}}{{/isMarked}}{{/pieces}}</span></a></li>
    {{/hits}}</ol>
    {{>bottom}}
    """
}
