# autotangent-cache 1
# function: tests.programs.call_captured_later:both   variant: tangent   wrt: h
#     defines: both_jvp
# source: ../call_captured_later.py   419d6894ade33825
# generated: 0f899ca58ba8edc3   gen: 1.0.0
# kinds: h tests.programs.call_captured_later:read_late.<inner lambda_3>.<boxed n>{n:
#     list(float)}
# result: tuple(tests.programs.call_captured_later:read_late.<inner lambda_3>.<boxed
#     n>{n: list(float)}, tests.programs.call_captured_later:read_late.<inner
#     lambda_3>.<boxed n>{n: list(float)})
# resolved:
# deps:
# pin: no

def both_jvp(h, *, h_dot):
    """Value and tangent of both along h_dot."""
    return [h, h], [h_dot, h_dot]
