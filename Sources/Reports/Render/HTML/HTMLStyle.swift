/// The page's only style sheet.
enum HTMLStyle {
  /// SHA-256 of `sheet` in Base64: the page's policy lets no other in. A test compares it.
  static let digest = "/caPDyjm7DKxoWG0C3iCx2yLjzCfJgOnZgMbXGJA/BU="

  static let sheet = """

    :root {
      --paper: #fbfaf7; --card: #ffffff; --ink: #1d2126; --soft: #59616b; --rule: #e2dfd8;
      --accent: #1c5fb8; --glow: #ffd54a; --glow-soft: #fff3c4;
      --trigger: #b3261e; --detection: #8a5a00; --response: #1c5fb8; --mitigation: #6a3fb5; --recovery: #1d7240; --other: #8b939c;
      --step: 1.5rem;
      color-scheme: light dark;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #14171b; --card: #1c2025; --ink: #e8e6e1; --soft: #a3abb5; --rule: #2f353c;
        --accent: #7fb2ff; --glow: #ffd54a; --glow-soft: #3a3313;
        --trigger: #ff8a80; --detection: #f2b84b; --response: #7fb2ff; --mitigation: #c3a3ff; --recovery: #6fd394; --other: #7c848d;
      }
    }
    * { box-sizing: border-box; }
    html { font: 100%/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; -webkit-text-size-adjust: 100%; }
    body {
      margin: 0 auto; padding: calc(var(--step) * 1.5) 1.25rem calc(var(--step) * 2); max-width: 46rem;
      background: var(--paper); color: var(--ink); overflow-wrap: break-word;
    }
    .skip { position: absolute; inset-inline-start: -100vw; }
    .skip:focus { position: static; }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    header { margin-block-end: var(--step); }
    h1 { font-size: clamp(1.75rem, 1.2rem + 2.6vw, 2.75rem); line-height: 1.15; letter-spacing: -.02em; margin: .25rem 0 0; text-wrap: balance; }
    h2 { font-size: 1.25rem; line-height: 1.3; letter-spacing: -.01em; margin: 0 0 .75rem; }
    .byline { margin: 0; color: var(--soft); font-size: .875rem; display: flex; gap: .75rem; }
    .byline span { font-weight: 600; color: var(--accent); }
    section { margin-block-start: calc(var(--step) * 2); }
    main > section:first-child { margin-block-start: var(--step); }
    p { margin: 0 0 .75rem; }
    ul, ol { margin: 0; padding: 0; list-style: none; }
    li { margin-block: .125rem; }
    .summary p { font-size: 1.125rem; line-height: 1.7; }
    .said { border-radius: .375rem; }
    li.said { padding: .25rem .5rem; margin-inline: -.5rem; }
    .impact li, .decisions li, .questions li, .wentWell li, .wentPoorly li, .lucky li, .leadership li, .notes li { padding-inline-start: 1.5rem; position: relative; }
    :is(.impact, .decisions, .questions, .wentWell, .wentPoorly, .lucky, .leadership, .notes) > ul > li::before {
      position: absolute; inset-inline-start: .5rem; color: var(--soft); content: "•";
    }
    .questions > ul > li::before { content: "?"; font-weight: 700; color: var(--accent); }
    .wentWell > ul > li::before { content: "+"; color: var(--recovery); font-weight: 700; }
    .wentPoorly > ul > li::before { content: "–"; color: var(--trigger); font-weight: 700; }
    .impact li { font-weight: 600; }
    .timeline li { display: grid; grid-template-columns: auto 1fr; column-gap: 1.25rem; position: relative; padding-block: .375rem; }
    .timeline ol { display: grid; grid-template-columns: auto 1fr; }
    .timeline li { grid-column: 1 / -1; grid-template-columns: subgrid; }
    .time { font-variant-numeric: tabular-nums; font-weight: 600; white-space: nowrap; }
    .event { border-inline-start: 3px solid var(--phase); padding-inline-start: 1rem; margin-block: -.375rem; padding-block: .375rem; }
    .phase { display: inline-block; font-size: .75rem; font-weight: 600; color: var(--phase); margin-inline-start: .25rem; }
    .trigger { --phase: var(--trigger); } .detection { --phase: var(--detection); } .response { --phase: var(--response); }
    .mitigation { --phase: var(--mitigation); } .recovery { --phase: var(--recovery); } .other { --phase: var(--other); }
    .measures { display: flex; flex-wrap: wrap; gap: .75rem 2rem; margin: 1.25rem 0 0; padding-block: .75rem; border-block: 1px solid var(--rule); }
    .measures dt { font-size: .75rem; color: var(--soft); }
    .measures dd { margin: 0; font-size: 1.25rem; font-weight: 600; font-variant-numeric: tabular-nums; }
    .band { display: block; width: 100%; height: auto; margin-block-end: 1rem; }
    .span, .stop { fill: var(--phase); }
    .stop { stroke: var(--paper); stroke-width: 2; }
    .tick { stroke: var(--soft); stroke-width: 1; }
    .hour, .legend { font-size: 15px; fill: var(--ink); font-variant-numeric: tabular-nums; }
    .legend { fill: var(--soft); font-size: 14px; }
    .drawing { overflow-x: auto; }
    .diagram { max-width: none; display: block; color: var(--soft); }
    .node { fill: var(--card); stroke: var(--accent); stroke-width: 1.5; }
    .node-text { font-size: 14px; fill: var(--ink); }
    .label { font-size: 13px; fill: var(--soft); paint-order: stroke; stroke: var(--paper); stroke-width: 4px; }
    .arrow { stroke: var(--soft); stroke-width: 1.5; }
    .diagram marker path { fill: var(--soft); }
    .factors li { padding-inline-start: 1rem; border-inline-start: 3px solid var(--rule); margin-block: .5rem; }
    .factors li:has(> .said > .root) { border-color: var(--trigger); }
    .root { color: var(--trigger); font-size: .75rem; display: block; }
    .because { color: var(--soft); font-style: italic; }
    .actions li.said { display: grid; grid-template-columns: 1.125rem 1fr; position: relative; padding-inline-end: 2rem; column-gap: .75rem; padding-block: .5rem; }
    .part { display: grid; grid-template-columns: 1.125rem 1fr; column-gap: .5rem; font-size: .9375rem; margin-block: .25rem; }
    .box { inline-size: 1.125rem; block-size: 1.125rem; border: 2px solid var(--soft); border-radius: .25rem; margin-block-start: .2rem; display: grid; place-items: center; line-height: 1; font-size: .875rem; font-weight: 700; }
    .done > .box { background: var(--recovery); border-color: var(--recovery); color: var(--paper); }
    .done > .box::before { content: "✓"; }
    .in-progress > .box { background: linear-gradient(to top, var(--response) 50%, transparent 50%); border-color: var(--response); }
    .declined > .box::before { content: "–"; }
    .declined .text { color: var(--soft); }
    .facts { display: flex; flex-wrap: wrap; gap: .25rem .875rem; color: var(--soft); font-size: .875rem; }
    .facts time { font-variant-numeric: tabular-nums; }
    .priority { font-weight: 700; color: var(--ink); }
    .doubt { font-size: .75rem; color: var(--detection); border-block-end: 1px dashed var(--detection); white-space: nowrap; }
    .votes { font-size: .75rem; color: var(--soft); white-space: nowrap; }
    .aside, footer, figcaption { color: var(--soft); font-size: .875rem; }
    .aside { margin-block-start: calc(var(--step) * 2); }
    .empty { font-size: 1.125rem; }
    footer { margin-block-start: calc(var(--step) * 2.5); padding-block-start: 1rem; border-block-start: 1px solid var(--rule); }
    aside { margin-inline: -1.25rem; }
    figure { margin: 0 0 1rem; display: flow-root; }
    .sheet { position: relative; background: var(--card); overflow: hidden; }
    .sheet img { display: block; width: 100%; height: auto; }
    @media (prefers-color-scheme: dark) { .sheet img { filter: brightness(.88); } }
    .sheet { touch-action: pan-x pan-y; }
    .sheet.zoomed { touch-action: none; cursor: grab; user-select: none; }
    .sheet > * { transform-origin: 0 0; }
    .zoom { float: inline-end; display: flex; gap: .25rem; margin: .375rem 1.25rem .375rem .5rem; }
    .zoom button {
      min-inline-size: 2.75rem; min-block-size: 2.75rem; padding: 0 .5rem; font: inherit; font-weight: 600; line-height: 1; cursor: pointer;
      color: var(--ink); background: var(--card); border: 1px solid var(--rule); border-radius: .5rem;
    }
    .zoom button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
    .sheet svg { position: absolute; inset: 0; width: 100%; height: 100%; mix-blend-mode: multiply; }
    figcaption { padding: .375rem 1.25rem; font-size: .75rem; }
    polygon { fill: transparent; stroke: transparent; stroke-width: 2; vector-effect: non-scaling-stroke; stroke-linejoin: round; }
    polygon.unread { stroke: var(--other); stroke-dasharray: 4 4; pointer-events: none; }
    polygon.can-show { cursor: pointer; }
    polygon.lit { fill: #ffd54a66; stroke: #c98f00; }
    polygon:focus { outline: none; }
    polygon:focus-visible { stroke: #1c5fb8; stroke-width: 4; }
    polygon.doubtful.lit { stroke-dasharray: 5 3; }
    .said.lit { background: var(--glow-soft); box-shadow: 0 0 0 2px var(--glow-soft); }
    .said:target, .part:target { background: var(--glow-soft); box-shadow: 0 0 0 2px var(--glow-soft); border-radius: .375rem; }
    :target { scroll-margin-block: 4rem; }
    .said.can-show { cursor: pointer; }
    .show {
      position: absolute; inline-size: 1.5rem; block-size: 1.5rem; padding: 0; margin-inline-start: -.25rem; border: 0; background: none; vertical-align: middle;
      opacity: 0; cursor: pointer; color: var(--accent); font: inherit; line-height: 1;
    }
    .show::before {
      content: ""; display: block; margin: auto; inline-size: .875rem; block-size: .875rem; border: 2px solid; border-radius: 50%;
      background: radial-gradient(currentColor 30%, transparent 36%);
    }
    .said:hover > .show, .show[aria-pressed="true"] { opacity: 1; }
    .show:focus-visible, a:focus-visible { opacity: 1; outline: 2px solid var(--accent); outline-offset: 2px; border-radius: .25rem; }
    .timeline .show { inset-inline-end: 0; inset-block-start: .375rem; }
    .timeline .event { padding-inline-end: 2rem; }
    .actions .show { inset-inline-end: .25rem; inset-block-start: .5rem; }
    @media (max-width: 63.99rem) {
      aside:has(.pinned) { position: sticky; inset-block-start: 0; z-index: 1; }
      aside:has(.pinned) > figure:not(.pinned) { display: none; }
      .pinned { position: relative; margin: 0; background: var(--paper); box-shadow: 0 .25rem 1rem #0003; }
      .pinned figcaption { display: none; }
      .pinned .zoom { position: absolute; inset-block-end: 0; inset-inline-end: 0; margin: .25rem; }
      .pinned .sheet { max-width: calc(38vh * 1.6); margin-inline: auto; }
    }
    @media (min-width: 64rem) {
      body.has-board { max-width: 92rem; display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); column-gap: 4rem; padding-inline: 3rem; grid-template-rows: auto auto auto 1fr; }
      .has-board header, .has-board main, .has-board footer, .has-board .skip { grid-column: 1; }
      .has-board aside { grid-column: 2; grid-row: 1 / span 4; margin-inline: 0; }
      .has-board aside figure:only-child { position: sticky; inset-block-start: 2rem; }
      .has-board .sheet { border-radius: .75rem; box-shadow: 0 0 0 1px var(--rule), 0 .5rem 2rem #00000014; }
      .has-board .sheet img { max-height: none; }
      .has-board figcaption { padding-inline: 0; }
      .has-board .zoom { margin-inline-end: 0; }
    }
    @media (prefers-reduced-motion: no-preference) {
      .said, polygon { transition: background-color .15s, box-shadow .15s, fill .15s, stroke .15s; }
    }
    @media print {
      :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --rule: #ccc; --glow-soft: #fff; }
      body, body.has-board { display: block; max-width: none; padding: 0; font-size: 10.5pt; }
      .show, .skip, .zoom { display: none; }
      .sheet > * { transform: none !important; }
      .sheet img { max-height: 11cm; width: auto; max-width: 100%; filter: none; }
      .sheet svg, figcaption { display: none; }
      aside { margin: 0 0 1rem; }
      section { margin-block-start: 1.25rem; }
      h2 { break-after: avoid; }
      li, figure, .measures { break-inside: avoid; }
      .drawing { overflow: visible; }
      .diagram { max-width: 100%; height: auto; }
      .box, .event, .span, .stop, .node { print-color-adjust: exact; }
    }

    """
}
