//! A key set's endpoint that does what a test says, and a verifier that asks it.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use palisade_edge::outside::{Outside, Reply, Request, SendError};
use palisade_edge::token::{Claims, Rejection, TokenUse, Verifier};
use palisade_edge::{Deadline, Moment, Settings};

use crate::signer::{NOW, key_set};
use crate::testing;

/// What the endpoint does once.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    Reply(u16, Option<&'static str>, Vec<u8>),
    Fail(SendError),
    /// It says nothing for a time, then what it is to say.
    Late(Duration, Box<Self>),
    Panic,
}

impl Act {
    /// A good answer.
    pub(crate) fn set(set: impl ToString) -> Self {
        Self::Reply(200, Some("application/json"), set.to_string().into_bytes())
    }
}

/// An endpoint.
#[derive(Debug, Default)]
pub(crate) struct Endpoint {
    acts: Mutex<VecDeque<Act>>,
    requests: Mutex<Vec<Request>>,
}

impl Endpoint {
    /// How often it was asked.
    pub(crate) fn asked(&self) -> usize {
        self.requests.lock().unwrap().len()
    }

    /// What it was asked.
    pub(crate) fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }

    /// What it does next.
    pub(crate) fn will(&self, act: Act) {
        self.acts.lock().unwrap().push_back(act);
    }
}

impl Outside for Endpoint {
    fn send(&self, request: &Request, time: Duration) -> Result<Reply, SendError> {
        assert!(time <= Duration::from_millis(2_500), "{time:?}");
        self.requests.lock().unwrap().push(request.clone());
        let act = self.acts.lock().unwrap().pop_front();
        perform(act.unwrap_or(Act::Fail(SendError::Connect)))
    }

    fn random(&self, bytes: &mut [u8]) -> Result<(), SendError> {
        bytes.fill(0);
        Ok(())
    }
}

fn perform(act: Act) -> Result<Reply, SendError> {
    match act {
        Act::Reply(status, content_type, body) => Ok(Reply {
            status,
            content_type: content_type.map(str::to_owned),
            body,
        }),
        Act::Fail(error) => Err(error),
        Act::Late(time, act) => {
            thread::sleep(time);
            perform(*act)
        }
        Act::Panic => panic!("the endpoint's code is wrong"),
    }
}

/// A verifier and the endpoint that it asks.
pub(crate) struct Pool {
    pub(crate) verifier: Verifier,
    pub(crate) endpoint: Arc<Endpoint>,
}

impl Pool {
    /// One with the pool's key set, deployed with the code.
    pub(crate) fn deployed() -> Self {
        Self::new(|settings| settings.jwks = Some(key_set().to_string()))
    }

    /// One whose settings a test changes.
    pub(crate) fn new(change: impl FnOnce(&mut Settings)) -> Self {
        let mut settings = testing::settings();
        change(&mut settings);
        Self {
            verifier: Verifier::new(&settings),
            endpoint: Arc::default(),
        }
    }

    /// Checks an ID token.
    pub(crate) fn id(&mut self, token: &str, now: u64) -> Result<Arc<Claims>, Rejection> {
        self.check(token, TokenUse::Id, now)
    }

    /// Checks a token.
    pub(crate) fn check(
        &mut self,
        token: &str,
        token_use: TokenUse,
        now: u64,
    ) -> Result<Arc<Claims>, Rejection> {
        let outside: Arc<dyn Outside> = self.endpoint.clone();
        let moment = Moment {
            now,
            request_id: "id".to_owned(),
            deadline: Deadline::begin(),
        };
        self.verifier.check(token, token_use, &moment, &outside)
    }
}

/// What a new verifier says of a token, after which it must not have asked for keys.
pub(crate) fn verdict(token: &str, token_use: TokenUse) -> Result<(), Rejection> {
    let mut pool = Pool::deployed();
    let verdict = pool.check(token, token_use, NOW).map(|_| ());
    if verdict != Err(Rejection::KeySetUnavailable) {
        assert_eq!(pool.endpoint.asked(), 0, "{token}");
    }
    verdict
}

/// Every ID token of a table is refused for its reason.
pub(crate) fn refused(cases: &[(impl AsRef<str>, Rejection)]) {
    let wrong: Vec<String> = cases
        .iter()
        .map(|(token, reason)| {
            (
                token.as_ref(),
                verdict(token.as_ref(), TokenUse::Id),
                reason,
            )
        })
        .filter(|(_, verdict, reason)| *verdict != Err(**reason))
        .map(|(token, verdict, reason)| format!("{reason:?}, not {verdict:?}: {token}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
