# autotangent-cache 1
# function: tests.programs.flow_turns_configured:layer   variant: tangent   wrt: x w b
#     defines: layer_jvp
# source: ../flow_turns_configured.py   46bf289ca11a1bb1
# generated: 9b7df9d4cc3ee631   gen: 1.0.0
# kinds: x array(f; n), w float, b float, act function(numpy:tanh), more dict()
# result: array(f; x.0)
# resolved:
# deps:
# pin: no

def layer_jvp(x, *, w, b=0.0, act=np.tanh, x_dot, w_dot, b_dot, **more):
    """Value and tangent of layer along (x_dot, w_dot, b_dot)."""
    t_1 = act(w * x + b)
    t_2 = more.get('gain', 1.0)
    return t_1 * t_2, t_2 * (1 - t_1**2) * (w_dot * x + w * x_dot + b_dot)
