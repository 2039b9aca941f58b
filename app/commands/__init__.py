"""The commands of quorate, one module each, imported only when they are called."""
