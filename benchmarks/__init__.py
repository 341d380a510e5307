"""Gradients that autotangent emits beside hand-written ones and those of other systems, measured in one process."""
