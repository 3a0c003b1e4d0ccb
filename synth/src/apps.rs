//! Which apps a program has, and how it runs.

use std::ffi::OsString;
use std::fmt;
use std::io::{IsTerminal, Write};
use std::process::ExitCode;
use std::time::Instant;

use crate::command;
use crate::configuration::Configuration;
use crate::entry::Entry;
use crate::into_app::IntoApp;
use crate::options::Options;
use crate::terminal::{Plain, Terminal};

/// The whole command line for one app: a `main` of one line.
///
/// `build` makes the app of the [`Options`] that the command line and `palisade.yaml` give.
/// It gives an [`App`](palisade::App), or a `Result` of one.
///
/// The program ends with 0, or with 1 if something is wrong with the app, its configuration or the disk,
/// or with 2 if the command line itself is wrong.
///
/// # Example
///
/// ```no_run
/// use std::process::ExitCode;
///
/// use palisade::App;
/// use palisade_synth::Options;
///
/// fn build(options: &Options) -> App {
///     options.app("docs")
/// }
///
/// fn main() -> ExitCode {
///     palisade_synth::run(build)
/// }
/// ```
#[must_use = "it is the exit code of the program: give it back from `main`"]
pub fn run<C: Configuration, A: IntoApp>(build: impl Fn(&Options<C>) -> A + 'static) -> ExitCode {
    Apps::new().app("app", "", build).run()
}

/// Several apps in one program, which `--app` chooses from; the first one is the default.
///
/// # Example
///
/// ```
/// use palisade_synth::{Apps, Options};
///
/// let apps = Apps::new()
///     .app("site", "a website", |options: &Options| options.app("site"))
///     .app("shop", "a shop", |options: &Options| options.app("shop"));
///
/// let mut listed = Vec::new();
/// let code = apps.run_from(["program", "list"], &mut listed, &mut Vec::new());
/// assert_eq!(code, 0);
/// assert!(String::from_utf8_lossy(&listed).contains("shop  a shop"));
/// ```
#[derive(Default)]
#[must_use = "apps do nothing until they run"]
pub struct Apps {
    entries: Vec<Entry>,
}

impl Apps {
    /// No apps yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// One more app: what `--app` calls it, what it is, and what makes it.
    pub fn app<C: Configuration, A: IntoApp>(
        mut self,
        name: impl Into<String>,
        about: impl Into<String>,
        build: impl Fn(&Options<C>) -> A + 'static,
    ) -> Self {
        self.entries
            .push(Entry::new(name.into(), about.into(), build));
        self
    }

    /// Does what the command line says, and gives the program's exit code.
    #[must_use = "it is the exit code of the program: give it back from `main`"]
    pub fn run(self) -> ExitCode {
        let mut out = anstream::stdout().lock();
        let mut err = anstream::stderr().lock();
        let mut terminal = Terminal::new(&mut out, &mut err);
        terminal.is_the_process = true;
        if std::io::stdout().is_terminal() {
            terminal.began = Some(Instant::now());
        }
        ExitCode::from(command::run(
            &self.entries,
            std::env::args_os(),
            &mut terminal,
        ))
    }

    /// Does what the arguments say, the program's name first, and gives the exit code: for tests.
    ///
    /// What would be printed is written to `out` and `err`, without colours.
    pub fn run_from<T: Into<OsString>>(
        self,
        arguments: impl IntoIterator<Item = T>,
        out: &mut dyn Write,
        err: &mut dyn Write,
    ) -> u8 {
        let mut out = Plain::new(out);
        let mut err = Plain::new(err);
        let mut terminal = Terminal::new(&mut out, &mut err);
        let arguments = arguments.into_iter().map(Into::into);
        command::run(&self.entries, arguments, &mut terminal)
    }
}

impl fmt::Debug for Apps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.entries.iter().map(|entry| &entry.name);
        f.debug_set().entries(names).finish()
    }
}
