"""Every scenario, as a test. A constitution is a folder beside this file."""

from pytest_bdd import scenarios

scenarios("kscb-2018")
