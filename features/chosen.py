"""The scenarios that ``quorate spec`` chose, as tests; pytest collects this file only for it."""

from pytest_bdd import scenario

from features.recording import chosen

for at, each in enumerate(chosen()):

    @scenario(each["file"], each["name"], features_base_dir="")
    def _told() -> None:
        """A scenario does all its work in its steps."""

    globals()[f"test_{at}"] = _told
