/// Handing in a board, and watching it being read.
enum SnapTemplate {
  static let snap = """
    {{>top}}
    <h1>[[all.snap-a-board]]</h1>
    {{#isOffline}}<p class="notice">[[snap.there-is-no-connection]]</p>{{/isOffline}}
    {{#problem}}<p class="problem" role="alert">{{.}}</p>{{/problem}}
    {{#hasProjects}}
    <form method="post" action="/snap" enctype="multipart/form-data" class="snap" data-largest="{{largest}}" data-account="{{account}}">
    <input type="hidden" name="key" value="{{key}}">
    <label>[[snap.project]] <select name="project">{{#projects}}<option value="{{id}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>{{/projects}}</select></label>
    {{#pinned}}<aside class="pinned" data-pinned="{{id}}" aria-label="[[snap.pinned-in]]"{{^isChosen}} hidden{{/isChosen}}>{{#notes}}<p>{{.}}</p>{{/notes}}</aside>
    {{/pinned}}
    <div class="tabs" data-tabs hidden><button type="button" class="tab" id="photo-tab" aria-controls="photo">[[snap.photo]]</button><button type="button" class="tab" id="write-tab" aria-controls="write">[[snap.write]]</button></div>
    <div id="photo"><fieldset><legend>[[snap.photos-of-one-board]]</legend>
    <label class="drop">[[snap.take-or-choose-photos]] <input type="file" name="photo" accept="image/*" multiple></label>
    <p class="soft">[[snap.jpeg-png-webp-heic]]</p>
    <ul class="thumbs" aria-live="polite"></ul></fieldset></div>
    <div id="write"><fieldset><legend>[[snap.or-write-notes]]</legend>
    <label>[[snap.notes-a-write-up]] <textarea name="notes" rows="10" data-longest="{{longestTurned}}">{{notes}}</textarea></label>
    <p class="soft" id="turned-count" role="status"></p>
    <ol class="turned"></ol></fieldset></div>
    <button>[[snap.read-it]]</button> <output class="soft"></output>
    </form>
    <section class="queue" hidden aria-labelledby="queue"><h2 id="queue" tabindex="-1">[[snap.on-this-device]]</h2>
    <p class="soft">[[snap.not-sent-yet-they]]</p><ul></ul></section>
    <script type="module" src="/static/tabs.js"></script>
    <script type="module" src="/static/snap.js"></script>
    <script type="module" src="/static/write.js"></script>
    {{#isOffline}}<script type="module" src="/static/waiting.js"></script>{{/isOffline}}
    {{/hasProjects}}
    {{^hasProjects}}<section class="empty"><h2>[[snap.no-project-to-keep]]</h2><p>[[snap.make-one-or-ask]]</p>
    <p><a class="button" href="/projects/new">[[all.make-a-project]]</a></p></section>{{/hasProjects}}
    {{>bottom}}
    """

  static let job = """
    {{>top}}
    <section class="narrow job" data-job="{{id}}" data-over="{{isOver}}">
    <h1>{{heading}}</h1>
    <p class="lead" role="status" aria-live="polite">{{state}}</p>
    {{^isOver}}<p class="soft">[[job.you-can-close-this]] <a href="/jobs/{{id}}">[[job.look-again]]</a></p>
    <progress aria-label="[[job.reading]]"></progress>
    <script type="module" src="/static/job.js"></script>{{/isOver}}
    {{#isOver}}<p><a class="button" href="/">[[all.to-the-boards]]</a></p>{{/isOver}}
    </section>
    {{>bottom}}
    """
}
