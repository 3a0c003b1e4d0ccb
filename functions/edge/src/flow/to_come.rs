//! The functions that are not written yet: they fail closed.

use crate::Moment;
use crate::cookie::{Jar, Session};
use crate::event::{Answer, Event, Request};
use crate::log::Line;

use super::page::Page;
use super::refresh_address::return_path;
use super::{Edge, Refusal, viewer_request};

impl Edge {
    /// Ends signing in.
    ///
    /// # Errors
    ///
    /// The event is no viewer-request, or has not exactly one record.
    pub fn sign_in(&mut self, event: Event, moment: &Moment) -> Result<Answer, Refusal> {
        self.not_yet(event, moment)
    }

    /// Signs out.
    ///
    /// # Errors
    ///
    /// The event is no viewer-request, or has not exactly one record.
    pub fn sign_out(&mut self, event: Event, moment: &Moment) -> Result<Answer, Refusal> {
        self.not_yet(event, moment)
    }

    /// Gets a new ID token at the refresh path.
    ///
    /// # Errors
    ///
    /// The event is no viewer-request, or has not exactly one record.
    pub fn refresh(&mut self, event: Event, moment: &Moment) -> Result<Answer, Refusal> {
        self.not_yet(event, moment)
    }

    /// Gets a new ID token, and sends the browser to the same address again.
    pub(super) fn refresh_in_place(
        &mut self,
        _request: &Request,
        _jar: &Jar,
        _session: Session,
        moment: &Moment,
    ) -> Result<Answer, Refusal> {
        self.show(
            Page::Unavailable,
            &Line::new("deny", "to-come", moment),
            moment,
        )
    }

    fn not_yet(&mut self, event: Event, moment: &Moment) -> Result<Answer, Refusal> {
        let request = viewer_request(event)?;
        return_path(&request.querystring, self.settings());
        self.show(
            Page::Unavailable,
            &Line::new("deny", "to-come", moment),
            moment,
        )
    }
}
