# autotangent-cache 1
# function: tests.programs.call_function_memo:started   variant: tangent   wrt: p
#     defines: started_jvp
# source: ../call_function_memo.py   53a35a47f7b31e77
# generated: b17402408125da28   gen: 1.0.0
# kinds: p array(f; 1)
# result: tuple(tuple(), array(f; 1))
# resolved:
# deps:
# pin: no

from autotangent.runtime import zeros


def started_jvp(p, *, p_dot):
    """Value and tangent of started along p_dot."""
    return ([], p), (zeros([]), p_dot)
