//! A client's scopes exist.

use super::pool::{CLIENT, RESOURCE_SERVER, members, pool_of};
use crate::rules::findings::Findings;
use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::order::comes_after;
use crate::rules::partial::Partial;
use crate::rules::place::Place;
use crate::rules::read::Piece;
use crate::rules::rule::Rule;
use crate::schema::nearest;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "user-pool-client-scopes",
    title: "a client's scopes exist",
    page: include_str!("../../../docs/rules/user-pool-client-scopes.md"),
    check,
};

/// What [CreateUserPoolClient](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html)
/// calls standard scopes.
const STANDARD: [&str; 5] = [
    "openid",
    "email",
    "phone",
    "profile",
    "aws.cognito.signin.user.admin",
];

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for client in model.resources(CLIENT) {
        let list = client.property("/AllowedOAuthScopes");
        let servers = pool_of(client).and_then(|pool| members(model, RESOURCE_SERVER, pool));
        for (place, scope) in Partial::list(list) {
            let problem = match scope.known() {
                Some(text) => known(text, client, servers.as_deref()),
                None => referred(place),
            };
            if let Some((message, hint)) = problem {
                findings.report(place, message).hint(hint);
            }
        }
        open_id(list, findings);
        machines(client, list, findings);
    }
}

/// What is wrong with a scope that is given as a text.
fn known(text: &str, client: Found<'_>, servers: Option<&[Found<'_>]>) -> Option<(String, String)> {
    let Some((identifier, name)) = text.rsplit_once('/') else {
        return (!STANDARD.contains(&text)).then(|| {
            let hint = match nearest(text, STANDARD.into_iter()) {
                Some(other) => format!("did you mean `{other}`?"),
                None => "a scope of a resource server is `<identifier>/<scope>`".to_owned(),
            };
            (format!("there is no scope `{text}`"), hint)
        });
    };
    let servers = servers?;
    let mut named = None;
    for server in servers {
        match server.property("/Identifier").text() {
            Some(text) if text == identifier => named = Some(*server),
            Some(_) => {}
            None => return None,
        }
    }
    let Some(server) = named else {
        return Some((
            format!("the pool has no resource server `{identifier}`, got the scope `{text}`"),
            "add an `AWS::Cognito::UserPoolResourceServer` to the pool".to_owned(),
        ));
    };
    if let Some(problem) = scope_of(server, name) {
        return Some(problem);
    }
    let id = server.logical_id();
    (!comes_after(client, server)).then(|| {
        (
            format!("nothing says that the resource server `{id}` is made before its scope `{text}` is used"),
            format!("give the scope as `!Sub \"${{{id}}}/{name}\"`, or add `DependsOn: {id}`"),
        )
    })
}

/// What is wrong with a scope that refers to its resource server.
fn referred(place: Place<'_>) -> Option<(String, String)> {
    match place.pieces().as_slice() {
        [Piece::Late(Some(target)), Piece::Known(rest)]
            if target.resource.type_name() == RESOURCE_SERVER && target.attribute.is_none() =>
        {
            scope_of(target.resource, rest.strip_prefix('/')?)
        }
        _ => None,
    }
}

/// What is wrong with a scope's name.
fn scope_of(server: Found<'_>, name: &str) -> Option<(String, String)> {
    let scopes = server.property("/Scopes");
    let names: Vec<_> = scopes
        .items()
        .map(|scope| scope.get("ScopeName").text())
        .collect();
    if scopes.is_unknown()
        || names
            .iter()
            .any(|known| known.as_ref().is_none_or(|it| it == name))
    {
        return None;
    }
    let id = server.logical_id();
    let nearest = nearest(name, names.iter().flatten().map(AsRef::as_ref));
    let hint = nearest.map_or_else(
        || "add it to the resource server's `Scopes`".to_owned(),
        |other| format!("did you mean `{other}`?"),
    );
    Some((
        format!("the resource server `{id}` has no scope `{name}`"),
        hint,
    ))
}

/// Scopes that tell of a person need the one that tells that there is a person.
fn open_id(list: Place<'_>, findings: &mut Findings<'_>) {
    let scopes = Partial::list(list);
    let may_be = |scope: &Partial| {
        scope
            .known()
            .map_or(!scope.has("/"), |text| text == "openid")
    };
    let is_late = list.is_unknown() && scopes.is_empty();
    if is_late || scopes.iter().any(|(_, scope)| may_be(scope)) {
        return;
    }
    let needs = |scope: &Partial| {
        scope
            .known()
            .is_some_and(|it| ["email", "phone", "profile"].contains(&it))
    };
    if let Some((place, scope)) = scopes.iter().find(|(_, scope)| needs(scope)) {
        findings
            .report(
                *place,
                format!("the scope `{}` needs `openid`", scope.shown()),
            )
            .hint("add `openid` to the scopes");
    }
}

/// A machine has no attributes and no account.
fn machines(client: Found<'_>, list: Place<'_>, findings: &mut Findings<'_>) {
    let flows = client.property("/AllowedOAuthFlows");
    if flows.is_unknown() || flows.texts() != ["client_credentials"] {
        return;
    }
    for (place, scope) in Partial::list(list) {
        if let Some(text) = scope.known().filter(|text| STANDARD.contains(text)) {
            let message =
                format!("`client_credentials` has scopes of resource servers alone, got `{text}`");
            findings.report(place, message);
        }
    }
}
