//! User pools and app clients that are there already: of another app, region or account.

mod account;
mod client;
mod client_urls;
mod function;
mod pool;
mod secret_copy;
mod user_pool_lookup;

pub use self::client::{ClientSecret, ExistingClient};
pub use self::client_urls::{ClientUrls, ClientUrlsParts};
pub use self::function::UserPoolFunctionParts;
pub use self::pool::ExistingUserPool;
pub use self::secret_copy::{ClientSecretCopy, ClientSecretCopyParts};
pub use self::user_pool_lookup::{UserPoolLookup, UserPoolLookupParts};
