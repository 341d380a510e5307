# autotangent-cache 1
# function: tests.programs.data_list_slices:edit   variant: tangent   wrt: xs factor
#     defines: edit_jvp
# source: ../data_list_slices.py   cceeadb0922f27df
# generated: 107673fc6227ddb2   gen: 1.0.0
# kinds: xs list(float), factor float
# result: int
# resolved: len -> builtins:len
# deps:
# pin: no

def edit_jvp(xs, factor, *, xs_dot, factor_dot):
    """Value and tangent of edit along (xs_dot, factor_dot)."""
    xs_dot[1:2] = [factor * xs_dot[0] + xs[0] * factor_dot, factor_dot]
    xs[1:2] = [xs[0] * factor, factor]
    xs_dot.pop(0)
    xs.pop(0)
    return len(xs), 0.0
