//! One request of CloudFormation, from its arrival to its answer.

use palisade_custom_resource::{Answer, Failure, Sender, Time, Unanswered, respond};
use palisade_edge::aws::Credentials;
use palisade_edge::outside::Outside;
use serde_json::Value;

use crate::added::Wanted;
use crate::aws::Aws;
use crate::former::Former;
use crate::memory::Parameter;
use crate::pool::UserPool;
use crate::request::{Properties, Request};
use crate::secret;
use crate::urls::{self, Place};

/// What the function has: its role, and the way outside.
#[derive(Clone, Copy, Debug)]
pub struct Function<'a> {
    /// The region of the function, where its parameter is.
    pub region: &'a str,
    /// Those of the function's role, if Lambda told them.
    pub credentials: Option<&'a Credentials>,
    /// The way to AWS.
    pub outside: &'a dyn Outside,
}

impl Function<'_> {
    /// Does what a request asks for, and answers it, whatever happens: CloudFormation waits for the answer.
    ///
    /// What was done already is not wrong to do again, so that a request may come twice. A resource keeps what it is
    /// known by over all updates.
    ///
    /// # Errors
    ///
    /// The answer did not arrive, or the request says nowhere where it should go.
    pub fn handle(self, event: &Value, time: Time) -> Result<(), Unanswered> {
        respond(self.outside, event, time, |sender, answer| {
            match Request::read(event)? {
                Request::Put(properties, before) => {
                    self.put((&properties, before.as_ref()), sender, answer, time)
                }
                Request::Delete(Some(Properties::Urls(urls))) => {
                    let Some(former) = Former::of(&urls, sender) else {
                        // Nothing was added to it.
                        return Ok(());
                    };
                    urls::delete(&former, self.parameter(&urls.memory, time)?)
                }
                // Nothing is left behind.
                Request::Delete(_) => Ok(()),
            }
        })
    }

    fn put(
        self,
        (properties, before): (&Properties, Option<&Properties>),
        sender: &Sender,
        answer: &mut Answer,
        time: Time,
    ) -> Result<(), Failure> {
        let stack = sender.stack_id.as_str();
        match properties {
            Properties::Domain(domain) => {
                let pool = UserPool::read(&domain.user_pool_arn)?;
                pool.must_be_of(stack, "give the host of its sign-in pages")?;
                let host = pool.host(self.aws(time)?)?;
                answer.attributes.insert("Host".to_owned(), host);
                Ok(())
            }
            Properties::Urls(urls) => {
                let pool = &UserPool::read(&urls.user_pool_arn)?;
                pool.must_be_of(stack, "add the URLs to the client there")?;
                let wanted = Wanted {
                    callback_urls: urls.callback_urls.clone(),
                    logout_urls: urls.logout_urls.clone(),
                    scopes: urls.scopes.clone(),
                };
                let client = &urls.client_id;
                let parameter = self.parameter(&urls.memory, time)?;
                let former = match before {
                    Some(Properties::Urls(before)) => Former::of(before, sender),
                    Some(Properties::Domain(_) | Properties::Secret(_)) | None => None,
                };
                urls::put(Place { pool, client }, parameter, &wanted, former.as_ref())
            }
            Properties::Secret(copy) => {
                let pool = &UserPool::read(&copy.user_pool_arn)?;
                pool.must_be_of(
                    stack,
                    "put the client's secret into Secrets Manager, and name it",
                )?;
                let client = &copy.client_id;
                secret::copy(
                    Place { pool, client },
                    &copy.secret,
                    sender,
                    self.aws(time)?,
                )
            }
        }
    }
}

impl<'a> Function<'a> {
    fn aws(self, time: Time) -> Result<Aws<'a>, Failure> {
        let credentials = self
            .credentials
            .ok_or_else(|| Failure::new("Lambda told the function no credentials of its role"))?;
        Ok(Aws {
            credentials,
            outside: self.outside,
            time,
        })
    }

    fn parameter(self, name: &'a str, time: Time) -> Result<Parameter<'a>, Failure> {
        Ok(Parameter {
            name,
            region: self.region,
            aws: self.aws(time)?,
            is_gone: false,
        })
    }
}
