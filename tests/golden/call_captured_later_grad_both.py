# autotangent-cache 1
# function: tests.programs.call_captured_later:both   variant: shadow   wrt: h
#     shadows: h   defines: both_fwd both_rev
# source: ../call_captured_later.py   419d6894ade33825
# generated: 84821ee9d7cfbafe   gen: 1.0.0
# kinds: h tests.programs.call_captured_later:read_late.<inner lambda_3>.<boxed n>{n:
#     list(float)}
# result: list(tests.programs.call_captured_later:read_late.<inner lambda_3>.<boxed
#     n>{n: list(float)})
# resolved:
# deps:
# pin: no

def both_fwd(h, *, h_bar):
    """Value of both and what both_rev needs."""
    t_1_bar = [h_bar, h_bar]
    t_1 = [h, h]
    return (t_1, t_1_bar), ()


def both_rev(saved):
    """Adjoint of both: adds into h_bar."""
    pass
