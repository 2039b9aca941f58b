"""Matching rules with facts: the adapter over durable_rules, and a matcher by brute force to test
it.

`rules` is what is matched, `interface` what a matcher offers, `durable` the one that audits use.
"""
