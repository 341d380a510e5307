"""What the corpus is checked with; nothing here computes a derivative with autotangent itself."""
