//! A deployment from its beginning to its end.

use std::collections::BTreeMap;
use std::io::{self, BufRead};
use std::path::Path;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use super::addresses;
use super::approval::Approval;
use super::context::{Context, Leftover};
use super::description::Description;
use super::job::Job;
use super::one::{self, Deployed};
use super::prepare::{Bodies, prepare};
use super::reporter::{Message, Reporter};
use super::schedule::{self, Outcome};
use super::summary::{self, End};
use super::tools::{Tool, With, choose};
use super::uploads::Buckets;
use super::{sam, values};
use crate::aws::{Aws, Connection};
use crate::content::{self, Choice};
use crate::failure::Failure;
use crate::interruption;
use crate::manifest::Manifest;
use crate::terminal::{HEAD, Terminal};

/// What the command line asks for.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) connection: Connection,
    pub(crate) with: Option<With>,
    pub(crate) buckets: Buckets,
    /// The stacks; all if there is none.
    pub(crate) stacks: Vec<String>,
    /// Values of parameters, by their names.
    pub(crate) values: BTreeMap<String, String>,
    pub(crate) approval: Approval,
    pub(crate) is_dry_run: bool,
    pub(crate) concurrency: usize,
}

/// Deploys what a synthesis wrote.
pub(crate) fn run(
    out: &Path,
    request: &Request,
    terminal: &mut Terminal<'_>,
) -> Result<(), Failure> {
    if terminal.is_the_process {
        interruption::watch();
    }
    let manifest = Manifest::read(out)?;
    let chosen = manifest.chosen(&request.stacks)?;
    let jobs: Vec<Job> = chosen
        .into_iter()
        .map(|stack| Job::read(&manifest, stack, &request.values))
        .collect::<Result<_, _>>()?;
    known_parameters(&jobs, &request.values)?;
    if jobs.is_empty() {
        terminal.warning("the app has no stacks", None)?;
        return Ok(());
    }
    let id = run_id();
    let context = |aws: Aws| Context::new(aws, request.approval, request.is_dry_run, id.clone());
    match choose(request.with, &request.connection)? {
        Tool::Aws(aws) => by_aws(&context(aws), &manifest, &jobs, request, terminal),
        Tool::Sam(..) if request.is_dry_run => Err(Failure::new(
            "`--dry-run` needs `aws`, because `sam` leaves its change sets behind",
        )),
        Tool::Sam(sam, aws) => by_sam(
            &sam,
            aws.map(context).as_ref(),
            &manifest,
            &jobs,
            request,
            terminal,
        ),
    }
}

fn by_sam(
    sam: &sam::Sam,
    context: Option<&Context>,
    manifest: &Manifest,
    jobs: &[Job],
    request: &Request,
    terminal: &mut Terminal<'_>,
) -> Result<(), Failure> {
    sam::check_account(context, manifest, jobs, terminal)?;
    let all = sam::deploy(sam, context, request.approval, manifest, jobs, terminal);
    terminal.tell_styled(&summary::stacks(jobs, &all.ends), false)?;
    // What is deployed gets its content, whatever became of the others.
    let deployed = jobs.iter().zip(&all.ends);
    let mut failures: Vec<Failure> = all.failure.into_iter().collect();
    if let Some(context) = context {
        for (job, _) in deployed.filter(|(_, end)| matches!(end, End::Deployed(..))) {
            failures.extend(upload(context, manifest, job, terminal).err());
        }
    } else if jobs.iter().any(|job| has_content(manifest, job)) {
        let hint = Some("install it, and run `cargo run upload`");
        terminal.warning("the content of buckets is uploaded by `aws`", hint)?;
    }
    if interruption::happened() {
        return Err(interrupted(Failure::Interrupted(String::new()), context));
    }
    told(failures)?;
    match context {
        Some(context) => look(context, jobs, terminal),
        None => Ok(terminal.tell_styled(&summary::outputs_of(jobs, &all.outputs), false)?),
    }
}

/// All failures in one.
fn told(failures: Vec<Failure>) -> Result<(), Failure> {
    if failures.is_empty() {
        return Ok(());
    }
    let texts: Vec<&str> = failures.iter().map(Failure::text).collect();
    Err(Failure::told(texts.join("\n")))
}

fn has_content(manifest: &Manifest, job: &Job) -> bool {
    let stack = manifest.stack(&job.name);
    stack.is_some_and(|stack| !stack.contents.is_empty())
}

/// A value for a parameter that no stack has is a mistake.
fn known_parameters(jobs: &[Job], values: &BTreeMap<String, String>) -> Result<(), Failure> {
    let all = || {
        let parameters = jobs.iter().flat_map(|job| job.template.parameters());
        parameters.map(|parameter| parameter.name)
    };
    for name in values.keys() {
        if !all().any(|known| known == name) {
            let failure = Failure::new(format_args!("no stack has a parameter `{name}`"));
            return Err(match crate::nearest::nearest(name, all()) {
                Some(near) => failure.hint(format_args!("did you mean `{near}`?")),
                None => failure,
            });
        }
    }
    Ok(())
}

/// What tells this run's change sets from those of others.
fn run_id() -> String {
    let time = SystemTime::now().duration_since(UNIX_EPOCH);
    let millis = time.unwrap_or_default().as_millis();
    format!("{millis:x}-{:x}", std::process::id())
}

fn by_aws(
    context: &Context,
    manifest: &Manifest,
    jobs: &[Job],
    request: &Request,
    terminal: &mut Terminal<'_>,
) -> Result<(), Failure> {
    let mut printed = Ok(());
    let bodies = prepare(context, manifest, jobs, &request.buckets, |message| {
        printer(terminal, &mut printed)(message);
    });
    let bodies = match bodies {
        Ok(bodies) => bodies,
        Err(failure) => {
            clean_up(context);
            return Err(interrupted(failure, Some(context)));
        }
    };
    let outcomes = deploy_all(context, jobs, &bodies, request.concurrency, |message| {
        printer(terminal, &mut printed)(message);
    });
    // Nobody has to wait for it but the end of the program.
    thread::scope(|scope| {
        scope.spawn(|| clean_up(context));
        printed?;
        end(context, manifest, jobs, request, outcomes, terminal)
    })
}

/// What comes after the stacks: content, what is told, and where to look.
fn end(
    context: &Context,
    manifest: &Manifest,
    jobs: &[Job],
    request: &Request,
    outcomes: Vec<Outcome<(Deployed, Duration), Failure>>,
    terminal: &mut Terminal<'_>,
) -> Result<(), Failure> {
    let mut failures = Vec::new();
    let mut ends = Vec::new();
    for (job, outcome) in jobs.iter().zip(outcomes) {
        if matches!(outcome, Outcome::Done(_)) && !context.is_dry_run {
            failures.extend(upload(context, manifest, job, terminal).err());
        }
        ends.push(match outcome {
            Outcome::Done((deployed, took)) => End::Deployed(deployed, took),
            Outcome::Failed(Failure::Interrupted(_)) => End::Interrupted,
            Outcome::Failed(failure) => {
                failures.push(failure);
                End::Failed
            }
            Outcome::NotBegun => End::NotBegun,
        });
    }
    terminal.tell_styled(&summary::stacks(jobs, &ends), false)?;
    if interruption::happened() {
        return Err(interrupted(
            Failure::Interrupted(String::new()),
            Some(context),
        ));
    }
    told(failures)?;
    if request.is_dry_run {
        return Ok(terminal.note("no stack was changed", None)?);
    }
    look(context, jobs, terminal)
}

/// The content of a deployed stack's buckets.
fn upload(
    context: &Context,
    manifest: &Manifest,
    job: &Job,
    terminal: &mut Terminal<'_>,
) -> Result<(), Failure> {
    let Some(stack) = manifest.stack(&job.name) else {
        return Ok(());
    };
    for content in &stack.contents {
        if interruption::happened() {
            return Ok(());
        }
        content::upload(&context.aws, stack, content, Choice::Changed, terminal)?;
    }
    Ok(())
}

/// Each stack after those that it depends on.
fn deploy_all(
    context: &Context,
    jobs: &[Job],
    bodies: &Bodies,
    concurrency: usize,
    told: impl FnMut(Message),
) -> Vec<Outcome<(Deployed, Duration), Failure>> {
    let place = |name: &String| jobs.iter().position(|job| job.name == *name);
    let depends_on: Vec<Vec<usize>> = jobs
        .iter()
        .map(|job| job.depends_on.iter().filter_map(place).collect())
        .collect();
    schedule::run(
        &depends_on,
        concurrency,
        |index, tell| {
            let began = Instant::now();
            let (job, reporter) = (&jobs[index], Reporter::new(tell));
            let deployed = match &bodies[index] {
                Some(_) if !producers_are_there(context, job) => not_shown(job, &reporter),
                Some(body) => one::deploy(context, job, body, &reporter)?,
                None => {
                    reporter.result(format!(
                        "{HEAD}{job}{HEAD:#}\n  no change set: there is no bucket for its files in {} yet\n",
                        job.region
                    ));
                    Deployed::NotShown
                }
            };
            Ok((deployed, began.elapsed()))
        },
        told,
        || !interruption::happened(),
    )
}

/// Whether a change set can be made: in a dry run, producers may not be there.
fn producers_are_there(context: &Context, job: &Job) -> bool {
    let is_there = |name: &String| context.known(name).is_some_and(|found| found.is_deployed());
    !context.is_dry_run || job.depends_on.iter().all(is_there)
}

fn not_shown(job: &Job, reporter: &Reporter<'_>) -> Deployed {
    let before = job.depends_on.join("`, `");
    reporter.result(format!(
        "{HEAD}{job}{HEAD:#}\n  no change set yet: it takes values of `{before}`, which is not deployed yet\n"
    ));
    Deployed::NotShown
}

/// Prints what is told; the first error of printing is kept.
pub(super) fn printer<'a>(
    terminal: &'a mut Terminal<'_>,
    printed: &'a mut io::Result<()>,
) -> impl FnOnce(Message) + 'a {
    move |message| {
        let result = match message {
            Message::Progress(_) if terminal.quiet => Ok(()),
            Message::Progress(text) => terminal.tell_styled(&text, true),
            Message::Result(text) => terminal.tell_styled(&text, false),
            Message::Question { text, answer } => {
                let asked = terminal.tell_styled(&format!("{text} [y/N] "), true);
                let is_yes = asked.is_ok() && answered_yes();
                // OK to ignore, because whoever asked may be gone.
                _ = answer.send(is_yes);
                if interruption::happened() {
                    // Behind the question, the line goes on.
                    terminal.tell_styled("\n", true)
                } else {
                    asked
                }
            }
        };
        if printed.is_ok() {
            *printed = result;
        }
    }
}

/// Waits for an answer; Ctrl-C is a no.
fn answered_yes() -> bool {
    let (sender, receiver) = mpsc::channel();
    // Nothing ends the reading of a line but a line: so somebody else reads.
    thread::spawn(move || {
        let mut line = String::new();
        let read = io::stdin().lock().read_line(&mut line);
        // OK to ignore, because then nobody waits for it any more.
        _ = sender.send(read.map(|_| line));
    });
    loop {
        match receiver.recv_timeout(LOOK) {
            Ok(line) => {
                let line = line.unwrap_or_default();
                return matches!(line.trim().to_lowercase().as_str(), "y" | "yes");
            }
            Err(RecvTimeoutError::Timeout) if !interruption::happened() => {}
            Err(_) => return false,
        }
    }
}

/// How often whoever waits for an answer looks for Ctrl-C.
const LOOK: Duration = Duration::from_millis(100);

/// Removes what nobody needs; what cannot be removed does no harm.
fn clean_up(context: &Context) {
    let leftovers = context.leftovers();
    let none = vec![Vec::new(); leftovers.len()];
    schedule::run(
        &none,
        schedule::AT_ONCE,
        |index, _| -> Result<(), ()> {
            let aws = &context.aws;
            match &leftovers[index] {
                Leftover::ChangeSet { region, id } => {
                    let arguments = [
                        "cloudformation",
                        "delete-change-set",
                        "--change-set-name",
                        id,
                    ];
                    _ = aws.text(Some(region), &arguments);
                }
                Leftover::Stack { region, name } => {
                    // Somebody else may have made it a stack meanwhile.
                    let found = Description::of(aws, region, name).ok().flatten();
                    if let Some(found) = found.filter(|found| found.status == "REVIEW_IN_PROGRESS")
                    {
                        let arguments =
                            ["cloudformation", "delete-stack", "--stack-name", &found.id];
                        _ = aws.text(Some(region), &arguments);
                    }
                }
            }
            Ok(())
        },
        |_| {},
        || true,
    );
}

/// Tells outputs, and where to look.
fn look(context: &Context, jobs: &[Job], terminal: &mut Terminal<'_>) -> Result<(), Failure> {
    terminal.tell_styled(&summary::outputs(jobs, context), false)?;
    let asked: Vec<&Job> = jobs.iter().filter(|job| addresses::may_have(job)).collect();
    let outputs = context.outputs();
    let none = vec![Vec::new(); asked.len()];
    let found = schedule::run(
        &none,
        schedule::AT_ONCE,
        |index, _| {
            let job = asked[index];
            let given = values::given(job, &outputs, None).unwrap_or_default();
            addresses::find(&context.aws, job, &given)
        },
        |_| {},
        || !interruption::happened(),
    );
    // It is deployed all the same where this cannot be found out.
    let found: Vec<_> = found
        .into_iter()
        .filter_map(|outcome| match outcome {
            Outcome::Done(addresses) => Some(addresses),
            _ => None,
        })
        .flatten()
        .collect();
    terminal.tell_styled(&summary::addresses(&found), false)?;
    if found.iter().any(|address| address.what == "site") {
        terminal.note(
            "`cargo run smoke` looks whether the site does what it must",
            None,
        )?;
    }
    Ok(())
}

/// What an interruption means for what was begun.
fn interrupted(failure: Failure, context: Option<&Context>) -> Failure {
    if !matches!(failure, Failure::Interrupted(_)) {
        return failure;
    }
    let begun = context.map(Context::begun).unwrap_or_default();
    Failure::Interrupted(interruption_text(&begun))
}

fn interruption_text(begun: &[(String, String)]) -> String {
    if begun.is_empty() {
        return "note: interrupted; CloudFormation is at work at no stack\n \
                hint: run this again to go on\n"
            .to_owned();
    }
    let mut text =
        "note: interrupted; CloudFormation goes on by itself, or undoes what fails\n".to_owned();
    for (region, name) in begun {
        text.push_str(" hint: `aws cloudformation describe-stack-events --region ");
        text.push_str(region);
        text.push_str(" --stack-name ");
        text.push_str(name);
        text.push_str("` shows how far it is\n");
    }
    text.push_str(" hint: run this again: it waits for what goes on, and then goes on itself\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interruption_says_what_goes_on() {
        let begun = [("eu-north-1".to_owned(), "news-site".to_owned())];
        insta::assert_snapshot!(format!(
            "{}---\n{}",
            interruption_text(&[]),
            interruption_text(&begun)
        ));
        let other = Failure::new("no");
        assert_eq!(interrupted(other, None).text(), "error: no\n");
    }

    #[test]
    fn a_value_for_no_parameter_is_told() {
        let mut job = Job::sample("Site", "us-east-1");
        let text = "Parameters: { Title: { Type: String } }\nResources: {}".to_owned();
        job.template = super::super::template::Template::parse(text).unwrap();
        let jobs = [job];
        let check = |name: &str| {
            let values = BTreeMap::from([(name.to_owned(), "x".to_owned())]);
            known_parameters(&jobs, &values)
        };
        assert!(check("Title").is_ok());
        assert_eq!(
            check("Titel").unwrap_err().text(),
            "error: no stack has a parameter `Titel`\n hint: did you mean `Title`?\n"
        );
        assert!(check("Elsewhere").is_err());
    }
}
