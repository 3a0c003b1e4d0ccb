//! A package is handed over to by AWS's runtime clients, with AWS's emulator and without it.
//!
//! The package's `bootstrap` is a probe, which tells what it got; the modules are the ones that users deploy.

use std::error::Error;
use std::fs::{self, File, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use palisade_tests::runtime::{Host, Instance, Options, Outcome, Runtime};
use palisade_tests::tools::ToolError;
use serde_json::{Value, json};
use zip::write::SimpleFileOptions;

type Checked = Result<(), Box<dyn Error>>;

const HANDLER: &str = "index.eu-north-1_AbCdEfGhI:3n4b5urk1ft4fl3mg5e62d9ado";
const HOSTS: [Host; 2] = [Host::Emulator, Host::Loopback];

const INDEX_PY: &str = include_str!("../../synth/src/packaging/index.py");
const INDEX_MJS: &str = include_str!("../../synth/src/packaging/index.mjs");

/// The package as a folder, with a mode of `bootstrap`.
fn package(name: &str, mode: u32) -> io::Result<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
        .join("runtime")
        .join(name);
    drop(fs::remove_dir_all(&folder));
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("index.py"), INDEX_PY)?;
    fs::write(folder.join("index.mjs"), INDEX_MJS)?;
    let bootstrap = folder.join("bootstrap");
    fs::copy(env!("CARGO_BIN_EXE_runtime-probe"), &bootstrap)?;
    fs::set_permissions(&bootstrap, Permissions::from_mode(mode))?;
    Ok(folder)
}

/// The package as a zip, as it is deployed.
fn zipped(name: &str) -> io::Result<PathBuf> {
    let folder = package(name, 0o755)?;
    let path = folder.with_extension("zip");
    let mut zip = zip::ZipWriter::new(File::create(&path)?);
    for (name, mode) in [
        ("bootstrap", 0o755),
        ("index.mjs", 0o644),
        ("index.py", 0o644),
    ] {
        let options = SimpleFileOptions::default().unix_permissions(mode);
        zip.start_file(name, options)?;
        zip.write_all(&fs::read(folder.join(name))?)?;
    }
    zip.finish()?;
    Ok(path)
}

fn start(package: &Path, runtime: Runtime, options: Options) -> Result<Instance, ToolError> {
    Instance::start(package, runtime, HANDLER, options)
}

/// Each managed runtime in each host.
fn everywhere(check: impl Fn(Runtime, Host) -> Checked) -> Checked {
    for host in HOSTS {
        for runtime in Runtime::MANAGED {
            check(runtime, host)?;
        }
    }
    Ok(())
}

fn answer(outcome: &Outcome) -> &Value {
    outcome
        .answer()
        .unwrap_or_else(|| panic!("an answer was expected: {outcome:?}"))
}

#[test]
fn every_runtime_hands_over_with_the_handler_unchanged_and_prints_nothing() -> Checked {
    let package = zipped("handed-over")?;
    everywhere(|runtime, host| {
        let instance = start(
            &package,
            runtime,
            Options::new().host(host).variable("STAGE", "test"),
        )?;
        for number in 0..3 {
            let outcome = instance.invoke(&json!({ "number": number }))?;
            let answer = answer(&outcome);
            assert_eq!(
                answer["event"],
                json!({ "number": number }),
                "{runtime:?} {host:?}"
            );
            assert_eq!(answer["handler"], HANDLER, "{runtime:?} {host:?}");
            let bootstrap = instance.folder().join("bootstrap");
            assert_eq!(
                answer["arguments"],
                json!([bootstrap]),
                "{runtime:?} {host:?}"
            );
            let variables = answer["variables"].as_array().unwrap();
            assert!(
                variables.contains(&json!(["STAGE", "test"])),
                "{runtime:?} {host:?}"
            );
        }
        assert_eq!(instance.stop(), [""; 0], "{runtime:?} {host:?}");
        Ok(())
    })
}

#[test]
fn the_function_replaces_the_runtime_or_is_its_child_where_node_cannot_replace_itself() -> Checked {
    let package = package("processes", 0o755)?;
    everywhere(|runtime, host| {
        let instance = start(&package, runtime, Options::new().host(host))?;
        answer(&instance.invoke(&json!({}))?);
        let parent = name(parent(instance.function()?)?)?;
        let is_child_of_node = parent.starts_with("node");
        let must_be = runtime == Runtime::Node22WithoutExecve;
        assert_eq!(is_child_of_node, must_be, "{runtime:?} {host:?}: {parent}");
        Ok(())
    })
}

/// The parent of a process.
fn parent(id: u32) -> Result<u32, Box<dyn Error>> {
    let status = fs::read_to_string(format!("/proc/{id}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix("PPid:"));
    Ok(line.ok_or("no parent")?.trim().parse()?)
}

/// The file name of the program that a process runs.
fn name(id: u32) -> io::Result<String> {
    let program = fs::read_link(format!("/proc/{id}/exe"))?;
    let name = program.file_name().unwrap_or_default();
    Ok(name.to_string_lossy().into_owned())
}

#[test]
fn exit_codes_and_signals_are_passed_on_and_the_next_invocation_is_served() -> Checked {
    let package = package("ends", 0o755)?;
    let cases = [
        (
            json!({ "exit": 0 }),
            "Runtime exited without providing a reason",
        ),
        (
            json!({ "exit": 3 }),
            "Runtime exited with error: exit status 3",
        ),
        (
            json!({ "abort": true }),
            "Runtime exited with error: signal: aborted",
        ),
    ];
    everywhere(|runtime, host| {
        let instance = start(&package, runtime, Options::new().host(host))?;
        for (event, expected) in &cases {
            answer(&instance.invoke(&json!({ "before": true }))?);
            let Outcome::Error { kind, message } = instance.invoke(event)? else {
                panic!("{runtime:?} {host:?}: {event} was answered");
            };
            assert_eq!(kind, "Runtime.ExitError", "{runtime:?} {host:?} {event}");
            assert!(
                message.ends_with(expected),
                "{runtime:?} {host:?} {event}: {message}"
            );
            answer(&instance.invoke(&json!({ "after": true }))?);
        }
        Ok(())
    })
}

#[test]
fn a_killed_function_is_started_again() -> Checked {
    let package = package("killed", 0o755)?;
    everywhere(|runtime, host| {
        let instance = start(&package, runtime, Options::new().host(host))?;
        answer(&instance.invoke(&json!({}))?);
        let before = instance.function()?;
        instance.kill_function()?;
        // One that was waiting for an event takes the next invocation with it, or not: the emulator
        // may see its end first. The one after that is served.
        let outcome = instance.invoke(&json!({}))?;
        if outcome.answer().is_none() {
            assert_eq!(
                outcome.error(),
                Some("Runtime.ExitError"),
                "{runtime:?} {host:?}"
            );
            answer(&instance.invoke(&json!({}))?);
        }
        assert_ne!(instance.function()?, before, "{runtime:?} {host:?}");
        Ok(())
    })
}

#[test]
fn an_error_of_the_function_leaves_its_process_alive() -> Checked {
    let package = package("error", 0o755)?;
    everywhere(|runtime, host| {
        let instance = start(&package, runtime, Options::new().host(host))?;
        answer(&instance.invoke(&json!({}))?);
        let before = instance.function()?;
        let outcome = instance.invoke(&json!({ "error": "no such page" }))?;
        assert_eq!(
            outcome.error(),
            Some("Probe"),
            "{runtime:?} {host:?}: {outcome:?}"
        );
        answer(&instance.invoke(&json!({}))?);
        assert_eq!(instance.function()?, before, "{runtime:?} {host:?}");
        Ok(())
    })
}

#[test]
fn what_the_function_prints_reaches_the_log() -> Checked {
    let package = package("prints", 0o755)?;
    everywhere(|runtime, host| {
        let instance = start(&package, runtime, Options::new().host(host))?;
        answer(&instance.invoke(&json!({ "print": "{\"decision\":\"allow\"}" }))?);
        assert!(
            instance.prints("{\"decision\":\"allow\"}\n"),
            "{runtime:?} {host:?}"
        );
        assert_eq!(
            instance.stop(),
            ["{\"decision\":\"allow\"}"],
            "{runtime:?} {host:?}"
        );
        Ok(())
    })
}

#[test]
fn a_program_that_may_not_be_executed_is_an_error_that_says_so() -> Checked {
    let package = package("not-executable", 0o644)?;
    everywhere(|runtime, host| {
        let instance = start(&package, runtime, Options::new().host(host))?;
        let outcome = instance.invoke(&json!({}))?;
        assert!(
            outcome.answer().is_none(),
            "{runtime:?} {host:?}: {outcome:?}"
        );
        let said = format!("{outcome:?}{:?}", instance.stop()).to_lowercase();
        assert!(
            said.contains("permission denied"),
            "{runtime:?} {host:?}: {said}"
        );
        assert!(!said.contains("abort"), "{runtime:?} {host:?}: {said}");
        Ok(())
    })
}

#[test]
fn memory_is_measured_and_limited() -> Checked {
    let package = package("memory", 0o755)?;
    for host in HOSTS {
        for runtime in Runtime::MANAGED.into_iter().chain([Runtime::Bootstrap]) {
            let instance = start(
                &package,
                runtime,
                Options::new().host(host).memory_limit(128),
            )?;
            answer(&instance.invoke(&json!({}))?);
            let before = instance.resident_memory()?;
            answer(&instance.invoke(&json!({ "allocate": 64 }))?);
            let after = instance.resident_memory()?;
            let grown = after.saturating_sub(before) >> 20;
            assert!(
                (60..80).contains(&grown),
                "{runtime:?} {host:?}: {before} to {after} bytes"
            );
            assert!(instance.peak_memory()? >= after, "{runtime:?} {host:?}");
            // 64 and 80 are more than 128.
            let outcome = instance.invoke(&json!({ "allocate": 80 }))?;
            assert_eq!(
                outcome.error(),
                Some("Runtime.ExitError"),
                "{runtime:?} {host:?}: {outcome:?}"
            );
            answer(&instance.invoke(&json!({}))?);
        }
    }
    Ok(())
}

#[test]
fn nothing_is_left_of_an_instance() -> Checked {
    let package = package("left", 0o755)?;
    everywhere(|runtime, host| {
        let instance = start(&package, runtime, Options::new().host(host))?;
        answer(&instance.invoke(&json!({}))?);
        let function = instance.function()?;
        let folder = instance.folder().to_path_buf();
        drop(instance);
        assert!(!folder.exists(), "{runtime:?} {host:?}");
        let gone = fs::read(format!("/proc/{function}/cmdline")).unwrap_or_default();
        assert!(
            gone.is_empty(),
            "{runtime:?} {host:?}: {}",
            String::from_utf8_lossy(&gone)
        );
        Ok(())
    })
}

#[test]
fn a_function_that_does_not_answer_is_timed_out_and_started_again() -> Checked {
    let package = package("sleeps", 0o755)?;
    for host in HOSTS {
        // Without a runtime that takes time to start, which would count.
        let options = Options::new().host(host).timeout_seconds(4);
        let instance = start(&package, Runtime::Bootstrap, options)?;
        let outcome = instance.invoke(&json!({ "sleep": true }))?;
        assert_eq!(
            outcome.error(),
            Some("Sandbox.Timedout"),
            "{host:?}: {outcome:?}"
        );
        answer(&instance.invoke(&json!({}))?);
    }
    Ok(())
}

#[test]
fn what_is_no_package_is_refused() -> Checked {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let text = folder.join("no-package.zip");
    fs::write(&text, "no zip")?;
    let outside = folder.join("outside.zip");
    let mut zip = zip::ZipWriter::new(File::create(&outside)?);
    zip.start_file("../outside", SimpleFileOptions::default())?;
    zip.finish()?;
    for path in [text, outside, folder.join("not-there.zip")] {
        let error = start(&path, Runtime::Python, Options::new()).unwrap_err();
        let name = path.file_name().unwrap().to_string_lossy();
        assert!(error.to_string().contains(name.as_ref()), "{error}");
    }
    Ok(())
}

#[test]
fn a_function_whose_process_does_not_run_yet_has_no_memory() -> Checked {
    let package = package("not-started", 0o755)?;
    let instance = start(
        &package,
        Runtime::Python,
        Options::new().host(Host::Loopback),
    )?;
    let error = instance.resident_memory().unwrap_err();
    assert!(error.to_string().contains("does not run"), "{error}");
    assert!(instance.kill_function().is_err());
    Ok(())
}
