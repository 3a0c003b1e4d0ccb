//! The first stack: the people, and where they sign in.

use palisade::cognito::{
    Contact, ManagedLoginBranding, OAuthScope, StandardAttribute, UserPool, UserPoolClient,
    UserPoolDomain, UserPoolDomainParts, UserPoolUser,
};
use palisade::secretsmanager::Secret;
use palisade::{App, Handle, Map, Stack, Value, ssm, text};

use super::configuration::Configuration;
use super::parameters as given;
use crate::systems::words::{ClientType, FirstUser, outputs};

/// What the functions need of the stack.
pub(super) struct UserPoolStack {
    pub(super) pool: Handle<UserPool>,
    pub(super) client: Handle<UserPoolClient>,
    pub(super) domain: UserPoolDomainParts,
    /// The id and the secret of the client, if it has one.
    pub(super) secret: Option<Handle<Secret>>,
}

pub(super) fn add(app: &mut App, site: &Configuration, client_type: ClientType) -> UserPoolStack {
    let stack = app.stack("UserPool", site.region);
    stack
        .stack_name(format!("{}-user-pool", site.prefix()))
        .description("The user pool, and the client by which the functions reach it");
    let environment = given::environment(stack, site);
    let application = given::application(stack, site);
    let site_domain = given::domain(stack, site);
    let prefix = given::login_prefix(stack, site);
    let folder = text!("/", environment.clone(), "/", given::ssm_folder(site));
    let root = text!("https://", site_domain);
    let callback = text!(root.clone(), "/signin");

    let name = text!(environment.clone(), "-", application, "-user-pool");
    let pool = stack.add("UserPool", user_pool(site).name(name));
    let domain = stack.add("HostedUserPoolDomain", UserPoolDomain::prefix(pool, prefix));
    let client = UserPoolClient::new(pool)
        .scopes([
            OAuthScope::Phone,
            OAuthScope::Email,
            OAuthScope::OpenId,
            OAuthScope::Profile,
        ])
        .callback_url(callback.clone())
        .logout_url(text!(root.clone(), "/signed-out"));
    let client = stack.add(
        "UserPoolClient",
        match client_type {
            ClientType::Public => client,
            ClientType::Confidential => client.confidential(),
        },
    );
    // Without a style, managed login shows an empty page.
    stack.add(
        "UserPoolClientStyle",
        ManagedLoginBranding::new(pool, client),
    );
    if let Some(person) = &site.first_user {
        stack.add("FirstUser", user(pool, person));
    }
    let login = text!(
        domain.endpoint("/login"),
        "?client_id=",
        client.id(),
        "&response_type=code&scope=email+openid+phone+profile&redirect_uri=",
        callback
    );

    publish(
        stack,
        &folder,
        [
            (
                "userPoolEndpoint",
                "The token endpoint",
                domain.endpoint("/oauth2/token").into(),
            ),
            ("userPoolId", "The id of the user pool", pool.id()),
            ("userPoolHostedUi", "Where people sign in", login.clone()),
            ("contentRoot", "Where the site begins", root),
        ],
    );
    let secret = match client_type {
        ClientType::Public => None,
        ClientType::Confidential => {
            let name = given::secret_name(stack, site);
            let description = "The name of the client's secret";
            publish(
                stack,
                &folder,
                [("userPoolSecretName", description, name.clone())],
            );
            let fields: Map<String> = [
                ("clientId", Value::from(client.id())),
                ("clientSecret", client.secret()),
            ]
            .into();
            Some(stack.add("UserPoolSecret", Secret::holding_fields(fields).name(name)))
        }
    };

    let told = [
        ("CognitoUserPoolID", "The user pool", pool.id()),
        (
            "CognitoAppClientID",
            "The client of the functions",
            client.id().into(),
        ),
        (
            "CognitoUrl",
            "The issuer of the tokens",
            pool.provider_url().into(),
        ),
        ("CognitoHostedUI", "Where people sign in", login),
    ];
    outputs(stack, told);
    UserPoolStack {
        pool,
        client,
        domain,
        secret,
    }
}

/// Adds an SSM parameter for each value, by its key: `userPoolId` is `UserPoolIdParameter`.
fn publish<const N: usize>(
    stack: &mut Stack,
    folder: &Value<String>,
    values: [(&str, &str, Value<String>); N],
) {
    for (key, description, value) in values {
        let id = format!("{}{}Parameter", key[..1].to_ascii_uppercase(), &key[1..]);
        let name = text!(folder.clone(), "/", key);
        let parameter = ssm::Parameter::new(value)
            .name(name)
            .description(description);
        stack.add(&id, parameter);
    }
}

fn user(pool: Handle<UserPool>, person: &FirstUser) -> UserPoolUser {
    UserPoolUser::new(pool, person.email.as_ref())
        .email(person.email.clone())
        .attribute(StandardAttribute::Name, person.name.as_str())
}

fn user_pool(site: &Configuration) -> UserPool {
    let pool = UserPool::new()
        .sign_in_with_username()
        .auto_verify([Contact::Email])
        .required_attributes([StandardAttribute::Email, StandardAttribute::Name])
        .immutable_attributes([StandardAttribute::Email])
        .mfa(site.second_factor.into());
    site.sign_up.opened(pool)
}
