"""What the expressions of a pack are worth over a snapshot, blanks and all."""
