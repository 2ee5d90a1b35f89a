"""Files to ingest: the leaflet of an invented medicine, and what is no leaflet."""

from pathlib import Path

PLASTER = "\N{ADHESIVE BANDAGE}"
"""A character outside the basic plane: one code point, two UTF-16 units."""

_ZOLFIN = f"""# Zolfin 40 mg tablets {PLASTER}

## What Zolfin is used for

Zolfin is a medicine that eases stiff joints {PLASTER}. It works within an hour.

## Before you take Zolfin

### Do not take Zolfin

Do not take Zolfin if you have any of these:

- an allergy to zolfinate {PLASTER}
- weak kidneys

### Driving and using machines

Do not drive {PLASTER}{PLASTER} until you know how Zolfin affects you.

## How to take Zolfin

Adults take one tablet of 40 mg once a day. Take it with water.

## Possible side effects

Zolfin can cause these side effects:

- a dry mouth
- blurred sight

## How to store Zolfin

Keep Zolfin below 25 degrees.
"""


def zolfin_file(folder: Path, more: str = "", name: str = "zolfin.md") -> Path:
    """Write the leaflet of Zolfin, `more` at its end, which changes it; return the file."""
    path = folder / name
    path.write_text(f"{_ZOLFIN}\n{more}\n" if more else _ZOLFIN, encoding="utf-8")
    return path


def long_file(folder: Path, more: str = "", name: str = "zolfin.md", warnings: int = 60) -> Path:
    """Write the leaflet of Zolfin with so many warnings that it is embedded in several batches; return the file."""
    items = "\n".join(f"- your doctor gave you medicine {n}" for n in range(warnings))
    return zolfin_file(folder, f"## Warnings and precautions\n\nTell your doctor if:\n\n{items}\n\n{more}", name)
