"""How people use quorate: the command line, reports and lists."""
