# autotangent-cache 1
# function: tests.programs.flow_number_first:damp   variant: tangent   wrt: s g
#     defines: damp_jvp
# source: ../flow_number_first.py   1fb39f6ba6aa5e19
# generated: 6eccc7e67b461da4   gen: 1.0.0
# kinds: s array(f; ...), g float
# result: array(f; ...)
# resolved:
# deps:
# pin: no

def damp_jvp(s, g, *, s_dot, g_dot):
    """Value and tangent of damp along (s_dot, g_dot)."""
    return s * g, g * s_dot + g_dot * s
