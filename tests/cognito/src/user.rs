//! Users of a pool.

use serde_json::{Map, Value};

/// A user of a [`Pool`](crate::Pool).
#[derive(Clone, Debug)]
pub struct User {
    pub(crate) name: String,
    pub(crate) password: String,
    pub(crate) sub: String,
    pub(crate) email: String,
    pub(crate) groups: Vec<String>,
    pub(crate) claims: Map<String, Value>,
    pub(crate) disabled: bool,
}

impl User {
    /// A user who signs in with this name and password.
    ///
    /// The subject and the e-mail address are made from the name; the user is in no group.
    #[must_use]
    pub fn new(name: impl Into<String>, password: impl Into<String>) -> Self {
        let name = name.into();
        Self {
            sub: subject(&name),
            email: format!("{name}@example.com"),
            name,
            password: password.into(),
            groups: Vec::new(),
            claims: Map::new(),
            disabled: false,
        }
    }

    /// The subject. Defaults to a UUID made from the name.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.sub = subject.into();
        self
    }

    /// The e-mail address. Defaults to `<name>@example.com`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = email.into();
        self
    }

    /// A group more.
    #[must_use]
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.groups.push(group.into());
        self
    }

    /// A claim more in ID tokens, such as `custom:tenant`.
    #[must_use]
    pub fn claim(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.claims.insert(name.into(), value.into());
        self
    }

    /// The user can neither sign in nor refresh.
    #[must_use]
    pub fn disabled(mut self) -> Self {
        self.disabled = true;
        self
    }
}

/// A UUID that looks random and depends on the name alone.
fn subject(name: &str) -> String {
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, name.as_bytes());
    let mut bytes = [0; 16];
    for (to, from) in bytes.iter_mut().zip(digest.as_ref()) {
        *to = *from;
    }
    crate::text::uuid(bytes)
}
