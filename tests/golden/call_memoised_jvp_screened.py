# autotangent-cache 1
# function: tests.programs.call_memoised:screened   variant: tangent   wrt: r decay
#     defines: screened_jvp
# source: ../call_memoised.py   32b468b48e1f9886
# generated: 59fd9f5e3eabeee5   gen: 1.0.0
# kinds: r float, decay float
# result: float
# resolved: math -> math
# deps:
# pin: no

def screened_jvp(r, decay, *, r_dot, decay_dot):
    """Value and tangent of screened along (r_dot, decay_dot)."""
    t_1 = math.exp(-decay * r)
    t_2 = t_1 / r
    return t_2, -t_1 * decay_dot - (t_1 * decay + t_2) * r_dot / r
