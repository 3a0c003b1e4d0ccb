//! `synth`: what is written, what is said, and what is never lost.

use std::fs;
use std::path::Path;

use insta::assert_snapshot;
use palisade::Region;
use palisade::lambda::EdgeFunction;
use palisade_synth::{Apps, Options};

use crate::apps::{Ran, apps, argument, folder, run};

fn synth(app: &str, out: &Path, more: &[&str]) -> Ran {
    let arguments = [&["synth", "--app", app, "--out", argument(out)], more].concat();
    run(apps(), &arguments)
}

#[test]
fn what_was_written_is_said_and_what_to_do_next() {
    let folder = folder("said");
    let config = folder.join("palisade.yaml");
    fs::write(&config, "domain: a.example.com\n").unwrap();
    let config = ["--config", argument(&config)];
    let out = folder.join("out");
    assert_snapshot!(synth("newsletter", &out, &config).told(&folder));
    assert_snapshot!(synth("newsletter", &out, &config).told(&folder));
    fs::write(config[1], "domain: b.example.com\n").unwrap();
    assert_snapshot!(
        synth(
            "newsletter",
            &out,
            &[&config[..], &["--format", "json"]].concat()
        )
        .told(&folder)
    );
}

#[test]
fn defaults_are_told() {
    let folder = folder("defaults");
    let ran = synth("newsletter", &folder.join("out"), &[]);
    assert_eq!(ran.code, 0);
    assert_snapshot!(ran.err);
}

#[test]
fn parameters_are_passed_on() {
    let folder = folder("parameters");
    let ran = synth(
        "newsletter",
        &folder.join("out"),
        &["--wiring", "parameters"],
    );
    assert_snapshot!(ran.out.replace(argument(&folder), "DIR"));
}

#[test]
fn missing_packages_are_a_warning() {
    let folder = folder("missing");
    let ran = synth(
        "packaged",
        &folder.join("out"),
        &["--packages", "elsewhere"],
    );
    assert_snapshot!(ran.told(&folder));
}

/// The app has an edge function, but neither option asks cargo for it.
#[test]
fn packages_that_are_not_built_are_a_warning() {
    let folder = folder("not-built");
    let (out, packages) = (folder.join("out"), folder.join("elsewhere"));
    for options in [&["--no-build"][..], &["--packages", argument(&packages)]] {
        let arguments = [&["synth", "--out", argument(&out)], options].concat();
        let apps = Apps::new().app("guarded", "", |options: &Options| {
            let mut app = options.app("guarded");
            let stack = app.stack("Edge", Region::UsEast1);
            stack.add("Check", EdgeFunction::new("check"));
            app
        });
        let ran = run(apps, &arguments);
        assert_eq!(ran.code, 0, "{ran:?}");
        assert!(out.join("us-east-1/Edge/template.yaml").exists());
        let expected = "warning: templates name a file that is not there yet\n  ";
        assert!(ran.err.starts_with(expected), "{}", ran.err);
        assert!(
            ran.err
                .contains("/check.zip\n hint: the package `name` is built of"),
            "{}",
            ran.err
        );
    }
}

#[test]
fn packages_that_are_there_are_written_and_replaced() {
    let folder = folder("packages");
    let packages = folder.join("built");
    fs::create_dir(&packages).unwrap();
    let more = ["--packages", argument(&packages)];
    let out = folder.join("out");
    for content in ["one", "two"] {
        fs::write(packages.join("later.zip"), content).unwrap();
        let ran = synth("packaged", &out, &more);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""));
        let written = fs::read_to_string(out.join("eu-north-1/One/later.zip")).unwrap();
        assert_eq!(written, content);
    }
    // Without its source the package would be of another synthesis: it goes, and is told.
    fs::remove_file(packages.join("later.zip")).unwrap();
    let ran = synth("packaged", &out, &more);
    assert!(
        ran.out.contains("  removed    eu-north-1/One/later.zip"),
        "{ran:?}"
    );
    assert!(ran.err.starts_with("warning: "), "{ran:?}");
}

#[test]
fn quiet_says_nothing_but_errors() {
    let folder = folder("quiet");
    let ran = synth("packaged", &folder.join("out"), &["--quiet"]);
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", ""));
    // Neither is told that there is no `palisade.yaml`.
    let ran = synth("newsletter", &folder.join("other"), &["-q"]);
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (0, "", ""));
    let ran = synth("wrong", &folder.join("out"), &["--quiet"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("BucketNam"), "{ran:?}");
}

#[test]
fn a_failed_synthesis_leaves_the_last_good_output() {
    let folder = folder("failed");
    let out = folder.join("out");
    assert_eq!(synth("packaged", &out, &[]).code, 0);
    let template = out.join("eu-north-1/One/template.yaml");
    let before = fs::read(&template).unwrap();
    let ran = synth("wrong", &out, &[]);
    assert_eq!(ran.code, 1);
    let path = ran.err.lines().find(|line| line.contains("-->")).unwrap();
    assert!(path.contains("apps.rs:"), "{path}");
    assert!(
        ran.err.ends_with("1 problem, nothing was written\n"),
        "{}",
        ran.err
    );
    assert_eq!(fs::read(&template).unwrap(), before);
}

#[test]
fn an_app_that_cannot_be_made_says_why() {
    let folder = folder("refused");
    let ran = synth("refused", &folder.join("out"), &[]);
    assert_snapshot!(ran.told(&folder));
}

#[test]
fn a_file_in_the_place_of_the_folder_stays() {
    let folder = folder("is-file");
    let out = folder.join("out");
    fs::write(&out, "dear").unwrap();
    assert_snapshot!(synth("packaged", &out, &[]).told(&folder));
    assert_eq!(fs::read_to_string(&out).unwrap(), "dear");
}

#[test]
fn a_folder_of_other_origin_stays() {
    let folder = folder("foreign");
    // A manifest of the same name, as web apps have it.
    fs::write(folder.join("manifest.json"), r#"{ "version": "1.0" }"#).unwrap();
    fs::create_dir_all(folder.join("src")).unwrap();
    for name in ["a.rs", "b.rs", "c.rs"] {
        fs::write(folder.join("src").join(name), "fn main() {}").unwrap();
    }
    assert_snapshot!(synth("packaged", &folder, &[]).told(&folder));
    assert!(folder.join("src/a.rs").exists());
}

#[test]
fn a_file_added_to_the_output_stays() {
    let folder = folder("added");
    let out = folder.join("out");
    assert_eq!(synth("packaged", &out, &[]).code, 0);
    // The template names it, but no synthesis wrote it.
    let package = out.join("eu-north-1/One/later.zip");
    fs::write(&package, "zip").unwrap();
    assert_snapshot!(synth("packaged", &out, &[]).told(&folder));
    assert_eq!(fs::read_to_string(&package).unwrap(), "zip");
}

#[test]
fn the_current_folder_stays() {
    for out in [".", "./", "..", "tests/.."] {
        let ran = synth("packaged", Path::new(out), &[]);
        assert_eq!(ran.code, 1, "{ran:?}");
        let expected =
            format!("error: cannot write to `{out}`: it is the current folder, or one above it\n");
        assert!(ran.err.starts_with(&expected), "{}", ran.err);
    }
    assert!(Path::new("Cargo.toml").exists());
}

#[cfg(unix)]
#[test]
fn a_link_is_followed() {
    let folder = folder("link");
    let target = folder.join("target");
    fs::create_dir(&target).unwrap();
    std::os::unix::fs::symlink(&target, folder.join("out")).unwrap();
    let ran = synth("packaged", &folder.join("out"), &[]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(folder.join("out").symlink_metadata().unwrap().is_symlink());
    assert!(target.join("manifest.json").exists());
    std::fs::remove_dir_all(&target).unwrap();
    let ran = synth("packaged", &folder.join("out"), &[]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.starts_with("error: cannot follow `"), "{}", ran.err);
    let hint = " hint: remove the link, or make the folder that it names\n";
    assert!(ran.err.ends_with(hint), "{}", ran.err);
}

#[test]
fn a_folder_that_cannot_be_made_is_told() {
    // Nobody, not even root, makes folders there.
    let ran = synth("packaged", Path::new("/proc/palisade/out"), &[]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.err.starts_with("error: cannot make `/proc/palisade/"),
        "{}",
        ran.err
    );
}
