//! The programs on this machine.

use super::check::{Check, State};
use crate::aws::{AwsError, Version};
use crate::packaging::BuildTools;

/// The least version of Rust that builds this workspace.
const RUST: &str = env!("CARGO_PKG_RUST_VERSION");

/// Whether functions can be built.
pub(super) fn functions(tools: &BuildTools, packages: usize) -> Check {
    let check = |state, text: String| Check::new("functions", state, text);
    if packages == 0 {
        return check(
            State::Good,
            "the app has none, nothing has to be built".to_owned(),
        );
    }
    let Some(cargo) = &tools.cargo else {
        return check(State::Wrong, "there is no `cargo` to build them".to_owned()).hint(format!(
            "https://rustup.rs installs Rust {RUST} or newer; `--no-build` takes packages that are there"
        ));
    };
    let Some(builds) = tools.builds else {
        return check(
            State::Wrong,
            format!("{cargo} alone does not link for x86-64 Linux here"),
        )
        .hint("`pip install cargo-zigbuild ziglang` installs what does");
    };
    if !tools.has_compiler {
        return check(State::Wrong, "there is no compiler of C".to_owned()).hint(
            "`apt install gcc`, `dnf install gcc` or `xcode-select --install` installs one; \
             the cryptography in the functions needs it",
        );
    }
    let text = format!("{packages} to build, by `{builds}` ({cargo})");
    match tools.glibc {
        Some((major, minor)) if tools.is_newer_than_lambda() && tools.links_for_older.is_none() => {
            let (least, at_least) = BuildTools::LAMBDA_GLIBC;
            check(State::Note, text).hint(format!(
                "this system has glibc {major}.{minor}, Lambda has {least}.{at_least}: if a function needs the newer one, \
                 the build says so; `pip install cargo-zigbuild ziglang` links for the older one"
            ))
        }
        _ => check(State::Good, text),
    }
}

/// Whether `aws` or `sam` can deploy.
pub(super) fn deployers(aws: Result<Version, AwsError>, sam: Option<Version>) -> Vec<Check> {
    let has_sam = sam.is_some_and(|found| found >= Version::LEAST_SAM);
    let aws = match aws {
        Ok(found) => Check::new("aws", State::Good, format!("version {found}")),
        Err(error) => {
            // The other one can do without.
            let state = if has_sam { State::Note } else { State::Wrong };
            let check = Check::new("aws", state, error.to_string());
            match error.hint() {
                Some(hint) => check.hint(hint),
                None => check,
            }
        }
    };
    let sam = match sam {
        Some(found) if has_sam => Check::new("sam", State::Good, format!("version {found}")),
        Some(found) => {
            Check::new("sam", State::Note, format!("version {found} is too old")).hint(format!(
                "`--with sam` needs {} or newer, which reads `samconfig.yaml`",
                Version::LEAST_SAM
            ))
        }
        None => Check::new(
            "sam",
            State::Note,
            "not installed, and not needed beside `aws`",
        ),
    };
    vec![aws, sam]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tools() -> BuildTools {
        BuildTools {
            cargo: Some("cargo 1.95.0".to_owned()),
            builds: Some("cargo build"),
            links_for_older: None,
            glibc: Some((2, 34)),
            has_compiler: true,
        }
    }

    #[test]
    fn what_is_missing_to_build_is_told() {
        let changed = |change: fn(&mut BuildTools)| {
            let mut tools = tools();
            change(&mut tools);
            tools
        };
        for (tools, packages, state, words) in [
            (tools(), 5, State::Good, "5 to build, by `cargo build`"),
            (changed(|it| it.cargo = None), 0, State::Good, "has none"),
            (changed(|it| it.cargo = None), 1, State::Wrong, "no `cargo`"),
            (
                changed(|it| it.builds = None),
                1,
                State::Wrong,
                "does not link",
            ),
            (
                changed(|it| it.has_compiler = false),
                1,
                State::Wrong,
                "no compiler of C",
            ),
            (
                changed(|it| it.glibc = Some((2, 36))),
                1,
                State::Note,
                "1 to build",
            ),
            (
                changed(|it| {
                    it.glibc = Some((2, 36));
                    it.links_for_older = Some("cargo zigbuild");
                }),
                1,
                State::Good,
                "1 to build",
            ),
            (changed(|it| it.glibc = None), 1, State::Good, "1 to build"),
        ] {
            let check = functions(&tools, packages);
            assert_eq!(check.state, state, "{tools:?}");
            assert!(check.text.contains(words), "{check:?}");
            assert_eq!(check.hint.is_some(), state != State::Good, "{check:?}");
        }
    }

    #[test]
    fn one_of_both_programs_is_enough() {
        let version = |text: &str| Version::find(text).unwrap();
        let states = |aws: Result<Version, AwsError>, sam: Option<&str>| {
            let checks = deployers(aws, sam.map(version));
            checks.iter().map(|check| check.state).collect::<Vec<_>>()
        };
        let missing = || {
            Err(AwsError::NotFound {
                program: "aws".to_owned(),
            })
        };
        let old = || {
            Err(AwsError::TooOld {
                found: version("1.18.0"),
            })
        };
        assert_eq!(
            states(Ok(version("2.31.0")), None),
            [State::Good, State::Note]
        );
        assert_eq!(states(missing(), None), [State::Wrong, State::Note]);
        assert_eq!(
            states(missing(), Some("1.160.0")),
            [State::Note, State::Good]
        );
        assert_eq!(states(old(), Some("1.12.0")), [State::Wrong, State::Note]);
    }
}
