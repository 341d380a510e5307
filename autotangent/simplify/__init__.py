"""Level 3: passes that improve a text, each local and tested."""
