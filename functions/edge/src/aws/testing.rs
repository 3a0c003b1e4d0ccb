//! AWS with answers prepared.

use std::sync::Mutex;
use std::time::Duration;

use super::Credentials;
use crate::outside::{Outside, Reply, Request, SendError};

pub(super) const TIME: Duration = Duration::from_secs(3);

pub(super) fn credentials() -> Credentials {
    Credentials {
        access_key_id: "AKIDEXAMPLE".to_owned(),
        secret_access_key: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY".to_owned(),
        session_token: Some("TOKEN".to_owned()),
    }
}

/// Gives one answer to everything, and keeps the last request.
#[derive(Debug)]
pub(super) struct Canned {
    answer: Result<Reply, SendError>,
    asked: Mutex<Option<Request>>,
}

impl Canned {
    pub(super) fn new(status: u16, body: &str) -> Self {
        Self {
            answer: Ok(Reply {
                status,
                content_type: Some("application/x-amz-json-1.1".to_owned()),
                body: body.as_bytes().to_vec(),
            }),
            asked: Mutex::default(),
        }
    }

    pub(super) fn failing(error: SendError) -> Self {
        Self {
            answer: Err(error),
            asked: Mutex::default(),
        }
    }

    pub(super) fn request(&self) -> Request {
        self.asked.lock().unwrap().clone().unwrap()
    }
}

impl Outside for Canned {
    fn send(&self, request: &Request, _: Duration) -> Result<Reply, SendError> {
        *self.asked.lock().unwrap() = Some(request.clone());
        self.answer.clone()
    }

    fn random(&self, _: &mut [u8]) -> Result<(), SendError> {
        Err(SendError::Random)
    }
}
