"""Scenarios as examples for ``engine.strength``: collected, asked, and new ones proposed."""
