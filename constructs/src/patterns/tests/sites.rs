//! Sites that work.

use serde_json::json;

use super::support::{app, ids};
use crate::app::App;
use crate::cloudfront::{Behavior, Origin};
use crate::cognito::{
    ExistingClient, ExistingUserPool, ManagedLoginBranding, UserPool, UserPoolClient,
    UserPoolDomain,
};
use crate::lambda::Function;
use crate::patterns::{AuthFunctions, Bearer, Client, Mode, ProtectedSite, SignInPages};
use crate::region::Region;
use crate::s3::Bucket;

const ZONE: &str = "Z0123456789ABCDEFGHIJ";

/// The handlers of the functions that guard, each once.
fn handlers(assembly: &crate::Assembly) -> Vec<serde_json::Value> {
    let mut all: Vec<_> = assembly
        .resources::<Function>()
        .map(|function| function.property("/Handler"))
        .collect();
    all.dedup();
    all
}

#[test]
fn a_site_in_one_stack_far_from_the_edge_looks_up_what_it_must_know() {
    let (app, site) = app(Region::EuNorth1, |stack, people| {
        stack.add(
            "Docs",
            ProtectedSite::new(people)
                .domain("docs.example.com", ZONE)
                .files("public"),
        )
    });
    let assembly = app.synth().unwrap();
    assert_eq!(
        handlers(&assembly),
        [json!("index.eu-north-1:palisade:docs-site-DocsAuth")]
    );
    assert_eq!(
        ids(&assembly, "Site", "AWS::SSM::Parameter"),
        [
            "DocsAuthUserPoolIdParameter",
            "DocsAuthUserPoolHostedUiParameter",
            "DocsAuthUserPoolEndpointParameter",
            "DocsAuthContentRootParameter",
        ]
    );
    let distribution = assembly.resource(site.distribution);
    let paths: Vec<_> = (0..4)
        .map(|index| {
            let pointer = format!("/DistributionConfig/CacheBehaviors/{index}/PathPattern");
            distribution.property(&pointer)
        })
        .collect();
    assert_eq!(paths, ["/signin", "/refresh", "/signout", "/signed-out"]);
    let client = assembly.resource(site.auth.client.unwrap());
    assert_eq!(
        client.property("/CallbackURLs"),
        json!(["https://docs.example.com/signin"])
    );
    assert_eq!(
        client.property("/LogoutURLs"),
        json!(["https://docs.example.com/signed-out"])
    );
    assert_eq!(client.property("/GenerateSecret"), false);
    assert_eq!(
        ids(&assembly, "Site", "AWS::Route53::RecordSet"),
        ["DocsRecordA", "DocsRecordAaaa"]
    );
    assert_eq!(
        ids(&assembly, "Site", "AWS::Cognito::ManagedLoginBranding"),
        ["DocsAuthBranding"]
    );
}

#[test]
fn a_site_in_us_east_1_tells_its_functions_by_their_handlers() {
    let (app, _) = app(Region::UsEast1, |stack, people| {
        let auth = AuthFunctions::new(people).sign_in_pages(SignInPages::prefix("docs-7f3a"));
        stack.add(
            "Docs",
            ProtectedSite::new(auth).domain("docs.example.com", ZONE),
        )
    });
    let assembly = app.synth().unwrap();
    assert_eq!(
        handlers(&assembly),
        [json!({ "Fn::Sub": "index.${People}:${DocsAuthClient}:${DocsAuthSignInPages}" })]
    );
    assert!(ids(&assembly, "Site", "AWS::SSM::Parameter").is_empty());
}

#[test]
fn a_site_without_a_domain_of_its_own_has_the_one_of_its_distribution() {
    for region in [Region::UsEast1, Region::EuNorth1] {
        let (app, site) = app(region, |stack, people| {
            stack.add("Docs", ProtectedSite::new(people))
        });
        let assembly = app.synth().unwrap();
        assert_eq!(
            assembly
                .resource(site.auth.client.unwrap())
                .property("/CallbackURLs"),
            json!([{ "Fn::Sub": "https://${DocsDistribution.DomainName}/signin" }])
        );
    }
}

#[test]
fn people_of_another_stack_are_told_by_handlers_too() {
    let mut app = App::named("docs");
    let stack = app.stack("Users", Region::EuNorth1);
    let people = stack.add("People", UserPool::new());
    let pages = stack.add("Pages", UserPoolDomain::prefix(people, "docs-7f3a"));
    let client = UserPoolClient::new(people)
        .callback_url("https://docs.example.com/signin")
        .logout_url("https://docs.example.com/signed-out");
    let client = stack.add("Client", client);
    stack.add("Look", ManagedLoginBranding::new(people, client));
    let auth = AuthFunctions::new(people)
        .client(client)
        .sign_in_pages(pages);
    let stack = app.stack("Site", Region::EuNorth1);
    stack.add(
        "Docs",
        ProtectedSite::new(auth).domain("docs.example.com", ZONE),
    );
    let assembly = app.synth().unwrap();
    let [handler] = &handlers(&assembly)[..] else {
        panic!("all functions are told the same");
    };
    assert!(handler.to_string().contains("docs-users"), "{handler}");
    assert!(ids(&assembly, "Site", "AWS::SSM::Parameter").is_empty());
}

#[test]
fn each_mode_has_its_functions() {
    for (mode, functions, behaviors) in [
        (Mode::Cookies, 4, 4),
        (Mode::OneFunction, 1, 4),
        (Mode::Bearer(Bearer::new()), 1, 0),
    ] {
        for region in [Region::UsEast1, Region::EuNorth1] {
            let (app, site) = app(region, |stack, people| {
                let auth = AuthFunctions::new(people).mode(mode.clone());
                stack.add("Docs", ProtectedSite::new(auth))
            });
            let assembly = app.synth().unwrap();
            assert_eq!(assembly.resources::<Function>().count(), functions);
            let list = assembly
                .resource(site.distribution)
                .property("/DistributionConfig/CacheBehaviors");
            assert_eq!(list.as_array().map_or(0, Vec::len), behaviors, "{mode:?}");
        }
    }
}

#[test]
fn a_confidential_client_has_its_secret_where_functions_look_for_it() {
    for region in [Region::UsEast1, Region::EuNorth1] {
        let (app, site) = app(region, |stack, people| {
            let auth = AuthFunctions::new(people).client(Client::Confidential);
            stack.add(
                "Docs",
                ProtectedSite::new(auth).domain("docs.example.com", ZONE),
            )
        });
        let assembly = app.synth().unwrap();
        let secret = assembly.resource(site.auth.secret.unwrap());
        assert_eq!(
            secret.property("/Name"),
            "palisade/docs-site-DocsAuth/client"
        );
        let policy = assembly.resource(site.auth.authorize.policy);
        let policy = policy.property("/PolicyDocument").to_string();
        let allowed = format!(
            ":secretsmanager:{region}:${{AWS::AccountId}}:secret:palisade/docs-site-DocsAuth/client-??????"
        );
        assert!(policy.contains(&allowed), "{policy}");
    }
}

#[test]
fn what_is_public_by_default_has_folders_too() {
    let (app, site) = app(Region::EuNorth1, |stack, people| {
        let private = stack.add("Private", Bucket::new());
        let auth = AuthFunctions::new(people).mode(Bearer::new());
        stack.add(
            "Docs",
            ProtectedSite::new(auth)
                .public_by_default()
                .guarded("/private/*", private),
        )
    });
    let assembly = app.synth().unwrap();
    let distribution = assembly.resource(site.distribution);
    let event = |behavior: &str| {
        let pointer =
            format!("/DistributionConfig/{behavior}/LambdaFunctionAssociations/0/EventType");
        distribution.property(&pointer)
    };
    assert_eq!(event("DefaultCacheBehavior"), "origin-request");
    assert_eq!(event("CacheBehaviors/0"), "viewer-request");
}

#[test]
fn what_an_origin_is_told_of_people_is_not_cached() {
    let disabled = crate::cloudfront::CachePolicy::Disabled.id();
    for (headers, tokens, cached) in [
        (false, false, true),
        (true, false, false),
        (false, true, false),
    ] {
        let (app, site) = app(Region::EuNorth1, |stack, people| {
            let mut auth = AuthFunctions::new(people);
            if headers {
                auth = auth.identity_headers("x-auth-");
            }
            if tokens {
                auth = auth.forward_tokens();
            }
            stack.add("Docs", ProtectedSite::new(auth))
        });
        let assembly = app.synth().unwrap();
        let policy = assembly
            .resource(site.distribution)
            .property("/DistributionConfig/DefaultCacheBehavior/CachePolicyId");
        let is_cached = policy != disabled.known().unwrap().as_str();
        assert_eq!(is_cached, cached);
    }
}

#[test]
fn a_distribution_of_ones_own_is_guarded_as_a_whole() {
    let (app, cdn) = app(Region::EuNorth1, |stack, people| {
        let auth = stack.add("Auth", AuthFunctions::new(people).site("docs.example.com"));
        let cdn = crate::cloudfront::Distribution::new(Origin::http("a.example.com"))
            .behavior("/s*", Behavior::new(Origin::http("b.example.com")));
        stack.add("Cdn", auth.guard_all(cdn))
    });
    let assembly = app.synth().unwrap();
    let cdn = assembly.resource(cdn);
    let patterns: Vec<_> = (0..5)
        .map(|index| cdn.property(&format!("/DistributionConfig/CacheBehaviors/{index}")))
        .map(|behavior| {
            assert_eq!(
                behavior["LambdaFunctionAssociations"][0]["EventType"],
                "viewer-request"
            );
            behavior["PathPattern"].clone()
        })
        .collect();
    assert_eq!(
        patterns,
        ["/signin", "/refresh", "/signout", "/signed-out", "/s*"]
    );
}

const POOL: &str = "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI";

#[test]
fn nothing_is_late_of_a_pool_and_a_client_that_exist_and_are_told() {
    let (app, site) = app(Region::EuNorth1, |stack, _| {
        let people = ExistingUserPool::arn(POOL).sign_in_host("auth.example.com");
        let auth = AuthFunctions::new(people)
            .client(ExistingClient::id("1example23456789").secret_in("prod/site/client"))
            .without_client_urls();
        stack.add(
            "Docs",
            ProtectedSite::new(auth).domain("docs.example.com", ZONE),
        )
    });
    let assembly = app.synth().unwrap();
    assert_eq!(handlers(&assembly), [json!("index.handler")]);
    let policy = assembly.resource(site.auth.authorize.policy);
    let policy = policy.property("/PolicyDocument").to_string();
    let allowed = ":secretsmanager:eu-west-1:${AWS::AccountId}:secret:prod/site/client-??????";
    assert!(policy.contains(allowed), "{policy}");
    let json: serde_json::Value = assembly.stack("Site").unwrap().json().clone().into();
    let url = &json["Outputs"]["DocsAuthCallbackUrl"]["Value"];
    assert_eq!(url, "https://docs.example.com/signin");
    for kind in ["AWS::SSM::Parameter", "AWS::Lambda::Function"] {
        assert!(ids(&assembly, "Site", kind).is_empty(), "{kind}");
    }
}

#[test]
fn what_is_not_told_of_a_pool_and_a_client_that_exist_is_looked_up() {
    let (app, site) = app(Region::EuNorth1, |stack, _| {
        let auth = AuthFunctions::new(ExistingUserPool::arn(POOL))
            .client(ExistingClient::id("1example23456789").confidential());
        stack.add(
            "Docs",
            ProtectedSite::new(auth).domain("docs.example.com", ZONE),
        )
    });
    let assembly = app.synth().unwrap();
    assert_eq!(
        handlers(&assembly)[0],
        json!("index.eu-north-1:palisade:docs-site-DocsAuth")
    );
    for (kind, id) in [
        ("Custom::UserPoolDomain", "DocsAuthSignInLookup"),
        ("Custom::UserPoolClientUrls", "DocsAuthClientUrls"),
        ("Custom::UserPoolClientSecret", "DocsAuthClientSecretCopy"),
        ("AWS::SecretsManager::Secret", "DocsAuthClientSecret"),
    ] {
        assert_eq!(ids(&assembly, "Site", kind), [id]);
    }
    assert!(site.auth.client.is_none());
}

#[test]
fn a_client_may_be_made_for_a_pool_that_exists() {
    let (app, site) = app(Region::EuWest1, |stack, _| {
        let people = ExistingUserPool::arn(POOL).sign_in_host("auth.example.com");
        let auth = AuthFunctions::new(people)
            .provider("Entra")
            .straight_to("Entra");
        stack.add(
            "Docs",
            ProtectedSite::new(auth).domain("docs.example.com", ZONE),
        )
    });
    let assembly = app.synth().unwrap();
    let client = assembly.resource(site.auth.client.unwrap());
    assert_eq!(client.property("/UserPoolId"), "eu-west-1_AbCdEfGhI");
    assert_eq!(
        client.property("/SupportedIdentityProviders"),
        json!(["COGNITO", "Entra"])
    );
}

#[test]
fn pages_learn_the_client_on_a_domain_of_cloudfront_in_each_mode() {
    for mode in [Mode::from(Bearer::new()), Mode::Cookies, Mode::OneFunction] {
        let (app, site) = app(Region::EuNorth1, |stack, people| {
            let auth = AuthFunctions::new(people)
                .mode(mode.clone())
                .page_configuration();
            stack.add("Docs", ProtectedSite::new(auth))
        });
        let assembly = app.synth().unwrap();
        let distribution = assembly.resource(site.distribution);
        let first = distribution.property("/DistributionConfig/CacheBehaviors/0");
        assert_eq!(first["PathPattern"], "/configuration.json");
        let functions = &first["LambdaFunctionAssociations"];
        assert_eq!(functions[0]["EventType"], "viewer-request");
        let looked_up = ids(&assembly, "Site", "AWS::SSM::Parameter");
        assert!(
            looked_up.iter().any(|id| id.contains("UserPoolEndpoint")),
            "{looked_up:?}"
        );
    }
}

#[test]
fn sign_in_pages_below_the_site_come_after_its_address() {
    for region in [Region::UsEast1, Region::EuNorth1] {
        for (pages, expected) in [
            ("auth.docs.example.com", json!("DocsRecordA")),
            ("auth.example.com", json!(null)),
        ] {
            let (app, _) = app(region, |stack, people| {
                let auth =
                    AuthFunctions::new(people).sign_in_pages(SignInPages::in_zone(pages, ZONE));
                stack.add(
                    "Docs",
                    ProtectedSite::new(auth).domain("docs.example.com", ZONE),
                )
            });
            let assembly = app.synth().unwrap();
            let json: serde_json::Value = assembly.stack("Site").unwrap().json().clone().into();
            let after = &json["Resources"]["DocsAuthSignInPages"]["DependsOn"];
            assert_eq!(*after, expected, "{region} {pages}");
        }
    }
}
