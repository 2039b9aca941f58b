"""What is known: the vocabulary of facts, their sources, and snapshots of them."""
