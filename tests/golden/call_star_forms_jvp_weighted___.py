# autotangent-cache 1
# function: tests.programs.call_star_forms:weighted   variant: tangent   wrt: first rest
#     weight   defines: weighted_jvp
# source: ../call_star_forms.py   c4ffa78058bd8763
# generated: a0be1481471b2cdb   gen: 1.0.0
# kinds: first float, rest tuple(float, float, float), weight float
# result: float
# resolved: enumerate -> builtins:enumerate
# deps:
# pin: no

def weighted_jvp(first, /, *rest, weight=1.0, first_dot, rest_dot, weight_dot):
    """Value and tangent of weighted along (first_dot, rest_dot, weight_dot)."""
    total = first
    total_dot = first_dot
    for k, (r, r_dot) in enumerate(zip(rest, rest_dot)):
        total += weight * (k + 1) * r**2
        total_dot = total_dot + (k + 1) * (r**2 * weight_dot + 2 * weight * r * r_dot)
    return total, total_dot
