"""Reads a YAML file as PyYAML does, and so the AWS command lines do, and prints it as JSON."""

import json
import sys

import yaml


def unlike_json(value):
    """A date, say, where a text was meant: named, so that a comparison shows it."""
    return f"<{type(value).__name__} {value}>"


with open(sys.argv[1], encoding="utf-8") as file:
    print(json.dumps(yaml.safe_load(file), default=unlike_json))
