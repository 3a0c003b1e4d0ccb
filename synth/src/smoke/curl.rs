//! The program `curl`.

use std::ffi::OsString;
use std::io::ErrorKind;
use std::process::{Command, Stdio};

use super::ask::Ask;
use super::reply::Reply;
use super::site::Site;
use crate::failure::Failure;
use crate::interruption;

/// In seconds; a function at viewer-request has 5, and a distant visitor's connection some more.
const LONGEST: &str = "20";

/// The real `curl`, which has what the system trusts, its proxies and its protocols.
#[derive(Debug)]
pub(crate) struct Curl {
    program: OsString,
}

impl Curl {
    pub(crate) fn new() -> Self {
        Self {
            program: OsString::from("curl"),
        }
    }

    /// Whether anything replies at all; else, why not.
    pub(crate) fn reaches(&self, site: &Site) -> Result<Result<(), String>, Failure> {
        let reply = self.send(&Ask::page(site.at("/")))?;
        Ok(reply.map(|_| ()))
    }

    /// The reply to a request, or why there is none.
    pub(super) fn send(&self, ask: &Ask) -> Result<Result<Reply, String>, Failure> {
        let mut command = Command::new(&self.program);
        command
            // Settings of whoever calls might follow redirects, or print something else. This comes first, or not at all.
            .arg("--disable")
            .args(["--silent", "--show-error", "--include"])
            // What a proxy says to a tunnel is not the site's reply.
            .args(["--path-as-is", "--globoff", "--suppress-connect-headers"])
            .args(["--proto", "=http,https", "--max-time", LONGEST])
            .stdin(Stdio::null());
        for (name, value) in &ask.headers {
            command.arg("--header").arg(format!("{name}: {value}"));
        }
        let output = command.arg("--url").arg(&ask.url).output();
        let output = output.map_err(|error| {
            if error.kind() == ErrorKind::NotFound {
                Failure::new("there is no program `curl`")
                    .hint("https://curl.se/download.html says how to install it")
            } else {
                Failure::new(format_args!("cannot run `curl`: {error}"))
            }
        })?;
        if interruption::happened() {
            return Err(Failure::Interrupted(String::new()));
        }
        if let Some(reply) = Reply::read(&output.stdout) {
            return Ok(Ok(reply));
        }
        let said = String::from_utf8_lossy(&output.stderr);
        let said = said.lines().next().unwrap_or("no answer");
        Ok(Err(said.trim_start_matches("curl: ").to_owned()))
    }
}
