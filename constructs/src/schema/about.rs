//! What programs may ask about resource types.

use serde::Deserialize;

use super::schemas::line;

/// What AWS's schema of a resource type tells of its properties beside their form.
///
/// See [Resource type schemas](https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html).
///
/// # Example
///
/// ```
/// use palisade::TypeSchema;
///
/// let bucket = TypeSchema::of("AWS::S3::Bucket").unwrap();
/// assert!(bucket.is_replaced_by("/BucketName"));
/// assert!(!bucket.is_replaced_by("/Tags/0/Value"));
/// assert!(bucket.read_only().any(|path| path == "Arn"));
/// assert!(TypeSchema::of("Acme::Docs::Badge").is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct TypeSchema {
    #[serde(default, rename = "co")]
    create_only: Vec<String>,
    #[serde(default, rename = "ro")]
    read_only: Vec<String>,
}

impl TypeSchema {
    /// The schema of a type such as `AWS::S3::Bucket`; `None` of a type that AWS does not have,
    /// or whose service's feature is off.
    #[must_use]
    pub fn of(type_name: &str) -> Option<Self> {
        serde_json::from_str(line(type_name)?).ok()
    }

    /// The paths of properties that are set at creation alone: a change of one replaces the resource.
    ///
    /// The steps of a path have slashes between them; `*` stands for every item of a list.
    pub fn create_only(&self) -> impl Iterator<Item = &str> {
        self.create_only.iter().map(String::as_str)
    }

    /// The paths of what AWS sets and nobody else: most are attributes for `Fn::GetAtt`.
    pub fn read_only(&self) -> impl Iterator<Item = &str> {
        self.read_only.iter().map(String::as_str)
    }

    /// Whether a change at a JSON pointer into the properties, such as `/VpcConfig/SubnetIds/0`, may replace
    /// the resource: something at the place, above it or below it is set at creation alone.
    #[must_use]
    pub fn is_replaced_by(&self, pointer: &str) -> bool {
        let pointer = pointer.trim_start_matches('/');
        self.create_only().any(|path| {
            let mut steps = path.split('/').zip(pointer.split('/'));
            steps.all(|(known, given)| known == "*" || known == given)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_of_what_is_set_at_creation_replaces_the_resource() {
        let pool = TypeSchema::of("AWS::Cognito::UserPoolDomain").unwrap();
        assert!(pool.is_replaced_by("/Domain"));
        assert!(!pool.is_replaced_by("/CustomDomainConfig/CertificateArn"));
        let function = TypeSchema::of("AWS::Lambda::Function").unwrap();
        assert!(function.is_replaced_by("/FunctionName"));
        assert!(!function.is_replaced_by("/Code/S3Key"));
        assert!(function.read_only().any(|path| path == "Arn"));
    }

    #[test]
    fn a_path_counts_above_and_below_and_for_every_item() {
        let schema = TypeSchema {
            create_only: vec!["A/B".to_owned(), "List/*/Key".to_owned()],
            read_only: Vec::new(),
        };
        for pointer in ["/A", "/A/B", "/A/B/C", "/List", "/List/3/Key"] {
            assert!(schema.is_replaced_by(pointer), "{pointer}");
        }
        for pointer in ["/A/C", "/B", "/AB", "/List/3/Value", "/Other"] {
            assert!(!schema.is_replaced_by(pointer), "{pointer}");
        }
    }

    #[test]
    fn every_type_of_the_features_that_are_on_has_its_lists() {
        let lists = |type_name: &str| TypeSchema::of(type_name).unwrap();
        for type_name in [
            "AWS::S3::Bucket",
            "AWS::IAM::Role",
            "AWS::KMS::Key",
            "AWS::WAFv2::WebACL",
        ] {
            let schema = lists(type_name);
            assert!(schema.read_only().next().is_some(), "{type_name}");
        }
        assert_eq!(TypeSchema::of("AWS::Nowhere::Thing"), None);
    }
}
