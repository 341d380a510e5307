# autotangent-cache 1
# function: tests.programs.kernel_cavity:edges   variant: tangent   wrt: p   defines:
#     edges_jvp
# source: ../kernel_cavity.py   b673aafdcd90be2f
# generated: ceedeb11f936dbb9   gen: 1.0.0
# kinds: p array(f; n n)
# result: any
# resolved:
# deps:
# pin: no

def edges_jvp(p, *, p_dot):
    """Value and tangent of edges along p_dot."""
    p_dot[:, -1] = p_dot[:, -2]
    p[:, -1] = p[:, -2]
    p_dot[0, :] = p_dot[1, :]
    p[0, :] = p[1, :]
    p_dot[:, 0] = p_dot[:, 1]
    p[:, 0] = p[:, 1]
    p_dot[-1, :] = 0.0
    p[-1, :] = 0.0
    return None, None
