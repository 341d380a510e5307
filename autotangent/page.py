"""One self-contained HTML page: a derivative beside its primal, their lines tied to one another."""

import html
import itertools

from autotangent import highlight
from autotangent.structs import struct
from autotangent.syntax.sourcemap import FORWARD, REVERSE, TANGENT
from autotangent.view import View

GENERATOR = '<meta name="generator" content="autotangent">'
_NAMES = {FORWARD: "forward sweep", REVERSE: "reverse sweep", TANGENT: "tangent"}

_LEGEND = """<ul class="legend" aria-label="Colours">{}</ul>
<p class="hint">A line and what comes of it light up together under the mouse, with Tab, or when one is clicked.
A number beside the derivative is that of the line it comes from.</p>
"""

_STYLE = """
:root { color-scheme: light dark; --ground: #fff; --text: #1b1f24; --soft: #59636e; --line: #d1d9e0; --raised: #f6f8fa;
  --forward: #0969da; --reverse: #bc4c00; --tangent: #8250df; --on: #fff3b0; --on-edge: #9a6700;
  --keyword: #8250df; --string: #0a5c2b; --number: #0550ae; }
@media (prefers-color-scheme: dark) { :root { --ground: #0d1117; --text: #e6edf3; --soft: #9198a1; --line: #3d444d;
  --raised: #151b23; --forward: #58a6ff; --reverse: #f0883e; --tangent: #bc8cff; --on: #453a10; --on-edge: #e3b341;
  --keyword: #d2a8ff; --string: #7ee787; --number: #79c0ff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 110rem; padding: 1.25rem clamp(.75rem, 2.5vw, 2.5rem) 4rem; background: var(--ground);
  color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
h1, h2 { font-size: 1.35rem; line-height: 1.3; margin: 0 0 .15rem; overflow-wrap: anywhere; }
.side h2, .side h3 { font-size: .95rem; margin: 0; }
p { margin: .15rem 0; }
.facts { color: var(--soft); font-size: .9rem; overflow-wrap: anywhere; }
.legend { display: flex; flex-wrap: wrap; gap: .4rem 1.25rem; list-style: none; margin: .75rem 0; padding: 0;
  font-size: .9rem; }
.legend li { border-left: .35rem solid var(--edge); padding-left: .5rem; }
section { margin-top: 1.25rem; }
section + section { border-top: 1px solid var(--line); margin-top: 2.5rem; padding-top: 1.5rem; }
.sides { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1rem; align-items: start;
  margin-top: .75rem; }
.side { border: 1px solid var(--line); border-radius: .4rem; overflow: hidden; }
.side > header { background: var(--raised); border-bottom: 1px solid var(--line); padding: .45rem .75rem; }
.primal { max-height: calc(100vh - 1.5rem); overflow-y: auto; position: sticky; top: .75rem; }
.lines { font: .84rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; margin: 0;
  max-height: none; overflow-x: auto; padding: .4rem 0; tab-size: 4; }
.rows { min-width: max-content; }
.line { border-left: .35rem solid var(--edge, transparent); display: flex; min-height: 1.5em; scroll-margin: 4rem; }
.line.linked { cursor: pointer; }
.line.reverse, .line.tangent { border-left-style: double; }
.forward, .legend .forward { --edge: var(--forward); }
.reverse, .legend .reverse { --edge: var(--reverse); }
.tangent, .legend .tangent { --edge: var(--tangent); }
.number { color: var(--soft); flex: none; min-width: calc(var(--digits) * 1ch + 1.5em); padding: 0 .9em 0 .6em;
  text-align: right; text-decoration: none; user-select: none; }
a.number:hover, a.number:focus-visible { color: var(--text); text-decoration: underline; }
a.number:focus-visible { outline: 2px solid var(--on-edge); outline-offset: -2px; }
.line code { font: inherit; padding-right: 1rem; white-space: pre; }
.line.on, .line:target { background: var(--on); box-shadow: inset 3px 0 var(--on-edge); }
.label { color: var(--edge); font: 600 .75rem/1.4 system-ui, sans-serif; letter-spacing: .04em; margin: .35rem 0 .1rem;
  padding-left: .75rem; position: sticky; left: 0; text-transform: uppercase; width: max-content; }
.k { color: var(--keyword); } .s { color: var(--string); } .n { color: var(--number); }
.c { color: var(--soft); font-style: italic; } .d { font-weight: 700; }
.hint { color: var(--soft); font-size: .85rem; }
@media (max-width: 60rem) { .sides { grid-template-columns: minmax(0, 1fr); }
  .primal { max-height: 38vh; top: 0; z-index: 1; background: var(--ground); }
  .lines { font-size: .78rem; } .number { min-width: calc(var(--digits) * 1ch + .9em);
  padding: 0 .6em 0 .3em; } }
@media (prefers-reduced-motion: no-preference) { .line { transition: background-color .08s; } }
@media print { .primal { position: static; max-height: none; } }
"""

_SCRIPT = """
for (const section of document.querySelectorAll("section")) {
  const lines = [...section.querySelectorAll(".linked")];
  let pinned = null;
  const others = line => (line.dataset.lines || "").split(" ").map(id => document.getElementById(id));
  const show = line => {
    const on = new Set();
    if (line) for (const one of [line, ...others(line)]) { on.add(one); }
    if (line) for (const other of others(line)) for (const same of others(other)) on.add(same);
    for (const one of lines) one.classList.toggle("on", on.has(one));
  };
  const reveal = line => {
    const first = others(line)[0], box = first.getBoundingClientRect();
    if (box.top < 0 || box.bottom > innerHeight) first.scrollIntoView({block: "center"});
    const side = first.closest(".side");
    if (side.scrollHeight > side.clientHeight) side.scrollTop = first.offsetTop - side.clientHeight / 2;
  };
  for (const line of lines) {
    line.addEventListener("mouseenter", () => show(line));
    line.addEventListener("mouseleave", () => show(pinned));
    line.addEventListener("focusin", () => show(line));
    line.addEventListener("focusout", () => show(pinned));
    line.addEventListener("click", event => {
      if (getSelection().type === "Range") return;
      event.preventDefault();
      pinned = pinned === line ? null : line;
      show(pinned);
      if (pinned) reveal(line);
    });
  }
  document.addEventListener("keydown", event => { if (event.key === "Escape") show(pinned = null); });
}
"""


@struct(frozen=True)
class _Row:
    """A line of code. shown: its number; ids: the lines of the other side it is tied to; said: where its link leads;
    label: what begins with it."""

    name: str
    shown: str
    code: str
    ids: list[str]
    sweep: str
    said: str
    label: str = ""


def page(views: list[View]) -> str:
    """The page of a derivative (the first view) and of the functions that it calls."""
    name = html.escape(views[0].name)
    sweeps = [o.sweep for v in views for o in v.origins if o is not None]
    legend = _LEGEND.format("".join(f'<li class="{s}">{_NAMES[s]}</li>' for s in _NAMES if s in sweeps))
    sections = "\n".join(_section(v, str(number), "" if number else legend) for number, v in enumerate(views))
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
{GENERATOR}
<title>{name}</title>
<style>{_STYLE}</style>
</head>
<body>
<main>
{sections}
</main>
<script>{_SCRIPT}</script>
</body>
</html>
"""


def _section(view: View, prefix: str, legend: str) -> str:
    """One text and its primal; the first one has the legend."""
    level = 1 if legend else 2
    text = view.text
    facts = [f"for <code>{html.escape(view.kinds)}</code>"] if view.kinds else []
    facts += ["<strong>edited by hand</strong>"] if text.edited else []
    return f"""<section aria-labelledby="name{prefix}">
<h{level} id="name{prefix}">{html.escape(view.name)}</h{level}>
<p>{html.escape(view.title)}</p>
<p class="facts">{"; ".join(facts)}</p>
{legend}<div class="sides">
{_primal(view, prefix, level + 1)}
{_derivative(view, prefix, level + 1)}
</div>
</section>"""


def _side(name: str, where: str, role: str, rows: list[_Row], level: int) -> str:
    """A panel of lines, below their heading."""
    digits = max((len(r.shown) for r in rows), default=0)
    made = "\n".join(map(_row, rows))
    return f"""<div class="side {role}">
<header><h{level}>{html.escape(name)}</h{level}><p class="facts">{html.escape(where)}</p></header>
<div class="lines" role="region" tabindex="0" aria-label="{html.escape(name)}">
<div class="rows" style="--digits: {digits}">
{made}
</div></div>
</div>"""


def _primal(view: View, prefix: str, level: int) -> str:
    """The function as it was written, with its own line numbers; a line leads to what comes of it."""
    record = view.record
    made: dict[int, list[int]] = {}
    for number, origin in enumerate(view.origins, 1):
        for line in origin.lines if origin is not None else ():
            made.setdefault(line, []).append(number)
    rows = []
    for number, code in enumerate(highlight.lines(record.source), 1):
        ids = [f"d{prefix}-{n}" for n in made.get(number, ())]
        said = f"line {record.first_line + number - 1}, to what comes of it"
        rows.append(_Row(f"p{prefix}-{number}", str(record.first_line + number - 1), code, ids, "", said))
    return _side(f"{record.module}.{record.qualname}", record.file, "primal", rows, level)


def _derivative(view: View, prefix: str, level: int) -> str:
    """The text that runs; a line leads to where it comes from."""
    code = highlight.lines(view.text.body)
    rows = []
    sweep = ""
    for number, (line, origin) in enumerate(itertools.zip_longest(code, view.origins[: len(code)]), 1):
        now, label = origin.sweep if origin is not None else "", ""
        if now in (FORWARD, REVERSE) and now != sweep and not _interleaved(view):
            sweep, label = now, _NAMES[now]
        lines = origin.lines if origin is not None else ()
        shown = _numbers([view.record.first_line + n - 1 for n in lines])
        ids = [f"p{prefix}-{n}" for n in lines]
        said = f"{_NAMES.get(now, '')}, from line {shown}"
        rows.append(_Row(f"d{prefix}-{number}", shown, line, ids, now, said, label))
    where = f"{view.text.path}, from line {view.first}" if view.text.path else "in memory"
    return _side(view.name, where, "derivative", rows, level)


def _interleaved(view: View) -> bool:
    return any(o is not None and o.sweep == TANGENT for o in view.origins)


def _numbers(lines: list[int]) -> str:
    """3, or 3-5."""
    return f"{lines[0]}-{lines[-1]}" if len(lines) > 1 else "".join(map(str, lines))


def _row(row: _Row) -> str:
    label = f'<div class="label {row.sweep}">{row.label}</div>\n' if row.label else ""
    number, data = f'<span class="number">{row.shown}</span>', ""
    if row.ids:
        number = f'<a class="number" href="#{row.ids[0]}" aria-label="{row.said}">{row.shown}</a>'
        data = f' data-lines="{" ".join(row.ids)}"'
    kind = " ".join(filter(None, ["line", "linked" if row.ids else "", row.sweep]))
    return f'{label}<div class="{kind}" id="{row.name}"{data}>{number}<code>{row.code}</code></div>'
