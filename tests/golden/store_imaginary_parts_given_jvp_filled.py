# autotangent-cache 1
# function: tests.programs.store_imaginary_parts_given:filled   variant: tangent   wrt:
#     a b   defines: filled_jvp
# source: ../store_imaginary_parts_given.py   5c412f4c5c4cd66f
# generated: 18fd00c22677766b   gen: 1.0.0
# kinds: a array(c; n), b array(f; n)
# result: array(c; a.0)
# resolved: range -> builtins:range
# deps:
# pin: no

def filled_jvp(a, b, *, a_dot, b_dot):
    """Value and tangent of filled along (a_dot, b_dot)."""
    for i in range(3):
        a_dot[i] = 0.5 * a_dot[i] + b_dot[i]
        a[i] = a[i] * 0.5 + b[i]
    return a, a_dot
