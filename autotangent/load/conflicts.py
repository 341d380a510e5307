"""The errors by which an edit makes itself heard, instead of being dropped or of being run for another function."""

import types

from autotangent.errors import EditConflict, Place, UneditedVariant
from autotangent.load.states import Facts


def conflict(path: str, facts: Facts, function: types.FunctionType, fresh: str | None) -> EditConflict:
    """The file was edited, and what it is the derivative of has changed since. fresh: where the fresh text is."""
    changed = ", ".join(facts.changes) or "the generator"
    how = f"The fresh text is in {fresh}\n" if fresh else ""
    kept = "apply your edit to the fresh text and rename it to" if fresh else "rename your file, call again, and edit"
    return EditConflict(
        f"{path} was edited by hand, and {changed} has changed since",
        Place(function.__code__.co_filename, function.__code__.co_firstlineno),
        f"{how}To keep your edit:  {kept} {path}\n"
        f"To keep it as it is, whatever changes:  write `# pin: yes` in its header\n"
        f"To drop it:  delete {path}",
    )


def unedited_variant(edited: str, wanted: str, kinds: str) -> UneditedVariant:
    """A gradient was edited for other kinds than those of this call."""
    other = f", not for this call, whose text would be in {wanted}" if wanted else ", not for those of this call"
    return UneditedVariant(
        f"{edited} was edited by hand for the kinds {kinds}{other}",
        None,
        f"If the edit serves all kinds of arguments:  add the line `# covers: any` to the header of {edited}\n"
        f"If it is not needed any more:  delete {edited}",
    )
