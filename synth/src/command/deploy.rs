//! `deploy`: synthesizes, and deploys with the `aws` or the `sam` command.

use std::collections::BTreeMap;
use std::io::IsTerminal;

use clap::Args;
use clap::builder::RangedU64ValueParser;

use super::arguments::Synth;
use super::synth;
use crate::aws::Connection;
use crate::deployment::{self, Approval, Buckets, Request, RequireApproval, With};
use crate::entry::Entry;
use crate::failure::Failure;
use crate::terminal::Terminal;

#[derive(Args, Debug)]
pub(super) struct Deploy {
    #[command(flatten)]
    synth: Synth,
    /// Deploy what the output folder holds, without synthesis
    #[arg(long, conflicts_with_all = ["no_build", "config", "wiring", "packages"])]
    no_synth: bool,
    /// Deploy only this stack, by its name in the app or in AWS; may be said several times
    #[arg(long, value_name = "NAME")]
    stack: Vec<String>,
    /// Show what would change, and change no stack; files are uploaded where there is a bucket for them
    #[arg(long)]
    dry_run: bool,
    /// Which changes somebody must agree to [default: `widening` at a terminal, else `never`]
    #[arg(long, value_enum)]
    require_approval: Option<RequireApproval>,
    /// Agree to everything
    #[arg(long, short)]
    yes: bool,
    /// The program that deploys [default: `aws`, or `sam` where only that is installed]
    #[arg(long, value_enum)]
    with: Option<With>,
    /// The bucket for uploads, of all regions or of one
    /// [default: that of the stack `palisade-uploads`, which is made]
    #[arg(long, value_name = "[REGION=]NAME")]
    bucket: Vec<String>,
    /// Give a parameter a value, or that of a file, as a secret should be; may be said several times
    ///
    /// It is for this deployment: a parameter that has a default, and is not secret, goes back to it with the next one.
    /// Others keep what they have. The end of the file's last line is no part of the value.
    #[arg(long, value_name = "NAME=VALUE|NAME=@FILE")]
    parameter: Vec<String>,
    /// How many stacks are deployed at once, where they do not depend on each other
    #[arg(
        long,
        value_name = "NUMBER",
        default_value_t = 4,
        value_parser = RangedU64ValueParser::<usize>::new().range(1..)
    )]
    concurrency: usize,
    #[command(flatten)]
    connection: Connection,
}

pub(super) fn run(
    entry: &Entry,
    arguments: Deploy,
    terminal: &mut Terminal<'_>,
) -> Result<(), Failure> {
    let request = Request {
        connection: arguments.connection,
        with: arguments.with,
        buckets: Buckets::parse(&arguments.bucket)?,
        stacks: arguments.stack,
        values: values(&arguments.parameter)?,
        approval: Approval {
            asked_for: arguments.require_approval,
            // A question is printed to one stream, and answered on the other.
            has_terminal: terminal.is_the_process
                && std::io::stdin().is_terminal()
                && std::io::stderr().is_terminal(),
            is_given: arguments.yes,
        },
        is_dry_run: arguments.dry_run,
        concurrency: arguments.concurrency,
    };
    let out = arguments.synth.out.clone();
    if !arguments.no_synth {
        let synth = arguments.synth;
        let format = synth.format.format();
        let request = synth.building.request();
        let is_built = !synth.no_build && request.packages.is_none();
        let (_, written) = synth::write(entry, request, is_built, &out, format, terminal)?;
        if !terminal.quiet {
            let (all, changed) = (written.files.len(), written.changed.len());
            let folder = written.folder.display();
            let text = format!("synthesized to {folder}: {changed} of {all} files changed\n");
            terminal.tell_styled(&text, true)?;
        }
    }
    deployment::run(&out, &request, terminal)
}

fn values(words: &[String]) -> Result<BTreeMap<String, String>, Failure> {
    words
        .iter()
        .map(|word| match word.split_once('=') {
            Some((name, value)) if !name.is_empty() => {
                let value = match value.strip_prefix('@') {
                    Some(file) => content(name, file)?,
                    None => value.to_owned(),
                };
                Ok((name.to_owned(), value))
            }
            _ => Err(
                Failure::new(format_args!("`--parameter {word}` gives no value"))
                    .hint("`--parameter NAME=VALUE` does"),
            ),
        })
        .collect()
}

/// The value that a file has: without the end of its last line, which editors write.
fn content(name: &str, file: &str) -> Result<String, Failure> {
    let text = std::fs::read_to_string(file).map_err(|error| {
        Failure::new(format_args!("cannot read `{file}` for the parameter `{name}`: {error}"))
            .hint("`--parameter NAME=@FILE` gives what is in a file; a value that begins with `@` comes from one")
    })?;
    let line = text.strip_suffix('\n').unwrap_or(&text);
    Ok(line.strip_suffix('\r').unwrap_or(line).to_owned())
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::{Deploy, values};

    #[derive(Debug, Parser)]
    struct Line {
        #[command(flatten)]
        deploy: Deploy,
    }

    #[test]
    fn at_least_one_stack_is_deployed_at_once() {
        let concurrency = |word| {
            let line = Line::try_parse_from(["deploy", "--concurrency", word]);
            line.map(|line| line.deploy.concurrency)
        };
        assert_eq!(concurrency("1").unwrap(), 1);
        for wrong in ["0", "-1", "many"] {
            assert!(concurrency(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn parameters_are_given_by_name() {
        let words = |word: &str| values(&[word.to_owned()]);
        assert_eq!(words("Title=a=b").unwrap()["Title"], "a=b");
        assert_eq!(words("Title=").unwrap()["Title"], "");
        for wrong in ["Title", "=x", ""] {
            assert!(words(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_value_may_be_that_of_a_file() {
        let scratch = crate::aws::Scratch::new().unwrap();
        for (text, expected) in [
            ("hush\n", "hush"),
            ("a\r\n", "a"),
            ("a\n\n", "a\n"),
            ("", ""),
        ] {
            let file = scratch.file("secret", text.as_bytes()).unwrap();
            let word = format!("Secret=@{}", file.display());
            assert_eq!(values(&[word]).unwrap()["Secret"], expected);
        }
        let failure = values(&["Secret=@/nowhere/secret".to_owned()]).unwrap_err();
        assert!(
            failure
                .text()
                .starts_with("error: cannot read `/nowhere/secret`")
        );
    }
}
