"""One worker of ``quorate spec --strength``: reads what to try, line by line, and answers so.

The first line is a JSON object: the constitution, its feature files (each as its path and as what
readers are told of it), the obligations that may be asked for. Every further line is the key of
one obligation; each is answered by one line of JSON.
"""

from __future__ import annotations

import gc
import json
import sys
from pathlib import Path

from engine.language.packs import find_pack, load_pack
from features.strength.examples import scenarios
from features.strength.working import Workshop


def main() -> None:
    """Answer until there is nothing more to try."""
    gc.set_threshold(2_000_000, 20, 100)
    asked = json.loads(sys.stdin.readline())
    pack = load_pack(find_pack(asked["constitution"]))
    told = (each for path, shown in asked["files"] for each in scenarios(Path(path), shown))
    workshop = Workshop(pack, told, asked["duties"])
    for line in sys.stdin:
        found = workshop.strength(line.strip())
        sys.stdout.write(found.model_dump_json() + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
