//! The upload itself.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use palisade_files::{File, Files, Headers};
use serde_json::{Value, json};

use super::changes::Changes;
use super::files::find;
use super::folder::Content;
use super::invalidation;
use super::stored::stored;
use crate::aws::{Aws, AwsError, Scratch};
use crate::failure::Failure;
use crate::manifest::Stack;
use crate::terminal::{GOOD, QUIET, Terminal};

/// As many keys as S3 deletes with one call:
/// [DeleteObjects](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html).
const DELETED_AT_ONCE: usize = 1_000;

/// What counts as changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    /// What differs.
    Changed,
    /// Everything, as after a change of `Cache-Control`.
    All,
}

/// Uploads a folder to its bucket, and lets the distributions that serve the bucket forget what has changed.
pub(crate) fn upload(
    aws: &Aws,
    stack: &Stack,
    content: &Content,
    choice: Choice,
    terminal: &mut Terminal<'_>,
) -> Result<(), Failure> {
    let found = find(content)?;
    let bucket = physical_name(aws, stack, content)?;
    let stored = stored(aws, &stack.region, &bucket, &content.files.prefix)?;
    let changes = Changes::between(&found.files, &stored, content, choice)?;
    say(&changes, &found, content, &bucket, terminal)?;
    if changes.is_nothing(content.delete_others) {
        return Ok(());
    }
    let sent = put(aws, stack, content, &bucket, &changes);
    // What was put before something failed is not seen as a change the next time.
    let outdated = changes.outdated(content.delete_others);
    match sent {
        Err(failure @ Failure::Interrupted(_)) => {
            terminal.warning(OUTDATED, Some(ALL))?;
            Err(failure)
        }
        Err(failure) => {
            forget(aws, &bucket, &outdated, terminal)?;
            Err(failure)
        }
        Ok(()) => forget(aws, &bucket, &outdated, terminal),
    }
}

const OUTDATED: &str = "visitors may see old files until caches forget them";
const ALL: &str =
    "`cargo run upload --all` uploads everything once more, and lets caches forget it";

fn put(
    aws: &Aws,
    stack: &Stack,
    content: &Content,
    bucket: &str,
    changes: &Changes<'_>,
) -> Result<(), Failure> {
    for (headers, files) in groups(changes) {
        send(aws, stack, bucket, &headers, &files)?;
    }
    if content.delete_others {
        delete(aws, &stack.region, bucket, &changes.others)?;
    }
    Ok(())
}

/// The name of the bucket in AWS.
fn physical_name(aws: &Aws, stack: &Stack, content: &Content) -> Result<String, Failure> {
    let answer = aws.json(
        Some(&stack.region),
        &[
            "cloudformation",
            "describe-stack-resource",
            "--stack-name",
            &stack.stack_name,
            "--logical-resource-id",
            &content.bucket,
            "--query",
            "StackResourceDetail.PhysicalResourceId",
        ],
    );
    match answer {
        Ok(Value::String(name)) if !name.is_empty() => Ok(name),
        Err(error) if !error.is_absence() => Err(error.into()),
        _ => Err(Failure::new(format_args!(
            "the stack `{}` has no bucket `{}` yet",
            stack.stack_name, content.bucket
        ))
        .hint("`cargo run deploy` makes it")),
    }
}

fn say(
    changes: &Changes<'_>,
    found: &Files,
    content: &Content,
    bucket: &str,
    terminal: &mut Terminal<'_>,
) -> Result<(), Failure> {
    if terminal.quiet {
        return Ok(());
    }
    let (added, altered, same) = (changes.new.len(), changes.changed.len(), changes.same);
    let bytes: u64 = changes.uploads().map(|file| file.size).sum();
    write!(
        terminal.out,
        "{GOOD}content{GOOD:#} {} -> s3://{bucket}/{}: {added} new, {altered} changed, {same} unchanged",
        content.files.folder, content.files.prefix
    )?;
    if bytes > 0 {
        write!(terminal.out, ", {} KB to upload", bytes.div_ceil(1_000))?;
    }
    let others = changes.others.len();
    match (others, content.delete_others) {
        (0, _) => {}
        (_, true) => write!(terminal.out, ", {others} to delete")?,
        (_, false) => write!(terminal.out, ", {others} others stay")?,
    }
    if found.hidden > 0 {
        write!(
            terminal.out,
            " {QUIET}({} hidden left out){QUIET:#}",
            found.hidden
        )?;
    }
    writeln!(terminal.out)?;
    terminal.out.flush()?;
    Ok(())
}

/// What is to be uploaded, by headers; pages last.
fn groups<'a>(changes: &Changes<'a>) -> BTreeMap<Headers, Vec<&'a File>> {
    let mut groups: BTreeMap<Headers, Vec<&File>> = BTreeMap::new();
    for file in changes.uploads() {
        groups.entry(file.headers.clone()).or_default().push(file);
    }
    groups
}

/// Uploads files of the same headers with one call, from a folder that holds these files alone.
///
/// `aws s3 sync` would compare times and sizes once more, and miss a file that has changed and kept its size.
fn send(
    aws: &Aws,
    stack: &Stack,
    bucket: &str,
    headers: &Headers,
    files: &[&File],
) -> Result<(), Failure> {
    let scratch = Scratch::new().map_err(|source| AwsError::File { source })?;
    for file in files {
        stage(file, scratch.path()).map_err(|source| AwsError::File { source })?;
    }
    let from = scratch.path().display().to_string();
    let to = format!("s3://{bucket}");
    aws.text(
        Some(&stack.region),
        &[
            "s3",
            "cp",
            &from,
            &to,
            "--recursive",
            "--only-show-errors",
            "--content-type",
            &headers.content_type,
            "--cache-control",
            &headers.cache_control,
        ],
    )?;
    Ok(())
}

/// Puts a file under its key, without copying it where the system can.
fn stage(file: &File, folder: &Path) -> io::Result<()> {
    let place: PathBuf = folder.join(&file.key);
    if let Some(parent) = place.parent() {
        fs::create_dir_all(parent)?;
    }
    let source = fs::canonicalize(&file.source)?;
    #[cfg(unix)]
    return std::os::unix::fs::symlink(source, place);
    #[cfg(not(unix))]
    return fs::copy(source, place).map(|_| ());
}

fn delete(aws: &Aws, region: &str, bucket: &str, keys: &[String]) -> Result<(), Failure> {
    for keys in keys.chunks(DELETED_AT_ONCE) {
        let objects: Vec<_> = keys.iter().map(|key| json!({ "Key": key })).collect();
        let request = json!({ "Objects": objects, "Quiet": true }).to_string();
        let scratch = Scratch::new().map_err(|source| AwsError::File { source })?;
        let file = scratch
            .file("delete.json", request.as_bytes())
            .map_err(|source| AwsError::File { source })?;
        let argument = Scratch::argument(&file);
        let answer = aws.json(
            Some(region),
            &[
                "s3api",
                "delete-objects",
                "--bucket",
                bucket,
                "--delete",
                &argument,
            ],
        )?;
        if let Some(error) = answer["Errors"].get(0) {
            return Err(Failure::new(format_args!(
                "S3 did not delete `{}`: {}",
                error["Key"].as_str().unwrap_or_default(),
                error["Message"].as_str().unwrap_or_default()
            )));
        }
    }
    Ok(())
}

/// A distribution that cannot be told shows the old files for a while, and nothing else is wrong.
fn forget(
    aws: &Aws,
    bucket: &str,
    keys: &[&str],
    terminal: &mut Terminal<'_>,
) -> Result<(), Failure> {
    if keys.is_empty() {
        return Ok(());
    }
    match forgotten(aws, bucket, keys) {
        Ok(lines) => {
            for line in lines.iter().filter(|_| !terminal.quiet) {
                writeln!(terminal.out, "  {line}")?;
            }
            Ok(())
        }
        Err(AwsError::Interrupted) => Err(AwsError::Interrupted.into()),
        Err(error) => {
            let message = format!("{OUTDATED}: {error}");
            let hint = error.hint().map(|hint| format!("{hint}; then {ALL}"));
            terminal.warning(&message, Some(hint.as_deref().unwrap_or(ALL)))?;
            Ok(())
        }
    }
}

fn forgotten(aws: &Aws, bucket: &str, keys: &[&str]) -> Result<Vec<String>, AwsError> {
    let mut lines = Vec::new();
    for server in invalidation::servers(aws, bucket)? {
        let paths = server.paths(keys);
        let what = match paths.as_slice() {
            [] => continue,
            [all] if all == "/*" => "everything".to_owned(),
            [one] => format!("`{one}`"),
            several => format!("{} paths", several.len()),
        };
        let invalidation = invalidation::invalidate(aws, &server, &paths)?;
        let distribution = &server.id;
        lines.push(format!(
            "distribution {distribution} forgets {what} {QUIET}(invalidation {invalidation}, about a minute){QUIET:#}"
        ));
    }
    Ok(lines)
}
