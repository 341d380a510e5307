# autotangent-cache 1
# function: tests.programs.call_memoised:screened   variant: tangent   wrt: r decay
#     defines: screened_jvp
# source: ../call_memoised.py   32b468b48e1f9886
# generated: 125005cb6bb4f45f   gen: 1.0.0
# kinds: r float, decay float
# result: float
# resolved: math -> math
# deps:
# pin: no

def screened_jvp(r, decay, *, r_dot, decay_dot):
    """Value and tangent of screened along (r_dot, decay_dot)."""
    t_1 = math.exp(-decay * r)
    return t_1 / r, (-t_1 * decay / r - t_1 / (r * r)) * r_dot - t_1 * decay_dot
