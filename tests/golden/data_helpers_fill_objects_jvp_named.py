# autotangent-cache 1
# function: tests.programs.data_helpers_fill_objects:named   variant: tangent   wrt:
#     first second   defines: named_jvp
# source: ../data_helpers_fill_objects.py   0ccdec3c63ebc5ab
# generated: fac95e2ddf7f2958   gen: 1.0.0
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

def named_jvp(first, second, *, first_dot, second_dot):
    """Value and tangent of named along (first_dot, second_dot)."""
    return (
        {'first': first, 'second': second},
        {'first': first_dot, 'second': second_dot},
    )
