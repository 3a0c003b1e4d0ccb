//! What CloudFront refuses in a distribution.

use super::super::behavior;
use super::settings::Distribution;
use crate::problem::Problem;
use crate::rules::covers;
use crate::scope::Scope;
use crate::value::Value;

/// Reports what is wrong with a distribution.
pub(super) fn check(distribution: &Distribution, scope: &mut Scope<'_>) {
    let http2 = distribution.http_version.has_http2();
    behavior::check(&distribution.default, "*", http2, scope);
    for (pattern, behavior) in &distribution.behaviors {
        let pattern = pattern.known().map_or("", |pattern| pattern.as_str());
        behavior::check(behavior, pattern, http2, scope);
    }
    patterns(distribution, scope);
    distribution.domains.check(scope);
    root_object(distribution, scope);
    error_pages(distribution, scope);
    if let Some(restriction) = &distribution.geo_restriction
        && restriction.countries().is_empty()
    {
        let message = "a restriction by country names a country, got none";
        scope.report(Problem::new(message).hint("leave it out to answer everyone"));
    }
    if let Some(arn) = distribution.web_acl.as_ref().and_then(Value::known)
        && (arn.service(), arn.region()) != ("wafv2", "us-east-1")
    {
        let arn = arn.as_ref();
        let message = format!(
            "the firewall of a distribution is one of AWS WAF's version 2 in us-east-1, got `{arn}`"
        );
        scope.report(
            Problem::new(message)
                .hint("a `WebAcl` of this app is made there, whichever stack it is added to"),
        );
    }
    if let Some(comment) = distribution.comment.as_ref().and_then(Value::known)
        && comment.chars().count() > 128
    {
        let length = comment.chars().count();
        let message = format!("a comment has at most 128 characters, got `{length}`");
        scope.report(Problem::new(message));
    }
}

/// Behaviors that never answer.
fn patterns(distribution: &Distribution, scope: &mut Scope<'_>) {
    let patterns: Vec<&str> = distribution
        .behaviors
        .iter()
        .filter_map(|(pattern, _)| Some(pattern.known()?.as_str()))
        .collect();
    for (index, pattern) in patterns.iter().enumerate() {
        if ["*", "/*"].contains(pattern) {
            let message = format!("only the default behavior may match `{pattern}`");
            scope.report(Problem::new(message).hint(
                "pass it to `Distribution::new`, or use a narrower pattern such as `/api/*`",
            ));
            continue;
        }
        let before = patterns[..index]
            .iter()
            .find(|before| !["*", "/*"].contains(before) && covers(before, pattern));
        match before {
            Some(before) if before == pattern => {
                let message = format!("each pattern has one behavior, got `{pattern}` again");
                scope.report(Problem::new(message));
            }
            Some(before) => {
                let message = format!(
                    "the behavior for `{pattern}` never answers: `{before}` comes before it, and matches all its paths"
                );
                scope.report(Problem::new(message).hint("add the narrower pattern first"));
            }
            None => {}
        }
    }
}

fn root_object(distribution: &Distribution, scope: &mut Scope<'_>) {
    if let Some(file) = distribution.root_object.as_ref().and_then(Value::known)
        && (file.starts_with('/') || file.is_empty())
    {
        let message = format!("the root object is a file without a leading `/`, got `{file}`");
        scope.report(Problem::new(message).hint("write it as `index.html`"));
    }
}

fn error_pages(distribution: &Distribution, scope: &mut Scope<'_>) {
    let pages = &distribution.error_pages;
    for (index, (status, page)) in pages.iter().enumerate() {
        page.check(scope);
        if pages[..index].iter().any(|(before, _)| before == status) {
            let message = format!("each error has one page, got one for `{status}` again");
            scope.report(Problem::new(message));
        }
    }
}
