//! Help, lists, completions, and wrong command lines.

use insta::assert_snapshot;
use palisade::App;
use palisade_synth::{Apps, Options};

use crate::apps::{apps, run};

fn only() -> Apps {
    Apps::new().app("only", "", |options: &Options| options.app("only"))
}

#[test]
fn help_teaches() {
    for command in [
        "",
        "synth",
        "deploy",
        "doctor",
        "destroy",
        "diff",
        "list",
        "logs",
        "init",
        "schema",
        "graph",
        "explain",
        "completions",
    ] {
        let ran = run(
            apps(),
            &[command, "--help"]
                .map(str::to_owned)
                .iter()
                .map(String::as_str)
                .filter(|word| !word.is_empty())
                .collect::<Vec<_>>(),
        );
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{command}");
        assert!(ran.out.contains("Examples:\n  cargo run "), "{command}");
        assert_snapshot!(format!("help-{command}"), ran.out);
    }
}

#[test]
fn the_only_app_need_not_be_named() {
    let ran = run(only(), &["synth", "--help"]);
    assert!(!ran.out.contains("--app"), "{}", ran.out);
    for arguments in [&["list", "--help"][..], &["--help"]] {
        let ran = run(only(), arguments);
        assert!(ran.out.contains("List the stacks"), "{}", ran.out);
        assert!(!ran.out.contains("the apps"), "{}", ran.out);
    }
    let ran = run(only(), &["list"]);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""));
}

#[test]
fn lists_tell_apps_and_stacks() {
    assert_snapshot!(run(apps(), &["list"]).out);
    assert_snapshot!(run(apps(), &["list", "--app", "newsletter"]).out);
}

#[test]
fn wrong_command_lines_end_with_2() {
    let cases: [&[&str]; 7] = [
        &[],
        &["synht"],
        &["synth", "--app", "newsleter"],
        &["synth", "--format", "xml"],
        &["synth", "--out"],
        &["--out", "build", "--format", "json"],
        // No option of `synth`, so that the command alone would not help.
        &["--write", "a.svg"],
    ];
    for (index, case) in cases.into_iter().enumerate() {
        let ran = run(apps(), case);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{case:?}");
        assert_snapshot!(format!("misused-{index}"), ran.err);
    }
}

#[test]
fn a_program_without_apps_says_so() {
    let ran = run(Apps::new(), &["synth"]);
    assert_eq!(ran.code, 1);
    assert_snapshot!(ran.err);
}

#[test]
fn an_app_without_a_configuration_says_so() {
    for command in [
        &["schema"][..],
        &["init"],
        &["synth", "--config", "palisade.yaml"],
    ] {
        let ran = run(only(), command);
        assert_eq!((ran.code, ran.out.as_str()), (1, ""), "{command:?}");
        assert!(
            ran.err
                .starts_with("error: this app has no configuration\n"),
            "{}",
            ran.err
        );
    }
}

#[test]
fn an_app_without_stacks_is_told() {
    let folder = crate::apps::folder("no-stacks");
    let out = folder.join("out");
    let empty = Apps::new().app("empty", "", |_: &Options| App::new());
    let ran = run(empty, &["synth", "--out", crate::apps::argument(&out)]);
    assert_eq!(ran.code, 0);
    assert_eq!(ran.err, "warning: the app has no stacks\n");
}

#[test]
fn every_shell_has_completions() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let ran = run(apps(), &["completions", shell]);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{shell}");
        assert!(
            ran.out.contains("--wiring") || ran.out.contains("wiring"),
            "{shell}"
        );
        // The generators for the others do not complete values.
        if ["bash", "fish", "zsh"].contains(&shell) {
            assert!(ran.out.contains("newsletter"), "{shell}");
        }
    }
}

#[test]
fn a_version_is_told() {
    assert!(
        run(apps(), &["--version"])
            .out
            .starts_with("synth on Palisade 0.")
    );
}
