"""How well specifications pin a rule down: the rule changed a little, and who notices."""
