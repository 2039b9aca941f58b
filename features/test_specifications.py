"""Every scenario, as a test. Each folder beside this file that holds some is a constitution."""

from pathlib import Path

from pytest_bdd import scenarios

HERE = Path(__file__).parent

scenarios(*sorted({path.relative_to(HERE).parts[0] for path in HERE.rglob("*.feature")}))
