//! An app of a program, whatever the type of its configuration.

use std::any::TypeId;
use std::path::{Path, PathBuf};

use palisade::{App, Assembly, Wiring};
use serde_json::Value;

use crate::configuration::{self, Configuration, Nothing};
use crate::failure::Failure;
use crate::into_app::IntoApp;
use crate::options::Options;
use crate::terminal::Terminal;

/// What the command line says about an app before its configuration is read.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) config: Option<PathBuf>,
    pub(crate) wiring: Option<Wiring>,
    pub(crate) packages: Option<PathBuf>,
}

struct Built {
    app: App,
    /// Whether there was no configuration file, and the app should have one.
    by_default: bool,
}

type Build = dyn Fn(&Request) -> Result<Built, Failure>;

pub(crate) struct Entry {
    pub(crate) name: String,
    pub(crate) about: String,
    schema: Option<fn() -> Value>,
    build: Box<Build>,
}

impl Entry {
    pub(crate) fn new<C: Configuration, A: IntoApp>(
        name: String,
        about: String,
        build: impl Fn(&Options<C>) -> A + 'static,
    ) -> Self {
        let has_none = TypeId::of::<C>() == TypeId::of::<Nothing>();
        Self {
            name,
            about,
            schema: (!has_none).then_some(configuration::schema::<C> as fn() -> Value),
            build: Box::new(move |request| {
                let (config, by_default) = configured::<C>(request, has_none)?;
                let mut options = Options::new(config);
                options.wiring = request.wiring;
                options.packages.clone_from(&request.packages);
                let mut app = build(&options).into_app().map_err(Failure::of_app)?;
                if let Some(wiring) = request.wiring {
                    app = app.wiring(wiring);
                }
                Ok(Built { app, by_default })
            }),
        }
    }

    /// The schema of the configuration.
    pub(crate) fn schema(&self) -> Result<Value, Failure> {
        let schema = self.schema.ok_or_else(no_configuration)?;
        Ok(schema())
    }

    pub(crate) fn synthesize(
        &self,
        request: &Request,
        terminal: &mut Terminal<'_>,
    ) -> Result<Assembly, Failure> {
        let built = (self.build)(request)?;
        if built.by_default {
            terminal.note(
                &format!("there is no `{}`, defaults are used", configuration::FILE),
                Some("`cargo run init` writes one to begin from"),
            )?;
        }
        synthesized(built)
    }

    /// As before, without saying again what was said.
    pub(crate) fn synthesize_again(&self, request: &Request) -> Result<Assembly, Failure> {
        synthesized((self.build)(request)?)
    }
}

fn synthesized(built: Built) -> Result<Assembly, Failure> {
    built
        .app
        .synth()
        .map_err(|problems| Failure::told(problems.to_string()))
}

fn configured<C: Configuration>(request: &Request, has_none: bool) -> Result<(C, bool), Failure> {
    match &request.config {
        Some(_) if has_none => Err(no_configuration()),
        Some(path) => Ok((configuration::read(path)?, false)),
        None if has_none => Ok((C::default(), false)),
        None => {
            let path = Path::new(configuration::FILE);
            // A link to nowhere is a mistake that reading tells.
            if path.symlink_metadata().is_err() {
                return Ok((C::default(), true));
            }
            Ok((configuration::read(path)?, false))
        }
    }
}

fn no_configuration() -> Failure {
    Failure::new("this app has no configuration")
        .hint("it gets one when the function that makes it takes `&Options<..>` of a type of yours")
}
