//! Folders, apps and programs of the tests.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use palisade::lambda::EdgeFunction;
use palisade::{Assembly, Region};
use serde_json::json;

use crate::entry::{Entry, Request};
use crate::failure::Failure;
use crate::options::Options;
use crate::packaging::Place;
use crate::packaging::cargo::Cargo;
use crate::packaging::passes::synthesize_by;
use crate::terminal::{Plain, Terminal};

/// A folder of the test's own, empty.
pub(super) fn folder(test: &str) -> PathBuf {
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target");
    let folder = target.join("test-packaging").join(test);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    fs::canonicalize(folder).unwrap()
}

pub(super) fn request() -> Request {
    Request {
        config: None,
        wiring: None,
        packages: None,
    }
}

/// An app whose functions are of these packages.
pub(super) fn entry(packages: &'static [&'static str]) -> Entry {
    Entry::new("app".into(), String::new(), move |options: &Options| {
        let mut app = options.app("app");
        let stack = app.stack("Edge", Region::UsEast1);
        for (index, package) in packages.iter().enumerate() {
            let function = EdgeFunction::new(*package).config(json!({ "number": index }));
            stack.add(&format!("Function{index}"), function);
        }
        app
    })
}

/// How a synthesis ended, and what was printed.
pub(super) struct Ran {
    pub(super) ended: Result<Assembly, Failure>,
    pub(super) out: String,
    pub(super) err: String,
}

impl Ran {
    pub(super) fn failure(&self) -> &str {
        match &self.ended {
            Err(Failure::Told(text)) => text,
            other => panic!("{other:?}"),
        }
    }

    pub(super) fn assembly(&self) -> &Assembly {
        self.ended
            .as_ref()
            .unwrap_or_else(|_| panic!("{}", self.failure()))
    }
}

pub(super) fn synthesize(cargo: &Cargo<'_>, entry: &Entry, workspace: &Path, quiet: bool) -> Ran {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let (mut plain_out, mut plain_err) = (Plain::new(&mut out), Plain::new(&mut err));
    let mut terminal = Terminal::new(&mut plain_out, &mut plain_err);
    terminal.quiet = quiet;
    let packages = workspace.join("packages");
    let place = Place {
        workspace,
        packages: &packages,
    };
    let ended = synthesize_by(cargo, entry, request(), &place, &mut terminal);
    Ran {
        ended,
        out: String::from_utf8(out).unwrap(),
        err: String::from_utf8(err).unwrap(),
    }
}

/// A workspace of one crate, whose binary is `hello`.
pub(super) fn workspace(folder: &Path, main: &str) {
    fs::create_dir_all(folder.join("src")).unwrap();
    let manifest = "[package]\nname = \"palisade-hello\"\nedition = \"2024\"\n\n[workspace]\n";
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::write(folder.join("src/main.rs"), main).unwrap();
}

pub(super) const HELLO: &str = "fn main() {\n    let name = std::env::args().nth(1).expect(\"a name\");\n    println!(\"hello {name}\");\n}\n";

/// A program that this system runs, and Lambda too: as small as rustc makes them without more ado.
pub(super) fn program() -> Vec<u8> {
    static PROGRAM: OnceLock<Vec<u8>> = OnceLock::new();
    let make = || {
        let folder = folder("program");
        fs::write(folder.join("main.rs"), HELLO).unwrap();
        let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
        let status = std::process::Command::new(rustc)
            .args(["-Cstrip=symbols", "main.rs"])
            .current_dir(&folder)
            .status();
        assert!(status.unwrap().success());
        fs::read(folder.join("main")).unwrap()
    };
    PROGRAM.get_or_init(make).clone()
}

/// The same, as if it had been linked with another version of glibc.
pub(super) fn linked_with(program: &[u8], version: &str) -> Vec<u8> {
    let (old, new) = (b"\0GLIBC_2.2.5\0", format!("\0{version}\0"));
    assert!(new.len() <= old.len());
    let mut patched = program.to_vec();
    let mut places = 0;
    for start in 0..program.len() - old.len() {
        if program[start..].starts_with(old) {
            patched[start..start + new.len()].copy_from_slice(new.as_bytes());
            places += 1;
        }
    }
    assert!(places > 0, "programs need that version");
    patched
}
