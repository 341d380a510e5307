"""The import hook in parts: which modules are marked, how their import is seen, what is put beside their functions."""
