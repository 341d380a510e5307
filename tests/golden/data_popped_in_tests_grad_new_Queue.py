from autotangent.runtime import add_into, held, hold, unbroadcast, zeros


def new_Queue_fwd(first):
    """Value of new_Queue and what new_Queue_rev needs."""
    self = object.__new__(Queue)
    self_1 = [first * first, first, 2 * first]
    self_2 = held(self, 'items')
    self.items = self_1
    return self, (first, self, self_1, self_2)


def new_Queue_rev(saved, y_bar):
    """Adjoint of new_Queue: returns first_bar."""
    first, self, self_1, self_2 = saved
    # return self
    self_bar = zeros(self)
    add_into(self_bar, y_bar)
    hold(self, 'items', self_2)
    # self.items = [first * first, first, 2 * first]
    self_3_bar = unbroadcast(self_bar.items, self_1)[0]
    first_bar = (
        2 * first * self_3_bar
        + unbroadcast(self_bar.items, self_1)[1]
        + 2 * unbroadcast(self_bar.items, self_1)[2]
    )
    self_bar.items = zeros(held(self, 'items'))
    return first_bar
