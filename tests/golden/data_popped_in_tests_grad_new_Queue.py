from autotangent.runtime import add_into, unbroadcast, zeros


def new_Queue_fwd(first):
    """Value of new_Queue and what new_Queue_rev needs."""
    self = object.__new__(Queue)
    self_1 = [first * first, first, 2 * first]
    self.items = self_1
    return self, (first, self, self_1)


def new_Queue_rev(saved, y_bar):
    """Adjoint of new_Queue: returns first_bar."""
    first, self, self_1 = saved
    # return self
    self_bar = zeros(self)
    add_into(self_bar, y_bar)
    # self.items = [first * first, first, 2 * first]
    self_2_bar = unbroadcast(self_bar.items, self_1)[0]
    first_bar = (
        2 * first * self_2_bar
        + unbroadcast(self_bar.items, self_1)[1]
        + 2 * unbroadcast(self_bar.items, self_1)[2]
    )
    return first_bar
