/// How the page looks: in the light and in the dark, beside or below each other, and on paper. A verdict is told by a sign and by the
/// kind of its line, not by its color alone.
enum HTMLStyle {
  static let text = """
    :root { color-scheme: light dark; --back: #fff; --text: #1b1f24; --soft: #57606a; --line: #d0d7de; --panel: #f6f8fa;
      --supported: #116329; --contradicted: #b3141f; --unverified: #7d4e00; --error: #6a2c91;
      --supported-back: #d7f5dc; --contradicted-back: #ffdcd9; --unverified-back: #fff1c7; --error-back: #efe0fb; }
    @media screen and (prefers-color-scheme: dark) { :root { --back: #0d1117; --text: #e6edf3; --soft: #9aa4af; --line: #30363d;
      --panel: #161b22; --supported: #6fdd8b; --contradicted: #ff9a92; --unverified: #e9b94e; --error: #d2a8ff;
      --supported-back: #12361f; --contradicted-back: #4c1719; --unverified-back: #3b2e07; --error-back: #33204b; } }
    * { box-sizing: border-box; }
    html, body { margin: 0; height: 100%; }
    body { display: flex; flex-direction: column; background: var(--back); color: var(--text);
      font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
    header { padding: .6rem 1rem; border-bottom: 1px solid var(--line); }
    h1 { font-size: 1.25rem; margin: 0 0 .4rem; }
    h2 { font-size: 1.05rem; margin: 0 0 .5rem; }
    h3 { font-size: 1rem; font-weight: 500; margin: 0; }
    .state { font-size: .85rem; padding: .1rem .5rem; border-radius: 1rem; margin-left: .4rem; }
    .state.passed { color: var(--supported); background: var(--supported-back); }
    .state.failed { color: var(--contradicted); background: var(--contradicted-back); }
    .problem { color: var(--error); margin: .4rem 0 0; }
    svg { display: block; width: 100%; height: 12px; border-radius: 6px; }
    rect.supported { fill: #2da44e; } rect.contradicted { fill: #cf222e; } rect.unverified { fill: #d4a72c; }
    rect.error { fill: #8250df; }
    main { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(0, 9fr) minmax(0, 11fr); }
    section { overflow: auto; padding: .8rem 1rem; }
    section + section { border-left: 1px solid var(--line); }
    form { position: sticky; top: -.8rem; z-index: 1; background: var(--back); padding: .4rem 0; margin-bottom: .5rem;
      border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: .3rem .8rem; align-items: center; }
    fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem .8rem; }
    legend { position: absolute; clip-path: inset(50%); }
    label { white-space: nowrap; cursor: pointer; }
    .find { flex: 1 1 9rem; display: flex; gap: .4rem; } .find input { flex: 1; min-width: 4rem; font: inherit; }
    output { color: var(--soft); font-size: .9rem; }
    .c p { margin: 0; font-size: .92rem; }
    .c { padding: .5rem .6rem; border-left: 4px solid; border-radius: 4px; margin-bottom: .4rem; background: var(--panel);
      cursor: pointer; content-visibility: auto; contain-intrinsic-size: auto 5.5rem; overflow-wrap: anywhere; }
    .c.supported { border-color: #2da44e; } .c.contradicted { border-color: #cf222e; }
    .c.unverified { border-color: #d4a72c; } .c.error { border-color: #8250df; }
    .c .v { font-size: .85rem; margin-right: .3rem; } .c a { color: inherit; }
    .c small, .c .w { color: var(--soft); } .c .w { font-size: .8rem; margin: .1rem 0 0; }
    .supported > .v, label.supported, .q .supported { color: var(--supported); }
    .contradicted > .v, .contradicted > h3 > .v, label.contradicted, .q .contradicted { color: var(--contradicted); }
    .supported > h3 > .v { color: var(--supported); } .error > h3 > .v, label.error, .q .error { color: var(--error); }
    .unverified > h3 > .v, label.unverified, .q .unverified { color: var(--unverified); }
    .q { font-weight: 600; }
    .q .supported, .m.supported { text-decoration: underline solid; }
    .q .contradicted, .m.contradicted { text-decoration: underline wavy; }
    .q .unverified, .m.unverified { text-decoration: underline dashed; }
    .q .unchecked { text-decoration: underline dotted; color: var(--soft); }
    .q span, .m { text-underline-offset: .18em; text-decoration-thickness: .09em; }
    .src { margin-bottom: 1.5rem; } .src h3 { color: var(--soft); font-size: .9rem; margin-bottom: .3rem; }
    .l, .gap { margin: 0; } .l { padding-left: 3.2em; white-space: pre-wrap; overflow-wrap: anywhere; min-height: 1.5em;
      position: relative; }
    .l::before { content: attr(data-n); position: absolute; left: 0; width: 2.6em; text-align: right; color: var(--soft);
      font-size: .8em; line-height: 1.9; user-select: none; }
    .gap { color: var(--soft); font-size: .85rem; padding-left: 3.2em; font-style: italic; }
    .m { color: inherit; border-radius: 3px; padding: 0 .1em; }
    .m.supported { background: var(--supported-back); } .m.contradicted { background: var(--contradicted-back); }
    .m.unverified { background: var(--unverified-back); } .m.error { background: var(--error-back); }
    .u { font: .75em ui-monospace, monospace; color: var(--error); border: 1px solid; border-radius: 3px; padding: 0 .2em; }
    .on, :target { outline: 2px solid #0969da; outline-offset: 1px; }
    :focus-visible { outline: 3px solid #0969da; outline-offset: 1px; }
    .no-supported > .supported, .no-contradicted > .contradicted, .no-unverified > .unverified, .no-error > .error,
    .only-failed > :not(.failed), .c[hidden] { display: none; }
    @media (max-width: 55rem) { html, body { height: auto; } body, main { display: block; }
      section { overflow: visible; padding: .7rem; } section + section { border-left: 0; border-top: 1px solid var(--line); }
      form { top: 0; } .l { padding-left: 2.4em; } .l::before { width: 1.9em; } }
    @media print { html, body { height: auto; } body, main { display: block; } form { display: none; }
      section { overflow: visible; border: 0; } .c { content-visibility: visible; break-inside: avoid; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
    """
}
