//! The guard of an API.

use std::sync::Arc;

use crate::Moment;
use crate::event::{Answer, Request};
use crate::flow::{Edge, Refusal};
use crate::log::Line;
use crate::token::{Claims, Rejection, TokenUse, authorized};

use super::challenge::{Challenge, Credentials};
use super::key_id::key_id;
use super::refused;

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
                let line = Line::new("deny", "no-token", moment);
                return self.refuse(&request, Challenge::Needed, &line);
            }
            Credentials::Several => {
                let line = Line::new("deny", "several-tokens", moment);
                return self.refuse(&request, Challenge::Invalid, &line);
            }
        };
        match self.access(token, &request, moment) {
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
                    self.refuse(&request, scopes, &line("forbid"))
                } else {
                    self.refuse(&request, Challenge::Invalid, &line("deny"))
                }
            }
        }
    }

    fn access(
        &mut self,
        token: &str,
        request: &Request,
        moment: &Moment,
    ) -> Result<Arc<Claims>, Rejection> {
        let claims = self.verify(token, TokenUse::Access, moment)?;
        authorized(&claims, request, self.settings())?;
        Ok(claims)
    }

    fn refuse(
        &self,
        request: &Request,
        challenge: Challenge<'_>,
        line: &Line<'_>,
    ) -> Result<Answer, Refusal> {
        self.note(line);
        Ok(refused::response(challenge, request, &self.settings().refusal)?.into())
    }
}
