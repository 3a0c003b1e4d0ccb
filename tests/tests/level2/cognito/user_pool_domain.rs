use palisade::certificatemanager::Certificate;
use palisade::cfn::cognito::user_pool_domain::{FailoverType, RoutingType};
use palisade::cognito::{DomainPrefix, DomainTls, UserPool, UserPoolDomain, UserPoolDomainParts};
use palisade::{App, Assembly, Output, Problems, Region, Stack, cfn};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;
use serde_json::json;

const CERTIFICATE: &str =
    "arn:aws:acm:us-east-1:111122223333:certificate/1234abcd-12ab-34cd-56ef-1234567890ab";

fn addresses(stack: &mut Stack, id: &str, domain: UserPoolDomainParts) {
    stack.add(&format!("{id}Host"), Output::new(domain.host_name()));
    stack.add(&format!("{id}Url"), Output::new(domain.base_url()));
    let tokens = Output::new(domain.endpoint("/oauth2/token"));
    stack.add(&format!("{id}Tokens"), tokens);
}

#[test]
fn a_bare_domain() -> Result<(), Mismatch> {
    sample::template("cognito/user-pool-domain-bare", |stack| {
        let people = stack.add("People", UserPool::new());
        let domain = stack.add("Domain", UserPoolDomain::prefix(people, "docs-7f3a"));
        addresses(stack, "Domain", domain);
    })
}

#[test]
fn a_full_domain() -> Result<(), Mismatch> {
    sample::template("cognito/user-pool-domain-full", |stack| {
        let people = stack.add("People", UserPool::new());
        let certificate = stack.add("Certificate", Certificate::new("auth.example.com"));
        let own = UserPoolDomain::own(people, "auth.example.com", certificate);
        let own = stack.add("Own", own);
        addresses(stack, "Own", own);
        stack.add("Alias", Output::new(own.cloud_front_domain()));

        let others = stack.add("Others", UserPool::new());
        let newest =
            UserPoolDomain::own_with(others, "in.example.com", CERTIFICATE, DomainTls::V1_3)
                .classic_pages()
                .level1(|domain| domain.routing(RoutingType::new().failover(failover())));
        let newest = stack.add("Newest", newest);
        stack.resource_mut(people).depends_on(others);
        stack.resource_mut(newest.domain).depends_on(own);
    })
}

fn failover() -> FailoverType {
    FailoverType::new()
        .primary_route53_health_check_id("1234abcd-12ab-34cd-56ef-1234567890ab")
        .secondary_region("eu-west-1")
}

#[test]
fn a_wrong_domain() -> Result<(), Mismatch> {
    sample::problems("cognito/user-pool-domain-wrong", |stack| {
        let people = stack.add("People", UserPool::new());
        for (id, prefix) in [
            ("Upper", "Docs"),
            ("Reserved", "docs-cognito"),
            ("Hyphen", "docs-"),
            ("Nothing", ""),
        ] {
            stack.add(id, UserPoolDomain::prefix(people, prefix));
        }
        let every = UserPoolDomain::own(people, "*.example.com", CERTIFICATE);
        stack.add("Every", every);
        let elsewhere = CERTIFICATE.replace("us-east-1", "eu-north-1");
        let elsewhere = UserPoolDomain::own(people, "auth.example.com", elsewhere);
        stack.add("Elsewhere", elsewhere);
        let role = "arn:aws:iam::111122223333:role/people";
        stack.add(
            "Role",
            UserPoolDomain::own(people, "auth.example.com", role),
        );
    })
}

fn in_two_regions() -> Result<Assembly, Problems> {
    let mut app = App::new();
    let home = app.stack("Home", Region::EuNorth1);
    let people = home.add("People", UserPool::new());
    let domain = home.add("Domain", UserPoolDomain::prefix(people, "docs-7f3a"));
    let far = app.stack("Far", Region::UsEast1);
    far.add(
        "SignIn",
        cfn::ssm::Parameter::new()
            .r#type("String")
            .value(domain.base_url()),
    );
    app.synth()
}

#[test]
fn the_address_has_the_region_of_the_pool_wherever_it_is_used() -> Result<(), Problems> {
    let assembly = in_two_regions()?;
    let far = assembly.template("Far").to_string();
    assert!(
        far.contains("\"eu-north-1\",\n              \".amazoncognito.com\""),
        "{far}"
    );
    assert!(!far.contains("AWS::Region"), "{far}");
    Ok(())
}

#[test]
fn a_domain_has_managed_login_and_tls_1_2() -> Result<(), Problems> {
    let mut app = App::new();
    let stack = app.stack("People", Region::UsEast1);
    let people = stack.add("People", UserPool::new());
    let own = UserPoolDomain::own(people, "auth.example.com", CERTIFICATE);
    let own = stack.add("Own", own);
    let assembly = app.synth()?;
    let own = assembly.resource(own.domain);
    assert_eq!(own.property("/ManagedLoginVersion"), 2);
    let tls = own.property("/CustomDomainConfig/SecurityPolicy");
    assert_eq!(tls, "TLS_V1_2_2021");
    assert_eq!(own.property("/UserPoolId"), json!({"Ref": "People"}));
    Ok(())
}

#[test]
fn prefixes_are_judged_once() {
    for good in ["a", "docs", "docs-7f3a", "7", &"a".repeat(63)] {
        assert!(good.parse::<DomainPrefix>().is_ok(), "{good}");
    }
    for wrong in [
        "",
        "-a",
        "a-",
        "a.b",
        "a_b",
        "A",
        "aws",
        "my-cognito-docs",
        "newcognito",
        "laws",
        &"a".repeat(64),
    ] {
        assert!(wrong.parse::<DomainPrefix>().is_err(), "{wrong}");
    }
}
