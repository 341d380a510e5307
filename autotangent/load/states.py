"""The state of a file: what was changed by a person, what changed under it, and so what is done with it.

| body as generated | primal matches | generator matches | state         | text that runs     | file               |
| yes               | yes            | yes               | clean         | the file           |                    |
| yes               | no             | any               | stale         | fresh              | replaced           |
| yes               | yes            | no                | old generator | fresh              | replaced           |
| no                | yes            | yes, or same major| edited        | the file           | never touched      |
| no                | no             | any               | conflict      | none: an error     | .new beside it     |
| pinned            | any            | any               | pinned        | the file           | never touched      |
| no header of ours, not trusted                       | foreign       | fresh, in memory   | never touched      |
| the function is gone                                 | orphan        | none               | never touched      |
"""

from autotangent.load.header import Header, digest
from autotangent.structs import struct

CLEAN, STALE, OLD_GENERATOR, EDITED, CONFLICT, PINNED, FOREIGN, ABSENT, ORPHAN = (
    "clean", "stale", "old generator", "edited", "conflict", "pinned", "foreign", "absent", "orphan",
)  # fmt: skip

EPOCH = "1.0"


@struct(frozen=True)
class Facts:
    """What a state follows from: three comparisons, and what of the primal is different."""

    body_as_generated: bool
    generator_matches: bool
    major_matches: bool
    changes: tuple[str, ...] = ()


def facts(header: Header, body: str, generator: str, changes: tuple[str, ...]) -> Facts:
    """The comparisons for one file."""
    return Facts(
        body_as_generated=digest(body) == header.generated,
        generator_matches=header.gen == generator,
        major_matches=header.gen.partition(".")[0] == generator.partition(".")[0],
        changes=changes,
    )


def state(header: Header, found: Facts) -> str:
    """The row of the table.

    >>> from autotangent.load.states import Facts, state
    >>> class Plain: pinned = False
    >>> state(Plain, Facts(True, True, True)), state(Plain, Facts(False, True, True, ("f",)))
    ('clean', 'conflict')
    """
    if header.pinned:
        return PINNED
    if found.body_as_generated:
        if found.changes:
            return STALE
        return CLEAN if found.generator_matches else OLD_GENERATOR
    if found.changes or not found.major_matches:
        return CONFLICT
    return EDITED


def generator(rules: str) -> str:
    """What is written after `gen:`: the epoch of the generator, and a digest of the rules that a user registered."""
    return f"{EPOCH}.{rules}"
