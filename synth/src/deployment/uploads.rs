//! The bucket for uploads: one that the user names, or a stack of its own in each region.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::job::Job;
use super::template::Template;
use crate::failure::Failure;

/// The name, in AWS, of the stack that has the bucket for uploads in a region.
pub(crate) const STACK: &str = "palisade-uploads";
/// Its output with the bucket's name.
pub(crate) const OUTPUT: &str = "Bucket";

/// The stack that has the bucket for uploads.
pub(super) fn job(region: &str) -> Job {
    let text = include_str!("uploads.yaml").to_owned();
    Job {
        name: STACK.to_owned(),
        stack_name: STACK.to_owned(),
        region: region.to_owned(),
        path: PathBuf::from("uploads.yaml"),
        template: Template::parse(text).expect("a test reads it"),
        has_assets: false,
        values: BTreeMap::new(),
        received: Vec::new(),
        tags: BTreeMap::new(),
        is_protected: false,
        depends_on: Vec::new(),
    }
}

/// The buckets that the command line names: one for all regions, or one for a region each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Buckets {
    everywhere: Option<String>,
    by_region: BTreeMap<String, String>,
}

impl Buckets {
    /// Reads `NAME` and `REGION=NAME`.
    pub(crate) fn parse(words: &[String]) -> Result<Self, Failure> {
        let mut buckets = Self::default();
        for word in words {
            let is_second = match word.split_once('=') {
                Some((region, name)) => buckets
                    .by_region
                    .insert(region.to_owned(), name.to_owned())
                    .is_some(),
                None => buckets.everywhere.replace(word.clone()).is_some(),
            };
            if is_second {
                return Err(Failure::new(format_args!(
                    "`--bucket {word}` names a second bucket for the same place"
                ))
                .hint("`--bucket NAME` is for all regions, `--bucket REGION=NAME` for one"));
            }
        }
        Ok(buckets)
    }

    /// The bucket that is named for a region.
    pub(super) fn of(&self, region: &str) -> Option<&str> {
        let named = self.by_region.get(region).or(self.everywhere.as_ref());
        named.map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stack_of_uploads_is_a_template() {
        let job = job("eu-north-1");
        let types: Vec<_> = job.template.resources().collect();
        assert_eq!(
            types,
            [
                ("Uploads", "AWS::S3::Bucket"),
                ("UploadsPolicy", "AWS::S3::BucketPolicy")
            ]
        );
        assert!(job.template.text.contains(&format!("\n  {OUTPUT}:\n")));
        let block = job
            .template
            .property("Uploads", "/PublicAccessBlockConfiguration")
            .unwrap();
        assert!(block.as_object().unwrap().values().all(|on| *on == true));
    }

    #[test]
    fn buckets_are_named_for_all_regions_or_for_one() {
        let words = |words: &[&str]| {
            let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
            Buckets::parse(&words)
        };
        let buckets = words(&["all", "us-east-1=edge"]).unwrap();
        assert_eq!(buckets.of("us-east-1"), Some("edge"));
        assert_eq!(buckets.of("eu-north-1"), Some("all"));
        assert_eq!(words(&[]).unwrap().of("eu-north-1"), None);
        for wrong in [&["a", "b"][..], &["eu-north-1=a", "eu-north-1=b"]] {
            let text = words(wrong).unwrap_err().text().to_owned();
            assert!(text.contains("a second bucket"), "{text}");
        }
    }
}
