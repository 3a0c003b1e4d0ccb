//! `logs`: what functions decided, and why.

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;

use crate::aws::{Aws, AwsError, Connection};
use crate::failure::Failure;
use crate::interruption;
use crate::logs::{self, Form, Function, Moment, Printer, Query, Reader, Regions, Since};
use crate::manifest::Manifest;
use crate::terminal::{HEAD, Terminal};

/// Between two looks for new lines.
const PAUSE: Duration = Duration::from_secs(5);
/// How many looks for lines there are to one for new log groups, which takes a call for each region.
const LOOKS: u32 = 12;

#[derive(Args, Debug)]
pub(super) struct Logs {
    /// The function, by its path, logical id or name in AWS [default: all at the edge]
    #[arg(value_name = "FUNCTION")]
    function: Option<String>,
    /// From when on: `30s`, `10m`, `2h` or `7d` ago, or a time such as `2026-11-21T15:36:19Z`
    #[arg(long, value_name = "TIME", default_value = "10m")]
    since: Since,
    /// Go on, and print lines as they come, until Ctrl-C
    #[arg(long, short)]
    follow: bool,
    /// Only lines that hold the id, of CloudFront (`x-amz-cf-id` of an answer) or of Lambda
    #[arg(long, value_name = "ID")]
    request_id: Option<String>,
    /// Only this region; may be said several times [default: all where functions at the edge run]
    #[arg(long = "region", value_name = "REGION")]
    regions: Vec<String>,
    /// How lines are printed
    #[arg(long, value_enum, default_value_t = Form::Text)]
    format: Form,
    /// Print what Lambda says of invocations that went well, too
    #[arg(long)]
    all: bool,
    /// Print what decisions and reasons there are and what they mean, and nothing else
    #[arg(long)]
    reasons: bool,
    /// The folder of the templates that are deployed
    #[arg(long, short, default_value = "out", value_name = "FOLDER")]
    out: PathBuf,
    #[command(flatten)]
    connection: Connection,
}

pub(super) fn run(arguments: Logs, terminal: &mut Terminal<'_>) -> Result<(), Failure> {
    if arguments.reasons {
        return print_reasons(terminal);
    }
    let request_id = arguments.request_id.map(checked).transpose()?;
    let manifest = Manifest::read(&arguments.out)?;
    let aws = Aws::new(&arguments.connection);
    aws.recent_version()?;
    interruption::watch();
    let functions = logs::functions(&manifest, &aws, arguments.function.as_deref())?;
    let width = functions
        .iter()
        .map(|function| function.id.len())
        .max()
        .unwrap_or(0);
    let printer = Printer {
        form: arguments.format,
        is_complete: arguments.all,
        width,
    };
    let query = Query {
        functions: functions.clone(),
        regions: Regions::new(&arguments.regions),
        since: arguments.since.moment(Moment::now()),
        request_id,
    };
    let mut reader = Reader::new(aws, query);
    look(&mut reader, &functions, arguments.follow, terminal)?;
    let mut looks = 0;
    loop {
        let (events, failed) = reader.read();
        for event in &events {
            if let Some(text) = printer.print(event) {
                terminal.out.write_all(text.as_bytes())?;
            }
        }
        terminal.out.flush()?;
        let failed_all = refused(failed, "lines", terminal)?;
        if !arguments.follow {
            return failed_all.map_or(Ok(()), Err);
        }
        if !interruption::sleep(PAUSE) {
            return Err(Failure::Interrupted(String::new()));
        }
        looks += 1;
        if looks % LOOKS == 0 {
            // What does not answer now may do so the next time.
            let _ = reader.look_for_groups();
        }
    }
}

/// Looks for log groups, and says where there is none.
fn look(
    reader: &mut Reader,
    functions: &[Function],
    follows: bool,
    terminal: &mut Terminal<'_>,
) -> Result<(), Failure> {
    let (count, failed) = reader.look_for_groups();
    if let Some(failure) = refused(failed, "log groups", terminal)?
        && count == 0
    {
        return Err(failure);
    }
    if count == 0 {
        let ids: Vec<_> = functions
            .iter()
            .map(|function| function.id.as_str())
            .collect();
        let message = format!("there is no log group of {}", ids.join(", "));
        let hint = if follows {
            "a function has one in every region where it ran; new ones are looked for every minute"
        } else {
            "a function has one in every region where it ran: open the site, and look again in a minute"
        };
        terminal.note(&message, Some(hint))?;
    }
    Ok(())
}

/// Warns of what AWS did not tell; the first of it as a failure.
fn refused(
    failed: Vec<(String, AwsError)>,
    what: &str,
    terminal: &mut Terminal<'_>,
) -> Result<Option<Failure>, Failure> {
    let mut first = None;
    for (place, error) in failed {
        if matches!(error, AwsError::Interrupted) {
            return Err(error.into());
        }
        terminal.warning(&format!("no {what} of {place}: {error}"), None)?;
        first.get_or_insert(error);
    }
    Ok(first.map(Failure::from))
}

/// An id as AWS has them; a quote would end the pattern that is sent.
fn checked(id: String) -> Result<String, Failure> {
    let is_allowed = |letter: char| letter.is_ascii_alphanumeric() || "-_=.+/".contains(letter);
    if !id.is_empty() && id.chars().all(is_allowed) {
        return Ok(id);
    }
    Err(Failure::new(format_args!("`{id}` is no id of a request"))
        .hint("CloudFront gives it in the header `x-amz-cf-id` of every answer, and on the pages of the functions"))
}

fn print_reasons(terminal: &mut Terminal<'_>) -> Result<(), Failure> {
    for (head, words) in logs::reasons() {
        writeln!(terminal.out, "{HEAD}{head}{HEAD:#}")?;
        let width = words.iter().map(|(word, _)| word.len()).max().unwrap_or(0);
        for (word, meaning) in words {
            writeln!(terminal.out, "  {word:width$}  {meaning}")?;
        }
    }
    Ok(())
}
