use std::time::Duration;

use palisade::cognito::{
    AuthFlow, CustomAttribute, GoogleProvider, Grant, OAuthScope, OidcClient, OidcProvider,
    RefreshTokenRotation, ResourceServer, ResourceServerScope, StandardAttribute, UserAttribute,
    UserPool, UserPoolClient,
};
use palisade::secretsmanager::Secret;
use palisade::{
    App, Function, Output, Parameter, Problems, Region, Stack, Url, Value, Wiring, text,
};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;
use serde_json::{Value as Json, json};

const CALLBACK: &str = "https://docs.example.com/signin";
const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

fn client(stack: &mut Stack) -> UserPoolClient {
    let people = stack.add("People", UserPool::new());
    UserPoolClient::new(people)
}

/// The properties of a client.
fn properties(change: impl FnOnce(UserPoolClient) -> UserPoolClient) -> Result<Json, Problems> {
    let mut app = App::new();
    let stack = app.stack("Sample", Region::EuNorth1);
    let client = change(client(stack));
    let client = stack.add("Client", client);
    Ok(app.synth()?.resource(client).property(""))
}

/// What is said of a client.
fn problems(change: impl FnOnce(UserPoolClient) -> UserPoolClient) -> Vec<String> {
    match properties(change) {
        Ok(_) => Vec::new(),
        Err(problems) => problems
            .iter()
            .map(|problem| problem.message().to_owned())
            .collect(),
    }
}

#[test]
fn a_bare_client() -> Result<(), Mismatch> {
    sample::template("cognito/user-pool-client-bare", |stack| {
        let client = client(stack).callback_url(CALLBACK);
        stack.add("Client", client);
    })
}

#[test]
fn a_full_client() -> Result<(), Mismatch> {
    sample::template("cognito/user-pool-client-full", |stack| {
        let team = CustomAttribute::text().mutable();
        let people = stack.add("People", UserPool::new().custom_attribute("team", team));
        let read = ResourceServerScope::new("read", "Look at orders");
        let orders = ResourceServer::new(people, "orders").scope(read.clone());
        let orders = stack.add("Orders", orders);
        let secret = |of: &str| Function::resolve_secret(format!("sign-in/{of}"), "client_secret");
        let google =
            GoogleProvider::new(people, "1234.apps.googleusercontent.com", secret("google"));
        let google = stack.add("Google", google);
        let okta = OidcClient::new("docs", secret("okta"));
        let okta = OidcProvider::new(people, "Okta", "https://id.example.com", okta);
        let okta = stack.add("Okta", okta);
        let domain = stack.add("DomainName", Parameter::text().default("docs.example.com"));
        let server = UserPoolClient::new(people)
            .name("docs")
            .confidential()
            .grant(Grant::CodeAndImplicit)
            .scopes([
                OAuthScope::Phone,
                OAuthScope::Email,
                OAuthScope::OpenId,
                OAuthScope::Profile,
                OAuthScope::UserAdmin,
                orders.scope(&read),
            ])
            .callback_url(text!("https://", domain.clone(), "/signin"))
            .callback_url("http://localhost:3000/signin")
            .callback_url("com.example.docs://signin")
            .logout_url(text!("https://", domain.clone(), "/"))
            .default_redirect_url(text!("https://", domain.clone(), "/signin"))
            .auth_flow(AuthFlow::UserChoice)
            .auth_flow(AuthFlow::UserSrp)
            .auth_flow(AuthFlow::UserPassword)
            .auth_flow(AuthFlow::Custom)
            .auth_flow(AuthFlow::AdminUserPassword)
            .auth_flow(AuthFlow::UserSrp)
            .refresh_token_rotation(RefreshTokenRotation::Off)
            .access_token_validity(Duration::from_secs(90 * MINUTE))
            .id_token_validity(Duration::from_secs(901))
            .refresh_token_validity(Duration::from_secs(30 * DAY))
            .auth_session_validity(Duration::from_secs(15 * MINUTE))
            .without_token_revocation()
            .reveal_user_existence()
            .provider(google)
            .read_attributes([
                UserAttribute::Standard(StandardAttribute::Email),
                UserAttribute::EmailVerified,
                UserAttribute::Standard(StandardAttribute::PhoneNumber),
                UserAttribute::PhoneNumberVerified,
                UserAttribute::custom("team"),
            ])
            .write_attributes([
                UserAttribute::Standard(StandardAttribute::Email),
                UserAttribute::custom("custom:team"),
            ])
            .propagate_user_context();
        stack.add("Server", server);
        let machine = UserPoolClient::new(people)
            .confidential()
            .grant(Grant::ClientCredentials)
            .scopes([OAuthScope::custom("orders/read")]);
        let machine = stack.add("Machine", machine);
        stack.resource_mut(machine).depends_on(orders);
        let app = UserPoolClient::new(people)
            .grant(Grant::Off)
            .auth_flow(AuthFlow::UserSrp)
            .refresh_token_rotation(RefreshTokenRotation::GracePeriod(Duration::ZERO));
        stack.add("App", app);
        let hatched = UserPoolClient::new(people)
            .callback_url(CALLBACK)
            .provider("Okta")
            .only_providers()
            .level1(|client| client.auth_session_validity(5));
        let hatched = stack.add("Hatched", hatched);
        stack.resource_mut(hatched).depends_on(okta);
    })
}

#[test]
fn a_wrong_client() -> Result<(), Mismatch> {
    sample::problems("cognito/user-pool-client-wrong", |stack| {
        let people = stack.add("People", UserPool::new());
        let new = || UserPoolClient::new(people);
        stack.add("NoUrl", new());
        let late = stack.add("DomainName", Parameter::text());
        let urls = new()
            .callback_url("http://docs.example.com/signin")
            .callback_url("https://docs.example.com/#signin")
            .callback_url("/signin")
            .callback_url("https://*.example.com/")
            .callback_url("docs://signin")
            .callback_url("javascript://signin")
            .callback_url(CALLBACK)
            .callback_url(CALLBACK)
            .callback_url(text!("http://", late.clone(), "/signin"))
            .callback_url(text!("https://", late, "/#signin"))
            .logout_url("ftp://docs.example.com/")
            .default_redirect_url("https://docs.example.com/");
        stack.add("Urls", urls);
        let machine = new()
            .grant(Grant::ClientCredentials)
            .scopes([OAuthScope::OpenId])
            .callback_url(CALLBACK);
        stack.add("Machine", machine);
        let idle = new().confidential().grant(Grant::ClientCredentials);
        stack.add("Idle", idle);
        let off = new()
            .grant(Grant::Off)
            .scopes([OAuthScope::OpenId])
            .logout_url("https://docs.example.com/");
        stack.add("Off", off);
        let scopes = new()
            .callback_url(CALLBACK)
            .scopes([OAuthScope::Email, OAuthScope::Email]);
        stack.add("Scopes", scopes);
        let nothing = new().callback_url(CALLBACK).scopes([]);
        stack.add("Nothing", nothing);
        let tokens = new()
            .callback_url(CALLBACK)
            .access_token_validity(Duration::from_secs(DAY))
            .id_token_validity(Duration::from_secs(MINUTE))
            .refresh_token_validity(Duration::from_millis(7_200_500))
            .auth_session_validity(Duration::from_secs(200))
            .refresh_token_rotation(RefreshTokenRotation::GracePeriod(Duration::from_secs(61)));
        stack.add("Tokens", tokens);
        let attributes = new()
            .callback_url(CALLBACK)
            .read_attributes([StandardAttribute::Email])
            .write_attributes([UserAttribute::EmailVerified]);
        stack.add("Attributes", attributes);
        let providers = new()
            .callback_url(CALLBACK)
            .provider("Google")
            .provider("Google")
            .propagate_user_context();
        stack.add("Providers", providers);
        let nobody = new().callback_url(CALLBACK).only_providers();
        stack.add("Nobody", nobody);
        stack.add("Name", new().callback_url(CALLBACK).name("docs/client"));
    })
}

#[test]
fn a_bare_client_is_public_and_short_lived() -> Result<(), Problems> {
    let client = properties(|client| client.callback_url(CALLBACK))?;
    for (property, value) in [
        ("GenerateSecret", json!(false)),
        ("AllowedOAuthFlowsUserPoolClient", json!(true)),
        ("AllowedOAuthFlows", json!(["code"])),
        ("AllowedOAuthScopes", json!(["openid", "email", "profile"])),
        ("CallbackURLs", json!([CALLBACK])),
        ("SupportedIdentityProviders", json!(["COGNITO"])),
        ("PreventUserExistenceErrors", json!("ENABLED")),
        ("EnableTokenRevocation", json!(true)),
        (
            "RefreshTokenRotation",
            json!({ "Feature": "ENABLED", "RetryGracePeriodSeconds": 60 }),
        ),
        ("AccessTokenValidity", json!(15)),
        ("IdTokenValidity", json!(15)),
        ("RefreshTokenValidity", json!(12)),
        (
            "TokenValidityUnits",
            json!({ "AccessToken": "minutes", "IdToken": "minutes", "RefreshToken": "hours" }),
        ),
        ("AuthSessionValidity", json!(3)),
    ] {
        assert_eq!(client[property], value, "{property}");
    }
    assert!(client["LogoutURLs"].is_null());
    Ok(())
}

#[test]
fn flows_are_explicit_and_none_is_open_to_the_public() -> Result<(), Problems> {
    let flows = |client: Json| client["ExplicitAuthFlows"].clone();
    let bare = flows(properties(|client| client.callback_url(CALLBACK))?);
    assert_eq!(bare, json!(["ALLOW_ADMIN_USER_PASSWORD_AUTH"]));
    let asked = flows(properties(|client| {
        client
            .callback_url(CALLBACK)
            .auth_flow(AuthFlow::UserChoice)
    })?);
    assert_eq!(asked, json!(["ALLOW_USER_AUTH"]));
    let unrotated = flows(properties(|client| {
        client
            .callback_url(CALLBACK)
            .refresh_token_rotation(RefreshTokenRotation::Off)
    })?);
    assert_eq!(unrotated, json!(["ALLOW_REFRESH_TOKEN_AUTH"]));
    Ok(())
}

#[test]
fn the_default_redirect_may_be_late() {
    let url = || -> Value<Url> { text!("https://", palisade::Pseudo::StackName, "/").into() };
    let listed = |client: UserPoolClient| {
        client
            .callback_url(url())
            .callback_url(CALLBACK)
            .default_redirect_url(url())
    };
    assert_eq!(problems(listed), Vec::<String>::new());
    let not_listed =
        |client: UserPoolClient| client.callback_url(CALLBACK).default_redirect_url(url());
    assert_eq!(
        problems(not_listed),
        ["the default redirect URL must be one of the callback URLs"]
    );
}

#[test]
fn a_token_may_be_good_as_long_as_the_refresh_token_and_not_longer() {
    let lengths = |access: u64| {
        problems(|client| {
            client
                .callback_url(CALLBACK)
                .access_token_validity(Duration::from_secs(access))
                .refresh_token_validity(Duration::from_secs(HOUR))
        })
    };
    assert!(lengths(HOUR).is_empty());
    assert_eq!(
        lengths(HOUR + 1),
        [
            "an access token is good for `3601 seconds`, the refresh token for `1 hour`, which must not be less"
        ]
    );
}

#[test]
fn the_secret_goes_to_a_secret_and_not_to_the_template() -> Result<(), Problems> {
    let mut app = App::new();
    let stack = app.stack("Sample", Region::EuNorth1);
    let client = client(stack).confidential().callback_url(CALLBACK);
    let client = stack.add("Client", client);
    let fields: [(&str, Value<String>); 2] = [
        ("clientId", client.id().into()),
        ("clientSecret", client.secret()),
    ];
    let secret = stack.add("Secret", Secret::holding_fields(fields));
    let assembly = app.synth()?;
    let held = assembly.resource(secret).property("/SecretString");
    assert_eq!(
        held,
        json!({ "Fn::Sub": r#"{"clientId":"${Client}","clientSecret":"${Client.ClientSecret}"}"# })
    );
    Ok(())
}

#[test]
fn the_secret_does_not_reach_an_output() -> Result<(), Mismatch> {
    sample::problems("cognito/user-pool-client-secret", |stack| {
        let client = client(stack).confidential().callback_url(CALLBACK);
        let client = stack.add("Client", client);
        stack.add("Plain", Output::new(client.secret()));
        stack.add("InText", Output::new(text!("docs:", client.secret())));
    })
}

#[test]
fn the_secret_does_not_cross_stacks() {
    for wiring in [Wiring::StackOutput, Wiring::Parameters] {
        let mut app = App::new().wiring(wiring);
        let stack = app.stack("People", Region::EuNorth1);
        let client = client(stack).confidential().callback_url(CALLBACK);
        let client = stack.add("Client", client);
        let site = app.stack("Site", Region::UsEast1);
        let parameter = palisade::cfn::ssm::Parameter::new()
            .r#type("String")
            .value(client.secret());
        site.add("Secret", parameter);
        let told = app.synth().err().map(|problems| problems.to_string());
        let told = told.unwrap_or_default();
        assert!(
            told.contains("would stand in an output") && told.contains("Site/Secret"),
            "{told}"
        );
    }
}

#[test]
fn the_id_is_wired_to_other_stacks() -> Result<(), Problems> {
    let mut app = App::new();
    let stack = app.stack("People", Region::EuNorth1);
    let client = client(stack).confidential().callback_url(CALLBACK);
    let client = stack.add("Client", client);
    let site = app.stack("Site", Region::UsEast1);
    site.add(
        "Id",
        palisade::cfn::ssm::Parameter::new()
            .r#type("String")
            .value(client.id()),
    );
    let assembly = app.synth()?;
    let id = assembly.template("Site").yaml().to_owned();
    assert!(
        id.contains("Fn::GetStackOutput") && id.contains("ClientRef"),
        "{id}"
    );
    Ok(())
}
