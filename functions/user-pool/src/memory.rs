//! What the function remembers between requests: what it added to which client, in an SSM parameter of the stack.
//!
//! What is to be added is written before it is added, so that a request that ends half-way, or comes twice, does not
//! take what it added for what was there before.
//!
//! The parameter is CloudFormation's: where it updates the parameter, for a tag of the stack say, it writes the
//! template's `{}` again. So what the function writes always has `clients`, also where nothing was added: a memory
//! without it is a new one, or a lost one.

use palisade_custom_resource::Failure;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::added::Added;
use crate::aws::{Aws, Kind, Service};

/// The parameter's value.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Memory {
    /// One entry for each client that something may have been added to: one, and for a moment two where the client
    /// changes. None where the function has not written yet what CloudFormation wrote.
    #[serde(default)]
    pub(crate) clients: Option<Vec<Entry>>,
}

/// What was added to a client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Entry {
    pub(crate) user_pool_arn: String,
    pub(crate) client_id: String,
    #[serde(flatten)]
    pub(crate) added: Added,
}

/// The parameter.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parameter<'a> {
    pub(crate) name: &'a str,
    pub(crate) region: &'a str,
    pub(crate) aws: Aws<'a>,
    /// Whether it is left as it is: what is gone is not made again.
    pub(crate) is_gone: bool,
}

impl Parameter<'_> {
    /// Reads the memory, if the parameter is there. See
    /// [GetParameter](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameter.html).
    pub(crate) fn read(self) -> Result<Option<Memory>, Failure> {
        let what = format!("read the parameter `{}`", self.name);
        let body = json!({ "Name": self.name });
        let answer = self.aws.call(
            Service::SystemsManager,
            "GetParameter",
            self.region,
            &what,
            &body,
        );
        let answer = match answer {
            Err(refusal) if refusal.kind == Kind::Missing => return Ok(None),
            other => other?,
        };
        let text = answer
            .pointer("/Parameter/Value")
            .and_then(Value::as_str)
            .unwrap_or_default();
        serde_json::from_str(text).map(Some).map_err(|error| {
            Failure::new(format!(
                "the parameter `{}` does not hold what was put there: {error}",
                self.name
            ))
        })
    }

    /// Writes the memory. See
    /// [PutParameter](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html).
    pub(crate) fn write(self, memory: &Memory) -> Result<(), Failure> {
        if self.is_gone {
            return Ok(());
        }
        let what = format!("write the parameter `{}`", self.name);
        let value = serde_json::to_string(memory)
            .map_err(|error| Failure::new(format!("what was added cannot be written: {error}")))?;
        let body = json!({ "Name": self.name, "Value": value, "Overwrite": true });
        self.aws.call(
            Service::SystemsManager,
            "PutParameter",
            self.region,
            &what,
            &body,
        )?;
        Ok(())
    }
}

impl Memory {
    /// What was added to a client.
    pub(crate) fn added(&self, pool: &str, client: &str) -> Added {
        let mut entries = self.clients.iter().flatten();
        let found = entries.find(|entry| entry.is_of(pool, client));
        found.map(|entry| entry.added.clone()).unwrap_or_default()
    }

    /// Remembers what was added to a client; nothing is no entry.
    pub(crate) fn remember(&mut self, pool: &str, client: &str, added: Added) {
        let clients = self.clients.get_or_insert_default();
        clients.retain(|entry| !entry.is_of(pool, client));
        if added != Added::default() {
            clients.push(Entry {
                user_pool_arn: pool.to_owned(),
                client_id: client.to_owned(),
                added,
            });
        }
    }
}

impl Entry {
    pub(crate) fn is_of(&self, pool: &str, client: &str) -> bool {
        self.user_pool_arn == pool && self.client_id == client
    }
}
