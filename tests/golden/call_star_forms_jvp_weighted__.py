# autotangent-cache 1
# function: tests.programs.call_star_forms:weighted   variant: tangent   wrt: first rest
#     defines: weighted_jvp
# source: ../call_star_forms.py   c4ffa78058bd8763
# generated: 98076ba653032250   gen: 1.0.0
# kinds: first float, rest tuple(float, float), weight float
# result: float
# resolved: enumerate -> builtins:enumerate
# deps:
# pin: no

def weighted_jvp(first, /, *rest, weight=1.0, first_dot, rest_dot):
    """Value and tangent of weighted along (first_dot, rest_dot)."""
    total = first
    total_dot = first_dot
    for k, (r, r_dot) in enumerate(zip(rest, rest_dot)):
        total += weight * (k + 1) * r**2
        total_dot = total_dot + 2 * weight * r * (k + 1) * r_dot
    return total, total_dot
