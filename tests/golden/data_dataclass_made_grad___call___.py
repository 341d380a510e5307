# autotangent-cache 1
# function: tests.programs.data_dataclass_made:Tilted.__call__   variant: pair   wrt:
#     self x   shadows: self x   defines: __call___fwd __call___rev
# source: ../data_dataclass_made.py   eb43376aa9dc0ca6
# generated: c084ec7ecea6205a   gen: 1.0.0
# kinds: self tests.programs.data_dataclass_made:Tilted{weight: float, bias: array(f;
#     n), name: str, slope: float, scale: float}, x array(f; n)
# result: array(f; x.0)
# resolved: Layer -> tests.programs.data_dataclass_made:Layer; Layer.__call__ ->
#     tests.programs.data_dataclass_made:Layer.__call__
# deps: tests.programs.data_dataclass_made:Layer.__call__=b72596459e9d5d8d
# pin: no

from autotangent.runtime import pair

call_fwd, call_rev = pair(
    Layer.__call__,
    "self x",
    "self tests.programs.data_dataclass_made:Tilted{weight: float, bias: array(f; n), name: str, slope: float, scale: float}, x array(f; n)",
)


def __call___fwd(self, x):
    """Value of __call__ and what __call___rev needs."""
    t_1, saved = call_fwd(self, x)
    return t_1 + self.slope * x, (saved, self, x)


def __call___rev(saved, y_bar, self_bar, x_bar):
    """Adjoint of __call__: adds into self_bar, x_bar."""
    saved, self, x = saved
    # return super(__class__, self).__call__(x) + self.slope * x
    call_rev(saved, y_bar, self_bar, x_bar)
    self_bar.slope += x @ y_bar
    x_bar += self.slope * y_bar
