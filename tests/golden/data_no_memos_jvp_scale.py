# autotangent-cache 1
# function: tests.programs.data_no_memos:scale   variant: tangent   wrt: known factor
#     defines: scale_jvp
# source: ../data_no_memos.py   2e8a467f871d30f6
# generated: a129e2c1d650618e   gen: 1.0.0
# kinds: known mapping(int: float), k int, factor float
# result: any
# resolved:
# deps:
# pin: no

def scale_jvp(known, k, factor, *, known_dot, factor_dot):
    """Value and tangent of scale along (known_dot, factor_dot)."""
    known_dot[k] = factor * known_dot[k] + known[k] * factor_dot
    known[k] = known[k] * factor
    return None, None
