//! Characteristic sites, as files under `snapshots/constructs/patterns/`.

use std::path::Path;

use palisade::cloudfront::{Behavior, CachePolicy, Methods, Origin};
use palisade::cognito::{
    ExistingClient, ExistingUserPool, OidcClient, OidcProvider, StandardAttribute, UserPool,
};
use palisade::patterns::{AuthFunctions, Bearer, Client, Mode, ProtectedSite, Rule, SiteLogs};
use palisade::s3::Bucket;
use palisade::{App, Function, Output, Region, Stack};
use palisade_tests::whole;

use super::given::{EXISTING_CLIENT, POOL, ZONE};

fn check(name: &str, region: Region, fill: impl Fn(&mut Stack)) {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("patterns-snapshots");
    let output = whole::Output::new(&format!("constructs/patterns/{name}"), &scratch, || {
        let mut app = App::named("docs").packages("no-packages");
        fill(app.stack("Site", region));
        app
    });
    let output = output.unwrap_or_else(|wrong| panic!("{wrong}"));
    let compared = output.equals_its_snapshot();
    compared.unwrap_or_else(|mismatch| panic!("{mismatch}"));
}

#[test]
fn a_static_site_on_a_domain_of_its_own() {
    check("static-site", Region::EuNorth1, |stack| {
        let people = stack.add("People", UserPool::new());
        let site = ProtectedSite::new(people)
            .domain("docs.example.com", ZONE)
            .files("public");
        stack.add("Docs", site);
    });
}

#[test]
fn a_single_page_app_for_a_group_with_logs() {
    check("single-page-app", Region::UsEast1, |stack| {
        let people = stack.add("People", UserPool::new());
        let api = Behavior::new(Origin::http("api.example.com"))
            .methods(Methods::All)
            .cache(CachePolicy::Disabled);
        let auth = AuthFunctions::new(people)
            .client(Client::Confidential)
            .required_group("staff")
            .first_user("ada@example.com")
            .identity_headers("x-auth-");
        let site = ProtectedSite::new(auth)
            .single_page()
            .domain("docs.example.com", ZONE)
            .guarded("/api/*", api)
            .access_logs(SiteLogs::OwnBucket);
        stack.add("Docs", site);
    });
}

#[test]
fn files_for_bearer_tokens_by_path() {
    check("bearer", Region::EuNorth1, |stack| {
        let people = stack.add("People", UserPool::new());
        let private = stack.add("Private", Bucket::new());
        let auth = AuthFunctions::new(people)
            .mode(Bearer::new())
            .rule(Rule::subject_at(2).or(Rule::group_at(2)));
        let site = ProtectedSite::new(auth)
            .public_by_default()
            .guarded("/private/*", private);
        let site = stack.add("Docs", site);
        stack.add("Address", Output::new(site.address()));
    });
}

#[test]
fn one_function_and_a_company_s_own_provider() {
    check("federated", Region::UsEast1, |stack| {
        let people = stack.add("People", UserPool::new());
        let secret = Function::resolve_secret("sign-in/entra", "client_secret");
        let client = OidcClient::new("docs", secret);
        let entra = OidcProvider::new(people, "Entra", "https://id.example.com", client)
            .scopes(["openid", "email"])
            .attribute(StandardAttribute::Email, "email");
        let auth = AuthFunctions::new(people)
            .mode(Mode::OneFunction)
            .provider(entra)
            .only_providers()
            .straight_to("Entra");
        stack.add("Docs", ProtectedSite::new(auth));
    });
}

#[test]
fn people_and_a_client_that_exist() {
    check("existing", Region::EuNorth1, |stack| {
        let auth = AuthFunctions::new(ExistingUserPool::arn(POOL))
            .client(ExistingClient::id(EXISTING_CLIENT).confidential());
        let site = ProtectedSite::new(auth).domain("docs.example.com", ZONE);
        stack.add("Docs", site);
    });
}
