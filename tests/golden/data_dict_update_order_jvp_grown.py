# autotangent-cache 1
# function: tests.programs.data_dict_update_order:grown   variant: tangent   wrt: buffer
#     x   defines: grown_jvp
# source: ../data_dict_update_order.py   5b994dcf691965bf
# generated: 63d7b0584694c345   gen: 1.0.0
# kinds: buffer array(f; ?), x float
# result: float
# resolved:
# deps:
# pin: no

def grown_jvp(buffer, x, *, buffer_dot, x_dot):
    """Value and tangent of grown along (buffer_dot, x_dot)."""
    buffer_dot[0] = 2 * buffer_dot[0] + x_dot
    buffer[0] = buffer[0] * 2 + x
    return buffer[0] * x, x * buffer_dot[0] + buffer[0] * x_dot
