//! A static site on a domain of one's own, which only invited people see.

use std::process::ExitCode;

use palisade::cognito::UserPool;
use palisade::patterns::ProtectedSite;
use palisade::{App, Region};
use palisade_synth::Options;

fn main() -> ExitCode {
    palisade_synth::run(build)
}

fn build(options: &Options) -> App {
    let mut app = options.app("docs");
    let stack = app.stack("Site", Region::EuCentral1);
    let people = stack.add("People", UserPool::new().invite_only());
    let site = ProtectedSite::new(people)
        .domain("docs.example.com", "Z0123456789ABCDEFGHIJ")
        .files("public");
    stack.add("Docs", site);
    app
}
