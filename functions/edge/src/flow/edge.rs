//! What answers for a site.

use std::sync::Arc;

use crate::event::{Answer, Event};
use crate::log::{Line, Log};
use crate::outside::Outside;
use crate::{Moment, Settings};

use super::Refusal;

/// What answers for a site: its settings, what it has learned since it started, and its ways outside.
///
/// Each method is one function of a site. Decisions are pure functions of the event, the settings, the keys and the
/// moment; what is outside is reached through [`Outside`] alone.
#[derive(Debug)]
pub struct Edge {
    pub(super) settings: Arc<Settings>,
    pub(super) outside: Arc<dyn Outside>,
    log: Log,
}

impl Edge {
    /// What answers for a site, as in a new execution environment: it knows nothing but its settings. Its log is the
    /// standard output.
    #[must_use]
    pub fn new(settings: Arc<Settings>, outside: Arc<dyn Outside>) -> Self {
        Self {
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

    /// Guards a site: lets a request go on, sends the visitor to sign in, or refuses.
    ///
    /// # Errors
    ///
    /// The event is no viewer-request, or has not exactly one record.
    pub fn authorize(&mut self, event: Event, moment: &Moment) -> Result<Answer, Refusal> {
        let _request = super::viewer_request(event)?;
        self.note(&Line::new("deny", "not-written", moment));
        Ok(super::answer::empty(503)?.into())
    }

    /// What it knows of its site.
    #[must_use]
    pub fn settings(&self) -> &Arc<Settings> {
        &self.settings
    }

    /// Its ways outside.
    #[must_use]
    pub fn outside(&self) -> &Arc<dyn Outside> {
        &self.outside
    }

    /// Writes a line to the log.
    pub(super) fn note(&self, line: &Line<'_>) {
        self.log.write(line);
    }
}
