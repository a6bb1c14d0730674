/** The look of a report: light and dark as the reader's machine has it, black on white in print. */
export const style = `
:root { color-scheme: light dark; --ground: #fff; --ink: #172b4d; --faint: #505f79; --line: #c1c7d0; --hit: #e3fcef;
  --miss: #ffebe6; --link: #0052cc; }
@media (prefers-color-scheme: dark) { :root { --ground: #1d2125; --ink: #dee4ea; --faint: #9fadbc; --line: #454f59;
  --hit: #164b35; --miss: #5d1f1a; --link: #85b8ff; } }
@media print { :root { --ground: #fff; --ink: #000; --faint: #333; --line: #888; --hit: #e3fcef; --miss: #ffebe6;
  --link: #000; } details > summary { list-style: none; } tr, h2 { break-inside: avoid; } h2 { break-after: avoid; } }
body { background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto;
  max-width: 64rem; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2.5rem; }
p, caption { color: var(--faint); } p strong { color: var(--ink); }
a { color: var(--link); }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: start; padding-bottom: .4rem; }
th, td { border: 1px solid var(--line); padding: .3rem .7rem; text-align: end; vertical-align: top; }
th[scope=row], thead th:first-child { text-align: start; }
td { white-space: nowrap; } .keys { white-space: normal; }
td:has(.hit) { background: var(--hit); } td:has(.miss) { background: var(--miss); }
summary { cursor: pointer; } .keys { max-width: 24rem; margin: .3rem 0; text-align: start; }
.keys > * { display: inline-block; margin-inline-end: .6rem; }
`;
