# autotangent-cache 1
# function: tests.programs.data_dict_update_order:tripled   variant: tangent   wrt:
#     buffer x   defines: tripled_jvp
# source: ../data_dict_update_order.py   dfe9e125b5c40332
# generated: b62202c8445348c3   gen: 1.0.0
# kinds: buffer array(f; ?), x float
# result: float
# resolved:
# deps:
# pin: no

def tripled_jvp(buffer, x, *, buffer_dot, x_dot):
    """Value and tangent of tripled along (buffer_dot, x_dot)."""
    buffer_dot[0] = 3 * buffer_dot[0]
    buffer[0] = buffer[0] * 3
    return buffer[0] + x, buffer_dot[0] + x_dot
