"""The words of the contract: tables, columns, codes."""
