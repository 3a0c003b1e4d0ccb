//! Real builds, and what is not built.

use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;

use palisade::lambda::EdgeFunction;
use palisade::{App, Region};
use zip::ZipArchive;

use super::fixture::{HELLO, entry, folder, synthesize, workspace};
use crate::entry::Entry;
use crate::options::Options;
use crate::packaging::cargo::Cargo;

#[test]
fn a_function_is_built_once_and_is_the_same_in_every_folder() {
    let whole = folder("same");
    let entry = entry(&["hello", "absent"]);
    let mut zips = Vec::new();
    for name in ["one", "another/below"] {
        let folder = whole.join(name);
        workspace(&folder, HELLO);
        let cargo = Cargo::new(&folder);
        let ran = synthesize(&cargo, &entry, &folder, false);
        let found: Vec<_> = ran
            .assembly()
            .packages()
            .into_iter()
            .map(|it| (it.name, it.is_there))
            .collect();
        assert_eq!(found, [("absent", false), ("hello", true)]);
        assert!(ran.err.starts_with("building 1 function\n"), "{}", ran.err);
        assert!(ran.err.contains("Compiling palisade-hello"), "{}", ran.err);
        assert!(ran.out.contains("  new        hello.zip  "), "{}", ran.out);
        let zip = folder.join("packages/hello.zip");
        let before = fs::metadata(&zip).unwrap().modified().unwrap();

        let ran = synthesize(&cargo, &entry, &folder, false);
        assert!(ran.out.contains("  unchanged  hello.zip  "), "{}", ran.out);
        assert_eq!(fs::metadata(&zip).unwrap().modified().unwrap(), before);
        let ran = synthesize(&cargo, &entry, &folder, true);
        assert_eq!((ran.out.as_str(), ran.err.as_str()), ("", ""));
        assert_eq!(fs::read_dir(folder.join("packages")).unwrap().count(), 1);
        zips.push(fs::read(zip).unwrap());
    }
    assert_eq!(zips[0], zips[1]);

    let mut archive = ZipArchive::new(Cursor::new(&zips[0])).unwrap();
    assert!(archive.by_name("configuration.json").is_err());
    let mut program = Vec::new();
    let mut entry = archive.by_name("bootstrap").unwrap();
    assert_eq!(entry.unix_mode().map(|mode| mode & 0o777), Some(0o755));
    entry.read_to_end(&mut program).unwrap();
    let holds = |text: &str| {
        program
            .windows(text.len())
            .any(|bytes| bytes == text.as_bytes())
    };
    assert!(
        !holds(whole.to_str().unwrap()),
        "no path of this machine is in it"
    );
    assert!(holds("src/main.rs"), "but a path is");
}

#[test]
fn a_failed_build_shows_why_and_writes_nothing() {
    let folder = folder("failed");
    workspace(&folder, "fn main() { let none: u32 = \"text\"; }\n");
    let ran = synthesize(&Cargo::new(&folder), &entry(&["hello"]), &folder, true);
    assert!(
        ran.err.contains("error[E0308]: mismatched types"),
        "{}",
        ran.err
    );
    let told = ran.failure();
    assert!(
        told.starts_with(
            "error: `cargo build` could not build the functions, nothing was written\n"
        ),
        "{told}"
    );
    assert!(!folder.join("packages").exists());
}

#[test]
fn a_manifest_that_is_wrong_is_told_by_cargo() {
    let folder = folder("manifest");
    fs::write(folder.join("Cargo.toml"), "[package\n").unwrap();
    let ran = synthesize(&Cargo::new(&folder), &entry(&["hello"]), &folder, false);
    assert!(ran.failure().contains("Cargo.toml"), "{}", ran.failure());
}

#[test]
fn without_cargo_packages_that_are_there_are_used() {
    let folder = folder("no-cargo");
    fs::write(folder.join("Cargo.toml"), "").unwrap();
    let cargo = Cargo::at(folder.join("none"), &folder);
    let ran = synthesize(&cargo, &entry(&["hello"]), &folder, false);
    assert_eq!(ran.assembly().missing_files().count(), 1);
    assert!(
        ran.err.starts_with("note: there is no cargo "),
        "{}",
        ran.err
    );
}

#[test]
fn without_functions_cargo_is_not_asked() {
    let folder = folder("no-functions");
    // It is there, but runs nothing.
    let cargo = Cargo::at("/dev/null", &folder);
    let ran = synthesize(&cargo, &entry(&[]), &folder, false);
    assert_eq!(ran.assembly().packages().len(), 0);
    assert_eq!((ran.out.as_str(), ran.err.as_str()), ("", ""));
}

#[test]
fn an_app_with_a_folder_of_its_own_has_its_packages_there() {
    let folder = folder("own");
    let own = Entry::new("app".into(), String::new(), |_: &Options| {
        let mut app = App::new().packages("own");
        app.stack("Edge", Region::UsEast1)
            .add("Hello", EdgeFunction::new("hello"));
        app
    });
    let ran = synthesize(&Cargo::at("/dev/null", &folder), &own, &folder, false);
    let path = ran.assembly().packages()[0].path.to_owned();
    assert_eq!(path, Path::new("own/hello.zip"));
}

#[test]
fn names_that_leave_the_folder_are_problems_before_anything_is_built() {
    let folder = folder("names");
    let ran = synthesize(
        &Cargo::at("/dev/null", &folder),
        &entry(&["../hello", "/etc/hello"]),
        &folder,
        false,
    );
    assert!(
        ran.failure().contains("got `../hello`"),
        "{}",
        ran.failure()
    );
    assert!(!folder.join("packages").exists());
}
