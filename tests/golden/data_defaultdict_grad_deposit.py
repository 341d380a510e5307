# autotangent-cache 1
# function: tests.programs.data_defaultdict:deposit   variant: pair   wrt: book amount
#     shadows: book   defines: deposit_fwd deposit_rev
# source: ../data_defaultdict.py   c3b96dc0a009061b
# generated: 0a03cf4613e725e1   gen: 1.0.0
# kinds: book mapping(str: float), name str, amount float
# result: any
# resolved:
# deps:
# pin: no

def deposit_fwd(book, name, amount):
    """Value of deposit and what deposit_rev needs."""
    book[name] += amount
    return None, (name,)


def deposit_rev(saved, book_bar):
    """Adjoint of deposit: adds into book_bar, returns amount_bar."""
    name, = saved
    # book[name] += amount
    amount_bar = book_bar[name]
    return amount_bar
