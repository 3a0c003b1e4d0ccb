//! Which headers go to the origin.

use crate::problem::Problem;
use crate::scope::Scope;

/// Which headers go to the origin, beside those that the cache policy names.
///
/// See [OriginRequestPolicyHeadersConfig](https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_OriginRequestPolicyHeadersConfig.html).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ForwardedHeaders {
    /// No header.
    #[default]
    None,
    /// Only headers of these names, of the viewer's and of CloudFront's own.
    Only(Vec<String>),
    /// All headers of the viewer.
    AllViewer,
    /// All headers of the viewer, and these of CloudFront's own, such as `CloudFront-Viewer-Country`.
    AllViewerAnd(Vec<String>),
    /// All headers of the viewer but those of these names.
    AllExcept(Vec<String>),
}

impl ForwardedHeaders {
    /// Only headers of these names.
    pub fn only<N: Into<String>>(names: impl IntoIterator<Item = N>) -> Self {
        Self::Only(names.into_iter().map(Into::into).collect())
    }

    /// All headers of the viewer, and these of CloudFront's own.
    pub fn all_viewer_and<N: Into<String>>(names: impl IntoIterator<Item = N>) -> Self {
        Self::AllViewerAnd(names.into_iter().map(Into::into).collect())
    }

    /// All headers of the viewer but those of these names.
    pub fn all_except<N: Into<String>>(names: impl IntoIterator<Item = N>) -> Self {
        Self::AllExcept(names.into_iter().map(Into::into).collect())
    }

    /// CloudFormation's word, and the names.
    pub(super) fn parts(self) -> (&'static str, Option<Vec<String>>) {
        match self {
            Self::None => ("none", None),
            Self::Only(names) => ("whitelist", Some(names)),
            Self::AllViewer => ("allViewer", None),
            Self::AllViewerAnd(names) => ("allViewerAndWhitelistCloudFront", Some(names)),
            Self::AllExcept(names) => ("allExcept", Some(names)),
        }
    }

    pub(super) fn check(&self, scope: &mut Scope<'_>) {
        match self {
            Self::Only(names) => {
                for name in names.iter().filter(|name| is_for_cache_only(name)) {
                    let message = format!("a list of headers for the origin cannot have `{name}`");
                    let hint = "name it in the cache policy; `Accept-Encoding` goes to the origin where responses are kept compressed";
                    scope.report(Problem::new(message).hint(hint));
                }
            }
            Self::AllViewerAnd(names) => {
                for name in names.iter().filter(|name| !is_of_cloudfront(name)) {
                    let message = format!(
                        "what follows all headers of the viewer are headers of CloudFront, such as `CloudFront-Viewer-Country`, got `{name}`"
                    );
                    scope
                        .report(Problem::new(message).hint(
                            "leave it out: the viewer's own headers go to the origin anyway",
                        ));
                }
            }
            Self::None | Self::AllViewer | Self::AllExcept(_) => {}
        }
    }
}

fn is_for_cache_only(name: &str) -> bool {
    name.eq_ignore_ascii_case("authorization") || name.eq_ignore_ascii_case("accept-encoding")
}

fn is_of_cloudfront(name: &str) -> bool {
    name.get(..11)
        .is_some_and(|start| start.eq_ignore_ascii_case("cloudfront-"))
}
