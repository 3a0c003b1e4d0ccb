//! Origins.

use std::net::Ipv4Addr;

use serde_json::Value;

use super::event::When;
use super::finding::{Findings, Rule};
use super::headers;

/// How many headers CloudFront adds for an origin at most.
const MOST_HEADERS: usize = 30;

/// Checks the origin of a request.
pub(super) fn check(when: When, before: &Value, answer: &Value, findings: &mut Findings) {
    let mut fail = |place: &str, problem: &str| findings.add(Rule::Origin, place, problem);
    let origin = match (when, answer.get("origin")) {
        (When::OriginRequest, Some(origin)) => origin,
        (When::OriginRequest, None) => {
            if before.get("origin").is_some() {
                fail("/origin", "is missing");
            }
            return;
        }
        (_, Some(_)) => {
            return fail("/origin", "can only be chosen at origin-request");
        }
        (_, None) => return,
    };
    let (kind, server) = match (origin.get("custom"), origin.get("s3")) {
        (Some(server), None) => ("custom", server),
        (None, Some(bucket)) => ("s3", bucket),
        _ => return fail("/origin", "must be exactly one of `custom` and `s3`"),
    };
    let place = format!("/origin/{kind}");
    if !server.is_object() {
        return fail(&place, "must be an object");
    }
    for (field, problem) in problems(kind, server) {
        fail(&format!("{place}/{field}"), problem);
    }
    custom_headers(when, kind, before, answer, server, findings);
}

/// What is wrong with the fields of an origin.
fn problems(kind: &str, server: &Value) -> Vec<(&'static str, &'static str)> {
    let mut problems = Vec::new();
    let mut demand = |holds: bool, field, problem| {
        if !holds {
            problems.push((field, problem));
        }
    };
    let text = |name: &str| server.get(name).and_then(Value::as_str);
    let number = |name: &str| {
        server
            .get(name)
            .map(|value| value.as_u64().unwrap_or(u64::MAX))
    };
    let domain = text("domainName").unwrap_or_default();
    let path = server.get("path").map_or(Some(""), Value::as_str);
    demand(
        path.is_some_and(|path| {
            path.is_empty()
                || path.starts_with('/')
                    && !path.ends_with('/')
                    && path.len() <= 255
                    && path.bytes().all(|b| b.is_ascii_graphic())
        }),
        "path",
        "must be empty, or begin with `/` and not end with it, URL-encoded, at most 255 characters",
    );
    let read_timeout = number("readTimeout");
    demand(
        read_timeout.is_none_or(|seconds| (1..=120).contains(&seconds)),
        "readTimeout",
        "must be 1 to 120 seconds",
    );
    demand(
        number("responseCompletionTimeout").is_none_or(|seconds| {
            seconds == 0 || seconds != u64::MAX && seconds >= read_timeout.unwrap_or(1)
        }),
        "responseCompletionTimeout",
        "must be 0, or at least the read timeout",
    );
    if kind == "s3" {
        demand(
            (1..=128).contains(&domain.len())
                && !domain.contains(|c: char| !matches!(c, 'a'..='z' | '0'..='9' | '.' | '-')),
            "domainName",
            "must be the name of a bucket's endpoint in lower case, at most 128 characters",
        );
        let method = text("authMethod");
        demand(
            matches!(method, Some("origin-access-identity" | "none")),
            "authMethod",
            "must be `origin-access-identity` or `none`",
        );
        demand(
            method != Some("origin-access-identity")
                || text("region").is_some_and(|region| !region.is_empty()),
            "region",
            "must be there with an origin access identity",
        );
        return problems;
    }
    demand(
        (1..=253).contains(&domain.len())
            && !domain.contains(|c: char| !(c.is_ascii_alphanumeric() || ".-_".contains(c)))
            && domain.parse::<Ipv4Addr>().is_err(),
        "domainName",
        "must be a host name without a port, no IPv4 address, at most 253 characters",
    );
    demand(
        number("keepaliveTimeout").is_none_or(|seconds| (1..=120).contains(&seconds)),
        "keepaliveTimeout",
        "must be 1 to 120 seconds",
    );
    demand(
        number("port").is_some_and(|port| matches!(port, 80 | 443 | 1024..=65_535)),
        "port",
        "must be 80, 443, or 1024 to 65535",
    );
    demand(
        matches!(text("protocol"), Some("http" | "https")),
        "protocol",
        "must be `http` or `https`",
    );
    let versions = ["SSLv3", "TLSv1", "TLSv1.1", "TLSv1.2"];
    demand(
        server.get("sslProtocols").is_none_or(|protocols| {
            protocols.as_array().is_some_and(|protocols| {
                let known = |one: &Value| one.as_str().is_some_and(|one| versions.contains(&one));
                protocols.iter().all(known)
            })
        }),
        "sslProtocols",
        "must be a list of `TLSv1.2`, `TLSv1.1`, `TLSv1` and `SSLv3`",
    );
    problems
}

fn custom_headers(
    when: When,
    kind: &str,
    before: &Value,
    answer: &Value,
    server: &Value,
    findings: &mut Findings,
) {
    let place = format!("/origin/{kind}/customHeaders");
    let Some(added) = server.get("customHeaders") else {
        return;
    };
    let old = before.pointer(&place);
    headers::check(when, &place, old, Some(added), findings);
    let names = added
        .as_object()
        .into_iter()
        .flat_map(|headers| headers.keys());
    for name in names.clone() {
        let is_twice = answer
            .get("headers")
            .is_some_and(|headers| headers.get(name).is_some());
        findings.demand(
            !is_twice,
            Rule::Origin,
            &format!("{place}/{name}"),
            "is a header of the request too",
        );
    }
    findings.demand(
        names.count() <= MOST_HEADERS,
        Rule::Origin,
        &place,
        "are more than 30",
    );
}
