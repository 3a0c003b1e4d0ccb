//! The program as its users run it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder of the test's own, empty.
fn folder(test: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the folder of tests can be written");
    folder
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_own-app"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("cargo built the program")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn synth_writes_the_stacks_and_says_how_to_deploy_them() {
    let folder = folder("synth");
    let output = run(&folder, &["synth"]);
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(0), "{err}");
    assert!(err.contains("there is no `palisade.yaml`"), "{err}");
    let store = out.find("sam deploy --template-file out/eu-north-1/Store/template.yaml");
    let readers = out.find("sam deploy --template-file out/us-east-1/Readers/template.yaml");
    assert!(store.is_some() && store < readers, "{out}");
    assert!(!out.contains('\u{1b}'), "there is no terminal: {out}");

    let manifest = fs::read(folder.join("out/manifest.json")).unwrap();
    let manifest: serde_json::Value = serde_json::from_slice(&manifest).unwrap();
    assert_eq!(manifest["wires"][0]["producer"], "Store");
    let template = fs::read_to_string(folder.join("out/eu-north-1/Store/template.yaml")).unwrap();
    assert!(template.contains("ExpirationInDays: 90"), "{template}");
}

#[test]
fn the_configuration_is_in_force() {
    let folder = folder("configured");
    assert_eq!(run(&folder, &["init"]).status.code(), Some(0));
    let path = folder.join("palisade.yaml");
    let file = fs::read_to_string(&path).unwrap();
    assert!(
        file.contains("\n# After how many days a file goes.\nkeepDays: 90\n"),
        "{file}"
    );
    fs::write(&path, file.replace("keepDays: 90", "keepDays: 5")).unwrap();
    let output = run(&folder, &["synth"]);
    assert_eq!(text(&output.stderr), "");
    let template = fs::read_to_string(folder.join("out/eu-north-1/Store/template.yaml")).unwrap();
    assert!(template.contains("ExpirationInDays: 5\n"), "{template}");

    fs::write(&path, "keepDays: soon\n").unwrap();
    let output = run(&folder, &["synth"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        text(&output.stderr).contains("palisade.yaml:1:11"),
        "{output:?}"
    );
    let kept = fs::read_to_string(folder.join("out/eu-north-1/Store/template.yaml")).unwrap();
    assert_eq!(kept, template, "the last good output stays");
}

#[test]
fn a_region_that_is_none_is_told_where_it_stands() {
    let folder = folder("region");
    fs::write(folder.join("palisade.yaml"), "readers: us-east-9\n").unwrap();
    let err = text(&run(&folder, &["synth"]).stderr);
    assert!(err.contains("palisade.yaml:1:10"), "{err}");
    assert!(
        err.contains("a region has a name such as `eu-north-1`, got `us-east-9`"),
        "{err}"
    );
}

#[test]
fn wrong_names_are_told_with_the_line_of_the_program() {
    let folder = folder("wrong");
    fs::write(folder.join("palisade.yaml"), "name: a b\n").unwrap();
    let output = run(&folder, &["synth"]);
    let err = text(&output.stderr);
    assert_eq!(output.status.code(), Some(1));
    assert!(err.contains("src/main.rs:"), "{err}");
    assert!(err.contains("nothing was written"), "{err}");
    assert!(!folder.join("out").exists());
}
