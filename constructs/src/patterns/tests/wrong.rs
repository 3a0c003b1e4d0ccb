//! Sites that cannot work.

use super::support::app;
use crate::cloudfront::Origin;
use crate::cognito::{ExistingClient, ExistingUserPool, OAuthScope};
use crate::patterns::{
    AuthFunctions, Bearer, Client, Paths, ProtectedSite, Refusal, Rule, SignInPages, SiteLogs,
};
use crate::region::Region;

const POOL: &str = "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI";

/// The whole messages and hints about a site of these functions.
fn told(build: impl FnOnce(AuthFunctions) -> ProtectedSite) -> Vec<String> {
    let (app, ()) = app(Region::EuNorth1, |stack, people| {
        stack.add("Docs", build(AuthFunctions::new(people)));
    });
    let problems = app.synth().unwrap_err();
    problems
        .iter()
        .map(|problem| {
            let text = problem.to_string();
            let lines = text
                .lines()
                .filter(|line| line.starts_with("error") || line.starts_with(" hint"));
            lines.collect::<Vec<_>>().join("\n")
        })
        .collect()
}

#[test]
fn what_cannot_work_is_told_with_what_to_do() {
    type Wrong = (fn(AuthFunctions) -> ProtectedSite, &'static [&'static str]);
    let cases: [Wrong; 15] = [
        (
            |auth| ProtectedSite::new(auth.straight_to("Entra")),
            &[
                "error: people are sent straight to `Entra`, which is no provider of the client: there is none\n hint: add it with `AuthFunctions::provider`",
            ],
        ),
        (
            |auth| ProtectedSite::new(auth.admit(Rule::group("staff"))),
            &[
                "error: who gets in without signing in has no token, but the rule of `admit` asks something of one\n hint: demand it with `AuthFunctions::rule`; addresses, API keys and paths need no token",
            ],
        ),
        (
            |auth| {
                ProtectedSite::new(
                    auth.admit(Rule::path("/a").or(Rule::address(["203.0.113.0/24"]))),
                )
            },
            &[
                "error: the rule of `admit` holds by a path alone, so that everyone is let in there, with any method\n hint: what everyone may read is told by `AuthFunctions::public_path`; combine the path with an address or an API key",
            ],
        ),
        (
            |auth| ProtectedSite::new(auth.rule(Rule::path("a"))),
            &[
                "error: the pattern of a path is exact, as `/a/b`, or ends with `/*`, of letters, digits and `-._~`, got `a`",
            ],
        ),
        (
            |auth| ProtectedSite::new(auth.rule(Rule::path("/a").and(Rule::scope("b")))),
            &[
                "error: a rule asks for a scope, which the ID token of a session does not have\n hint: only access tokens have scopes: `Mode::Bearer`",
            ],
        ),
        (
            |auth| {
                let location = "//evil.example.com".to_owned();
                ProtectedSite::new(auth.mode(Bearer::new().refusal(Refusal::Redirect { location })))
            },
            &[
                "error: people are sent to an `https` address or a path of the site, such as `/sign-in.html`, got `//evil.example.com`",
            ],
        ),
        (
            |auth| ProtectedSite::new(auth.only_providers()),
            &[
                "error: nobody could sign in: the pool's own people are kept out, and there is no provider\n hint: add one with `AuthFunctions::provider`",
                "error: a client without the pool's own people needs a provider, got none\n hint: add one with `provider`",
            ],
        ),
        (
            |auth| ProtectedSite::new(auth.scopes([OAuthScope::custom("orders/read")])),
            &[
                "error: without the scope `openid` there is no ID token, by which functions know people\n hint: add `OAuthScope::OpenId`",
            ],
        ),
        (
            |auth| ProtectedSite::new(auth.mode(Bearer::new()).client(Client::Confidential)),
            &[
                "error: in a page a client cannot keep a secret, and functions that check access tokens need none\n hint: leave `Client::Confidential` out",
            ],
        ),
        (
            |auth| {
                let paths = Paths {
                    sign_out: "/signin".to_owned(),
                    ..Paths::default()
                };
                ProtectedSite::new(auth.paths(paths))
            },
            &[
                "error: each path of the functions is for one thing, got `/signin` for `callback` and `sign_out`",
                "error: each pattern has one behavior, got `/signin` again",
            ],
        ),
        (
            |auth| ProtectedSite::new(auth).public_by_default(),
            &[
                "error: nothing of the site is guarded\n hint: add what is to be guarded with `ProtectedSite::guarded`, or leave `public_by_default` out",
            ],
        ),
        (
            |auth| {
                ProtectedSite::new(auth)
                    .files("public")
                    .origin(Origin::http("a.example.com"))
            },
            &[
                "error: files are uploaded to a bucket of the app, got another origin\n hint: leave `files` out, or the origin",
            ],
        ),
        (
            |auth| ProtectedSite::new(auth).access_logs(SiteLogs::OwnLogGroup),
            &[
                "error: CloudFront writes lines to log groups from us-east-1 alone, got a site in `eu-north-1`\n hint: use `SiteLogs::OwnBucket`, or add `DistributionLogs` to a stack of its own in us-east-1",
            ],
        ),
        (
            |_| ProtectedSite::new(AuthFunctions::new(ExistingUserPool::arn(POOL))),
            &[
                "error: a client is made in the region of its user pool, got one in `eu-west-1` for a stack in `eu-north-1`\n hint: give a client of the pool with `AuthFunctions::client` and `ExistingClient::id`",
            ],
        ),
        (
            |_| {
                let client = ExistingClient::id("1example23456789");
                let auth = AuthFunctions::new(ExistingUserPool::arn(POOL))
                    .client(client)
                    .sign_in_pages(SignInPages::prefix("docs-7f3a"))
                    .first_user("ada@example.com");
                ProtectedSite::new(auth)
            },
            &[
                "error: people of a user pool that exists are invited where it is, got a first user\n hint: leave `first_user` out, and add the person to the pool",
                "error: a user pool that exists has its sign-in pages, got others\n hint: leave `sign_in_pages` out, or name their host with `SignInPages::existing`",
            ],
        ),
    ];
    for (build, expected) in cases {
        assert_eq!(told(build), expected);
    }
}
