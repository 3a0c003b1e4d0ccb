//! From arguments to a command, and from its end to an exit code.

use std::ffi::OsString;
use std::path::Path;

use clap::builder::PossibleValue;
use clap::builder::PossibleValuesParser;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, FromArgMatches};

use super::arguments::{Cli, Command};
use super::{
    completions, deploy, destroy, diff, doctor, draw, explain, init, list, logs, schema, smoke,
    synth, upload,
};
use crate::entry::Entry;
use crate::failure::Failure;
use crate::terminal::Terminal;

/// Something is wrong with an app, its configuration or the disk.
const WRONG: u8 = 1;
/// The command line is wrong.
const MISUSED: u8 = 2;
/// Somebody pressed Ctrl-C: what shells give for a program that the signal ended.
const INTERRUPTED: u8 = 130;

pub(crate) fn run(
    entries: &[Entry],
    arguments: impl IntoIterator<Item = OsString>,
    terminal: &mut Terminal<'_>,
) -> u8 {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let mut description = description(entries, &arguments);
    let parsed = description
        .try_get_matches_from_mut(&arguments)
        .and_then(|matches| Cli::from_arg_matches(&matches))
        .map_err(|error| suggest_synth(error, &description, &arguments));
    let ended = match parsed {
        Ok(cli) => obey(entries, cli, &mut description, terminal),
        Err(error) => {
            let text = error.render().ansi().to_string();
            // OK to ignore, because there is no other place to tell that nothing can be printed.
            let _ = terminal.tell_styled(&text, error.use_stderr());
            return if error.use_stderr() { MISUSED } else { 0 };
        }
    };
    match ended.and_then(|()| Ok(terminal.out.flush()?)) {
        Ok(()) | Err(Failure::NoReader) => 0,
        Err(Failure::Told(text)) => {
            // OK to ignore, because there is no other place to tell that nothing can be printed.
            let _ = terminal.tell(&text);
            WRONG
        }
        Err(Failure::Interrupted(text)) => {
            // OK to ignore, because there is no other place to tell that nothing can be printed.
            let _ = terminal.tell(&text);
            INTERRUPTED
        }
    }
}

/// Where options of `synth` are there and the command is not, tells the whole command line.
fn suggest_synth(
    mut error: clap::Error,
    description: &clap::Command,
    arguments: &[OsString],
) -> clap::Error {
    let Some((program, rest)) = arguments.split_first() else {
        return error;
    };
    let command = OsString::from("synth");
    let whole = [program, &command].into_iter().chain(rest);
    let is_meant = error.kind() == ErrorKind::UnknownArgument
        && description.clone().try_get_matches_from(whole).is_ok();
    if is_meant {
        let words: Vec<_> = rest.iter().map(|word| word.to_string_lossy()).collect();
        let tip = format!(
            "`{} synth {}` writes the templates",
            description.get_name(),
            words.join(" ")
        );
        let tips = ContextValue::StyledStrs(vec![tip.into()]);
        error.insert(ContextKind::Suggested, tips);
    }
    error
}

/// The command line, by the program's own name and with its apps.
fn description(entries: &[Entry], arguments: &[OsString]) -> clap::Command {
    let program = arguments
        .first()
        .and_then(|path| Path::new(path).file_stem())
        .map_or_else(|| "synth".to_owned(), |name| name.to_string_lossy().into());
    let names = entries.iter().map(|entry| {
        let value = PossibleValue::new(entry.name.clone());
        if entry.about.is_empty() {
            value
        } else {
            value.help(entry.about.clone())
        }
    });
    let names = PossibleValuesParser::new(names);
    let has_several = entries.len() > 1;
    Cli::command()
        .name(program.clone())
        .bin_name(program)
        .mut_arg("app", |app| app.value_parser(names).hide(!has_several))
        .mut_subcommand("list", |list| {
            if has_several {
                list
            } else {
                list.about("List the stacks, in the order in which they are deployed")
            }
        })
}

fn obey(
    entries: &[Entry],
    cli: Cli,
    description: &mut clap::Command,
    terminal: &mut Terminal<'_>,
) -> Result<(), Failure> {
    terminal.quiet = cli.quiet;
    let entry = || {
        let named = |entry: &&Entry| cli.app.as_ref().is_none_or(|name| *name == entry.name);
        entries.iter().find(named).ok_or_else(|| {
            Failure::new("this program has no app")
                .hint("`Apps::app` adds one, or `palisade_synth::run` runs one")
        })
    };
    match cli.command {
        Command::Completions { shell } => completions::run(shell, description, terminal),
        Command::List(_) if cli.app.is_none() && entries.len() > 1 => list::apps(entries, terminal),
        Command::List(building) => list::stacks(entry()?, &building.request(), terminal),
        Command::Synth(arguments) => synth::run(entry()?, arguments, terminal),
        Command::Deploy(arguments) => deploy::run(entry()?, *arguments, terminal),
        Command::Diff(arguments) => diff::run(entry()?, arguments, terminal),
        Command::Doctor(arguments) => doctor::run(entry()?, arguments, terminal),
        Command::Destroy(arguments) => destroy::run(arguments, terminal),
        Command::Logs(arguments) => logs::run(arguments, terminal),
        Command::Init(arguments) => init::run(entry()?, &arguments.write, terminal),
        Command::Schema(written) => schema::run(entry()?, written.write.as_deref(), terminal),
        Command::Explain { rule } => explain::run(rule, terminal),
        Command::Smoke(arguments) => smoke::run(&arguments, terminal),
        Command::Upload(arguments) => upload::run(&arguments, terminal),
        Command::Graph(arguments) => draw::run(entry()?, arguments, terminal),
    }
}
