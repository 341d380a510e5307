# autotangent-cache 1
# function: tests.programs.flow_inserted:cell   variant: tangent   wrt: h W   defines:
#     cell_jvp
# source: ../flow_inserted.py   7b81b4141e8ce247
# generated: bb7b7da897c87224   gen: 1.0.0
# kinds: h array(f; n), W array(f; n n), limit float
# result: array(f; W.0)
# resolved: autotangent -> autotangent; autotangent.insert_grad_of ->
#     autotangent.runtime.surgery:insert_grad_of; np -> numpy
# deps:
# pin: no

def cell_jvp(h, W, limit, *, h_dot, W_dot):
    """Value and tangent of cell along (h_dot, W_dot)."""
    a = W @ h
    a_dot = W_dot @ h + W @ h_dot
    t_1 = np.tanh(a)
    return t_1, (1 - t_1**2) * a_dot
