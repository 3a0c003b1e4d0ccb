//! Asking the token endpoint.

use std::time::Duration;

use crate::outside::{Outside, Reply, Request, SendError};
use crate::{Moment, Settings};

use super::reply::{Tokens, success, tokens};
use super::request::form;
use super::{ErrorCode, TokenEndpointError};

/// How long revoking may take: signing out does not depend on it.
const REVOCATION: Duration = Duration::from_millis(1500);

/// Cognito's token endpoint, and its neighbour that revokes, asked within the time of an invocation.
#[derive(Clone, Copy, Debug)]
pub(in crate::flow) struct TokenEndpoint<'a> {
    /// Which client asks, and where.
    pub(in crate::flow) settings: &'a Settings,
    /// The way there.
    pub(in crate::flow) outside: &'a dyn Outside,
    /// Until when.
    pub(in crate::flow) moment: &'a Moment,
}

/// After which failures the same is asked once more. What was refused, and what took too long, never is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Again {
    /// Where the endpoint has certainly not taken the request up: no connection, or 503. A code is good for one use.
    Unprocessed,
    /// After every answer of 5xx too.
    AnyFailure,
    /// Never.
    Never,
}

impl TokenEndpoint<'_> {
    /// The tokens for a code, with the secret of PKCE
    /// ([RFC 7636, 4.5](https://www.rfc-editor.org/rfc/rfc7636#section-4.5)).
    ///
    /// # Errors
    ///
    /// There are none.
    pub(in crate::flow) fn exchange(
        &self,
        code: &str,
        verifier: &str,
        redirect_uri: &str,
    ) -> Result<Tokens, TokenEndpointError> {
        let fields = [
            ("grant_type", "authorization_code"),
            ("code", code),
            ("code_verifier", verifier),
            ("redirect_uri", redirect_uri),
        ];
        let request = form(&self.settings.token_url, self.settings, &fields);
        tokens(&self.send(&request, self.moment.deadline.left(), Again::Unprocessed)?)
    }

    /// New tokens for a refresh token ([RFC 6749, 6](https://www.rfc-editor.org/rfc/rfc6749#section-6)).
    ///
    /// # Errors
    ///
    /// There are none.
    pub(in crate::flow) fn refresh(
        &self,
        refresh_token: &str,
    ) -> Result<Tokens, TokenEndpointError> {
        let fields = [
            ("grant_type", "refresh_token"),
            ("refresh_token", refresh_token),
        ];
        let request = form(&self.settings.token_url, self.settings, &fields);
        tokens(&self.send(&request, self.moment.deadline.left(), Again::AnyFailure)?)
    }

    /// Makes a refresh token useless ([RFC 7009](https://www.rfc-editor.org/rfc/rfc7009)), and at Cognito the access
    /// tokens that came with it.
    ///
    /// # Errors
    ///
    /// It may still be good. A token that is no longer good, or never was, is no error.
    pub(in crate::flow) fn revoke(&self, refresh_token: &str) -> Result<(), TokenEndpointError> {
        let fields = [("token", refresh_token)];
        let request = form(&self.settings.revoke_url, self.settings, &fields);
        let time = self.moment.deadline.left().min(REVOCATION);
        success(&self.send(&request, time, Again::Never)?)
    }

    fn send(
        &self,
        request: &Request,
        time: Duration,
        again: Again,
    ) -> Result<Reply, TokenEndpointError> {
        let first = self.once(request, time);
        let repeat = match &first {
            Err(SendError::Connect) => again != Again::Never,
            Ok(reply) => match again {
                Again::AnyFailure => (500..=599).contains(&reply.status),
                Again::Unprocessed => reply.status == 503,
                Again::Never => false,
            },
            Err(_) => false,
        };
        let reply = if repeat {
            self.once(request, time.min(self.moment.deadline.left()))
        } else {
            first
        };
        reply.map_err(|error| match error {
            SendError::TooLarge => TokenEndpointError::Malformed(error.code()),
            _ => TokenEndpointError::Unavailable(error.code()),
        })
    }

    fn once(&self, request: &Request, time: Duration) -> Result<Reply, SendError> {
        if time.is_zero() {
            return Err(SendError::Timeout);
        }
        self.outside.send(request, time)
    }
}

impl TokenEndpointError {
    /// Whether what was given, a code or a refresh token, will never be taken.
    pub(in crate::flow) fn is_final(self) -> bool {
        matches!(
            self,
            Self::Refused(ErrorCode::InvalidGrant | ErrorCode::UnauthorizedClient)
        )
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;
    use crate::testing::settings;
    use crate::{ClientSecret, Deadline};

    /// Answers from a list, and what was asked.
    #[derive(Debug, Default)]
    struct Script {
        answers: Mutex<Vec<Result<Reply, SendError>>>,
        asked: Mutex<Vec<(Request, Duration)>>,
    }

    impl Outside for Script {
        fn send(&self, request: &Request, time: Duration) -> Result<Reply, SendError> {
            self.asked.lock().unwrap().push((request.clone(), time));
            self.answers.lock().unwrap().remove(0)
        }

        fn random(&self, _: &mut [u8]) -> Result<(), SendError> {
            Err(SendError::Random)
        }
    }

    impl Script {
        fn of(answers: &[Result<Reply, SendError>]) -> Self {
            Self {
                answers: Mutex::new(answers.to_vec()),
                asked: Mutex::default(),
            }
        }

        fn bodies(&self) -> Vec<String> {
            let asked = self.asked.lock().unwrap();
            let bodies = asked.iter().map(|(request, _)| request.body.clone());
            bodies
                .map(|body| String::from_utf8(body).unwrap())
                .collect()
        }
    }

    const GOOD: &str = r#"{"id_token":"i","access_token":"a","refresh_token":"r","token_type":"Bearer","expires_in":3600}"#;

    #[expect(
        clippy::unnecessary_wraps,
        reason = "it stands beside errors in scripts"
    )]
    fn reply(status: u16, content_type: &str, body: &str) -> Result<Reply, SendError> {
        Ok(Reply {
            status,
            content_type: (!content_type.is_empty()).then(|| content_type.to_owned()),
            body: body.as_bytes().to_vec(),
        })
    }

    fn json(status: u16, body: &str) -> Result<Reply, SendError> {
        reply(status, "application/json", body)
    }

    fn moment(time: Duration) -> Moment {
        Moment {
            now: 1_800_000_000,
            request_id: "a".to_owned(),
            deadline: Deadline::within(time),
        }
    }

    fn ask<T>(
        script: &Script,
        settings: &Settings,
        time: Duration,
        ask: impl FnOnce(TokenEndpoint<'_>) -> T,
    ) -> T {
        ask(TokenEndpoint {
            settings,
            outside: script,
            moment: &moment(time),
        })
    }

    fn exchange(script: &Script) -> Result<Tokens, TokenEndpointError> {
        ask(script, &settings(), Deadline::TOTAL, |endpoint| {
            endpoint.exchange("c", "v", "https://docs.example.com/signin")
        })
    }

    #[test]
    fn forms_say_what_the_endpoints_want() {
        let script = Script::of(&[json(200, GOOD), json(200, GOOD), reply(200, "", "")]);
        let mut settings = settings();
        settings.client_secret = Some(ClientSecret::new("s:e+c r%\u{e9}"));
        settings.client_id = "a&b:c".to_owned();
        ask(&script, &settings, Deadline::TOTAL, |endpoint| {
            endpoint
                .exchange("c&o", "v~-._", "https://docs.example.com/signin")
                .unwrap();
            endpoint.refresh("r=1").unwrap();
            endpoint.revoke("r=1").unwrap();
        });
        assert_eq!(
            script.bodies(),
            [
                "client_id=a%26b%3Ac&grant_type=authorization_code&code=c%26o&code_verifier=v~-._\
                 &redirect_uri=https%3A%2F%2Fdocs.example.com%2Fsignin",
                "client_id=a%26b%3Ac&grant_type=refresh_token&refresh_token=r%3D1",
                "client_id=a%26b%3Ac&token=r%3D1",
            ]
        );
        let asked = script.asked.lock().unwrap();
        let urls: Vec<_> = asked
            .iter()
            .map(|(request, _)| request.url.as_str())
            .collect();
        let base = "https://docs.auth.eu-north-1.amazoncognito.com/oauth2";
        assert_eq!(
            urls,
            [
                format!("{base}/token"),
                format!("{base}/token"),
                format!("{base}/revoke")
            ]
        );
        for (request, _) in asked.iter() {
            let header = |name: &str| {
                let mut found = request.headers.iter().filter(|(other, _)| other == name);
                found.next().map(|(_, value)| value.as_str())
            };
            // base64 of `a%26b%3Ac:s%3Ae%2Bc%20r%25%C3%A9`
            assert_eq!(
                header("Authorization"),
                Some("Basic YSUyNmIlM0FjOnMlM0FlJTJCYyUyMHIlMjUlQzMlQTk=")
            );
            assert_eq!(
                header("Content-Type"),
                Some("application/x-www-form-urlencoded")
            );
            assert_eq!(request.limit, 65_536);
        }
    }

    #[test]
    fn a_public_client_says_no_secret() {
        let script = Script::of(&[json(200, GOOD)]);
        exchange(&script).unwrap();
        let asked = script.asked.lock().unwrap();
        let names: Vec<_> = asked[0].0.headers.iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["Content-Type", "Accept"]);
    }

    #[test]
    fn only_a_whole_answer_gives_tokens() {
        use TokenEndpointError::{Malformed, Refused, Unavailable};
        let with = |from: &str, to: &str| GOOD.replace(from, to);
        let large = with("\"a\"", &format!("\"{}\"", "a".repeat(65_536)));
        let cases = [
            (json(200, GOOD), None),
            (reply(200, "application/json;charset=UTF-8", GOOD), None),
            (reply(200, "Application/JSON ; charset=utf-8", GOOD), None),
            (json(200, &with("Bearer", "bearer")), None),
            (json(200, &with("\"refresh_token\":\"r\",", "")), None),
            (json(200, &with("}", ",\"new\":[1]}")), None),
            (reply(200, "", GOOD), Some(Malformed("content-type"))),
            (
                reply(200, "text/html", GOOD),
                Some(Malformed("content-type")),
            ),
            (
                reply(200, "application/jsonp", GOOD),
                Some(Malformed("content-type")),
            ),
            (
                reply(200, "text/json", GOOD),
                Some(Malformed("content-type")),
            ),
            (json(200, ""), Some(Malformed("body"))),
            (json(200, "null"), Some(Malformed("body"))),
            (json(200, "[]"), Some(Malformed("body"))),
            (json(200, "{}"), Some(Malformed("body"))),
            (json(200, &GOOD[..40]), Some(Malformed("body"))),
            (json(200, &format!("{GOOD}{GOOD}")), Some(Malformed("body"))),
            (json(200, &with("\"i\"", "1")), Some(Malformed("body"))),
            (json(200, &with("\"i\"", "null")), Some(Malformed("body"))),
            (
                json(200, &with("\"a\"", "[\"a\"]")),
                Some(Malformed("body")),
            ),
            (json(200, &with("\"r\"", "{}")), Some(Malformed("body"))),
            (
                json(200, &with("access_token", "Access_Token")),
                Some(Malformed("body")),
            ),
            (
                json(200, &with("}", ",\"id_token\":\"x\"}")),
                Some(Malformed("body")),
            ),
            (
                json(200, &with("Bearer", "mac")),
                Some(Malformed("token-type")),
            ),
            (
                json(200, &with("\"i\"", "\"\"")),
                Some(Malformed("empty-token")),
            ),
            (
                json(200, &with("\"r\"", "\"\"")),
                Some(Malformed("empty-token")),
            ),
            (json(200, &large), Some(Malformed("too-large"))),
            (Err(SendError::TooLarge), Some(Malformed("too-large"))),
            (json(201, GOOD), Some(Malformed("status"))),
            (json(204, ""), Some(Malformed("status"))),
            (json(302, GOOD), Some(Malformed("status"))),
            (
                json(400, r#"{"error":"invalid_grant"}"#),
                Some(Refused(ErrorCode::InvalidGrant)),
            ),
            (
                json(
                    400,
                    r#"{"error":"invalid_client","error_description":"invalid_grant"}"#,
                ),
                Some(Refused(ErrorCode::InvalidClient)),
            ),
            (
                json(400, r#"{"error":"invalid_grant "}"#),
                Some(Refused(ErrorCode::Other)),
            ),
            (
                json(400, r#"{"error":["invalid_grant"]}"#),
                Some(Refused(ErrorCode::Other)),
            ),
            (
                reply(400, "text/html", r#"{"error":"invalid_grant"}"#),
                Some(Refused(ErrorCode::Other)),
            ),
            (json(403, GOOD), Some(Refused(ErrorCode::Other))),
            (json(429, ""), Some(Unavailable("status-429"))),
            (json(500, GOOD), Some(Unavailable("status-5xx"))),
            (Err(SendError::Timeout), Some(Unavailable("timeout"))),
            (Err(SendError::Broken), Some(Unavailable("broken"))),
        ];
        for (answer, error) in cases {
            let script = Script::of(std::slice::from_ref(&answer));
            assert_eq!(exchange(&script).err(), error, "{answer:?}");
        }
    }

    type Ask = fn(TokenEndpoint<'_>) -> bool;

    #[test]
    fn only_what_cannot_have_happened_is_tried_again_and_only_once() {
        let down = Err(SendError::Connect);
        let good = json(200, GOOD);
        // What comes first, and how often is asked with a code, a refresh token, and to revoke.
        let cases = [
            (down, [2, 2, 1]),
            (json(503, ""), [2, 2, 1]),
            (json(500, ""), [1, 2, 1]),
            (json(504, ""), [1, 2, 1]),
            (json(400, r#"{"error":"invalid_grant"}"#), [1, 1, 1]),
            (json(401, ""), [1, 1, 1]),
            (json(429, ""), [1, 1, 1]),
            (json(302, ""), [1, 1, 1]),
            (json(200, "{}"), [1, 1, 1]),
            (Err(SendError::Timeout), [1, 1, 1]),
            (Err(SendError::Broken), [1, 1, 1]),
            (Err(SendError::TooLarge), [1, 1, 1]),
            (Err(SendError::Address), [1, 1, 1]),
            (good.clone(), [1, 1, 1]),
        ];
        let asks: [Ask; 3] = [
            |endpoint| endpoint.exchange("c", "v", "u").is_ok(),
            |endpoint| endpoint.refresh("r").is_ok(),
            |endpoint| endpoint.revoke("r").is_ok(),
        ];
        for (first, counts) in cases {
            for (call, count) in asks.iter().zip(counts) {
                let script = Script::of(&[first.clone(), good.clone(), good.clone()]);
                let done = ask(&script, &settings(), Deadline::TOTAL, call);
                assert_eq!(script.asked.lock().unwrap().len(), count, "{first:?}");
                assert!(done || count == 1, "{first:?}");
                let twice = Script::of(&[first.clone(), first.clone(), good.clone()]);
                ask(&twice, &settings(), Deadline::TOTAL, call);
                assert_eq!(twice.asked.lock().unwrap().len(), count, "{first:?} twice");
            }
        }
    }

    #[test]
    fn time_is_that_of_the_invocation() {
        let script = Script::of(&[json(200, GOOD), reply(200, "", "")]);
        let hour = Duration::from_hours(1);
        ask(&script, &settings(), hour, |endpoint| {
            endpoint.refresh("r").unwrap();
            endpoint.revoke("r").unwrap();
        });
        let asked = script.asked.lock().unwrap();
        assert!(asked[0].1 <= hour && asked[0].1 > REVOCATION);
        assert_eq!(asked[1].1, REVOCATION);

        let script = Script::of(&[]);
        let none = ask(&script, &settings(), Duration::ZERO, |endpoint| {
            endpoint.refresh("r")
        });
        assert_eq!(none, Err(TokenEndpointError::Unavailable("timeout")));
    }

    #[test]
    fn tokens_and_secrets_are_not_printed() {
        let script = Script::of(&[json(200, GOOD)]);
        let tokens = exchange(&script).unwrap();
        assert_eq!(format!("{tokens:?}"), "Tokens(..)");
    }
}
