"""Programs that are refused, a row for each text."""

from tests.refused import arrays, calls, containers, more_containers, more_objects, objects

ROWS = [*arrays.ROWS, *calls.ROWS, *containers.ROWS, *more_containers.ROWS, *more_objects.ROWS, *objects.ROWS]
