# autotangent-cache 1
# function: tests.programs.kernel_cavity:edges   variant: pair   wrt: p   shadows: p
#     defines: edges_fwd edges_rev
# source: ../kernel_cavity.py   b673aafdcd90be2f
# generated: 429275a9138837e2   gen: 1.0.0
# kinds: p array(f; n n)
# result: any
# resolved:
# deps:
# pin: no

def edges_fwd(p):
    """Value of edges and what edges_rev needs."""
    p[:, -1] = p[:, -2]
    p[0, :] = p[1, :]
    p[:, 0] = p[:, 1]
    p[-1, :] = 0.0
    return None, ()


def edges_rev(saved, p_bar):
    """Adjoint of edges: adds into p_bar."""
    # p[-1, :] = 0.0
    p_bar[-1, :] = 0.0
    # p[:, 0] = p[:, 1]
    p_bar[:, 1] += p_bar[:, 0]
    p_bar[:, 0] = 0.0
    # p[0, :] = p[1, :]
    p_bar[1, :] += p_bar[0, :]
    p_bar[0, :] = 0.0
    # p[:, -1] = p[:, -2]
    p_bar[:, -2] += p_bar[:, -1]
    p_bar[:, -1] = 0.0
