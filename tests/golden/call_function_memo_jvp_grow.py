# autotangent-cache 1
# function: tests.programs.call_function_memo:grow   variant: tangent   wrt: powers p
#     defines: grow_jvp
# source: ../call_function_memo.py   5c040ccc9e1480b3
# generated: 9853517d5da176b7   gen: 1.0.0
# kinds: powers list(float), p array(f; 1), n int
# result: any
# resolved: squared -> tests.programs.call_function_memo:squared
# deps: tests.programs.call_function_memo:squared=ac98cda989e96388
# pin: no

from autotangent.runtime import tangent

squared_jvp = tangent(squared, "v", "v float")


def grow_jvp(powers, p, n, *, powers_dot, p_dot):
    """Value and tangent of grow along (powers_dot, p_dot)."""
    t_1, t_1_dot = squared_jvp(p[0], v_dot=p_dot[0])
    powers_dot.append(n * t_1_dot)
    powers.append(t_1 * n)
    return None, None
