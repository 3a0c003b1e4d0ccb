//! Templates as CloudFormation takes them: with files uploaded, and by a bucket where they are long.

use sha2::{Digest, Sha256};

use super::job::Job;
use super::template::LONGEST_INLINE;
use crate::aws::{Aws, AwsError, Scratch};

/// A template for CloudFormation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Body {
    Text(String),
    Url(String),
}

/// Whether a stack's template cannot be given without a bucket.
pub(super) fn needs_bucket(job: &Job) -> bool {
    job.has_assets || job.template.text.len() > LONGEST_INLINE
}

/// Uploads what a template names, and the template if it is long.
pub(super) fn upload(aws: &Aws, job: &Job, bucket: Option<&str>) -> Result<Body, AwsError> {
    let Some(bucket) = bucket else {
        return Ok(Body::Text(job.template.text.clone()));
    };
    let scratch = Scratch::new().map_err(|source| AwsError::File { source })?;
    let text = if job.has_assets {
        package(aws, job, bucket, &scratch)?
    } else {
        job.template.text.clone()
    };
    if text.len() <= LONGEST_INLINE {
        return Ok(Body::Text(text));
    }
    let region = Some(job.region.as_str());
    let file = scratch
        .file("template", text.as_bytes())
        .map_err(|source| AwsError::File { source })?;
    let to = place(bucket, &job.stack_name, &text);
    let from = file.to_string_lossy();
    aws.text(region, &["s3", "cp", &from, &to, "--only-show-errors"])?;
    // It knows the host and form of the bucket's addresses.
    let url = aws.text(region, &["s3", "presign", &to])?;
    Ok(Body::Url(without_signature(&url).to_owned()))
}

fn package(aws: &Aws, job: &Job, bucket: &str, scratch: &Scratch) -> Result<String, AwsError> {
    let output = scratch.path().join("packaged");
    let (from, to) = (job.path.to_string_lossy(), output.to_string_lossy());
    let arguments = [
        "cloudformation",
        "package",
        "--template-file",
        &from,
        "--s3-bucket",
        bucket,
        "--s3-prefix",
        &job.stack_name,
        "--output-template-file",
        &to,
    ];
    aws.text(Some(&job.region), &arguments)?;
    std::fs::read_to_string(&output).map_err(|source| AwsError::File { source })
}

/// A key of its own for each content.
fn place(bucket: &str, stack_name: &str, text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    let digits: Vec<String> = digest[..16]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("s3://{bucket}/{stack_name}/{}.template", digits.concat())
}

/// An address without what makes it good for whoever has it.
fn without_signature(url: &str) -> &str {
    let url = url.trim();
    url.split_once('?').map_or(url, |(address, _)| address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_no_signature() {
        assert_eq!(
            without_signature("https://b.s3.eu-north-1.amazonaws.com/a/k?X-Amz-Signature=x\n"),
            "https://b.s3.eu-north-1.amazonaws.com/a/k"
        );
        assert_eq!(without_signature("https://b/k"), "https://b/k");
    }

    #[test]
    fn each_content_has_a_key_of_its_own() {
        let (one, two) = (place("b", "news", "1"), place("b", "news", "2"));
        assert!(one.starts_with("s3://b/news/") && one.ends_with(".template"));
        assert_ne!(one, two);
        assert_eq!(one, place("b", "news", "1"));
    }

    #[test]
    fn only_files_and_long_templates_need_a_bucket() {
        let mut job = Job::sample("Site", "us-east-1");
        assert!(!needs_bucket(&job));
        job.has_assets = true;
        assert!(needs_bucket(&job));
        job.has_assets = false;
        job.template.text.push_str(&" ".repeat(LONGEST_INLINE));
        assert!(needs_bucket(&job));
    }
}
