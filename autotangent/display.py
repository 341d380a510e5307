"""What IPython and notebooks show of a gradient: its text, with the kinds it was written for and where it is."""

import html as escaping
from typing import Any

from autotangent import highlight, spelling
from autotangent.errors import AutotangentError

# Weight and opacity, no colours: the frontend's theme may be light or dark.
_STYLES = {"k": "font-weight:600", "d": "font-weight:600", "c": "opacity:.65;font-style:italic", "s": "opacity:.8"}


def html(gradient: Any) -> str:
    """The texts of a gradient as HTML, the first one open."""
    title = f"<code>{escaping.escape(repr(gradient))}</code>"
    try:
        first = gradient._loaded((), {})
    except AutotangentError as error:
        return f"<div>{title}<pre>{escaping.escape(_without_text(gradient, error))}</pre></div>"
    shown = []
    for kinds, loaded in _texts(gradient):
        edited = ", <b>edited</b>" if loaded.text.edited else ""
        path = escaping.escape(loaded.text.path or "in memory")
        where = f"<summary><code>{escaping.escape(kinds)}</code> &middot; <code>{path}</code>{edited}</summary>"
        lines = "\n".join(highlight.lines(loaded.text.body.rstrip(), _styled))
        opened = " open" if loaded is first else ""
        shown.append(f'<details{opened}>{where}<pre style="line-height:1.35;overflow-x:auto">{lines}</pre></details>')
    return f"<div>{title}{''.join(shown)}</div>"


def plain(gradient: Any) -> str:
    """The representation, and below it the text that is meant without arguments."""
    try:
        body = gradient._loaded((), {}).text.body
    except AutotangentError as error:
        body = _without_text(gradient, error)
    return f"{gradient!r}\n\n{body.rstrip()}"


def _texts(gradient: Any) -> list[tuple[str, Any]]:
    """(kinds, text) of every signature so far, in the order in which they came."""
    return [(_kinds(key), loaded) for key, loaded in gradient._variants.texts.items()]


def _kinds(key: tuple) -> str:
    try:
        return spelling.spell_kinds(dict(key))
    except spelling.Unspellable:
        return ", ".join(name for name, _ in key)


def _without_text(gradient: Any, error: AutotangentError) -> str:
    return f"{error}\n\nThere is no text without arguments; give some to {gradient.__qualname__}.source(...)."


def _styled(name: str, escaped: str) -> str:
    style = _STYLES.get(name)
    return f'<span style="{style}">{escaped}</span>' if style else escaped
