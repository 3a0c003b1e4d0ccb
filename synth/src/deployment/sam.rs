//! Deployment with the `sam` command.

use std::collections::BTreeMap;
use std::env;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use serde_json::Value;

use super::approval::{Approval, Verdict};
use super::context::Context;
use super::description::Description;
use super::event::Event;
use super::job::Job;
use super::one::{Deployed, protect};
use super::prepare::{identity, wanted};
use super::reason::Reason;
use super::refused::missing_output;
use super::state::{Step, afterwards, step};
use super::summary::End;
use super::values::{Given, given};
use crate::aws::{Aws, Version};
use crate::failure::Failure;
use crate::interruption;
use crate::manifest::Manifest;
use crate::terminal::{HEAD, Terminal};

/// The program `sam`.
#[derive(Clone, Debug)]
pub(crate) struct Sam {
    program: PathBuf,
    profile: Option<String>,
}

impl Sam {
    pub(crate) fn new(profile: Option<String>) -> Self {
        let program = env::var_os("PALISADE_SAM").filter(|program| !program.is_empty());
        Self {
            program: program.map_or_else(|| PathBuf::from("sam"), PathBuf::from),
            profile,
        }
    }

    pub(super) fn is_there(&self) -> bool {
        self.version().is_some()
    }

    /// The version, if the program is there.
    pub(crate) fn version(&self) -> Option<Version> {
        let mut command = self.command(&["--version"]);
        let output = command.stdin(Stdio::null()).output().ok()?;
        Version::find(&String::from_utf8_lossy(&output.stdout))
    }

    /// Whether the program is there and new enough.
    pub(super) fn check(&self) -> Result<Version, Failure> {
        let Some(version) = self.version() else {
            return Err(
                Failure::new(format_args!("there is no program `{}`", self.program.display())).hint(
                    "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/install-sam-cli.html \
                     says how to install it; `PALISADE_SAM` names one that is not on the path",
                ),
            );
        };
        if version < Version::LEAST_SAM {
            return Err(
                Failure::new(format_args!("`sam` is too old: version {version}")).hint(
                    format_args!(
                        "version {} or newer is needed, which reads `samconfig.yaml`",
                        Version::LEAST_SAM
                    ),
                ),
            );
        }
        Ok(version)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command.args(arguments).env("AWS_PAGER", "");
        command
    }

    /// The outputs of a stack.
    fn outputs(&self, job: &Job) -> BTreeMap<String, String> {
        let mut arguments = vec![
            "list",
            "stack-outputs",
            "--stack-name",
            &job.stack_name,
            "--region",
            &job.region,
            "--output",
            "json",
        ];
        if let Some(profile) = &self.profile {
            arguments.extend(["--profile", profile]);
        }
        let output = self.command(&arguments).stdin(Stdio::null()).output();
        let text = output.map(|output| output.stdout).unwrap_or_default();
        let list: Vec<Value> = serde_json::from_slice(&text).unwrap_or_default();
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        list.iter()
            .map(|output| (text(&output["OutputKey"]), text(&output["OutputValue"])))
            .collect()
    }

    /// The words of `sam deploy` for a stack.
    fn deploy_words(
        &self,
        job: &Job,
        environment: &str,
        given: &[Given],
        is_asked: bool,
    ) -> Result<Vec<String>, Failure> {
        let folder = job.path.parent().unwrap_or(Path::new("."));
        // It looks for the file beside the template, not below the current folder.
        let config = folder.join("samconfig.yaml");
        let config = std::path::absolute(&config).unwrap_or(config);
        let mut words: Vec<String> = vec![
            "deploy".to_owned(),
            "--config-file".to_owned(),
            config.to_string_lossy().into_owned(),
            "--config-env".to_owned(),
            environment.to_owned(),
            "--template-file".to_owned(),
            job.path.to_string_lossy().into_owned(),
        ];
        words.push(if is_asked {
            "--confirm-changeset".to_owned()
        } else {
            "--no-confirm-changeset".to_owned()
        });
        words.push("--no-fail-on-empty-changeset".to_owned());
        if job.template.has_transform() {
            words.push("--capabilities".to_owned());
            words.extend(["CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"].map(str::to_owned));
        }
        if let Some(profile) = &self.profile {
            words.extend(["--profile".to_owned(), profile.clone()]);
        }
        let overrides: Vec<String> = given
            .iter()
            .filter_map(|given| match given {
                Given::Value { name, value } => Some(parameter_override(job, name, value)),
                // It keeps what it is not told.
                Given::Previous { .. } => None,
            })
            .collect::<Result<_, _>>()?;
        // What a command line says replaces the whole list in `samconfig.yaml`.
        if !overrides.is_empty() {
            words.push("--parameter-overrides".to_owned());
            words.extend(overrides);
        }
        Ok(words)
    }
}

/// What is given, and the defaults of all others but secret ones, whose default is a stand-in.
fn and_defaults(job: &Job, mut given: Vec<Given>) -> Vec<Given> {
    for parameter in job.template.parameters() {
        let is_given = given.iter().any(|given| match given {
            Given::Value { name, .. } | Given::Previous { name } => name == parameter.name,
        });
        if !is_given
            && !parameter.is_secret
            && let Some(value) = job.template.default_text(parameter.name)
        {
            let name = parameter.name.to_owned();
            given.push(Given::Value { name, value });
        }
    }
    given
}

/// A parameter's value as the SAM CLI reads it, which cuts what is not in quotes at a space or a quote.
fn parameter_override(job: &Job, name: &str, value: &str) -> Result<String, Failure> {
    let hint = "`--with aws` gives it as it is, in a file that nobody else may read";
    let is_secret = |name: &str| {
        let mut parameters = job.template.parameters();
        parameters.any(|parameter| parameter.name == name && parameter.is_secret)
    };
    // Everybody on a machine sees the arguments of its programs.
    if is_secret(name) {
        return Err(Failure::new(format_args!(
            "{job} cannot be deployed with `sam`: its parameter `{name}` is secret (`NoEcho`), \
             and `sam` takes values in its arguments"
        ))
        .hint(hint));
    }
    // `sam` leaves out some, and takes others for the quote's own.
    if value.contains('\\') {
        return Err(Failure::new(format_args!(
            "{job} cannot be deployed with `sam`: the value of its parameter `{name}` has a backslash, \
             which `sam` does not read as it is"
        ))
        .hint(hint));
    }
    let is_plain = |letter: char| !letter.is_whitespace() && !"\"'".contains(letter);
    if !value.is_empty() && value.chars().all(is_plain) {
        return Ok(format!("{name}={value}"));
    }
    let value = value.replace('"', "\\\"");
    Ok(format!("{name}=\"{value}\""))
}

/// Outputs of stacks, by the stacks' names in the app.
pub(super) type Outputs = BTreeMap<String, BTreeMap<String, String>>;

/// What became of the stacks.
#[derive(Debug)]
pub(super) struct BySam {
    /// In the order of the jobs.
    pub(super) ends: Vec<End>,
    pub(super) outputs: Outputs,
    /// Why not all were deployed.
    pub(super) failure: Option<Failure>,
}

/// Deploys stacks one after the other, each with `sam deploy`, whose progress is shown as it is.
pub(super) fn deploy(
    sam: &Sam,
    context: Option<&Context>,
    approval: Approval,
    manifest: &Manifest,
    jobs: &[Job],
    terminal: &mut Terminal<'_>,
) -> BySam {
    let mut all = BySam {
        ends: vec![End::NotBegun; jobs.len()],
        outputs: Outputs::new(),
        failure: None,
    };
    for (job, end) in jobs.iter().zip(&mut all.ends) {
        let tools = (sam, context, approval);
        match one(tools, manifest, job, &mut all.outputs, terminal) {
            Ok(deployed) => *end = deployed,
            Err(failure) => {
                *end = match failure {
                    Failure::Interrupted(_) => End::Interrupted,
                    _ => End::Failed,
                };
                all.failure = Some(failure);
                break;
            }
        }
    }
    all
}

/// Whether the credentials are those of the account that the app names, as far as that can be found out.
pub(super) fn check_account(
    context: Option<&Context>,
    manifest: &Manifest,
    jobs: &[Job],
    terminal: &mut Terminal<'_>,
) -> Result<(), Failure> {
    if let Some(context) = context {
        let told = identity(context, manifest, jobs)?;
        return Ok(terminal.tell_styled(&told, true)?);
    }
    let named = jobs
        .iter()
        .find_map(|job| Some((job, wanted(manifest, job)?)));
    match named {
        Some((job, account)) => Err(Failure::new(format_args!(
            "{job} is for the account {account}, and `sam` does not tell whose credentials there are"
        ))
        .hint("install `aws`, which does")),
        None => Ok(()),
    }
}

/// Deploys one stack.
fn one(
    (sam, context, approval): (&Sam, Option<&Context>, Approval),
    manifest: &Manifest,
    job: &Job,
    outputs: &mut Outputs,
    terminal: &mut Terminal<'_>,
) -> Result<End, Failure> {
    for received in &job.received {
        if !outputs.contains_key(&received.producer)
            && let Some(stack) = manifest.stack(&received.producer)
        {
            let producer = Job::read(manifest, stack, &BTreeMap::new())?;
            let found = outputs_of(sam, context.map(|context| &context.aws), &producer)?;
            outputs.insert(received.producer.clone(), found);
        }
    }
    let given = given(job, outputs, None).map_err(|missing| {
        // It was found out above; a stack without any output is of no more use than none.
        let producer = outputs.get(&missing.producer);
        missing_output(job, &missing, producer.is_some_and(|all| !all.is_empty()))
    })?;
    let before = described(context, job)?;
    if let Some(found) = &before
        && !matches!(step(Some(&found.status)), Step::Create | Step::Update)
    {
        return Err(Failure::new(format_args!(
            "{job} cannot be deployed with `sam`: it is in the state {}",
            found.status
        ))
        .hint("`--with aws` waits for it, or deletes what a failed creation has left"));
    }
    // It cannot tell what widens access, so every change is asked about where somebody has to be.
    let is_asked = match approval.verdict(true) {
        Verdict::Proceed => false,
        Verdict::Ask => true,
        Verdict::Refuse => {
            return Err(Failure::new(format_args!(
                "{job} was not deployed: somebody has to agree to its changes"
            ))
            .hint("agree with `--yes`; `--require-approval never` asks nobody"));
        }
    };
    // It would leave them at what they had before, where `aws` puts them back.
    let is_new = context.is_some() && before.is_none();
    let given = if is_new {
        given
    } else {
        and_defaults(job, given)
    };
    let words = sam.deploy_words(job, &manifest.environment, &given, is_asked)?;
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    terminal.tell_styled(&format!("  {HEAD}{}{HEAD:#}  sam deploy\n", job.name), true)?;
    let newest_before = before.as_ref().and_then(|_| newest(context, job));
    let began = Instant::now();
    let is_done = run(&mut sam.command(&words), is_asked, terminal)?;
    if interruption::happened() {
        return Err(Failure::Interrupted(String::new()));
    }
    if !is_done {
        return Err(why(context, job)?);
    }
    let after = described(context, job)?;
    let deployed = match &before {
        _ if context.is_none() => Deployed::Done,
        None => Deployed::Created,
        _ if newest_before.is_some() && newest_before == newest(context, job) => {
            Deployed::Unchanged
        }
        _ => Deployed::Updated,
    };
    match context {
        Some(context) => protect(context, job, after.as_ref())?,
        None if job.is_protected => {
            let warning =
                format!("{job} is not protected against deletion: `sam` does not do that");
            let hint = "install `aws`, and run this again";
            terminal.warning(&warning, Some(hint))?;
        }
        None => {}
    }
    let found = match after {
        Some(found) => {
            if let Some(context) = context {
                context.learn(&job.name, Some(found.clone()));
            }
            found.outputs
        }
        None => sam.outputs(job),
    };
    outputs.insert(job.name.clone(), found);
    Ok(End::Deployed(deployed, began.elapsed()))
}

/// The newest of a stack's events, by which a deployment that changed nothing is known.
fn newest(context: Option<&Context>, job: &Job) -> Option<String> {
    let events = events(&context?.aws, job).ok()?;
    events.last().map(|event| event.id.clone())
}

fn described(context: Option<&Context>, job: &Job) -> Result<Option<Description>, Failure> {
    match context {
        Some(context) => Ok(Description::of(&context.aws, &job.region, &job.stack_name)?),
        None => Ok(None),
    }
}

fn events(aws: &Aws, job: &Job) -> Result<Vec<Event>, Failure> {
    let arguments = [
        "cloudformation",
        "describe-stack-events",
        "--stack-name",
        &job.stack_name,
        "--no-paginate",
    ];
    Ok(Event::all(&aws.json(Some(&job.region), &arguments)?))
}

fn outputs_of(
    sam: &Sam,
    aws: Option<&Aws>,
    job: &Job,
) -> Result<BTreeMap<String, String>, Failure> {
    match aws {
        Some(aws) => {
            let found = Description::of(aws, &job.region, &job.stack_name)?;
            Ok(found.map(|found| found.outputs).unwrap_or_default())
        }
        None => Ok(sam.outputs(job)),
    }
}

/// Why `sam deploy` failed, as far as that can be found out.
fn why(context: Option<&Context>, job: &Job) -> Result<Failure, Failure> {
    let plain = Failure::new(format_args!("`sam deploy` could not deploy {job}"));
    let Some(context) = context else {
        return Ok(plain.hint("what it printed says why"));
    };
    let Some(found) = Description::of(&context.aws, &job.region, &job.stack_name)? else {
        return Ok(plain.hint("what it printed says why"));
    };
    let events = last_operation(events(&context.aws, job)?);
    let Some(reason) = Reason::find(&events) else {
        return Ok(plain.hint("what it printed says why"));
    };
    let failure = Failure::new(format_args!("{job} was not deployed: {}", reason.text));
    let failure = match reason.hint {
        Some(hint) => failure.hint(hint),
        None => failure,
    };
    let status = &found.status;
    Ok(failure.note(format_args!("{status}: {}", next(status))))
}

/// What the next run does with a stack after a deployment that failed: `sam` itself only creates and updates.
fn next(status: &str) -> String {
    let told = afterwards(status);
    match step(Some(status)) {
        Step::Create | Step::Update | Step::Decide(_) => told.to_owned(),
        Step::Wait | Step::DeleteFirst => format!("{told}, given `--with aws`"),
    }
}

/// The events since CloudFormation was asked last.
fn last_operation(events: Vec<Event>) -> Vec<Event> {
    let begins = |event: &Event| {
        event.is_stack
            && matches!(
                event.status.as_str(),
                "CREATE_IN_PROGRESS" | "UPDATE_IN_PROGRESS" | "DELETE_IN_PROGRESS"
            )
    };
    let first = events.iter().rposition(begins).unwrap_or(0);
    events.into_iter().skip(first).collect()
}

/// Runs it, with what it prints shown; whether it did what it was asked for.
fn run(
    command: &mut Command,
    is_asked: bool,
    terminal: &mut Terminal<'_>,
) -> Result<bool, Failure> {
    command.stdin(if is_asked {
        Stdio::inherit()
    } else {
        Stdio::null()
    });
    let cannot = |error| Failure::new(format_args!("cannot run `sam`: {error}"));
    if terminal.is_the_process && !terminal.quiet {
        // It is progress, whatever stream it has for it.
        command.stdout(io::stderr());
        return Ok(command.status().map_err(cannot)?.success());
    }
    let output = command.output().map_err(cannot)?;
    if !terminal.quiet || !output.status.success() {
        terminal.tell(&String::from_utf8_lossy(&output.stdout))?;
        terminal.tell(&String::from_utf8_lossy(&output.stderr))?;
    }
    Ok(output.status.success())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deployment::event::tests::answer;
    use crate::deployment::template::Template;

    #[test]
    fn what_sam_cannot_do_is_left_to_the_aws_command() {
        assert!(next("ROLLBACK_COMPLETE").ends_with("creates it anew, given `--with aws`"));
        assert!(next("UPDATE_ROLLBACK_COMPLETE").ends_with("updates it again"));
    }

    #[test]
    fn sam_is_told_everything_in_words_that_it_reads() {
        let mut job = Job::sample("Site", "us-east-1");
        job.path = PathBuf::from("/out/us-east-1/template.yaml");
        let sam = Sam {
            program: "sam".into(),
            profile: Some("docs".to_owned()),
        };
        let value = |name: &str, value: &str| Given::Value {
            name: name.to_owned(),
            value: value.to_owned(),
        };
        let given = [
            value("Title", r#"two "words""#),
            value("Topic", "arn:aws:sns:x,y=z"),
            Given::Previous {
                name: "Secret".to_owned(),
            },
        ];
        let words = sam.deploy_words(&job, "prod", &given, false).unwrap();
        assert_eq!(
            words,
            [
                "deploy",
                "--config-file",
                "/out/us-east-1/samconfig.yaml",
                "--config-env",
                "prod",
                "--template-file",
                "/out/us-east-1/template.yaml",
                "--no-confirm-changeset",
                "--no-fail-on-empty-changeset",
                "--profile",
                "docs",
                "--parameter-overrides",
                r#"Title="two \"words\"""#,
                "Topic=arn:aws:sns:x,y=z",
            ]
        );
        let asked = sam.deploy_words(&job, "prod", &[], true).unwrap();
        assert!(asked.contains(&"--confirm-changeset".to_owned()));
        assert!(!asked.contains(&"--parameter-overrides".to_owned()));
    }

    #[test]
    fn what_sam_would_show_or_change_is_not_given_to_it() {
        let mut job = Job::sample("Site", "us-east-1");
        let text = "
Parameters:
  Key: { Type: String, NoEcho: true }
  Pattern: { Type: String }
Resources: {}";
        job.template = Template::parse(text.to_owned()).unwrap();
        let refused = |name, value| {
            let failure = parameter_override(&job, name, value).unwrap_err();
            failure.text().to_owned()
        };
        let secret = refused("Key", "hush");
        assert!(secret.contains("`Key` is secret"), "{secret}");
        assert!(!secret.contains("hush"), "{secret}");
        for value in [r"ends in \", r#"\""#, r"\d+"] {
            let text = refused("Pattern", value);
            assert!(text.contains("has a backslash"), "{text}");
        }
        assert!(parameter_override(&job, "Pattern", "[0-9]+").is_ok());
    }

    #[test]
    fn a_parameter_that_is_given_nothing_has_its_default() {
        let mut job = Job::sample("Site", "us-east-1");
        let text = "
Parameters:
  Title: { Type: String, Default: news }
  Days: { Type: Number, Default: 30 }
  Key: { Type: String, NoEcho: true, Default: none }
  Hand: { Type: String }
  Given: { Type: String, Default: other }
Resources: {}";
        job.template = Template::parse(text.to_owned()).unwrap();
        let value = |name: &str, value: &str| Given::Value {
            name: name.to_owned(),
            value: value.to_owned(),
        };
        let all = and_defaults(&job, vec![value("Given", "this")]);
        let mut all: Vec<String> = all.iter().map(|given| format!("{given:?}")).collect();
        let mut expected = [
            value("Given", "this"),
            value("Title", "news"),
            value("Days", "30"),
        ]
        .map(|given| format!("{given:?}"));
        all.sort();
        expected.sort();
        assert_eq!(all, expected);
    }

    #[test]
    fn an_app_that_names_its_account_is_not_deployed_unseen() {
        let mut manifest = Manifest::of_names(&["Site"]);
        let jobs = [Job::sample("Site", "us-east-1")];
        let check = |manifest: &Manifest| {
            let (mut out, mut errors) = (Vec::new(), Vec::new());
            let mut terminal = Terminal::new(&mut out, &mut errors);
            check_account(None, manifest, &jobs, &mut terminal)
        };
        assert!(check(&manifest).is_ok());
        manifest.stacks[0].account = Some("111122223333".into());
        let failure = check(&manifest).unwrap_err();
        assert!(failure.text().contains("for the account 111122223333"));
    }

    #[test]
    fn only_the_last_operation_says_why() {
        let stack = "AWS::CloudFormation::Stack";
        let events = Event::all(&answer(&[
            (1, "news-site", stack, "CREATE_IN_PROGRESS", ""),
            (2, "Old", "AWS::SNS::Topic", "CREATE_FAILED", "of before"),
            (60, "news-site", stack, "UPDATE_IN_PROGRESS", ""),
            (61, "New", "AWS::SNS::Topic", "UPDATE_FAILED", "of now"),
        ]));
        let reason = Reason::find(&last_operation(events)).unwrap();
        assert_eq!(reason.text, "New (AWS::SNS::Topic): of now");
    }
}
