"""Programs that are refused, a row for each text."""

from tests.refused import (
    arrays,
    calls,
    containers,
    derivatives,
    derived_again,
    insertions,
    libraries,
    more_arrays,
    more_calls,
    more_containers,
    more_objects,
    objects,
    statements,
    writing,
)

ROWS = [
    *arrays.ROWS,
    *calls.ROWS,
    *containers.ROWS,
    *derivatives.ROWS,
    *derived_again.ROWS,
    *insertions.ROWS,
    *libraries.ROWS,
    *more_arrays.ROWS,
    *more_calls.ROWS,
    *more_containers.ROWS,
    *more_objects.ROWS,
    *objects.ROWS,
    *statements.ROWS,
    *writing.ROWS,
]
