"""Is the constitution itself sound? What a careful reader would find wrong with the document."""
