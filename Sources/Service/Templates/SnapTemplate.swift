/// Handing in a board, and watching it being read.
enum SnapTemplate {
  static let snap = """
    {{>top}}
    <h1>Snap a board</h1>
    {{#isOffline}}<p class="notice">There is no connection just now. What you snap waits on this device, and is sent when there is one.</p>{{/isOffline}}
    {{#problem}}<p class="problem" role="alert">{{.}}</p>{{/problem}}
    {{#hasProjects}}
    <form method="post" action="/snap" enctype="multipart/form-data" class="snap" data-largest="{{largest}}" data-account="{{account}}">
    <input type="hidden" name="key" value="{{key}}">
    <label>Project <select name="project">{{#projects}}<option value="{{id}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>{{/projects}}</select></label>
    {{#pinned}}<aside class="pinned" data-pinned="{{id}}" aria-label="Pinned in {{name}}"{{^isChosen}} hidden{{/isChosen}}>{{#notes}}<p>{{.}}</p>{{/notes}}</aside>
    {{/pinned}}
    <div class="tabs" data-tabs hidden><button type="button" class="tab" id="photo-tab" aria-controls="photo">Photo</button><button type="button" class="tab" id="write-tab" aria-controls="write">Write</button></div>
    <div id="photo"><fieldset><legend>Photos of one board</legend>
    <label class="drop">Take or choose photos <input type="file" name="photo" accept="image/*" multiple></label>
    <p class="soft">JPEG, PNG, WebP, HEIC, AVIF or TIFF. You can also drop them here, or paste one.</p>
    <ul class="thumbs" aria-live="polite"></ul></fieldset></div>
    <div id="write"><fieldset><legend>Or write notes</legend>
    <label>Notes, a write-up, or a chat <textarea name="notes" rows="10" data-longest="{{longestTurned}}">{{notes}}</textarea></label>
    <p class="soft" id="turned-count" role="status"></p>
    <ol class="turned"></ol></fieldset></div>
    <button>Read it</button> <output class="soft"></output>
    </form>
    <section class="queue" hidden aria-labelledby="queue"><h2 id="queue" tabindex="-1">On this device</h2>
    <p class="soft">Not sent yet. They go as soon as there is a connection.</p><ul></ul></section>
    <script type="module" src="/static/tabs.js"></script>
    <script type="module" src="/static/snap.js"></script>
    <script type="module" src="/static/write.js"></script>
    {{#isOffline}}<script type="module" src="/static/waiting.js"></script>{{/isOffline}}
    {{/hasProjects}}
    {{^hasProjects}}<section class="empty"><h2>No project to keep it in</h2><p>Make one, or ask to be let into one.</p>
    <p><a class="button" href="/projects/new">Make a project</a></p></section>{{/hasProjects}}
    {{>bottom}}
    """

  static let job = """
    {{>top}}
    <section class="narrow job" data-job="{{id}}" data-over="{{isOver}}">
    <h1>{{heading}}</h1>
    <p class="lead" role="status" aria-live="polite">{{state}}</p>
    {{^isOver}}<p class="soft">You can close this page: nothing is lost. <a href="/jobs/{{id}}">Look again</a></p>
    <progress aria-label="Reading"></progress>
    <script type="module" src="/static/job.js"></script>{{/isOver}}
    {{#isOver}}<p><a class="button" href="/">To the boards</a></p>{{/isOver}}
    </section>
    {{>bottom}}
    """
}
