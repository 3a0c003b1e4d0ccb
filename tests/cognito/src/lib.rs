//! A stand-in for the endpoints of an [Amazon Cognito user pool][endpoints], on loopback and over plain HTTP.
//!
//! It has the hosted login page, `/oauth2/authorize`, `/oauth2/token`, `/oauth2/revoke`, `/logout` and the key set,
//! and answers as Cognito's documentation says. Tests own its time, its keys and its faults.
//!
//! ```
//! use palisade_cognito_stand_in::{Client, Pool, StandIn, User};
//!
//! let pool = Pool::new("eu-central-1_Example")
//!     .client(Client::public("site").callback("https://docs.example.com/callback"))
//!     .user(User::new("alice", "a long password").group("staff"));
//! let stand_in = StandIn::start(pool)?;
//!
//! // As a browser would: the login page is opened, filled in, and leads back.
//! let callback = stand_in.sign_in(
//!     "alice",
//!     "https://sign-in.example.com/oauth2/authorize?response_type=code&client_id=site\
//!      &redirect_uri=https%3A%2F%2Fdocs.example.com%2Fcallback&scope=openid&state=s",
//! )?;
//! assert!(callback.starts_with("https://docs.example.com/callback?code="));
//! assert!(callback.ends_with("&state=s"));
//! # Ok::<(), palisade_cognito_stand_in::StandInError>(())
//! ```
//!
//! Where the documentation is silent, it is strict, and this is its own choice:
//!
//! - A code is used up by whoever presents it, with success or without.
//! - At `/oauth2/token` a `redirect_uri` that is not the client's is `unauthorized_client`, as users report; one that
//!   is the client's and not the code's is `invalid_grant`.
//! - A verifier without a challenge is `invalid_grant`.
//! - At `/oauth2/revoke` the token of another client is `unauthorized_client` with status 401.
//! - An unknown client, or a URL that is not registered, gets a page with status 400.
//! - A parameter that is repeated is `invalid_request`.
//!
//! What it leaves out: sign-up, second factors, other identity providers, client credentials, the implicit flow,
//! user info, and the user pools API.
//!
//! [endpoints]: https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-userpools-server-contract-reference.html

mod answer;
mod authorization;
mod browser;
mod claims;
mod client;
mod clock;
mod connection;
mod der;
mod endpoint;
mod endpoints;
mod error;
mod fault;
mod grant;
mod key_pair;
mod key_set;
mod page;
mod pool;
mod random;
mod received;
mod server;
mod stand_in;
mod state;
mod text;
mod token;
mod user;

pub use self::browser::{Browser, Page};
pub use self::client::Client;
pub use self::endpoint::Endpoint;
pub use self::error::StandInError;
pub use self::fault::{Fault, Times, TokenEdit};
pub use self::key_pair::{KeyPair, RsaAlgorithm, TestKey};
pub use self::pool::Pool;
pub use self::received::Received;
pub use self::stand_in::{Endpoints, StandIn, Tokens};
pub use self::token::{Signature, Token, TokenUse};
pub use self::user::User;
