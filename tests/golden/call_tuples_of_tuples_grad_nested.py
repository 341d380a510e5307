# autotangent-cache 1
# function: tests.programs.call_tuples_of_tuples:nested   variant: shadow   wrt: links
#     shadows: links   defines: nested_fwd nested_rev
# source: ../call_tuples_of_tuples.py   30b45f50750b3969
# generated: 1c6bd71c73f7075b   gen: 1.0.0
# kinds: links optional(tuple(float, optional(endless(tuple(float,
#     optional(around(0)))))))
# result: float
# resolved: math -> math; nested -> tests.programs.call_tuples_of_tuples:nested
# deps: tests.programs.call_tuples_of_tuples:nested=30b45f50750b3969
# pin: no

import math

from autotangent.runtime import shadowed_pair

nested_1_fwd, nested_1_rev = shadowed_pair(
    nested,
    "links",
    "links optional(tuple(float, optional(endless(tuple(float, optional(around(0)))))))",
)


def nested_fwd(links, *, links_bar):
    """Value of nested and what nested_rev needs."""
    head = None
    saved = None
    t_1 = None
    if links is None:
        result = 1.0
    else:
        _, tail_bar = links_bar
        head, tail = links
        t_1, saved = nested_1_fwd(tail, links_bar=tail_bar)
        result = math.sin(head * t_1)
    return result, (head, links, links_bar, saved, t_1)


def nested_rev(saved, y_bar):
    """Adjoint of nested: adds into links_bar."""
    head, links, links_bar, saved, t_1 = saved
    # return result
    result_bar = y_bar
    if links is not None:
        # result = math.sin(head * t_1)
        result_1_bar = math.cos(head * t_1) * result_bar
        head_bar = t_1 * result_1_bar
        t_1_bar = head * result_1_bar
        # t_1 = nested(tail, links_bar=tail_bar)
        nested_1_rev(saved, t_1_bar)
        # head, tail = links
        links_bar[0] += head_bar
