//! What cookies of one kind have in common.

use palisade_edge_configuration::{Attributes, Lifetime, SameSite};

use super::SetCookie;

/// What cookies of one kind have in common.
#[derive(Clone, Debug)]
pub(super) struct Kind {
    attributes: Attributes,
    session_seconds: u64,
    scripts: bool,
}

impl Kind {
    /// A kind of these attributes, which is kept for a session unless they say otherwise.
    pub(super) fn new(attributes: &Attributes, session_seconds: u64) -> Self {
        Self {
            attributes: attributes.clone(),
            session_seconds,
            scripts: false,
        }
    }

    /// The same kind, and whether scripts read it.
    pub(super) fn scripts(&self, scripts: bool) -> Self {
        Self {
            scripts,
            ..self.clone()
        }
    }

    /// The path of these cookies.
    pub(super) fn path(&self) -> &str {
        self.attributes.path.as_deref().unwrap_or("/")
    }

    /// The domain of these cookies.
    pub(super) fn domain(&self) -> Option<&str> {
        self.attributes.domain.as_deref()
    }

    /// A cookie of this kind.
    pub(super) fn cookie(&self, name: &str, value: &str) -> SetCookie {
        let Attributes {
            domain,
            same_site,
            lifetime,
            ..
        } = &self.attributes;
        let mut cookie = SetCookie::new(name, value)
            .path(self.path())
            .same_site(same_site.unwrap_or(SameSite::Lax));
        if let Some(domain) = domain {
            cookie = cookie.domain(domain);
        }
        cookie = match lifetime {
            Some(Lifetime::Session) => cookie,
            Some(Lifetime::Seconds(seconds)) => cookie.max_age((*seconds).into()),
            None => cookie.max_age(self.session_seconds),
        };
        if self.scripts {
            cookie.readable_by_scripts()
        } else {
            cookie
        }
    }

    /// What takes a cookie of this kind away.
    pub(super) fn gone(&self, name: &str) -> SetCookie {
        self.cookie(name, "").gone()
    }
}
