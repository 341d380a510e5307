# autotangent-cache 1
# function: tests.programs.call_back_substitution:differences   variant: pair   wrt: b
#     shadows: b   defines: differences_fwd differences_rev
# source: ../call_back_substitution.py   0e6c835d46774228
# generated: 85f0728922bf8348   gen: 1.0.0
# kinds: b array(f; n), n int
# result: list(float)
# resolved: range -> builtins:range
# deps:
# pin: no

from autotangent.runtime import add_into, zeros


def differences_fwd(b, n):
    """Value of differences and what differences_rev needs."""
    out = [b[0], n * b[1]]
    out_1s = []
    for i in range(2):
        out_1 = out[i]
        out_1s.append(out_1)
        out[i] -= out[i] * out[i - 1]
    return out, (n, out, out_1s)


def differences_rev(saved, y_bar, b_bar):
    """Adjoint of differences: adds into b_bar."""
    n, out, out_1s = saved
    # return out
    out_bar = zeros(out)
    add_into(out_bar, y_bar)
    for i in range(1, -1, -1):
        out_1 = out_1s.pop()
        out[i] = out_1
        # out[i] -= out[i] * out[i - 1]
        out_2_bar = out_bar[i]
        out_bar[i] -= out[i - 1] * out_2_bar
        out_bar[i - 1] -= out[i] * out_2_bar
    # out = [b[0], n * b[1]]
    b_bar[0] += out_bar[0]
    b_bar[1] += n * out_bar[1]
