# autotangent-cache 1
# function: tests.programs.call_function_table:square   variant: tangent   wrt: v
#     defines: square_jvp
# source: ../call_function_table.py   36878232b3ac96a8
# generated: 5a7bf280f95962a9   gen: 1.0.0
# kinds: v float
# result: float
# resolved:
# deps:
# pin: no

def square_jvp(v, *, v_dot):
    """Value and tangent of square along v_dot."""
    return v * v, 2 * v * v_dot
