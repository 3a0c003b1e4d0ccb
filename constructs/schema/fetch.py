#!/usr/bin/env python3
"""Reduces AWS's resource schemas and their documentation to `schemas.json.gz`.

    fetch.py CFN_LINT_FOLDER SERVICE_SPEC_FOLDER

- CFN_LINT_FOLDER: the unpacked wheel of PyPI `cfn-lint` (1.58.0): schemas by region, with its patches.
- SERVICE_SPEC_FOLDER: the unpacked npm package `@aws-cdk/aws-service-spec` (0.1.216): documentation.

The output is deterministic. Licences: see NOTICE next to this file.
"""

import gzip
import json
import pathlib
import re
import sys

KEPT = {
    "$ref", "additionalProperties", "const", "enum", "enumCaseInsensitive", "exclusiveMaximum", "exclusiveMinimum",
    "items", "maxItems", "maxLength", "maximum", "minItems", "minLength", "minimum", "pattern", "patternProperties",
    "properties", "required", "type", "uniqueItems", "requiredXor", "requiredOr", "dependentRequired",
    "dependentExcluded",
}
ROOT = {"definitions", "readOnlyProperties", "createOnlyProperties", "writeOnlyProperties", "tagging", "taggable"}


def first_paragraph(text):
    return re.sub(r"\s+", " ", text.strip().split("\n\n")[0].split("\n  ")[0]).strip()


def shape(schema):
    if not isinstance(schema, dict):
        return schema
    out = {}
    for key, value in schema.items():
        if key == "description" and isinstance(value, str):
            if text := first_paragraph(value):
                out["doc"] = text
        elif key in ("properties", "patternProperties"):
            out[key] = {name: shape(inner) for name, inner in value.items()}
        elif key in ("items", "additionalProperties"):
            out[key] = shape(value)
        elif key in KEPT:
            out[key] = value
    for key in ("oneOf", "anyOf", "allOf"):
        if key in schema and "type" not in schema and "$ref" not in schema:
            out["mixed"] = True
    return out


def resource(schema):
    out = shape(schema)
    for key in ROOT & schema.keys():
        out[key] = schema[key]
    out["definitions"] = {name: shape(inner) for name, inner in schema.get("definitions", {}).items()}
    if "tagging" in out:
        tagging = out["tagging"]
        out["tagging"] = {key: tagging[key] for key in ("taggable", "tagProperty") if key in tagging}
    return out


def schemas(folder):
    data = folder / "cfnlint/data/schemas"
    regions = sorted(path.stem for path in (data / "providers").glob("*.json") if path.stem != "sam")
    regions.sort(key=lambda region: region != "us-east-1")
    types = {}
    for region in regions:
        for name, digest in json.loads((data / f"providers/{region}.json").read_text()).items():
            if name.startswith("AWS::") and name.count("::") == 2 and name not in types:
                types[name] = resource(json.loads((data / f"resources/{digest}.json").read_text()))
    return types


def document(place, entity):
    for name, told in entity.get("properties", {}).items():
        if told.get("documentation") and isinstance(place.get("properties", {}).get(name), dict):
            place["properties"][name]["doc"] = first_paragraph(told["documentation"])
    if entity.get("documentation"):
        place["doc"] = first_paragraph(entity["documentation"])


def add_documentation(types, folder):
    database = json.loads(gzip.decompress((folder / "db.json.gz").read_bytes()))["schema"]
    definitions = {entity["$id"]: entity for entity in database["typeDefinition"]["entities"]}
    uses = database["usesType"]["forward"]
    for entity in database["resource"]["entities"]:
        schema = types.get(entity["cloudFormationType"])
        if schema is None:
            continue
        document(schema, entity)
        for name, told in entity.get("attributes", {}).items():
            if told.get("documentation"):
                schema.setdefault("attributeDocs", {})[name] = first_paragraph(told["documentation"])
        for edge in uses.get(entity["$id"], []):
            definition = definitions.get(edge["$id"])
            if definition and definition["name"] in schema["definitions"]:
                document(schema["definitions"][definition["name"]], definition)


def main():
    types = schemas(pathlib.Path(sys.argv[1]))
    add_documentation(types, pathlib.Path(sys.argv[2]))
    text = json.dumps(types, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    target = pathlib.Path(__file__).with_name("schemas.json.gz")
    with target.open("wb") as out, gzip.GzipFile(filename="", fileobj=out, mode="wb", compresslevel=9, mtime=0) as file:
        file.write(text.encode())
    print(f"{len(types)} types, {len(text)} bytes, compressed {target.stat().st_size}")


main()
