//! A client's OAuth flows have what they need.

use super::pool::{CLIENT, is_empty};
use crate::rules::findings::Findings;
use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "user-pool-client-oauth-flows",
    title: "a client's OAuth flows have what they need",
    page: include_str!("../../../docs/rules/user-pool-client-oauth-flows.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for client in model.resources(CLIENT) {
        let flows = client.property("/AllowedOAuthFlows");
        if !flows.is_unknown() {
            switch(client, flows, findings);
            combination(flows, findings);
            needs(client, flows, findings);
        }
    }
}

/// Whether the flows are switched on where there are some, and the other way round.
fn switch(client: Found<'_>, flows: Place<'_>, findings: &mut Findings<'_>) {
    let switch = client.property("/AllowedOAuthFlowsUserPoolClient");
    let is_off = switch.is_absent() || switch.flag() == Some(false);
    if is_empty(flows) {
        if switch.flag() == Some(true) {
            findings
                .report(flows, "a client with OAuth has a flow, got none")
                .hint("add `AllowedOAuthFlows: [code]`, or leave `AllowedOAuthFlowsUserPoolClient` out");
        }
        return;
    }
    if is_off {
        let message = "OAuth flows need `AllowedOAuthFlowsUserPoolClient: true`, without which nobody can sign in";
        findings
            .report(switch, message)
            .hint("add it, or leave `AllowedOAuthFlows` out");
    }
    let scopes = client.property("/AllowedOAuthScopes");
    if is_empty(scopes) {
        findings
            .report(scopes, "a client with OAuth flows has a scope, got none")
            .hint(
                "say what its tokens are good for, such as `AllowedOAuthScopes: [openid, email]`",
            );
    }
}

fn combination(flows: Place<'_>, findings: &mut Findings<'_>) {
    let (machines, people): (Vec<_>, Vec<_>) = flows
        .items()
        .filter_map(|flow| Some((flow, flow.text()?)))
        .partition(|(_, name)| name == "client_credentials");
    for (machine, _) in machines {
        if let Some((_, other)) = people.iter().find(|(other, _)| !machine.excludes(*other)) {
            findings
                .report(
                    machine,
                    format!("`client_credentials` stands alone, got `{other}` too"),
                )
                .hint("make a client of its own for machines");
        }
    }
}

/// What single flows need.
fn needs(client: Found<'_>, flows: Place<'_>, findings: &mut Findings<'_>) {
    let texts = flows.texts();
    let callbacks = client.property("/CallbackURLs");
    let called_back = texts
        .iter()
        .find(|flow| ["code", "implicit"].contains(&&***flow));
    if let Some(flow) = called_back
        && is_empty(callbacks)
    {
        findings
            .report(
                callbacks,
                format!("the flow `{flow}` needs a callback URL, got none"),
            )
            .hint("add the URL that people come back to when they have signed in");
    }
    let secret = client.property("/GenerateSecret");
    let is_public = secret.is_absent() || secret.flag() == Some(false);
    if texts.iter().any(|flow| flow == "client_credentials") && is_public {
        findings
            .report(
                secret,
                "the flow `client_credentials` needs a client with a secret",
            )
            .hint("add `GenerateSecret: true`; the client is then replaced");
    }
}
