//! The app as a whole.

use palisade::patterns::{AuthFunctions, Client, ProtectedSite};
use palisade::{App, Region};

use super::configuration::{Configuration, Delivery};
use super::mode::Mode;
use super::outputs;
use crate::options::Options;
use crate::systems::words::{ClientType, scopes};

/// Downloads behind CloudFront for signed-in people, whose tokens are in cookies: no client changes for it.
///
/// A single-page app or a static site, in a bucket or on a server, with a user pool of its own or one that is there; or
/// functions only, for a distribution that is there.
pub fn build(options: &Options<Configuration>) -> App {
    let site = options.config();
    let mut app = options.app(site.name());
    let stack = app.stack("Site", site.region);
    site.tell_contradictions(stack);
    let pool = site.users.added(stack);
    let auth = site.auth(AuthFunctions::new(pool));
    let auth = match &site.distribution {
        Delivery::New(delivery) => {
            let protected = site.protected(ProtectedSite::new(delivery.told(auth)));
            let headers = delivery.add_headers(stack);
            let parts = delivery.add_as(protected, headers, stack);
            if site.is_sample() {
                let users = &site.users;
                delivery.confine_sample(headers, &parts, users.into(), stack);
            }
            outputs::of_site(stack, &parts);
            outputs::of_users(stack, site, &parts.auth, parts.address());
            parts.auth
        }
        Delivery::Existing(there) => {
            let parts = stack.add("Auth", auth.site(there.domain_name.clone()));
            outputs::of_users(stack, site, &parts, there.address());
            parts
        }
    };
    let functions = match site.region {
        Region::UsEast1 => stack,
        _ => app.stack("Edge", Region::UsEast1),
    };
    outputs::of_functions(functions, &auth);
    app
}

impl Configuration {
    /// The name of the app, with which names of stacks begin.
    fn name(&self) -> String {
        let application = self.application.as_ref();
        match &self.suffix {
            Some(suffix) => format!("{application}-{}", suffix.as_ref()),
            None => application.to_owned(),
        }
    }

    /// The functions, told everything about who gets in.
    fn auth(&self, auth: AuthFunctions) -> AuthFunctions {
        let mut auth = auth
            .client(self.client())
            .scopes(scopes(&self.scopes))
            .paths((&self.paths).into())
            .cookies(self.cookies().of(&self.application, self.mode))
            .cookie_attributes(self.cookie_attributes());
        if self.mode == Mode::SinglePage {
            auth = auth.page_configuration();
        }
        if let Some(group) = &self.required_group {
            auth = auth.required_group(group);
        }
        if self.folder_index() {
            auth = auth.static_index("index.html");
        }
        for cookie in &self.additional_cookies {
            auth = auth.additional_cookie(cookie.clone());
        }
        self.functions.told(self.users.told(auth))
    }

    /// The site in front of what it delivers.
    fn protected(&self, site: ProtectedSite) -> ProtectedSite {
        let mut site = site.origin(&self.origin);
        if self.mode == Mode::SinglePage {
            site = site.single_page();
        }
        if let Some(folder) = self.content() {
            site = site.files(folder);
        }
        if self.mode == Mode::Static && self.is_sample() {
            site = site.not_found_page("/404.html");
        }
        let root = self.root_object.clone();
        site.distribution(|distribution| match root.as_str() {
            "" => distribution.without_root_object(),
            _ => distribution.root_object(root),
        })
    }

    fn client(&self) -> Client {
        let by_mode = match self.mode {
            Mode::SinglePage => ClientType::Public,
            Mode::Static => ClientType::Confidential,
        };
        match self.client.unwrap_or(by_mode) {
            ClientType::Public => Client::Public,
            ClientType::Confidential => Client::Confidential,
        }
    }
}
