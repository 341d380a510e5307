# autotangent-cache 1
# function: tests.programs.store_beside_a_helper:filled   variant: tangent   wrt: v rate
#     defines: filled_jvp
# source: ../store_beside_a_helper.py   fcf41ef9ca310db6
# generated: b47644d383baab5a   gen: 1.0.0
# kinds: v array(f; n), rate float
# result: float
# resolved:
# deps:
# pin: no

def filled_jvp(v, rate, *, v_dot, rate_dot):
    """Value and tangent of filled along (v_dot, rate_dot)."""
    v_dot[0] = rate * v_dot[0] + v[0] * rate_dot
    v[0] = v[0] * rate
    return v[0] * 0.5, 0.5 * v_dot[0]
