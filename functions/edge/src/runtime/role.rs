//! What a function's role may read.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::aws::{self, AwsError, Credentials};
use crate::configuration::{LookUp, LookUpError};
use crate::outside::Outside;

/// How long one look-up may take: there are two at most, and functions at viewer events have five seconds.
const TIME: Duration = Duration::from_secs(2);

/// What a function's role may read: SSM parameters and secrets. Nothing happens before something is looked up.
#[derive(Debug)]
pub(super) struct Role<'a>(pub(super) &'a dyn Outside);

impl LookUp for Role<'_> {
    fn parameters(
        &self,
        region: &str,
        names: &[&str],
    ) -> Result<Vec<(String, String)>, LookUpError> {
        let credentials = Credentials::from_environment().map_err(told)?;
        aws::parameters(self.0, region, names, &credentials, now(), TIME)
            .map(|values| values.into_iter().collect())
            .map_err(told)
    }

    fn secret(&self, region: &str, id: &str) -> Result<String, LookUpError> {
        let credentials = Credentials::from_environment().map_err(told)?;
        aws::secret(self.0, region, id, &credentials, now(), TIME).map_err(told)
    }
}

fn told(error: AwsError) -> LookUpError {
    LookUpError::new(error.to_string())
}

fn now() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |time| time.as_secs())
}
