//! The user pool that is stood in for.

use crate::client::Client;
use crate::user::User;

/// A user pool: its id, its app clients and its users.
#[derive(Clone, Debug)]
pub struct Pool {
    pub(crate) id: String,
    pub(crate) issuer: String,
    pub(crate) clients: Vec<Client>,
    pub(crate) users: Vec<User>,
    pub(crate) seed: u64,
}

impl Pool {
    /// A pool without clients and users.
    ///
    /// Its id begins with its region, as in `eu-central-1_Example`.
    /// Its issuer is Cognito's own for that id, `https://cognito-idp.<region>.amazonaws.com/<id>`: tokens look
    /// as they do in production, and only the key set is fetched from elsewhere.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        let id = id.into();
        let region = region(&id);
        let issuer = format!("https://cognito-idp.{region}.amazonaws.com/{id}");
        Self {
            id,
            issuer,
            clients: Vec::new(),
            users: Vec::new(),
            seed: 1,
        }
    }

    /// Another issuer: that of a replica's region, say, or of another partition.
    #[must_use]
    pub fn issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = issuer.into();
        self
    }

    /// An app client more.
    #[must_use]
    pub fn client(mut self, client: Client) -> Self {
        self.clients.push(client);
        self
    }

    /// A user more.
    #[must_use]
    pub fn user(mut self, user: User) -> Self {
        self.users.push(user);
        self
    }

    /// Where codes, ids and refresh tokens begin: the same seed and the same requests give the same ones.
    /// Defaults to 1.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// The pool's id, such as `eu-central-1_Example`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The pool's region, which its id begins with.
    #[must_use]
    pub fn region(&self) -> &str {
        region(&self.id)
    }

    pub(crate) fn client_of(&self, id: &str) -> Option<&Client> {
        self.clients.iter().find(|client| client.id == id)
    }

    pub(crate) fn user_of(&self, name: &str) -> Option<&User> {
        self.users.iter().find(|user| user.name == name)
    }
}

fn region(id: &str) -> &str {
    id.split_once('_').map_or(id, |(region, _)| region)
}
