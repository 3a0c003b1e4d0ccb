//! Which objects of a bucket a configuration is about.

use crate::cfn::s3::bucket::TagFilter;
use crate::problem::Problem;
use crate::scope::Scope;
use crate::value::Value;

/// A beginning of keys, and tags that objects must have.
#[derive(Debug, Default)]
pub(super) struct Filter {
    pub(super) prefix: Option<Value<String>>,
    pub(super) tags: Vec<TagFilter>,
}

impl Filter {
    pub(super) fn tag(&mut self, key: Value<String>, value: Value<String>) {
        self.tags.push(TagFilter::new().key(key).value(value));
    }
}

/// Reports ids of metrics, inventories and the like that S3 does not take, or that are there twice.
///
/// The form is that of `Id` in
/// [InventoryConfiguration](https://docs.aws.amazon.com/AmazonS3/latest/API/API_InventoryConfiguration.html)
/// as the console and the CDK take it: at most 64 letters, digits, dots, hyphens and underscores.
pub(super) fn check_ids<'a>(scope: &mut Scope<'_>, what: &str, ids: impl Iterator<Item = &'a str>) {
    let mut seen = Vec::new();
    for id in ids {
        let sound = (1..=64).contains(&id.len())
            && id
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte));
        if !sound {
            scope.report(Problem::new(format!(
                "the id of {what} has 1 to 64 letters, digits, dots, hyphens and underscores, got `{id}`"
            )));
        }
        if seen.contains(&id) {
            scope.report(
                Problem::new(format!("the id `{id}` is there twice, for {what}"))
                    .hint("give each one an id of its own"),
            );
        }
        seen.push(id);
    }
}
