"""The rule language: reading a pack, and refusing it with every mistake at its place."""
