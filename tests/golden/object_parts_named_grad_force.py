# autotangent-cache 1
# function: tests.programs.object_parts_named:Cell.force   variant: shadow   wrt: self y
#     shadows: self   defines: force_fwd force_rev
# source: ../object_parts_named.py   eb667c292f1ca7b9
# generated: 81dbc3ed03898108   gen: 1.0.0
# kinds: self tests.programs.object_parts_named:Cell{x: float, parts:
#     list(again(tests.programs.object_parts_named:Cell))}, y float
# result: float
# resolved: sum -> builtins:sum
# deps: tests.programs.object_parts_named:Cell.force=eb667c292f1ca7b9
# pin: no

from autotangent.runtime import add_into, shadowed_pair, spread_over, zeros

force_1_fwd, force_1_rev = shadowed_pair(
    Cell.force,
    "self y",
    "self tests.programs.object_parts_named:Cell{x: float, parts: list(again(tests.programs.object_parts_named:Cell))}, y float",
)


def force_fwd(self, y, *, self_bar):
    """Value of force and what force_rev needs."""
    t_1 = None
    saveds = []
    if not self.parts:
        result = self.x * y
    else:
        t_1 = []
        for part, part_bar in zip(self.parts, self_bar.parts):
            t_2, saved = force_1_fwd(part, y, self_bar=part_bar)
            saveds.append(saved)
            t_1.append(t_2)
        result = sum(t_1)
    return result, (saveds, self, self_bar, t_1, y)


def force_rev(saved, y_bar):
    """Adjoint of force: adds into self_bar, returns y_bar."""
    saveds, self, self_bar, t_1, y = saved
    # return result
    result_bar = y_bar
    if not self.parts:
        # result = self.x * y
        self_bar.x += y * result_bar
        y_bar_ = self.x * result_bar
    else:
        # result = sum(t_1)
        t_1_bar = zeros(t_1)
        add_into(t_1_bar, spread_over(result_bar, t_1))
        y_bar_ = 0.0
        for i in range(min(len(self.parts), len(self_bar.parts)) - 1, -1, -1):
            part = self.parts[i]
            part_bar = self_bar.parts[i]
            # t_1.append(t_2)
            t_3_bar = t_1_bar.pop()
            t_2_bar = t_3_bar
            saved = saveds.pop()
            # t_2 = part.force(y, self_bar=part_bar)
            y_bar_ += force_1_rev(saved, t_2_bar)
    return y_bar_
