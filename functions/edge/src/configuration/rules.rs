//! Whether rules, and what is answered where they do not hold, can be right.

use palisade_edge_configuration::{Configuration, Mode, Refusal, Rule};

use crate::rule::Condition;

use super::error::Fault;
use super::source::Sources;

/// All that is wrong with `admit`, `rule` and `refusal`.
pub(super) fn faults(c: &Configuration, sources: &Sources) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (name, rule) in [("admit", &c.admit), ("rule", &c.rule)] {
        match rule.as_ref().map(Condition::new) {
            Some(Err(problems)) => {
                faults.extend(problems.iter().map(|problem| told(name, problem, sources)));
            }
            _ if c.mode == Mode::Cookie && rule.as_ref().is_some_and(Rule::asks_for_scope) => {
                faults.push(sources.fault(
                    name,
                    "asks for a scope, which the ID token of a session does not have",
                ));
            }
            _ => {}
        }
    }
    if c.admit.as_ref().is_some_and(|rule| !rule.needs_no_token()) {
        faults.push(sources.fault(
            "admit",
            "asks for what only a token says, but lets in without one; what is demanded of tokens is `rule`",
        ));
    }
    if c.admit.as_ref().is_some_and(Rule::holds_by_path_alone) {
        faults.push(sources.fault(
            "admit",
            "holds by a path alone, so that everyone is let in there, with any method; what everyone may read is `publicPaths`",
        ));
    }
    let rules = [("admit", &c.admit), ("rule", &c.rule)];
    for (name, rule) in rules
        .iter()
        .filter_map(|(name, rule)| Some((*name, rule.as_ref()?)))
    {
        for header in rule.api_key_headers() {
            if c.identity_header_prefix
                .as_deref()
                .is_some_and(|prefix| begins(header, prefix))
            {
                faults.push(sources.fault(
                    name,
                    format!(
                        "has the header `{}`, which begins as those do that tell the origin who asks (`identityHeaderPrefix`)",
                        header.escape_debug()
                    ),
                ));
            }
        }
    }
    if c.mode == Mode::Cookie && c.refusal != Refusal::Challenge {
        faults.push(sources.fault(
            "refusal",
            "is for the mode `bearer`; in the mode `cookie`, people are sent to sign in",
        ));
    }
    let problems = c.refusal.problems();
    faults.extend(
        problems
            .iter()
            .map(|problem| told("refusal", problem, sources)),
    );
    faults
}

/// Whether the name of a header begins with a prefix, as origins read it that take `_` for `-`.
fn begins(header: &str, prefix: &str) -> bool {
    let plain = |text: &str| text.to_ascii_lowercase().replace('_', "-");
    !prefix.is_empty() && plain(header).starts_with(&plain(prefix))
}

/// A rule that can be asked, or why the function does not start.
pub(super) fn condition(
    name: &str,
    rule: Option<&Rule>,
    sources: &Sources,
) -> Result<Option<Condition>, Vec<Fault>> {
    rule.map(Condition::new).transpose().map_err(|problems| {
        let problems = problems.iter();
        problems
            .map(|problem| told(name, problem, sources))
            .collect()
    })
}

fn told(name: &str, problem: &str, sources: &Sources) -> Fault {
    sources.fault(name, format!("is wrong: {problem}"))
}
