# autotangent-cache 1
# function: tests.programs.alias_views_passed:halve   variant: tangent   wrt: v w
#     defines: halve_jvp
# source: ../alias_views_passed.py   6e0d9f4768cbb8cf
# generated: fb56c96549a9841b   gen: 1.0.0
# kinds: v array(f; n), w float
# result: any
# resolved: halve -> tests.programs.alias_views_passed:halve; len -> builtins:len
# deps: tests.programs.alias_views_passed:halve=6e0d9f4768cbb8cf
# pin: no

from autotangent.runtime import tangent

halve_1_jvp = tangent(halve, "v w", "v array(f; ?), w float")


def halve_jvp(v, w, *, v_dot, w_dot):
    """Value and tangent of halve along (v_dot, w_dot)."""
    if len(v) > 1:
        m = len(v) // 2
        v_dot[:m] += w_dot * v[m:2 * m] + w * v_dot[m:2 * m]
        v[:m] += w * v[m : 2 * m]
        t_1, t_1_dot = halve_1_jvp(v[:m], w, v_dot=v_dot[:m], w_dot=w_dot)
        t_2, t_2_dot = halve_1_jvp(v[m:], w, v_dot=v_dot[m:], w_dot=w_dot)
    return None, None
