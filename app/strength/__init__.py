"""How well the specifications pin the rules down: asked of workers, and said to a reader."""
