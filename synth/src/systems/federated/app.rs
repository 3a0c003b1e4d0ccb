//! The app as a whole.

use palisade::cognito::{CustomAttribute, UserPool};
use palisade::patterns::{AuthFunctions, Cookies, Mode, ProtectedSite, Users};
use std::collections::BTreeSet;

use palisade::{App, text};

use super::configuration::Configuration;
use super::provider::Provider;
use crate::options::Options;
use crate::systems::words::{self, Content, Contradiction, SignOut, outputs};

/// A site for people whom an identity provider knows, such as that of their company: Cognito asks it who they are.
///
/// One function does everything: it lets in who has a session, ends attempts to sign in, refreshes, and signs out.
pub fn build(options: &Options<Configuration>) -> App {
    let site = options.config();
    let mut app = options.app(site.application.as_ref());
    let stack = app.stack("Site", site.region);

    let users = site.users.added_as(site.pool(), stack);
    let mut auth = AuthFunctions::new(users.clone())
        .mode(Mode::OneFunction)
        .cookies(Cookies::Host {
            application: site.application.as_ref().to_owned(),
            access_token: false,
        });
    if let Users::Pool(pool) = users {
        if site.is_for_others_only() {
            auth = auth.only_providers();
        }
        for provider in &site.providers {
            auth = auth.provider(provider.of(pool));
        }
    } else if site.says_providers() {
        let wrong = Contradiction {
            message: "a user pool that is there has its own providers: the app adds none to it",
            hint: "leave `providers` out of `palisade.yaml`, and name one of the pool's by `straightTo`",
        };
        stack.add("ProvidersOfExisting", wrong);
    }
    if site.shuts_the_first_out() {
        let wrong = Contradiction {
            message: "the first user would be one of the pool's own people, who cannot sign in",
            hint: "leave `firstUser` out of `palisade.yaml`, or say `ownPeople: true`",
        };
        stack.add("FirstUserShutOut", wrong);
    }
    if let Some(name) = site.straight_to() {
        auth = auth.straight_to(name);
    }
    if let Some(rule) = &site.admit {
        auth = auth.admit(rule.clone());
    }
    if let Some(rule) = &site.rule {
        auth = auth.rule(rule.clone());
    }
    let auth = site.functions.told(site.users.told(site.site.told(auth)));

    let mut protected = ProtectedSite::new(auth);
    if let Some(folder) = site.content.folder("examples/content/static-site/public") {
        protected = protected.files(folder);
    }
    if site.content == Content::Sample {
        protected = protected.not_found_page("/404.html");
    }
    let headers = site.site.add_headers(stack);
    let parts = site.site.add_as(protected, headers, stack);
    if site.content == Content::Sample {
        let policy = SignOut::Elsewhere;
        site.site.confine_sample(headers, &parts, policy, stack);
    }
    outputs(
        stack,
        [
            ("SiteUrl", "The site", parts.address().into()),
            ("Distribution", "The distribution", parts.distribution.id()),
            (
                "RedirectUri",
                "Where an identity provider sends people back to",
                text!(
                    "https://",
                    parts.auth.sign_in_host.clone(),
                    "/oauth2/idpresponse"
                ),
            ),
        ],
    );
    app
}

impl Configuration {
    /// A user pool that has each attribute of its own which a provider fills.
    fn pool(&self) -> UserPool {
        let attributes = self.providers.iter().flat_map(Provider::attributes);
        let own: BTreeSet<&str> = attributes.filter_map(|(it, _)| it.own()).collect();
        own.into_iter().fold(UserPool::new(), |pool, name| {
            pool.custom_attribute(name, CustomAttribute::text().mutable())
        })
    }

    /// Whether all people sign in through a provider.
    fn is_for_others_only(&self) -> bool {
        !self.providers.is_empty() && !self.own_people
    }

    /// Whether the first user, who is one of the pool's own, could not sign in.
    fn shuts_the_first_out(&self) -> bool {
        match &self.users {
            words::Users::New(users) => users.first_user.is_some() && self.is_for_others_only(),
            words::Users::Existing(_) => false,
        }
    }

    /// Whether providers are said; the sample of the default is none that anybody has.
    fn says_providers(&self) -> bool {
        !self.providers.is_empty() && self.providers != [Provider::entra()]
    }

    /// Where people are sent at once: there is no choice of one.
    fn straight_to(&self) -> Option<&str> {
        match (&self.straight_to, &self.users, self.providers.as_slice()) {
            (Some(name), _, _) => Some(name),
            (None, words::Users::New(_), [only]) if !self.own_people => Some(Provider::name(only)),
            (None, _, _) => None,
        }
    }
}
