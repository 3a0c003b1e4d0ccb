//! What a resource asked for before, where nobody remembers what it added.

use palisade_custom_resource::{Sender, complain};

use crate::added::{Added, mark};
use crate::memory::Memory;
use crate::pool::UserPool;
use crate::request::Urls;

/// The client that a resource was about, and the URLs that it wanted.
#[derive(Debug)]
pub(crate) struct Former<'a> {
    pub(crate) pool: UserPool,
    urls: &'a Urls,
    /// Whether the resource was made: CloudFormation makes up what one is known by whose creation nobody answered.
    was_made: bool,
}

impl<'a> Former<'a> {
    /// Reads what was asked for; nothing was ever added to what is no pool, or of another account.
    pub(crate) fn of(urls: &'a Urls, sender: &Sender) -> Option<Self> {
        let pool = UserPool::read(&urls.user_pool_arn).ok()?;
        pool.must_be_of(&sender.stack_id, "").ok()?;
        Some(Self {
            pool,
            urls,
            was_made: sender.physical_id == sender.id(),
        })
    }

    /// Gives a lost memory back as far as the properties tell it: all URLs that they name count as added, for one that
    /// stays would let whoever gets the site's name next take people's codes. Of the scopes and the grant nobody knows.
    pub(crate) fn restore(&self, memory: &mut Memory, parameter: &str) {
        if memory.clients.is_some() || !self.was_made {
            return;
        }
        let client = self.urls.client_id.as_str();
        complain(&format_args!(
            "the parameter `{parameter}` does not tell any more what was added to the client `{client}`: all URLs of the resource count as added, and its scopes as there before"
        ));
        let marks = |urls: &[String]| urls.iter().map(|url| mark(url)).collect();
        let added = Added {
            callback_urls: marks(&self.urls.callback_urls),
            logout_urls: marks(&self.urls.logout_urls),
            ..Added::default()
        };
        memory.remember(&self.pool.arn, client, added);
    }
}
