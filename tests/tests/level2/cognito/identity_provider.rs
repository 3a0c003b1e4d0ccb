//! Signing in through others.

use palisade::cognito::{
    AmazonProvider, AppleKey, AppleProvider, CustomAttribute, FacebookProvider, GoogleProvider,
    OidcClient, OidcEndpoints, OidcProvider, SamlMetadata, SamlProvider, StandardAttribute,
    UserAttribute, UserPool, UserPoolClient,
};
use palisade::{App, Function, Parameter, Problems, Region, Value};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;
use serde_json::json;

fn secret(of: &str) -> Value<String> {
    Function::resolve_secret(format!("sign-in/{of}"), "client_secret")
}

fn apple_key() -> AppleKey {
    AppleKey {
        team_id: "A1B2C3D4E5".into(),
        key_id: "F6G7H8I9J0".into(),
        private_key: secret("apple"),
    }
}

fn metadata() -> SamlMetadata {
    SamlMetadata::url("https://id.example.com/saml/metadata")
}

#[test]
fn bare_providers() -> Result<(), Mismatch> {
    sample::template("cognito/identity-provider-bare", |stack| {
        let people = stack.add("People", UserPool::new());
        let google =
            GoogleProvider::new(people, "1234.apps.googleusercontent.com", secret("google"));
        stack.add("Google", google);
        stack.add(
            "Facebook",
            FacebookProvider::new(people, "1234567890", secret("facebook")),
        );
        stack.add(
            "Amazon",
            AmazonProvider::new(people, "amzn1.1234", secret("amazon")),
        );
        stack.add(
            "Apple",
            AppleProvider::new(people, "com.example.docs", apple_key()),
        );
        let client = OidcClient::new("docs", secret("staff"));
        let staff = OidcProvider::new(people, "Staff", "https://id.example.com", client);
        stack.add("Staff", staff);
        stack.add(
            "Partners",
            SamlProvider::new(people, "Partners", metadata()),
        );
    })
}

#[test]
fn full_providers() -> Result<(), Mismatch> {
    sample::template("cognito/identity-provider-full", |stack| {
        let language = CustomAttribute::text().mutable();
        let people = stack.add(
            "People",
            UserPool::new().custom_attribute("language", language),
        );
        let parameter = stack.add("AmazonSecret", Parameter::text().no_echo());
        let google =
            GoogleProvider::new(people, "1234.apps.googleusercontent.com", secret("google"))
                .scopes(["openid", "email"])
                .attribute(StandardAttribute::Email, "email")
                .attribute(UserAttribute::EmailVerified, "email_verified")
                .attribute(UserAttribute::custom("language"), "locale")
                .level1(|provider| provider.idp_identifiers(["google"]));
        let google = stack.add("Google", google);
        let facebook = FacebookProvider::new(people, "1234567890", secret("facebook"))
            .scopes(["public_profile"])
            .api_version("v23.0");
        let facebook = stack.add("Facebook", facebook);
        let amazon =
            AmazonProvider::new(people, "amzn1.1234", parameter).scopes(["profile", "postal_code"]);
        let amazon = stack.add("Amazon", amazon);
        let apple = AppleProvider::new(people, "com.example.docs", apple_key())
            .scopes(["name"])
            .attribute(StandardAttribute::GivenName, "firstName");
        let apple = stack.add("Apple", apple);
        let client = OidcClient::new("docs", secret("staff"));
        let staff = OidcProvider::new(people, "Staff", "https://id.example.com", client)
            .scopes(["openid", "email", "groups"])
            .attributes_by_post()
            .endpoints(OidcEndpoints {
                authorization: "https://id.example.com/authorize".into(),
                token: "https://id.example.com/token".into(),
                user_info: "https://id.example.com/me".into(),
                jwks: "https://id.example.com/keys".into(),
            })
            .identifier("example.com")
            .identifier("example.org");
        let staff = stack.add("Staff", staff);
        let partners = SamlProvider::new(people, "Partners", metadata())
            .sign_out()
            .signed_requests()
            .encrypted_responses()
            .started_by_provider()
            .identifier("example.net")
            .attribute(
                StandardAttribute::Email,
                "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress",
            );
        let partners = stack.add("Partners", partners);
        let document =
            SamlMetadata::document("<EntityDescriptor entityID=\"https://id.example.com\"/>");
        stack.add(
            "Documented",
            SamlProvider::new(people, "Documented", document),
        );
        let client = UserPoolClient::new(people)
            .callback_url("https://docs.example.com/signin")
            .provider(google)
            .provider(facebook)
            .provider(amazon)
            .provider(apple)
            .provider(staff)
            .provider(partners)
            .only_providers();
        stack.add("Client", client);
    })
}

#[test]
fn wrong_providers() -> Result<(), Mismatch> {
    sample::problems("cognito/identity-provider-wrong", |stack| {
        let people = stack.add("People", UserPool::new());
        stack.add(
            "Google",
            GoogleProvider::new(people, "1234", "GOCSPX-hunter2"),
        );
        let facebook = FacebookProvider::new(people, "1234", "{{resolve:ssm-secure:/facebook}}");
        stack.add("Facebook", facebook);
        let amazon = AmazonProvider::new(people, "1234", Function::resolve_ssm("/amazon"))
            .attribute(StandardAttribute::Email, "email")
            .attribute(StandardAttribute::Email, "mail")
            .attribute(StandardAttribute::Name, "");
        stack.add("Amazon", amazon);
        let key = AppleKey {
            private_key: "-----BEGIN PRIVATE KEY-----hunter2".into(),
            ..apple_key()
        };
        stack.add("Apple", AppleProvider::new(people, "com.example.docs", key));
        let client = OidcClient::new("docs", "hunter2");
        let staff = OidcProvider::new(people, "My staff", "http://localhost/issuer", client)
            .scopes(["email"])
            .identifier("*")
            .endpoints(OidcEndpoints {
                authorization: "id.example.com".into(),
                token: "http://id.example.com/token".into(),
                user_info: "http://localhost/me".into(),
                jwks: "https://id.example.com/keys".into(),
            });
        stack.add("Staff", staff);
        let local = SamlMetadata::url("http://localhost/metadata");
        stack.add("Partners", SamlProvider::new(people, "Google", local));
        let path = SamlMetadata::document("metadata.xml");
        stack.add("Path", SamlProvider::new(people, "ab", path));
    })
}

#[test]
fn no_problem_tells_a_secret() {
    let mut app = App::new();
    let stack = app.stack("Sample", Region::EuNorth1);
    let people = stack.add("People", UserPool::new());
    stack.add("Google", GoogleProvider::new(people, "1234", "hunter2"));
    let client = OidcClient::new("docs", "hunter2");
    let staff = OidcProvider::new(people, "Staff", "https://id.example.com", client);
    stack.add("Staff", staff);
    let told = app.synth().err().map(|problems| problems.to_string());
    let told = told.unwrap_or_default();
    assert!(
        told.contains("Sample/Google") && told.contains("Sample/Staff"),
        "{told}"
    );
    assert!(!told.contains("hunter2"), "{told}");
}

#[test]
fn a_client_comes_after_its_provider_by_naming_it() -> Result<(), Problems> {
    let mut app = App::new();
    let stack = app.stack("Sample", Region::EuNorth1);
    let people = stack.add("People", UserPool::new());
    let google = stack.add(
        "Google",
        GoogleProvider::new(people, "1234", secret("google")),
    );
    let client = UserPoolClient::new(people)
        .callback_url("https://docs.example.com/signin")
        .provider(google);
    let client = stack.add("Client", client);
    let assembly = app.synth()?;
    assert_eq!(
        assembly
            .resource(client)
            .property("/SupportedIdentityProviders"),
        json!(["COGNITO", { "Ref": "Google" }])
    );
    assert_eq!(
        assembly
            .resource(google)
            .property("/ProviderDetails/client_secret"),
        json!("{{resolve:secretsmanager:sign-in/google:SecretString:client_secret}}")
    );
    Ok(())
}
