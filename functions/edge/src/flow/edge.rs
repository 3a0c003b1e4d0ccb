//! What answers for a site.

use std::sync::Arc;

use crate::cookie::Names;
use crate::event::Answer;
use crate::flow::response_headers::dress;
use crate::log::{Line, Log};
use crate::outside::Outside;
use crate::token::{Claims, Rejection, TokenUse, Verifier};
use crate::{Moment, Settings};

/// What answers for a site: its settings, what it has learned since it started, and its ways outside.
///
/// Each method is one function of a site. Decisions are pure functions of the event, the settings, the keys and the
/// moment; what is outside is reached through [`Outside`] alone.
#[derive(Debug)]
pub struct Edge {
    settings: Arc<Settings>,
    /// Made once, for every request needs them.
    cookie_names: Names,
    verifier: Verifier,
    outside: Arc<dyn Outside>,
    log: Log,
}

impl Edge {
    /// What answers for a site, as in a new execution environment: it knows nothing but its settings. Its log is the
    /// standard output.
    #[must_use]
    pub fn new(settings: Arc<Settings>, outside: Arc<dyn Outside>) -> Self {
        Self {
            cookie_names: Names::of(&settings),
            verifier: Verifier::new(&settings),
            settings,
            outside,
            log: Log::standard_output(),
        }
    }

    /// Writes the log elsewhere.
    #[must_use]
    pub fn log(mut self, log: Log) -> Self {
        self.log = log;
        self
    }

    /// What it knows of its site.
    #[must_use]
    pub fn settings(&self) -> &Arc<Settings> {
        &self.settings
    }

    /// The names of the session's cookies.
    pub(super) fn cookie_names(&self) -> &Names {
        &self.cookie_names
    }

    /// Its ways outside.
    #[must_use]
    pub fn outside(&self) -> &Arc<dyn Outside> {
        &self.outside
    }

    /// What a token says, if it is right in everything; whether it lets anyone in is another question.
    pub(super) fn verify(
        &mut self,
        token: &str,
        token_use: TokenUse,
        moment: &Moment,
    ) -> Result<Arc<Claims>, Rejection> {
        self.verifier.check(token, token_use, moment, &self.outside)
    }

    /// What an ID token says of which nothing is wrong but that it may have expired.
    pub(super) fn verify_expired(
        &mut self,
        token: &str,
        moment: &Moment,
    ) -> Result<Arc<Claims>, Rejection> {
        self.verifier.check_expired(token, moment, &self.outside)
    }

    /// An answer with the headers that all responses of the site have.
    pub(super) fn dressed(&self, answer: Answer) -> Answer {
        dress(answer, &self.settings.response_headers)
    }

    /// Writes a line to the log.
    pub(super) fn note(&self, line: &Line<'_>) {
        self.log.write(line);
    }
}
