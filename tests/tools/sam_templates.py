"""Writes the templates that the SAM CLI carries to a folder, and prints their names, a line each.

Those of `sam init` have placeholders, which are filled as `sam init` fills them.
"""

import pathlib
import shutil
import sys

import samcli
from cookiecutter.main import cookiecutter

CARRIED = pathlib.Path(samcli.__file__).parent / "lib"


def main():
    out = pathlib.Path(sys.argv[1])
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    for project in sorted((CARRIED / "init" / "templates").iterdir()):
        if (project / "cookiecutter.json").is_file():
            folder = cookiecutter(str(project), no_input=True, output_dir=str(out / "init" / project.name))
            print(pathlib.Path(folder) / "template.yaml")
    for template in sorted((CARRIED / "pipeline").rglob("*.yaml")):
        copy = out / template.name
        shutil.copyfile(template, copy)
        print(copy)


main()
