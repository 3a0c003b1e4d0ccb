//! What is checked in is what the generator makes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use palisade_generate::{Output, root, schemas};

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).expect("the folder of generated files is there");
    entries
        .map(|entry| {
            let path = entry.expect("the folder can be read").path();
            let name = path
                .file_name()
                .expect("an entry has a name")
                .to_string_lossy()
                .into_owned();
            (name, fs::read(path).expect("a generated file can be read"))
        })
        .collect()
}

#[test]
fn what_is_checked_in_is_what_the_generator_makes() {
    let fresh = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fresh");
    let output = Output::of(&schemas().unwrap()).unwrap();
    output.write(&fresh).unwrap();
    for folder in ["src/cfn", "src/schema/data"] {
        let (expected, given) = (files(&fresh.join(folder)), files(&root().join(folder)));
        assert!(
            expected.keys().eq(given.keys()),
            "files in {folder} differ: run `cargo run -p palisade-generate`"
        );
        for (name, text) in expected {
            assert!(
                given[&name] == text,
                "{folder}/{name} is not what the generator makes: run `cargo run -p palisade-generate`"
            );
        }
    }
    for file in ["src/schema/data.rs", "schema/dropped-patterns.txt"] {
        let (expected, given) = (fs::read(fresh.join(file)), fs::read(root().join(file)));
        assert!(
            expected.unwrap() == given.unwrap(),
            "{file} is not what the generator makes"
        );
    }
}

#[test]
fn every_service_has_its_feature() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    for service in Output::of(&schemas().unwrap()).unwrap().services() {
        assert!(
            manifest.contains(&format!("\n{service} = []\n")),
            "no feature {service}"
        );
        assert!(
            manifest.contains(&format!("\n  \"{service}\",\n")),
            "{service} is not in `all`"
        );
    }
}

#[test]
fn every_type_is_generated_once() {
    let schemas = schemas().unwrap();
    let sources: Vec<u8> = files(&root().join("src/cfn"))
        .into_values()
        .flatten()
        .collect();
    let sources = String::from_utf8(sources).unwrap();
    let mut declared: Vec<&str> = sources
        .split("const TYPE: &'static str =")
        .skip(1)
        .filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next())
        .collect();
    declared.sort_unstable();
    let expected: Vec<&str> = schemas.keys().map(String::as_str).collect();
    let missing: Vec<_> = expected
        .iter()
        .filter(|name| !declared.contains(name))
        .collect();
    assert!(missing.is_empty(), "not generated: {missing:?}");
    assert_eq!(declared.len(), expected.len());
}
