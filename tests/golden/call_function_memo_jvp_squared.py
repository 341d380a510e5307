# autotangent-cache 1
# function: tests.programs.call_function_memo:squared   variant: tangent   wrt: v
#     defines: squared_jvp
# source: ../call_function_memo.py   ac98cda989e96388
# generated: ceebcb667c91b247   gen: 1.0.0
# kinds: v float
# result: float
# resolved:
# deps:
# pin: no

def squared_jvp(v, *, v_dot):
    """Value and tangent of squared along v_dot."""
    return v * v, 2 * v * v_dot
