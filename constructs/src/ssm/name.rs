//! Names of parameters.

use std::str::FromStr;

use crate::value::{FormError, Literal};

/// The name of a parameter, such as `domain`, or in a hierarchy `/prod/site/domain`.
///
/// It has letters, digits and `_.-`, at most 15 levels and 1,011 characters, and does not begin
/// with `aws` or `ssm`
/// ([PutParameter](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html)).
///
/// # Example
///
/// ```
/// use palisade::ssm::ParameterName;
///
/// assert!("/prod/site/domain".parse::<ParameterName>().is_ok());
/// assert!("prod/site/domain".parse::<ParameterName>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ParameterName(String);

impl FromStr for ParameterName {
    type Err = FormError;

    fn from_str(text: &str) -> Result<Self, FormError> {
        let levels = text.strip_prefix('/').unwrap_or(text);
        let in_hierarchy = text.starts_with('/');
        let rule = if levels.contains('/') && !in_hierarchy {
            "the name of a parameter in a hierarchy begins with `/`"
        } else if !levels.split('/').all(is_level) {
            "the name of a parameter has letters, digits, `_`, `.` and `-`, with `/` between its levels"
        } else if levels.split('/').count() > 15 || text.len() > 1011 {
            "the name of a parameter has at most 15 levels and 1011 characters"
        } else if is_reserved(levels) {
            "the name of a parameter does not begin with `aws` or `ssm`"
        } else {
            return Ok(Self(text.to_owned()));
        };
        Err(FormError::new(rule, text))
    }
}

fn is_level(level: &str) -> bool {
    !level.is_empty()
        && level
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte))
}

fn is_reserved(levels: &str) -> bool {
    let start = levels.get(..3).unwrap_or_default();
    start.eq_ignore_ascii_case("aws") || start.eq_ignore_ascii_case("ssm")
}

impl AsRef<str> for ParameterName {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Literal for ParameterName {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_from_what_is_none() {
        for good in [
            "a",
            "domain",
            "/domain",
            "/prod/site.v2/user_pool-id",
            "as/",
            "/x/aws",
        ] {
            let parsed = good.parse::<ParameterName>();
            assert_eq!(parsed.is_ok(), !good.ends_with('/'), "{good}");
        }
        for wrong in [
            "", "/", "//a", "a/b", "a b", "/a/", "aws-x", "/AWS/x", "SsmX", "{{x}}", "é",
        ] {
            assert!(wrong.parse::<ParameterName>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn fifteen_levels_are_allowed() {
        assert!("/a".repeat(15).parse::<ParameterName>().is_ok());
        assert!("/a".repeat(16).parse::<ParameterName>().is_err());
    }

    #[test]
    fn a_name_is_not_too_long() {
        assert!("a".repeat(1011).parse::<ParameterName>().is_ok());
        assert!("a".repeat(1012).parse::<ParameterName>().is_err());
    }
}
