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
    <div class="drop"><label><svg viewBox="0 0 48 48" aria-hidden="true"><path d="M17 10l-3 5H8a4 4 0 0 0-4 4v17a4 4 0 0 0 4 4h32a4 4 0 0 0 4-4V19a4 4 0 0 0-4-4h-6l-3-5z"/><circle cx="24" cy="27" r="8"/></svg>
    <span>[[snap.take-or-choose-photos]]</span> <input type="file" name="photo" accept="image/*" multiple aria-describedby="formats"></label>
    <p class="soft" id="formats">[[snap.jpeg-png-webp-heic]]</p></div>
    <p class="problem" role="alert" id="photo-problem" hidden></p>
    <p class="soft" role="status" id="photo-count"></p>
    <ul class="thumbs"></ul></fieldset></div>
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
    {{^hasProjects}}<section class="empty">{{#isReader}}<h2>[[snap.you-may-read]]</h2><p>[[snap.whoever-owns-it]]</p>{{/isReader}}{{^isReader}}<h2>[[snap.no-project-to-keep]]</h2><p>[[snap.make-one-or-ask]]</p>{{/isReader}}
    <p><a class="button" href="/projects/new">[[all.make-a-project]]</a></p></section>{{/hasProjects}}
    {{>bottom}}
    """

  static let job = """
    {{>top}}
    <section class="narrow job" data-job="{{id}}" data-over="{{isOver}}">
    <h1>{{heading}}</h1>
    {{#problem}}<p class="problem" role="alert">{{.}}</p>{{/problem}}
    <p class="lead" role="status" aria-live="polite">{{state}}</p>
    {{^isOver}}<p class="soft">[[job.you-can-close-this]] <a href="/jobs/{{id}}">[[job.look-again]]</a></p>
    <progress aria-label="[[job.reading]]"></progress>
    <script type="module" src="/static/job.js"></script>{{/isOver}}
    {{#isOver}}{{#maySettle}}<p>[[job.what-was-handed-in]]</p>
    <form method="post" action="/jobs/{{id}}/retry"><p><button>[[job.try-again]]</button> <a class="button plain" href="/snap?project={{project}}">[[all.snap-a-board]]</a></p></form>
    <details><summary>[[job.discard-it]]</summary>
    <form method="post" action="/jobs/{{id}}/discard"><p>[[job.it-is-gone-then]]</p><p><button class="plain">[[job.discard-for-good]]</button></p></form></details>{{/maySettle}}
    <p><a href="/">[[all.to-the-boards]]</a></p>{{/isOver}}
    </section>
    {{>bottom}}
    """
}
