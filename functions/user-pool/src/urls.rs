//! Addresses of a site, added to a client and taken away again.
//!
//! Cognito has no way to change one field of a client: each write has all of them. So the client is read right before
//! it is written, and read again afterwards: where somebody else wrote in between and a change is gone, it is made
//! again. Whoever writes after that, from what they read before, still wins.

use palisade_custom_resource::{Failure, complain};
use serde_json::{Value, json};

use crate::added::{Added, Wanted};
use crate::aws::{Aws, Kind, Refusal, Service};
use crate::client::Client;
use crate::former::Former;
use crate::memory::{Memory, Parameter};
use crate::pool::UserPool;

/// How often a change is made; the pauses before are a minute together.
const ROUNDS: u32 = 8;

/// The client that a resource is about.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place<'a> {
    pub(crate) pool: &'a UserPool,
    pub(crate) client: &'a str,
}

/// Gives a client what is wanted, and takes away what was added to it or to another one before.
pub(crate) fn put(
    place: Place<'_>,
    parameter: Parameter<'_>,
    wanted: &Wanted,
    former: Option<&Former<'_>>,
) -> Result<(), Failure> {
    let mut memory = parameter.read()?.ok_or_else(|| {
        Failure::new(format!(
            "the parameter `{}`, for what is added, is not there",
            parameter.name
        ))
    })?;
    if memory.clients.is_none() {
        match former {
            Some(former) => former.restore(&mut memory, parameter.name),
            None => memory.clients = Some(Vec::new()),
        }
        // Before anything else: a creation that fails is taken back, and then what is new must not look lost.
        parameter.write(&memory)?;
    }
    settle(place, parameter, &mut memory, wanted)?;
    clear(place.pool, Some(place.client), parameter, &mut memory)
}

/// Takes away what was added.
pub(crate) fn delete(former: &Former<'_>, parameter: Parameter<'_>) -> Result<(), Failure> {
    let memory = parameter.read()?;
    let parameter = Parameter {
        is_gone: memory.is_none(),
        ..parameter
    };
    let mut memory = memory.unwrap_or_default();
    former.restore(&mut memory, parameter.name);
    clear(&former.pool, None, parameter, &mut memory)
}

/// Takes away what was added to all clients but one.
fn clear(
    pool: &UserPool,
    but: Option<&str>,
    parameter: Parameter<'_>,
    memory: &mut Memory,
) -> Result<(), Failure> {
    let clients = memory.clients.clone().into_iter().flatten();
    let left = clients.filter(|entry| !but.is_some_and(|client| entry.is_of(&pool.arn, client)));
    for entry in left {
        let (arn, client) = (&entry.user_pool_arn, &entry.client_id);
        let place = Place {
            pool: &UserPool::read(arn)?,
            client,
        };
        match settle(place, parameter, memory, &Wanted::default()) {
            Ok(()) => {}
            // It took with it what was added.
            Err(refusal) if refusal.kind == Kind::Missing => {}
            // The role knows one pool: nothing can be done in a former one.
            Err(refusal) if refusal.kind == Kind::Denied && *arn != pool.arn => {
                complain(&format_args!(
                    "what was added to the client `{client}` stays there: {}",
                    refusal.failure
                ));
            }
            Err(refusal) => return Err(refusal.failure),
        }
        let known = memory.clone();
        memory.remember(arn, client, Added::default());
        if *memory != known {
            parameter.write(memory)?;
        }
    }
    Ok(())
}

/// Changes a client until it is as it should be.
fn settle(
    place: Place<'_>,
    parameter: Parameter<'_>,
    memory: &mut Memory,
    wanted: &Wanted,
) -> Result<(), Refusal> {
    let (arn, id) = (place.pool.arn.as_str(), place.client);
    let aws = parameter.aws;
    let mut last = None;
    for round in 0..ROUNDS {
        if let Err(late) = aws.pause(round) {
            return Err(last.unwrap_or_else(|| late.into()));
        }
        let client = place.describe(aws)?;
        let added = memory.added(arn, id);
        let plan = client.plan(&added, wanted);
        let is_done = plan.client == client;
        let remembered = if is_done { plan.after } else { plan.before };
        if remembered != added {
            memory.remember(arn, id, remembered);
            parameter.write(memory)?;
        }
        if is_done {
            return Ok(());
        }
        match place.update(aws, &plan.client) {
            Ok(()) => last = None,
            Err(refusal) if matches!(refusal.kind, Kind::Busy | Kind::Denied) => {
                last = Some(refusal);
            }
            Err(refusal) => return Err(refusal),
        }
    }
    Err(last.unwrap_or_else(|| {
        Refusal::from(Failure::new(format!(
            "the client `{id}` does not keep what is added to it: something else writes it; deploy again"
        )))
    }))
}

impl Place<'_> {
    /// See
    /// [DescribeUserPoolClient](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeUserPoolClient.html).
    pub(crate) fn described(self, aws: Aws<'_>) -> Result<Value, Refusal> {
        let body = json!({ "UserPoolId": self.pool.id, "ClientId": self.client });
        let what = format!(
            "describe the client `{}` of the user pool `{}`",
            self.client, self.pool.id
        );
        aws.call(
            Service::Cognito,
            "DescribeUserPoolClient",
            &self.pool.region,
            &what,
            &body,
        )
    }

    fn describe(self, aws: Aws<'_>) -> Result<Client, Refusal> {
        let answer = self.described(aws)?;
        let members = answer.get("UserPoolClient").and_then(Value::as_object);
        let members =
            members.filter(|it| it.get("ClientId").and_then(Value::as_str) == Some(self.client));
        let members = members.ok_or_else(|| {
            // Its text stays out: it may have the client's secret.
            Failure::new(format!(
                "what Cognito tells of the client `{}` is not that client",
                self.client
            ))
        })?;
        Ok(Client::described(members))
    }

    /// See
    /// [UpdateUserPoolClient](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UpdateUserPoolClient.html).
    fn update(self, aws: Aws<'_>, client: &Client) -> Result<(), Refusal> {
        let body = client.request(&self.pool.id, self.client);
        let what = format!(
            "update the client `{}` of the user pool `{}`",
            self.client, self.pool.id
        );
        let region = &self.pool.region;
        aws.once(
            Service::Cognito,
            "UpdateUserPoolClient",
            region,
            &what,
            &body,
        )?;
        Ok(())
    }
}
