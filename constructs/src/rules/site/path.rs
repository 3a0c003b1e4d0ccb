//! Which behavior serves a path.

use crate::rules::found::Found;
use crate::rules::place::Place;

/// The behavior that serves a path; `None` where a pattern is not known.
///
/// CloudFront takes the first that fits, and the default one if none does. See
/// [Path pattern](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesCacheBehavior.html#DownloadDistValuesPathPattern).
pub(super) fn behavior<'m>(distribution: Found<'m>, path: &str) -> Option<Place<'m>> {
    let configuration = distribution.property("/DistributionConfig");
    let further = configuration.get("CacheBehaviors");
    // Where conditions decide which behaviors there are, so they do for the path.
    if further.is_unknown() || further.alternatives().count() > 1 {
        return None;
    }
    for behavior in further.items() {
        if fits(&behavior.get("PathPattern").text()?, path) {
            return Some(behavior);
        }
    }
    let default = configuration.get("DefaultCacheBehavior");
    default.is_given().then_some(default)
}

/// Whether a pattern fits a path: `*` stands for any characters, `?` for one. Both may begin with a slash.
fn fits(pattern: &str, path: &str) -> bool {
    let pattern = pattern.strip_prefix('/').unwrap_or(pattern).as_bytes();
    let path = path.strip_prefix('/').unwrap_or(path).as_bytes();
    let (mut at, mut in_path) = (0, 0);
    // Where the last `*` was, and how much of the path it has taken.
    let mut star = None;
    while let Some(byte) = path.get(in_path) {
        match pattern.get(at) {
            Some(b'*') => {
                star = Some((at, in_path));
                at += 1;
            }
            Some(known) if *known == b'?' || known == byte => {
                at += 1;
                in_path += 1;
            }
            _ => {
                let Some((last, taken)) = star else {
                    return false;
                };
                star = Some((last, taken + 1));
                at = last + 1;
                in_path = taken + 1;
            }
        }
    }
    pattern[at..].iter().all(|byte| *byte == b'*')
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn patterns_fit_as_in_cloudfront() {
        for (pattern, path) in [
            ("/signin", "/signin"),
            ("signin", "/signin"),
            ("*", "/"),
            ("/sign*", "/signin"),
            ("/sign?n", "/signin"),
            ("*in", "/a/in/in"),
            ("/*a*b", "/xaxxab"),
            ("/signin*", "/signin"),
        ] {
            assert!(fits(pattern, path), "{pattern} {path}");
        }
        for (pattern, path) in [
            ("/signin", "/signin/"),
            ("/Signin", "/signin"),
            ("/sign?", "/sign"),
            ("/sign*x", "/signin"),
            ("", "/signin"),
        ] {
            assert!(!fits(pattern, path), "{pattern} {path}");
        }
    }
}
