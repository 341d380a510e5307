# autotangent-cache 1
# function: tests.programs.alias_unknown_kept:of_lists   variant: tangent   wrt: x w
#     defines: of_lists_jvp
# source: ../alias_unknown_kept.py   8bce77b8ccda90ed
# generated: 05b998cf420ecf67   gen: 1.0.0
# kinds: x float, w float, k int
# result: float
# resolved: float -> builtins:float; range -> builtins:range
# deps:
# pin: no

def of_lists_jvp(x, w, k=1, *, x_dot, w_dot):
    """Value and tangent of of_lists along (x_dot, w_dot)."""
    pair = [x, [x * w, 3.0 * x]]
    pair_dot = [x_dot, [w * x_dot + x * w_dot, 3 * x_dot]]
    kept = []
    kept_dot = []
    for _ in range(2):
        part = pair[k]
        part_dot = pair_dot[k]
        kept_dot.append(part_dot)
        kept.append(part)
    total = x
    total_dot = x_dot
    for p, p_dot in zip(kept, kept_dot):
        total = total + float(p[1] * p[0])
        total_dot = total_dot + float(p[0] * p_dot[1] + p[1] * p_dot[0])
    return total, total_dot
