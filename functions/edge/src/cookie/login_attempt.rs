//! What a browser must bring back from the sign-in pages.

use std::fmt;

use aws_lc_rs::{constant_time, digest};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

use super::names::Names;
use super::{Jar, SetCookie, repetition};
use crate::Settings;
use crate::flow::ReturnPath;

/// What a browser must bring back from the sign-in pages: one attempt to sign in, in a cookie of its own.
///
/// The cookie binds the attempt to the browser that began it. Only the host itself can set it, so it needs no
/// signature; its name ends with the first eight characters of `state`, so attempts in several tabs do not
/// disturb each other.
#[derive(Clone, PartialEq, Eq)]
pub struct LoginAttempt {
    /// The parameter `state`: 43 characters that nobody can guess.
    pub state: String,
    /// The code verifier of PKCE ([RFC 7636](https://www.rfc-editor.org/rfc/rfc7636)): 43 characters.
    pub verifier: String,
    /// The `nonce` that the ID token must have: 43 characters.
    pub nonce: String,
    /// Where the browser wanted to go.
    pub return_path: ReturnPath,
    /// When the attempt began, in seconds since the epoch.
    pub issued_at: u64,
}

/// The cookie's value, as base64url of JSON.
#[derive(Serialize, Deserialize)]
struct Content {
    state: String,
    verifier: String,
    nonce: String,
    path: String,
    at: u64,
}

/// 32 bytes in base64url.
const LENGTH: usize = 43;

/// How many characters of `state` the cookie's name ends with.
const SUFFIX: usize = 8;

/// How many attempts a browser keeps: with more, the oldest go.
const MOST: usize = 5;

/// How far the clocks of two servers of CloudFront may differ, in seconds.
const SKEW: u64 = 60;

impl LoginAttempt {
    /// A new attempt, of 96 random bytes.
    #[must_use]
    pub fn new(random: &[u8; 96], return_path: ReturnPath, now: u64) -> Self {
        let mut parts = random.chunks(32).map(|bytes| URL_SAFE_NO_PAD.encode(bytes));
        let mut part = || parts.next().unwrap_or_default();
        Self {
            state: part(),
            verifier: part(),
            nonce: part(),
            return_path,
            issued_at: now,
        }
    }

    /// The parameter `code_challenge`, by the method `S256`.
    #[must_use]
    pub fn code_challenge(&self) -> String {
        let hash = digest::digest(&digest::SHA256, self.verifier.as_bytes());
        URL_SAFE_NO_PAD.encode(hash.as_ref())
    }

    /// The cookie of this attempt.
    #[must_use]
    pub fn cookie(&self, settings: &Settings) -> SetCookie {
        let content = Content {
            state: self.state.clone(),
            verifier: self.verifier.clone(),
            nonce: self.nonce.clone(),
            path: self.return_path.as_str().to_owned(),
            at: self.issued_at,
        };
        // A struct of texts and a number always becomes JSON; were it not so, the empty value would be refused.
        let json = serde_json::to_vec(&content).unwrap_or_default();
        SetCookie::new(
            name(&Names::of(settings), &self.state),
            URL_SAFE_NO_PAD.encode(json),
        )
        .max_age(settings.login_state_max_age)
    }

    /// The attempt to which a `state` belongs; `None` if this browser has none, if it is malformed or too old, or if
    /// the state is another one.
    #[must_use]
    pub fn read(jar: &Jar<'_>, settings: &Settings, state: &str, now: u64) -> Option<Self> {
        if !is_random(state) {
            return None;
        }
        let name = name(&Names::of(settings), state);
        let attempt = decode(jar.value(&name).ok()??, settings)?;
        let same =
            constant_time::verify_slices_are_equal(attempt.state.as_bytes(), state.as_bytes());
        same.ok()?;
        let age = now.saturating_sub(attempt.issued_at);
        let early = attempt.issued_at.saturating_sub(now);
        let skew = settings.leeway.saturating_add(SKEW);
        (age <= settings.login_state_max_age && early <= skew).then_some(attempt)
    }

    /// Takes away the cookie of the attempt to which a `state` belongs; `None` if it is no state of ours.
    #[must_use]
    pub fn expired(settings: &Settings, state: &str) -> Option<SetCookie> {
        is_random(state).then(|| SetCookie::expired(name(&Names::of(settings), state)))
    }

    /// Takes away the oldest attempts of a browser that begins another, so that it has at most five; and at most
    /// five at once, so that the answer stays small.
    #[must_use]
    pub fn surplus(jar: &Jar<'_>, settings: &Settings) -> Vec<SetCookie> {
        let names = Names::of(settings);
        // The count of repetitions is no attempt: without it nobody would notice that a browser goes in circles.
        let count = repetition::name(&names);
        let mut attempts: Vec<(u64, &str)> = jar
            .names()
            .filter(|name| name.starts_with(names.login()))
            .filter(|name| *name != count && *name != names.over())
            .map(|name| {
                let content = jar.value(name).ok().flatten();
                let attempt = content.and_then(|content| decode(content, settings));
                (attempt.map_or(0, |attempt| attempt.issued_at), name)
            })
            .collect();
        attempts.sort_unstable();
        attempts.dedup();
        let surplus = attempts.len().saturating_sub(MOST.saturating_sub(1));
        attempts
            .into_iter()
            .take(surplus.min(MOST))
            .map(|(_, name)| SetCookie::expired(name))
            .collect()
    }
}

fn name(names: &Names, state: &str) -> String {
    let suffix: String = state.chars().take(SUFFIX).collect();
    format!("{}{suffix}", names.login())
}

fn decode(content: &str, settings: &Settings) -> Option<LoginAttempt> {
    let json = URL_SAFE_NO_PAD.decode(content).ok()?;
    let content: Content = serde_json::from_slice(&json).ok()?;
    let (path, query) = match content.path.split_once('?') {
        Some((path, query)) => (path, query),
        None => (content.path.as_str(), ""),
    };
    let random = [&content.state, &content.verifier, &content.nonce];
    if !random.into_iter().all(|text| is_random(text)) {
        return None;
    }
    Some(LoginAttempt {
        return_path: ReturnPath::new(path, query, settings),
        state: content.state,
        verifier: content.verifier,
        nonce: content.nonce,
        issued_at: content.at,
    })
}

/// Whether a text has the form of 32 bytes in base64url.
fn is_random(text: &str) -> bool {
    text.len() == LENGTH
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

/// The parts are secrets: they are not printed.
impl fmt::Debug for LoginAttempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LoginAttempt")
            .field("issued_at", &self.issued_at)
            .finish_non_exhaustive()
    }
}
