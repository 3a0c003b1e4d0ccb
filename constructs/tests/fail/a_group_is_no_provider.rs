//! People do not sign in through a group.

use palisade::Handle;
use palisade::cognito::{UserPoolClient, UserPoolGroup};

fn client(client: UserPoolClient, group: Handle<UserPoolGroup>) -> UserPoolClient {
    client.provider(group)
}

fn main() {}
