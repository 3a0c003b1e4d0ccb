//! Everything that can be looked at, and uploaded, before the first stack is deployed: all at once.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use serde_json::Value;

use super::body::{self, Body};
use super::context::Context;
use super::description::Description;
use super::job::Job;
use super::reporter::{Message, Reporter};
use super::schedule::{self, Outcome};
use super::uploads::{self, Buckets};
use super::{one, state};
use crate::failure::Failure;
use crate::interruption;
use crate::manifest::Manifest;

/// One thing to look at or to upload.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Version,
    /// Who asks, and in which account.
    Identity,
    /// A stack as it is: name in the app, name in AWS, region.
    Stack(String, String, String),
    /// The bucket for uploads in a region.
    Bucket(String),
    /// The template of a job, by its place, in the form that CloudFormation takes.
    Body(usize),
}

/// What is ready for the jobs, in their order; nothing where a bucket is missing in a dry run.
pub(super) type Bodies = Vec<Option<Body>>;

/// Looks at everything, and uploads what has to be there.
pub(super) fn prepare(
    context: &Context,
    manifest: &Manifest,
    jobs: &[Job],
    buckets: &Buckets,
    told: impl FnMut(Message),
) -> Result<Bodies, Failure> {
    let pieces = pieces(manifest, jobs, buckets);
    let depends_on: Vec<Vec<usize>> = pieces
        .iter()
        .map(|piece| after(piece, &pieces, jobs))
        .collect();
    let found: Mutex<BTreeMap<String, Option<String>>> = Mutex::default();
    let bodies: Mutex<Bodies> = Mutex::new(vec![None; jobs.len()]);
    let outcomes = schedule::run(
        &depends_on,
        schedule::AT_ONCE,
        |index, tell| -> Result<(), Failure> {
            let reporter = Reporter::new(tell);
            match &pieces[index] {
                Piece::Version => {
                    context.aws.recent_version()?;
                }
                Piece::Identity => reporter.progress(identity(context, manifest, jobs)?),
                Piece::Stack(name, stack_name, region) => {
                    let found = Description::of(&context.aws, region, stack_name)?;
                    context.learn(name, found);
                }
                Piece::Bucket(region) => {
                    let name = bucket(context, region, &reporter)?;
                    found
                        .lock()
                        .unwrap_or_else(PoisonError::into_inner)
                        .insert(region.clone(), name);
                }
                Piece::Body(index) => {
                    let job = &jobs[*index];
                    let bucket = if body::needs_bucket(job) {
                        let named = buckets.of(&job.region).map(str::to_owned);
                        let found = || {
                            let found = found.lock().unwrap_or_else(PoisonError::into_inner);
                            found.get(&job.region).cloned().flatten()
                        };
                        let Some(bucket) = named.or_else(found) else {
                            return Ok(());
                        };
                        Some(bucket)
                    } else {
                        None
                    };
                    let body = body::upload(&context.aws, job, bucket.as_deref())?;
                    bodies.lock().unwrap_or_else(PoisonError::into_inner)[*index] = Some(body);
                }
            }
            Ok(())
        },
        told,
        || !interruption::happened(),
    );
    for outcome in outcomes {
        if let Outcome::Failed(failure) = outcome {
            return Err(failure);
        }
    }
    if interruption::happened() {
        return Err(Failure::Interrupted(String::new()));
    }
    Ok(bodies.into_inner().unwrap_or_else(PoisonError::into_inner))
}

fn pieces(manifest: &Manifest, jobs: &[Job], buckets: &Buckets) -> Vec<Piece> {
    // The first that fails is told: it is the one that explains the others.
    let mut pieces = vec![Piece::Version, Piece::Identity];
    let is_involved = |name: &String| {
        jobs.iter().any(|job| {
            job.name == *name
                || job.depends_on.contains(name)
                || job.received.iter().any(|from| from.producer == *name)
        })
    };
    for stack in manifest
        .stacks
        .iter()
        .filter(|stack| is_involved(&stack.name))
    {
        let (name, stack_name) = (stack.name.clone(), stack.stack_name.clone());
        pieces.push(Piece::Stack(name, stack_name, stack.region.clone()));
    }
    for job in jobs {
        let piece = Piece::Bucket(job.region.clone());
        let has_none = buckets.of(&job.region).is_none();
        if body::needs_bucket(job) && has_none && !pieces.contains(&piece) {
            pieces.push(uploads_in(&job.region));
            pieces.push(piece);
        }
    }
    pieces.extend((0..jobs.len()).map(Piece::Body));
    pieces
}

/// The stack that has the bucket for uploads in a region: there is one in each, all with the same name.
fn uploads_in(region: &str) -> Piece {
    let (name, region) = (format!("{} in {region}", uploads::STACK), region.to_owned());
    Piece::Stack(name, uploads::STACK.to_owned(), region)
}

/// What a piece comes after.
fn after(piece: &Piece, pieces: &[Piece], jobs: &[Job]) -> Vec<usize> {
    let place = |wanted: &Piece| pieces.iter().position(|piece| piece == wanted);
    let checks = || {
        [Piece::Version, Piece::Identity]
            .iter()
            .filter_map(place)
            .collect()
    };
    match piece {
        Piece::Version | Piece::Identity | Piece::Stack(..) => Vec::new(),
        // Nothing is made in an account before it is known to be the right one.
        Piece::Bucket(region) => {
            let mut after: Vec<usize> = checks();
            after.extend(place(&uploads_in(region)));
            after
        }
        Piece::Body(index) => {
            let mut after: Vec<usize> = checks();
            after.extend(place(&Piece::Bucket(jobs[*index].region.clone())));
            after
        }
    }
}

/// Who deploys where, to be told; the wrong account is refused.
pub(super) fn identity(
    context: &Context,
    manifest: &Manifest,
    jobs: &[Job],
) -> Result<String, Failure> {
    // It is asked in a region of the app, because there may be none in the settings.
    let region = jobs.first().map(|job| job.region.as_str());
    let answer = context.aws.json(region, &["sts", "get-caller-identity"])?;
    let text = |name: &str| answer[name].as_str().unwrap_or_default();
    let (account, arn) = (text("Account"), text("Arn"));
    for job in jobs {
        if let Some(wanted) = wanted(manifest, job).filter(|wanted| *wanted != account) {
            return Err(Failure::new(format_args!(
                "{job} is for the account {wanted}, and the credentials are those of {account}"
            ))
            .hint("`--profile` names other credentials"));
        }
    }
    let app = manifest.app.as_deref().unwrap_or("the app");
    Ok(format!("{app} to the account {account}, as {arn}\n"))
}

/// The account that the app names for a stack.
pub(super) fn wanted<'a>(manifest: &'a Manifest, job: &Job) -> Option<&'a str> {
    let account = manifest.stack(&job.name)?.account.as_ref();
    account.and_then(Value::as_str)
}

/// The bucket for uploads in a region, which is made if there is none; in a dry run nothing is made.
fn bucket(
    context: &Context,
    region: &str,
    reporter: &Reporter<'_>,
) -> Result<Option<String>, Failure> {
    let job = uploads::job(region);
    let own = context.for_what_is_ours();
    let found = match uploads_in(region) {
        Piece::Stack(name, ..) => context.known(&name),
        _ => None,
    };
    let is_there = found
        .as_ref()
        .is_some_and(|found| state::is_at_rest(&found.status) && found.is_deployed());
    own.learn(&job.name, found);
    if !is_there {
        if context.is_dry_run {
            return Ok(None);
        }
        let body = Body::Text(job.template.text.clone());
        one::deploy(&own, &job, &body, reporter)?;
    }
    let outputs = own.outputs();
    let name = outputs
        .get(&job.name)
        .and_then(|all| all.get(uploads::OUTPUT));
    match name {
        Some(name) => Ok(Some(name.clone())),
        None => Err(Failure::new(format_args!(
            "the stack `{}` in {region} has no output `{}`",
            uploads::STACK,
            uploads::OUTPUT
        ))
        .hint("`--bucket` names another bucket for uploads")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_made_before_the_account_is_known() {
        let mut jobs = [
            Job::sample("Source", "eu-north-1"),
            Job::sample("Edge", "us-east-1"),
            Job::sample("More", "us-east-1"),
        ];
        jobs[1].has_assets = true;
        jobs[2].has_assets = true;
        let manifest = Manifest::of_names(&["Source", "Edge", "More", "Other"]);
        let pieces = pieces(&manifest, &jobs, &Buckets::default());
        let stack = |name: &str| {
            let stack = manifest.stack(name).unwrap();
            Piece::Stack(
                name.to_owned(),
                stack.stack_name.clone(),
                stack.region.clone(),
            )
        };
        assert_eq!(
            pieces,
            [
                Piece::Version,
                Piece::Identity,
                stack("Source"),
                stack("Edge"),
                stack("More"),
                // One for both stacks of the region.
                uploads_in("us-east-1"),
                Piece::Bucket("us-east-1".to_owned()),
                Piece::Body(0),
                Piece::Body(1),
                Piece::Body(2),
            ]
        );
        let after: Vec<_> = pieces
            .iter()
            .map(|piece| after(piece, &pieces, &jobs))
            .collect();
        assert!(after[5].is_empty());
        assert_eq!(after[6], [0, 1, 5]);
        assert_eq!(after[7], [0, 1]);
        assert_eq!(after[8], [0, 1, 6]);
        let named = Buckets::parse(&["mine".to_owned()]).unwrap();
        let pieces = super::pieces(&manifest, &jobs, &named);
        assert!(!pieces.iter().any(|piece| matches!(piece, Piece::Bucket(_))));
    }
}
