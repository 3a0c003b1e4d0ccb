//! The app.

use palisade::lambda::EdgeFunction;
use palisade::{App, Region};
use palisade_edge_configuration::Configuration;
use palisade_synth::Options;

/// The packages: the six functions of a site, and one that panics on demand.
pub const PACKAGES: [&str; 7] = [
    "authorize",
    "index-path",
    "panicking",
    "refresh",
    "response-headers",
    "sign-in",
    "sign-out",
];

/// An app with a function of each package. Its `palisade.yaml` is the configuration of the functions, which all have
/// but `index-path`.
pub fn app(options: &Options<Configuration>) -> App {
    let mut app = options.app("edge-site");
    let stack = app.stack("Edge", Region::UsEast1);
    for package in PACKAGES {
        let function = EdgeFunction::new(package);
        let function = match package {
            "index-path" => function,
            _ => function.config(options.config()),
        };
        let id = package.replace('-', "");
        stack.add(&id, function);
    }
    app
}
