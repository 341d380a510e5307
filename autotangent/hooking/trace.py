"""What the hook did, module by module, for `autotangent trace` and for whoever asks."""

from autotangent.structs import field, struct

READY, WAITS, LEFT, OWN = "ready", "waits for its first call", "left alone", "has its own"


@struct(frozen=True)
class Row:
    """One function. name: of the function in its module; state: one of the words above, or a state of its file;
    why: the reason where it is not `ready`; path: its file."""

    name: str
    state: str
    why: str = ""
    path: str | None = None
    beside: str = ""


@struct()
class Trace:
    """One module. marked: by whom; how: seen at its import, or augmented in place; loader: the one that ran it."""

    module: str
    marked: str
    how: str
    loader: str
    rows: list[Row] = field(default_factory=list)
    problem: str = ""


TRACES: dict[str, Trace] = {}
