//! A stand-in for cargo builds what a test wants.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use super::fixture::{Ran, entry, folder, linked_with, program, synthesize};
use crate::packaging::cargo::Cargo;

/// A folder where a stand-in for cargo has built a program.
fn stand_in(test: &str, program: &[u8]) -> PathBuf {
    let folder = folder(test);
    fs::write(folder.join("Cargo.toml"), "").unwrap();
    let metadata = json!({
        "workspace_root": folder, "target_directory": folder.join("target"),
        "packages": [{ "id": "hello", "name": "palisade-hello", "targets": [{ "name": "main", "kind": ["bin"] }] }],
    });
    fs::write(folder.join("metadata.json"), metadata.to_string()).unwrap();
    builds(&folder, "build.json", program);
    folder
}

/// What the stand-in says when it builds: other things, too.
fn builds(folder: &Path, said: &str, program: &[u8]) {
    let path = folder.join(format!("{said}.program"));
    fs::write(&path, program).unwrap();
    permit(&path, 0o755);
    let lines = [
        "no JSON".to_owned(),
        json!({ "reason": "build-script-executed" }).to_string(),
        json!({ "reason": "compiler-artifact", "package_id": "other", "target": { "name": "main" }, "executable": "/none" }).to_string(),
        json!({ "reason": "compiler-artifact", "package_id": "hello", "target": { "name": "main" }, "executable": path }).to_string(),
    ];
    fs::write(folder.join(said), lines.join("\n")).unwrap();
}

fn permit(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

fn synthesize_with_stand_in(folder: &Path) -> Ran {
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packaging/cargo");
    synthesize(
        &Cargo::at(program, folder),
        &entry(&["hello"]),
        folder,
        false,
    )
}

#[test]
fn where_this_system_is_too_new_what_links_for_older_ones_builds() {
    let sound = program();
    let newer = linked_with(&sound, "GLIBC_2.38");
    let folder = stand_in("newer", &newer);
    let ran = synthesize_with_stand_in(&folder);
    let told = ran.failure();
    for expected in [
        "error: Lambda cannot run what was built\n  `hello` needs a newer glibc",
        "@GLIBC_2.38`",
        "\n hint: `pip install cargo-zigbuild",
    ] {
        assert!(told.contains(expected), "{told}");
    }
    assert!(!folder.join("packages").exists());

    // What it builds is checked too.
    builds(&folder, "zigbuild", &newer);
    assert!(
        synthesize_with_stand_in(&folder)
            .failure()
            .contains("newer glibc")
    );
    builds(&folder, "zigbuild", &sound);
    let ran = synthesize_with_stand_in(&folder);
    assert_eq!(ran.assembly().missing_files().count(), 0);
    assert!(
        ran.err.contains("so `cargo zigbuild` builds\n"),
        "{}",
        ran.err
    );
    let called = fs::read_to_string(folder.join("called")).unwrap();
    let last = called.lines().last().unwrap();
    assert!(
        last.starts_with("zigbuild --target x86_64-unknown-linux-gnu.2.34 "),
        "{last}"
    );
    assert!(
        last.contains(" --package hello --bin main --profile edge "),
        "{last}"
    );

    fs::remove_file(folder.join("zigbuild")).unwrap();
    fs::remove_dir_all(folder.join("packages")).unwrap();
    let built = folder.join("target/palisade/lambda/main");
    fs::create_dir_all(&built).unwrap();
    fs::copy(folder.join("zigbuild.program"), built.join("bootstrap")).unwrap();
    fs::write(folder.join("lambda"), "").unwrap();
    let ran = synthesize_with_stand_in(&folder);
    assert_eq!(ran.assembly().missing_files().count(), 0);
    assert!(
        ran.err.contains("so `cargo lambda build` builds\n"),
        "{}",
        ran.err
    );
}

#[test]
fn what_no_other_linker_mends_is_not_built_again() {
    let folder = stand_in("foreign", b"#!/bin/sh\n");
    builds(&folder, "zigbuild", &program());
    let ran = synthesize_with_stand_in(&folder);
    assert!(
        ran.failure().contains("is no 64-bit ELF file"),
        "{}",
        ran.failure()
    );
    assert!(!ran.failure().contains("hint"), "{}", ran.failure());
}

#[test]
fn a_program_that_may_not_be_run_is_refused() {
    let folder = stand_in("mode", &program());
    permit(&folder.join("build.json.program"), 0o644);
    let ran = synthesize_with_stand_in(&folder);
    assert!(
        ran.failure().contains("lacks the permission to be run"),
        "{}",
        ran.failure()
    );
}

/// What is left of a write that was cut off must not stand in the way of the next one.
#[test]
fn a_package_that_is_damaged_is_built_again() {
    let folder = stand_in("damaged", &program());
    fs::create_dir_all(folder.join("packages")).unwrap();
    fs::write(folder.join("packages/hello.zip"), "PK").unwrap();
    let ran = synthesize_with_stand_in(&folder);
    assert_eq!(ran.assembly().missing_files().count(), 0);
    assert!(ran.out.contains("  changed    hello.zip"), "{}", ran.out);
}
