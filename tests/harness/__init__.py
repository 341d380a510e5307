"""What the corpus is checked with; nothing here computes a derivative with autotangent itself.

A program is one file of `tests/programs`: a docstring of one line, the primal as its last function (or named by
`primal = ...`), `example = dict(...)` with shapes or values (or `def make(rng)`), `wrt`, `milestone`; `positive` names
arguments that must be positive, `also` lists changes of the example that take other paths.

    python -m tests.harness.report                 all programs, one line each
    python -m tests.harness.report --primal        the programs themselves, without autotangent
    python -m tests.harness.report --bad 'flow_*'  only what is not ok, by pattern
"""
