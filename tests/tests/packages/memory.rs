//! How much memory a function has after many requests.

use std::error::Error;
use std::io::{self, Write};

use palisade_cognito_stand_in::{KeyPair, StandIn, TestKey, TokenUse};
use palisade_tests::runtime::{Host, Options, Runtime};
use serde_json::Value;

use crate::events::{origin, viewer, visit};
use crate::support::{CLIENT, Checked, GUARDS, configuration, site, stand_in, start};

const REQUESTS: usize = 10_000;
/// By then everything was asked once, and what a function keeps has its full size.
const FILLED: usize = 3_000;
const MIB: u64 = 1 << 20;
const MOST: u64 = 10 * MIB;
/// What the memory of a process that keeps nothing differs by, between two looks at it.
const STEADY: u64 = MIB / 4;

/// Sessions of more people than a function keeps verdicts of, then visits without one, and what is none.
fn load(stand_in: &StandIn) -> Result<Vec<Value>, Box<dyn Error>> {
    let id = |token: &str| format!("__Host-site-id={token}");
    let mut events = Vec::new();
    for number in 0..1_250 {
        let token = stand_in.token(TokenUse::Id, CLIENT, "alice")?;
        let token = token.claim("email", format!("alice+{number}@example.com"));
        events.push(visit("/docs/", &id(&token.compact()?)));
    }
    for number in 0..250 {
        let target = format!("/docs/{number}?a={number}");
        let token = stand_in.token(TokenUse::Id, CLIENT, "alice")?;
        let token = token.claim("jti", number);
        let forged = token.signed_by(KeyPair::test(TestKey::OtherPool)?);
        let garbage = format!("{number}.garbage.{}", "a".repeat(2_000));
        let form = [("Sec-Fetch-Site", "same-origin")];
        events.extend([
            visit(&target, ""),
            visit(&target, &id(&forged.compact()?)),
            visit("/", &id(&garbage)),
            visit(&format!("/signin?code=a&state={number}"), "a=b"),
            visit("/refresh", &id("a.b.c")),
            viewer("POST", "/signout", &form),
            origin("/docs/"),
        ]);
    }
    Ok(events)
}

#[test]
fn memory_is_small_after_ten_thousand_requests_and_does_not_grow() -> Checked {
    let stand_in = stand_in()?;
    let site = site("memory", configuration(&stand_in))?;
    let load = load(&stand_in)?;
    for name in GUARDS.into_iter().chain(["index-path"]) {
        let options = Options::new().host(Host::Loopback);
        let instance = start(&site, name, Runtime::Python, options)?;
        let mut filled = 0;
        for (number, event) in load.iter().cycle().take(REQUESTS).enumerate() {
            instance.invoke(event)?;
            if number == FILLED {
                filled = instance.resident_memory()?;
            }
        }
        let end = instance.resident_memory()?;
        let peak = instance.peak_memory()?;
        writeln!(
            io::stderr(),
            "{name}: {} KiB after {FILLED} requests, {} KiB after {REQUESTS}, at most {} KiB",
            filled / 1024,
            end / 1024,
            peak / 1024
        )?;
        assert!(peak <= MOST, "{name}: {peak} bytes");
        assert!(end <= filled + STEADY, "{name}: {filled} to {end} bytes");
    }
    Ok(())
}
