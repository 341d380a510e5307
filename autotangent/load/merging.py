"""Three-way merging of lines, by the library merge3."""

from autotangent.errors import AutotangentError


class NoLibrary(AutotangentError):
    """A package that is needed for this is not installed."""


def three_way(base: str, edit: str, fresh: str) -> tuple[str | None, list[tuple[int, str]]]:
    """(text, []) where both sides can be joined, else (None, places): line in the edit, and both sides of each place.

    Raises:
        NoLibrary: merge3 is not installed.
    """
    if edit in (base, fresh):
        return fresh, []
    if fresh == base:
        return edit, []
    try:
        import merge3
    except ImportError:
        raise NoLibrary("merging needs the package merge3", None, "pip install 'autotangent[merge]'") from None
    old, mine, other = sides = [text.splitlines(True) for text in (base, edit, fresh)]
    merged: list[str] = []
    conflicts = []
    for kind, *numbers in merge3.Merge3(old, mine, other).merge_regions():
        match kind, numbers:
            case "unchanged", (start, end):
                merged += sides[0][start:end]
            case "a" | "same", (start, end):
                merged += sides[1][start:end]
            case "b", (start, end):
                merged += sides[2][start:end]
            case "conflict", (_, _, start, end, first, until):
                conflicts.append((start, _place(sides[1][start:end], sides[2][first:until])))
    return (None, conflicts) if conflicts else ("".join(merged), [])


def _place(edit: list[str], fresh: list[str]) -> str:
    """Both sides of a contradiction."""
    shown = [f"  edit:   {line.rstrip()}" for line in edit] or ["  edit:   (nothing)"]
    shown += [f"  fresh:  {line.rstrip()}" for line in fresh] or ["  fresh:  (nothing)"]
    return "\n".join(shown) + "\n"
