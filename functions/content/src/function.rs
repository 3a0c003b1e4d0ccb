//! One request of CloudFormation, from its arrival to its answer.

use std::path::Path;

use palisade_custom_resource::{Failure, Time, Unanswered, respond};
use palisade_edge::aws::Credentials;
use palisade_edge::outside::Outside;
use serde_json::Value;

use crate::bucket::Bucket;
use crate::change;
use crate::package::Package;
use crate::request::Request;

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
        respond(self.outside, event, time, |_, answer| {
            self.act(&Request::read(event)?, &mut answer.id, time)
        })
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
