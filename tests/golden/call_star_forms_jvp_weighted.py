# autotangent-cache 1
# function: tests.programs.call_star_forms:weighted   variant: tangent   wrt: first
#     defines: weighted_jvp
# source: ../call_star_forms.py   c4ffa78058bd8763
# generated: 5a374123c505614a   gen: 1.0.0
# kinds: first float, rest tuple(), weight float
# result: float
# resolved: enumerate -> builtins:enumerate
# deps:
# pin: no

def weighted_jvp(first, /, *rest, weight=1.0, first_dot):
    """Value and tangent of weighted along first_dot."""
    total = first
    total_dot = first_dot
    return total, total_dot
