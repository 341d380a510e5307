# autotangent-cache 1
# function: tests.programs.call_back_substitution:differences   variant: tangent   wrt:
#     b   defines: differences_jvp
# source: ../call_back_substitution.py   0e6c835d46774228
# generated: 2f379fd62c8e62ee   gen: 1.0.0
# kinds: b array(f; n), n int
# result: list(float)
# resolved: range -> builtins:range
# deps:
# pin: no

def differences_jvp(b, n, *, b_dot):
    """Value and tangent of differences along b_dot."""
    out = [b[0], n * b[1]]
    out_dot = [b_dot[0], n * b_dot[1]]
    for i in range(2):
        out_dot[i] -= out[i - 1] * out_dot[i] + out[i] * out_dot[i - 1]
        out[i] -= out[i] * out[i - 1]
    return out, out_dot
