//! The guard of an API.

use std::sync::Arc;

use crate::Moment;
use crate::event::{Answer, Request};
use crate::flow::{Edge, Refusal};
use crate::log::Line;
use crate::token::{Claims, Rejection, TokenUse, authorized};

use super::challenge::{Challenge, Credentials};
use super::key_id::key_id;

impl Edge {
    /// Lets a request go on if its header `Authorization` has an access token.
    pub(super) fn by_token(
        &mut self,
        request: Request,
        moment: &Moment,
    ) -> Result<Answer, Refusal> {
        let token = match Credentials::of(&request.headers) {
            Credentials::Token(token) => token,
            Credentials::None => {
                return self.challenge(Challenge::Needed, &Line::new("deny", "no-token", moment));
            }
            Credentials::Several => {
                let line = Line::new("deny", "several-tokens", moment);
                return self.challenge(Challenge::Invalid, &line);
            }
        };
        match self.access(token, moment) {
            Ok(claims) => {
                let line = Line::new("allow", "token", moment).kid(Some(claims.key_id()));
                Ok(self.forward(request, Some(&claims), &line))
            }
            Err(rejection) => {
                let kid = key_id(token);
                let line =
                    |decision| Line::new(decision, rejection.code(), moment).kid(kid.as_deref());
                if rejection.is_forbidden() {
                    let scopes = Challenge::Insufficient(&self.settings().required_scopes);
                    self.challenge(scopes, &line("forbid"))
                } else {
                    self.challenge(Challenge::Invalid, &line("deny"))
                }
            }
        }
    }

    fn access(&mut self, token: &str, moment: &Moment) -> Result<Arc<Claims>, Rejection> {
        let claims = self.verify(token, TokenUse::Access, moment)?;
        authorized(&claims, self.settings())?;
        Ok(claims)
    }

    fn challenge(&self, challenge: Challenge<'_>, line: &Line<'_>) -> Result<Answer, Refusal> {
        self.note(line);
        Ok(challenge.response()?.into())
    }
}
