"""The specifications: what is written in ``features``, run by pytest-bdd, and what came of it."""
