"""How rules and facts meet: the rule language, evaluation, verdicts, explanations."""
