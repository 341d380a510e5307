# autotangent-cache 1
# function: tests.programs.call_nested:softplus   variant: tangent   wrt: x   defines:
#     softplus_jvp
# source: ../call_nested.py   82338e2861117889
# generated: b30b726f2de312ca   gen: 1.0.0
# kinds: x float
# result: float
# resolved: math -> math
# deps:
# pin: no

def softplus_jvp(x, *, x_dot):
    """Value and tangent of softplus along x_dot."""
    t_1 = math.exp(x)
    return math.log1p(t_1), t_1 * x_dot / (1 + t_1)
