"""What must hold between the tables of a snapshot, once each cell of them is read."""
