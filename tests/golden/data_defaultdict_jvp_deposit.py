# autotangent-cache 1
# function: tests.programs.data_defaultdict:deposit   variant: tangent   wrt: book
#     amount   defines: deposit_jvp
# source: ../data_defaultdict.py   c3b96dc0a009061b
# generated: ede18fbbccee64a9   gen: 1.0.0
# kinds: book mapping(str: float), name str, amount float
# result: any
# resolved:
# deps:
# pin: no

def deposit_jvp(book, name, amount, *, book_dot, amount_dot):
    """Value and tangent of deposit along (book_dot, amount_dot)."""
    book_dot[name] += amount_dot
    book[name] += amount
    return None, None
