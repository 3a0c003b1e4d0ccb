//! One request of CloudFormation, from its arrival to its answer.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use palisade_edge::aws::Credentials;
use palisade_edge::outside::Outside;
use serde_json::Value;

use crate::answer::{Unanswered, answer};
use crate::bucket::Bucket;
use crate::change;
use crate::failure::Failure;
use crate::package::Package;
use crate::request::{Request, Sender};
use crate::time::Time;

/// What the function has: its package, its role, and the way outside.
#[derive(Clone, Copy, Debug)]
pub struct Function<'a> {
    /// The folder of the package's files.
    pub package: &'a Path,
    /// The region of the function, and of the bucket.
    pub region: &'a str,
    /// Those of the function's role, if Lambda told them.
    pub credentials: Option<&'a Credentials>,
    /// The way to S3 and to CloudFormation.
    pub outside: &'a dyn Outside,
}

impl Function<'_> {
    /// Does what a request asks for, and answers it, whatever happens: CloudFormation waits for the answer.
    ///
    /// What was done already is not wrong to do again, so that a request may come twice.
    ///
    /// # Errors
    ///
    /// The answer did not arrive, or the request says nowhere where it should go.
    pub fn handle(self, event: &Value, time: Time) -> Result<(), Unanswered> {
        let sender = Sender::of(event);
        let mut id = sender.physical_id.clone();
        let outcome = match Request::read(event) {
            Err(failure) => Err(failure),
            Ok(request) => catch_unwind(AssertUnwindSafe(|| self.act(&request, &mut id, time)))
                .unwrap_or_else(|_| Err(Failure::new("the function panicked; see its log"))),
        };
        if id.is_empty() {
            // CloudFormation wants one, also with a failure.
            id = format!("{}/{}", sender.stack_id, sender.logical_id);
        }
        answer(self.outside, &sender, &id, &outcome, time)
    }

    fn act(self, request: &Request, id: &mut String, time: Time) -> Result<(), Failure> {
        let properties = match request {
            Request::Put { properties, .. } | Request::Delete(Some(properties)) => properties,
            Request::Delete(None) => return Ok(()),
        };
        let is_new = matches!(request, Request::Put { .. }) && !properties.is_known_by(id);
        if is_new {
            // Until it is known what was there before, nothing is to be deleted.
            *id = properties.kept_id();
        }
        let package = Package::read(self.package)?;
        let credentials = self
            .credentials
            .ok_or_else(|| Failure::new("Lambda told the function no credentials of its role"))?;
        let bucket = Bucket {
            name: &properties.bucket,
            region: self.region,
            credentials,
            outside: self.outside,
            time,
        };
        match request {
            Request::Put { before, .. } => {
                change::put(&package, bucket, properties, before.as_ref(), is_new, id)
            }
            Request::Delete(_) => change::delete(&package, bucket, properties),
        }
    }
}
