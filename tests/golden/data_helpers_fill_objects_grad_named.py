# autotangent-cache 1
# function: tests.programs.data_helpers_fill_objects:named   variant: shadow   wrt:
#     first second   shadows: first second   defines: named_fwd named_rev
# source: ../data_helpers_fill_objects.py   0ccdec3c63ebc5ab
# generated: 8a693c42c5c0ad92   gen: 1.0.0
# kinds: first tests.programs.data_helpers_fill_objects:Part{size: float, last:
#     optional(float), total: int, table: mapping(str: float)}, second
#     tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float),
#     total: int, table: mapping(str: float)}
# result: dict(first: tests.programs.data_helpers_fill_objects:Part{size: float, last:
#     optional(float), total: int, table: mapping(str: float)}, second:
#     tests.programs.data_helpers_fill_objects:Part{size: float, last: optional(float),
#     total: int, table: mapping(str: float)})
# resolved:
# deps:
# pin: no

def named_fwd(first, second, *, first_bar, second_bar):
    """Value of named and what named_rev needs."""
    t_1_bar = {'first': first_bar, 'second': second_bar}
    t_1 = {'first': first, 'second': second}
    return (t_1, t_1_bar), ()


def named_rev(saved):
    """Adjoint of named: adds into first_bar, second_bar."""
    pass
