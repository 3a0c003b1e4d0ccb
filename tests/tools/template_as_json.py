"""Prints templates as a JSON list, read by cfn-lint: short functions are long ones, dates are texts."""

import json
import sys

from cfnlint.decode import decode


def main():
    templates = []
    for name in sys.argv[1:]:
        template, problems = decode(name)
        if problems:
            sys.exit(f"{name}: {problems}")
        templates.append(template)
    json.dump(templates, sys.stdout, default=str)


main()
