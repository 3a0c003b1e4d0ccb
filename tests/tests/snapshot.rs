//! Folders are compared with their snapshots, file by file.

use std::fs;
use std::path::{Path, PathBuf};

use palisade_tests::snapshot::compare;

fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("a former run's folder can be removed");
    }
    for (path, text) in files {
        let file = folder.join(path);
        fs::create_dir_all(file.parent().expect("a file lies in a folder")).expect("a new folder");
        fs::write(file, text).expect("a new file");
    }
    folder
}

#[test]
fn equal_folders_are_equal() {
    let files = [
        ("eu/a.yaml", "a: 1\n"),
        ("samconfig.yaml", "version: 0.1\n"),
    ];
    let before = folder("equal-before", &files);
    let after = folder("equal-after", &files);
    compare(&before, &after).expect("the folders are equal");
}

#[test]
fn changed_missing_and_new_files_are_shown() {
    let before = folder(
        "changed-before",
        &[("a.yaml", "a: 1\nb: 2\nc: 3\n"), ("gone", "")],
    );
    let after = folder(
        "changed-after",
        &[("a.yaml", "a: 1\nb: 4\nc: 3\n"), ("new", "")],
    );
    let text = compare(&before, &after)
        .expect_err("they differ")
        .to_string();
    let expected = "a.yaml\n  line 2\n  a: 1\n- b: 2\n+ b: 4\n  c: 3\ngone\n  is not written any more\nnew\n  is new\n";
    assert_eq!(text, expected);
}

#[test]
fn ends_of_lines_matter() {
    let before = folder("ends-before", &[("a", "a\n")]);
    let after = folder("ends-after", &[("a", "a")]);
    let text = compare(&before, &after)
        .expect_err("they differ")
        .to_string();
    assert!(text.contains("only the ends of lines differ"), "{text}");
}

#[test]
fn nothing_written_is_no_match() {
    let before = folder("nothing-before", &[]);
    let after = folder("nothing-after", &[]);
    assert!(compare(&before, &after).is_err());
}
