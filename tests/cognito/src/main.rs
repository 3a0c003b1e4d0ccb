//! `cognito-stand-in`: the stand-in for Cognito as a program.

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;
use std::thread;

use clap::Parser;
use palisade_cognito_stand_in::{Client, Pool, StandIn, User};

/// A stand-in for the endpoints of an Amazon Cognito user pool, on 127.0.0.1 and over plain HTTP.
///
/// For tests and local runs: its keys are public, and its codes and tokens can be foretold.
#[derive(Debug, Parser)]
#[command(name = "cognito-stand-in", version)]
struct Arguments {
    /// The port to listen on; 0 takes a free one.
    #[arg(long, default_value_t = 9000)]
    port: u16,
    /// The user pool's id, which begins with its region.
    #[arg(long, default_value = "eu-central-1_StandIn")]
    pool: String,
    /// The issuer of tokens; Cognito's own for that pool if it is not given.
    #[arg(long)]
    issuer: Option<String>,
    /// The app client's id.
    #[arg(long, default_value = "stand-in-client")]
    client_id: String,
    /// The app client's secret; a public client if it is not given.
    #[arg(long)]
    client_secret: Option<String>,
    /// A callback URL; may be given several times.
    #[arg(long, default_value = "http://localhost:8080/callback")]
    callback: Vec<String>,
    /// A sign-out URL; may be given several times.
    #[arg(long, default_value = "http://localhost:8080/")]
    logout_uri: Vec<String>,
    /// A scope that may be asked for; may be given several times.
    #[arg(long, default_values = ["openid", "email", "profile"])]
    scope: Vec<String>,
    /// Rotate refresh tokens, and let the old one be used for this many seconds more.
    #[arg(long, value_name = "SECONDS")]
    rotation: Option<u64>,
    /// How many seconds ID and access tokens are valid.
    #[arg(long, value_name = "SECONDS", default_value_t = 3600)]
    validity: u64,
    /// A user, as `name:password`, or with groups as `name:password:group,group`; may be given several times.
    #[arg(long, value_name = "USER", value_parser = user, default_value = "alice:alice")]
    user: Vec<User>,
}

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nobody is left to be told when standard error is closed.
            drop(writeln!(io::stderr(), "error: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    let port = arguments.port;
    let pool = pool(arguments);
    let id = pool.id().to_owned();
    let stand_in = StandIn::start_on(pool, port)?;
    stand_in.follow_system_clock();
    let url = stand_in.url();
    let mut out = io::stdout().lock();
    writeln!(out, "issuer     {}", stand_in.issuer())?;
    writeln!(out, "authorize  {url}/oauth2/authorize")?;
    writeln!(out, "token      {url}/oauth2/token")?;
    writeln!(out, "revoke     {url}/oauth2/revoke")?;
    writeln!(out, "logout     {url}/logout")?;
    writeln!(out, "jwks       {url}/{id}/.well-known/jwks.json")?;
    out.flush()?;
    loop {
        thread::park();
    }
}

fn pool(arguments: Arguments) -> Pool {
    let mut client = match arguments.client_secret {
        Some(secret) => Client::confidential(arguments.client_id, secret),
        None => Client::public(arguments.client_id),
    };
    client = client
        .scopes(arguments.scope)
        .id_token_validity(arguments.validity)
        .access_token_validity(arguments.validity);
    if let Some(grace) = arguments.rotation {
        client = client.rotation(grace);
    }
    client = arguments
        .callback
        .into_iter()
        .fold(client, Client::callback);
    client = arguments
        .logout_uri
        .into_iter()
        .fold(client, Client::logout);
    let mut pool = Pool::new(arguments.pool).client(client);
    if let Some(issuer) = arguments.issuer {
        pool = pool.issuer(issuer);
    }
    arguments.user.into_iter().fold(pool, Pool::user)
}

fn user(text: &str) -> Result<User, String> {
    let mut parts = text.splitn(3, ':');
    let (Some(name), Some(password)) = (parts.next(), parts.next()) else {
        return Err(format!(
            "a user is `name:password` or `name:password:group,group`, got `{text}`"
        ));
    };
    let groups = parts
        .next()
        .unwrap_or_default()
        .split(',')
        .filter(|group| !group.is_empty());
    Ok(groups.fold(User::new(name, password), User::group))
}
