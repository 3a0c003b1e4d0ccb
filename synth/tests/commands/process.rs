//! The binary as a process: streams that end early, and colours.

use std::process::{Command, Output, Stdio};

use crate::apps::folder;

fn synth(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_synth"));
    command
        .args(arguments)
        .current_dir(env!("CARGO_TARGET_TMPDIR"))
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR_FORCE");
    command
}

fn ran(command: &mut Command) -> Output {
    command.output().expect("cargo built the program")
}

/// The end of a pipe that nobody reads from.
fn unread() -> Stdio {
    let (reader, writer) = std::io::pipe().expect("there are pipes to be had");
    drop(reader);
    writer.into()
}

#[test]
fn whoever_stops_reading_is_not_told() {
    for arguments in [
        &["completions", "bash"][..],
        &["--help"],
        &["list", "--help"],
    ] {
        let mut command = synth(arguments);
        let child = command.stdout(unread()).stderr(Stdio::piped()).spawn();
        let output = child
            .and_then(std::process::Child::wait_with_output)
            .unwrap();
        let err = String::from_utf8_lossy(&output.stderr);
        assert_eq!(
            (output.status.code(), err.as_ref()),
            (Some(0), ""),
            "{arguments:?}"
        );
    }
}

#[test]
fn errors_that_nobody_reads_do_not_change_the_exit_code() {
    for (arguments, code) in [
        (&["synht"][..], 2),
        (&["synth", "--config", "absent.yaml"], 1),
    ] {
        let status = synth(arguments).stderr(unread()).status().unwrap();
        assert_eq!(status.code(), Some(code), "{arguments:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    let full = std::fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let mut command = synth(&["completions", "bash"]);
    let child = command.stdout(full).stderr(Stdio::piped()).spawn();
    let output = child
        .and_then(std::process::Child::wait_with_output)
        .unwrap();
    let err = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1));
    assert!(err.starts_with("error: cannot print: "), "{err}");
}

#[test]
fn colours_are_for_terminals_and_for_whoever_wants_them() {
    let absent = ["synth", "--config", "absent.yaml"];
    for arguments in [&["synht"][..], &absent] {
        let plain = ran(&mut synth(arguments)).stderr;
        assert!(!plain.contains(&0x1b), "{arguments:?}");
        assert!(plain.starts_with(b"error:"), "{arguments:?}");
        let coloured = ran(synth(arguments).env("CLICOLOR_FORCE", "1")).stderr;
        assert!(coloured.contains(&0x1b), "{arguments:?}");
        let unwanted = ran(synth(arguments)
            .env("CLICOLOR_FORCE", "1")
            .env("NO_COLOR", "1"))
        .stderr;
        assert_eq!(unwanted, plain, "{arguments:?}");
    }
}

#[test]
fn the_first_app_is_written_without_a_word_of_configuration() {
    let folder = folder("first-look");
    let output = ran(synth(&["synth", "--no-build"]).current_dir(&folder));
    let err = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{err}");
    for template in [
        "eu-north-1/UserPool/template.yaml",
        "us-east-1/template.yaml",
        "eu-north-1/CloudFrontDistribution/template.yaml",
    ] {
        assert!(folder.join("out").join(template).exists(), "{template}");
    }
    let again = ran(synth(&["synth", "--no-build"]).current_dir(&folder));
    let out = String::from_utf8_lossy(&again.stdout);
    assert!(
        !out.contains("  new ") && !out.contains("  changed "),
        "{out}"
    );
}
