//! The key set that counts.

use std::sync::Arc;
use std::time::Duration;

use super::fetch::Fetch;
use super::{FetchFault, KeySet, Need, Schedule};
use crate::outside::{Outside, SendError};
use crate::{Moment, Settings};

/// How long a fetch may take, of the three seconds of an invocation.
const LONGEST_FETCH: Duration = Duration::from_millis(2_500);
/// How long an invocation waits where the set that is there can be used still.
const SHORT_WAIT: Duration = Duration::from_millis(250);

/// The key set that counts: the one that was deployed with the code, until a newer good one was fetched.
///
/// It is fetched when it has grown old, and for tokens that name an unknown key, as [`Schedule`] says. An answer
/// that is not a good set changes nothing. Only one fetch runs at a time.
#[derive(Debug)]
pub struct KeyStore {
    set: Arc<KeySet>,
    url: String,
    schedule: Schedule,
    fetch: Option<Fetch>,
    fault: Option<FetchFault>,
}

impl KeyStore {
    /// The set that was deployed with the code, or none: then the first token makes it fetch one.
    #[must_use]
    pub fn new(settings: &Settings) -> Self {
        let deployed = settings.jwks.as_deref().map(KeySet::parse);
        let (set, fault) = match deployed {
            Some(Ok(set)) => (set, None),
            Some(Err(error)) => (KeySet::default(), Some(FetchFault::KeySet(error))),
            None => (KeySet::default(), None),
        };
        Self {
            set: Arc::new(set),
            url: settings.jwks_url.clone(),
            schedule: Schedule::new(settings.jwks_max_age),
            fetch: None,
            fault,
        }
    }

    /// The set that counts.
    #[must_use]
    pub fn set(&self) -> &Arc<KeySet> {
        &self.set
    }

    /// Why the last fetch brought nothing, or the set that was deployed cannot be used.
    #[must_use]
    pub fn fault(&self) -> Option<FetchFault> {
        self.fault
    }

    /// Whether the set is to be fetched now, because of its age.
    #[must_use]
    pub fn is_stale(&self, now: u64) -> bool {
        self.fetch.is_none() && self.schedule.is_due(Need::Age, now)
    }

    /// Takes what a fetch has brought that began before, without waiting; gives the set that it replaced.
    pub fn poll(&mut self, moment: &Moment, outside: &Arc<dyn Outside>) -> Option<Arc<KeySet>> {
        self.schedule.observe(moment.now);
        let fetch = self.fetch.as_ref()?;
        // A fetch that has said nothing for so long that another may begin will say nothing any more.
        let is_lost = self.schedule.is_due(Need::UnknownKey, moment.now);
        let lost = || is_lost.then_some(Err(FetchFault::Send(SendError::Timeout)));
        let result = fetch.poll().or_else(lost)?;
        self.finish(result, moment.now, outside)
    }

    /// Fetches the set if that is allowed now, or waits for the fetch that is under way, as long as the need and the
    /// invocation's deadline allow; gives the set that was replaced.
    pub fn refresh(
        &mut self,
        need: Need,
        moment: &Moment,
        outside: &Arc<dyn Outside>,
    ) -> Option<Arc<KeySet>> {
        let left = moment.deadline.left();
        let patience = match need {
            Need::UnknownKey => LONGEST_FETCH.min(left),
            Need::Age => SHORT_WAIT.min(left),
        };
        if self.fetch.is_none() {
            if patience.is_zero() || !self.schedule.is_due(need, moment.now) {
                return None;
            }
            self.schedule.began(moment.now);
            let time = match need {
                Need::UnknownKey => patience,
                Need::Age => LONGEST_FETCH,
            };
            match Fetch::begin(&self.url, outside, time) {
                Ok(fetch) => self.fetch = Some(fetch),
                Err(fault) => return self.finish(Err(fault), moment.now, outside),
            }
        }
        let result = self.fetch.as_ref()?.wait(patience)?;
        self.finish(result, moment.now, outside)
    }

    fn finish(
        &mut self,
        result: Result<KeySet, FetchFault>,
        now: u64,
        outside: &Arc<dyn Outside>,
    ) -> Option<Arc<KeySet>> {
        self.fetch = None;
        match result {
            Ok(set) => {
                self.fault = None;
                self.schedule.succeeded(now);
                Some(std::mem::replace(&mut self.set, Arc::new(set)))
            }
            Err(fault) => {
                self.fault = Some(fault);
                let mut random = [0; 8];
                // Without randomness, the shortest wait is right too.
                let _ = outside.random(&mut random);
                self.schedule.failed(now, u64::from_le_bytes(random));
                None
            }
        }
    }
}
