# autotangent-cache 1
# function: tests.programs.data_constants_first:fill   variant: tangent   wrt: xs
#     defines: fill_jvp
# source: ../data_constants_first.py   2384f52c56519b3b
# generated: 739cd8a2e42f3b7d   gen: 1.0.0
# kinds: xs list(float), count int
# result: any
# resolved: range -> builtins:range
# deps:
# pin: no

def fill_jvp(xs, count, *, xs_dot):
    """Value and tangent of fill along xs_dot."""
    for k in range(count):
        xs_dot.append(0.0)
        xs.append(1.0 + k)
    return None, None
