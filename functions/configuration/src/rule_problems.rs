//! What is wrong with a rule.

use std::net::IpAddr;

use crate::address::is_plain_path;
use crate::{Rule, SegmentRule};

/// How deep rules may be within rules.
const MOST_DEPTH: usize = 8;

impl Rule {
    /// What is wrong with the rule, a sentence each: whoever builds an app tells it, and a function that is given such a
    /// rule does not start.
    #[must_use]
    pub fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        check(self, 0, &mut problems);
        problems
    }
}

fn check(rule: &Rule, depth: usize, problems: &mut Vec<String>) {
    if depth > MOST_DEPTH {
        problems.push(format!("rules are within rules at most {MOST_DEPTH} times"));
        return;
    }
    match rule {
        Rule::All(rules) | Rule::Any(rules) => {
            if rules.is_empty() {
                problems.push("`all` and `any` have a rule at least, got none".to_owned());
            }
            for rule in rules {
                check(rule, depth.saturating_add(1), problems);
            }
        }
        Rule::Group(name) => {
            let sound =
                (1..=128).contains(&name.chars().count()) && !name.contains(char::is_control);
            expect(
                sound,
                "the name of a group has 1 to 128 characters",
                name,
                problems,
            );
        }
        Rule::Scope(name) => {
            let allowed = |b: u8| b.is_ascii_graphic() && b != b'"' && b != b'\\';
            let sound = !name.is_empty() && name.bytes().all(allowed);
            expect(sound, "a scope has no spaces and quotes", name, problems);
        }
        Rule::Claim { name, value } => {
            claim(name, problems);
            expect(
                !value.is_empty(),
                "a claim is compared with a text",
                value,
                problems,
            );
        }
        Rule::Segment(segment) => self::segment(segment, problems),
        Rule::Path(pattern) => {
            expect(
                is_pattern(pattern),
                "the pattern of a path is exact, as `/a/b`, or ends with `/*`, of letters, digits and `-._~`",
                pattern,
                problems,
            );
        }
        Rule::Address(networks) => {
            if networks.is_empty() {
                problems.push("a rule of addresses has a network at least, got none".to_owned());
            }
            for network in networks {
                let allowed = "a network is written as `203.0.113.0/24` or `2001:db8::/32`";
                expect(is_network(network), allowed, network, problems);
            }
        }
        Rule::ApiKey { header, sha256 } => api_key(header, sha256, problems),
    }
}

fn segment(rule: &SegmentRule, problems: &mut Vec<String>) {
    claim(&rule.claim, problems);
    if rule.position == 0 {
        problems.push("the segments of a path are counted from 1, got `0`".to_owned());
    }
}

fn claim(name: &str, problems: &mut Vec<String>) {
    let sound = (1..=64).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_graphic());
    expect(
        sound,
        "the name of a claim has 1 to 64 characters without spaces",
        name,
        problems,
    );
}

fn api_key(header: &str, digests: &[String], problems: &mut Vec<String>) {
    let token = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b);
    let sound = !header.is_empty()
        && header.bytes().all(token)
        && !IN_USE
            .iter()
            .any(|other| header.eq_ignore_ascii_case(other))
        && !HIDDEN
            .iter()
            .any(|prefix| header.to_ascii_lowercase().starts_with(prefix));
    let allowed = "an API key comes in a header of its own, such as `x-api-key`";
    expect(sound, allowed, header, problems);
    if digests.is_empty() {
        problems.push("a rule of API keys has the digest of a key at least, got none".to_owned());
    }
    for digest in digests {
        let sound = digest.len() == 64
            && digest
                .bytes()
                .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        if !sound {
            // What was given may be the key itself.
            problems.push(format!(
                "the SHA-256 of an API key has 64 lower-case hexadecimal digits, got {} characters",
                digest.chars().count()
            ));
        } else if digest == OF_NOTHING {
            problems.push(format!(
                "an API key is not empty, got the SHA-256 `{digest}` of an empty text"
            ));
        }
    }
}

/// Headers that have a meaning of their own, or that no function may take away: where a rule names one, the origin does
/// not see it.
const IN_USE: &[&str] = &[
    "accept",
    "accept-encoding",
    "accept-language",
    "authorization",
    "cache-control",
    "cdn-loop",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "cookie",
    "date",
    "expect",
    "host",
    "if-match",
    "if-modified-since",
    "if-none-match",
    "if-range",
    "if-unmodified-since",
    "keep-alive",
    "origin",
    "proxy-authorization",
    "range",
    "referer",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "via",
    "x-forwarded-for",
    "x-forwarded-proto",
    "x-real-ip",
];

/// What the headers begin with that CloudFront makes, or shows to no function
/// ([restrictions](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-function-restrictions-all.html)),
/// and those that browsers alone make
/// ([Fetch, 2.2.2](https://fetch.spec.whatwg.org/#forbidden-request-header)).
const HIDDEN: &[&str] = &["cloudfront-", "x-amz-cf-", "x-amzn-", "x-edge-", "sec-"];

/// The SHA-256 of an empty text, as `sha256sum` prints it of a variable that is not set.
const OF_NOTHING: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

fn expect(sound: bool, allowed: &str, given: &str, problems: &mut Vec<String>) {
    if !sound {
        problems.push(format!("{allowed}, got `{}`", given.escape_debug()));
    }
}

/// A path that every reader reads alike, or all below one; of the start page, only the path itself.
fn is_pattern(text: &str) -> bool {
    text == "/" || is_plain_path(text.strip_suffix("/*").unwrap_or(text))
}

/// A network of either version, whose address has no bits behind its prefix.
fn is_network(text: &str) -> bool {
    let Some((address, length)) = text.split_once('/') else {
        return false;
    };
    let is_number = !length.is_empty() && length.bytes().all(|b| b.is_ascii_digit());
    let (Ok(address), Ok(length), true) = (address.parse(), length.parse::<u32>(), is_number)
    else {
        return false;
    };
    let (bits, width) = match address {
        IpAddr::V4(address) => (u128::from(address.to_bits()), 32),
        IpAddr::V6(address) => (address.to_bits(), 128),
    };
    length <= width && (length == width || bits & (u128::MAX >> (128 - width) >> length) == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sound_rules_have_no_problems() {
        for rule in [
            Rule::group("Häuser"),
            Rule::scope("reports/read"),
            Rule::claim("custom:tenant", "a b"),
            Rule::subject_at(255).into(),
            Rule::path("/"),
            Rule::path("/a"),
            Rule::path("/a/b.c/*"),
            Rule::address([
                "0.0.0.0/0",
                "::/0",
                "192.0.2.1/32",
                "2001:db8::1/128",
                "10.0.0.0/8",
            ]),
            Rule::api_key("x-api-key", ["0123456789abcdef".repeat(4)]),
        ] {
            assert_eq!(rule.problems(), Vec::<String>::new(), "{rule:?}");
        }
    }

    #[test]
    fn each_mistake_is_told_with_what_was_given() {
        for (rule, told) in [
            (
                Rule::all([]),
                "`all` and `any` have a rule at least, got none",
            ),
            (Rule::any([Rule::group("")]), "1 to 128 characters, got ``"),
            (Rule::scope("a b"), "no spaces and quotes, got `a b`"),
            (
                Rule::claim("a b", "c"),
                "1 to 64 characters without spaces, got `a b`",
            ),
            (Rule::claim("a", ""), "compared with a text, got ``"),
            (Rule::subject_at(0).into(), "counted from 1, got `0`"),
            (Rule::path("/a/../b"), "got `/a/../b`"),
            (Rule::path("/*"), "got `/*`"),
            (Rule::path("/a*"), "got `/a*`"),
            (Rule::path("a"), "got `a`"),
            (
                Rule::address(Vec::<String>::new()),
                "a network at least, got none",
            ),
            (Rule::address(["203.0.113.1/24"]), "got `203.0.113.1/24`"),
            (Rule::address(["203.0.113.0/33"]), "got `203.0.113.0/33`"),
            (Rule::address(["203.0.113.0"]), "got `203.0.113.0`"),
            (Rule::address(["203.0.113.0/+8"]), "got `203.0.113.0/+8`"),
            (Rule::address(["2001:db8::1/64"]), "got `2001:db8::1/64`"),
            (Rule::api_key("Cookie", ["0".repeat(64)]), "got `Cookie`"),
            (Rule::api_key("via", ["0".repeat(64)]), "got `via`"),
            (
                Rule::api_key("Sec-Fetch-Mode", ["0".repeat(64)]),
                "got `Sec-Fetch-Mode`",
            ),
            (
                Rule::api_key("X-Edge-Key", ["0".repeat(64)]),
                "got `X-Edge-Key`",
            ),
            (Rule::api_key("x-api-key", [OF_NOTHING]), "of an empty text"),
            (
                Rule::api_key("x-api-key", Vec::<String>::new()),
                "a key at least, got none",
            ),
        ] {
            let problems = rule.problems();
            assert!(
                problems.len() == 1 && problems[0].ends_with(told),
                "{rule:?}: {problems:?}"
            );
        }
    }

    #[test]
    fn an_api_key_given_instead_of_its_digest_is_not_repeated() {
        let problems = Rule::api_key("x-api-key", ["my secret key"]).problems();
        assert_eq!(
            problems,
            ["the SHA-256 of an API key has 64 lower-case hexadecimal digits, got 13 characters"]
        );
    }

    #[test]
    fn rules_are_not_nested_without_end() {
        let rule = (0..20).fold(Rule::group("a"), |rule, _| Rule::all([rule]));
        assert_eq!(rule.problems(), ["rules are within rules at most 8 times"]);
    }
}
