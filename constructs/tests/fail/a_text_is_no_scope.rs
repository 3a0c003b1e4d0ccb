//! A client's scopes are named, so that a misspelled one does not wait for deployment.

use palisade::cognito::UserPoolClient;

fn client(client: UserPoolClient) -> UserPoolClient {
    client.scopes(["opnid"])
}

fn main() {}
