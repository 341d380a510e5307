# autotangent-cache 1
# function: tests.programs.call_star_forms:weighted   variant: tangent   wrt: rest
#     weight   defines: weighted_jvp
# source: ../call_star_forms.py   c4ffa78058bd8763
# generated: abde5621e3255116   gen: 1.0.0
# kinds: first int, rest tuple(float, float), weight float
# result: float
# resolved: enumerate -> builtins:enumerate
# deps:
# pin: no

def weighted_jvp(first, /, *rest, weight=1.0, rest_dot, weight_dot):
    """Value and tangent of weighted along (rest_dot, weight_dot)."""
    total = first
    total_dot = 0.0
    for k, (r, r_dot) in enumerate(zip(rest, rest_dot)):
        total += weight * (k + 1) * r**2
        total_dot = total_dot + (k + 1) * (r**2 * weight_dot + 2 * weight * r * r_dot)
    return total, total_dot
