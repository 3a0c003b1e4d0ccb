//! Content that is put into a bucket by the bucket's stack.

use palisade_files::{Contents, File, Folder, FolderError, Header, Packed, etag};

use super::content::ContentParts;
use super::content_function::ContentFunction;
use super::{Bucket, content_function};
use crate::asset::sha256;
use crate::content::ContentFolder;
use crate::handle::Handle;
use crate::json::Object;
use crate::lambda::Configuration;
use crate::logs::LogGroup;
use crate::problem::Problem;
use crate::properties::Properties;
use crate::removal::RemovalPolicy;
use crate::resource::Resource;
use crate::scope::Scope;

/// The most bytes of files: unzipped, a package has at most 250 MB, of which the function needs some.
/// See [Lambda quotas](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html).
const MOST_MEGABYTES: u64 = 240;

/// How long CloudFormation waits for an answer, in seconds: longer than the function runs, and far less than the hour
/// that it waits otherwise. See
/// [AWS::CloudFormation::CustomResource](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-customresource.html).
const PATIENCE: u32 = content_function::TIMEOUT + 60;

/// Files that a stack puts into a bucket: see [`Content::at_creation`](super::Content::at_creation).
///
/// A custom resource of the type `Custom::Content`: it is there once the files are.
#[derive(Debug)]
pub enum ContentAtCreation {}

impl Resource for ContentAtCreation {
    const TYPE: &'static str = "Custom::Content";
}

/// Declares the function and the resource.
pub(super) fn declare(
    bucket: Handle<Bucket>,
    content: &ContentFolder,
    removal: RemovalPolicy,
    scope: &mut Scope<'_>,
) -> ContentParts {
    if !scope.holds(bucket) {
        scope.report(
            Problem::new("content that is there at creation is put by the stack of its bucket")
                .hint("add it to the bucket's stack, or leave `at_creation` out"),
        );
    }
    let removed = removal == RemovalPolicy::Delete;
    let folder = folder(content);
    let (packed, files) = match packed(&folder) {
        Ok(found) => found,
        Err(problem) => {
            // Nothing is said of an empty path twice.
            if !content.folder.is_empty() {
                scope.report(problem);
            }
            (Vec::new(), Vec::new())
        }
    };
    let contents = Contents {
        prefix: content.prefix.clone(),
        files: packed,
        delete_others: content.deletes_others,
        removed,
    };
    let configuration = match Configuration::new(contents) {
        Ok(configuration) => configuration,
        Err(problem) => {
            scope.report(problem);
            return ContentParts::nothing();
        }
    };
    let digest = configuration.sha256().to_owned();
    let log_group = scope.add("Logs", LogGroup::new().removal(RemovalPolicy::Delete));
    let function = ContentFunction {
        bucket,
        prefix: content.prefix.clone(),
        removed,
        configuration,
        files,
        log_group,
    };
    let (function, role) = function.declare(scope);

    let mut properties = Object::new();
    properties.push("ServiceToken", function.arn());
    properties.push("ServiceTimeout", PATIENCE);
    properties.push("Bucket", bucket.name());
    properties.push("Prefix", content.prefix.clone());
    properties.push("Digest", digest);
    properties.push("Headers", sha256(rules(&folder).as_bytes()));
    let resource = scope.resource(Properties::from(properties));
    scope.resource_mut(resource).removal_policy(removal);
    ContentParts {
        resource: Some(resource),
        function: Some(function),
        role: Some(role),
        log_group: Some(log_group),
    }
}

impl ContentParts {
    fn nothing() -> Self {
        Self {
            resource: None,
            function: None,
            role: None,
            log_group: None,
        }
    }
}

fn folder(content: &ContentFolder) -> Folder {
    let headers = |headers: &[(String, String)]| {
        let headers = headers.iter().cloned();
        headers
            .map(|(pattern, value)| Header { pattern, value })
            .collect()
    };
    Folder {
        folder: content.folder.clone(),
        prefix: content.prefix.clone(),
        cache_control: headers(&content.cache),
        content_type: headers(&content.types),
        exclude: content.exclude.clone(),
    }
}

/// What headers follow from beside a file's name: S3 does not tell headers when it lists objects, so that the function
/// learns by a digest of this whether they may have changed.
fn rules(folder: &Folder) -> String {
    let pairs = folder.cache_control.iter().chain(&folder.content_type);
    let lines = pairs.map(|it| format!("{:?} {:?}\n", it.pattern, it.value));
    format!(
        "{}\n{}",
        folder.cache_control.len(),
        lines.collect::<String>()
    )
}

type Found = (Vec<Packed>, Vec<(String, Vec<u8>)>);

/// The files of a folder: what the function is told of them, and the package's entries.
fn packed(folder: &Folder) -> Result<Found, Problem> {
    let mut files = folder.files().map_err(|error| told(&error))?.files;
    let bytes: u64 = files.iter().map(|file| file.size).sum();
    if bytes > MOST_MEGABYTES * 1024 * 1024 {
        return Err(Problem::new(format!(
            "content that is there at creation has at most {MOST_MEGABYTES} MB, got {} MB in `{}`",
            bytes.div_ceil(1024 * 1024),
            folder.folder
        ))
        .hint("leave `at_creation` out: then `deploy` uploads it, whatever its size"));
    }
    files.sort_by(|one, other| {
        let place = |file: &File| file.headers.is_page;
        place(one)
            .cmp(&place(other))
            .then_with(|| one.path.cmp(&other.path))
    });
    let mut packed = Vec::with_capacity(files.len());
    let mut entries = Vec::with_capacity(files.len());
    for file in files {
        let content = std::fs::read(&file.source)
            .map_err(|error| told(&FolderError::Unreadable(file.source.clone(), error)))?;
        // A name of its content, for a path may have characters that archives or systems change.
        let entry = sha256(&content);
        packed.push(Packed {
            path: file.path,
            entry: entry.clone(),
            etag: etag(&content),
            content_type: file.headers.content_type,
            cache_control: file.headers.cache_control,
        });
        entries.push((format!("{}/{entry}", Contents::FOLDER), content));
    }
    entries.sort_unstable();
    entries.dedup();
    Ok((packed, entries))
}

fn told(error: &FolderError) -> Problem {
    let problem = Problem::new(error.to_string());
    match error {
        FolderError::Missing(_) | FolderError::Empty(_) => problem.hint(
            "make the files before synthesis, or leave `at_creation` out: then `deploy` uploads what is there by then",
        ),
        other => match other.hint() {
            Some(hint) => problem.hint(hint),
            None => problem,
        },
    }
}
