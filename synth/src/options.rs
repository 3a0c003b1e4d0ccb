//! What the command line and the configuration give to an app.

use std::path::{Path, PathBuf};

use palisade::{App, Wiring};

use crate::configuration::Nothing;

/// What the command line gives to the function that makes an app, its configuration first of all.
///
/// `C` is a type of your own with `serde::Deserialize`, `schemars::JsonSchema` and `Default`, which is what an app is
/// made of while there is no `palisade.yaml`. Its doc comments describe the keys in editors, and `Serialize` beside
/// `#[serde(default)]` tells editors and the command `init` the defaults. It may hold domain names, regions and other
/// names of Palisade, with `#[schemars(with = "String")]`: a wrong one is told with its line in the file.
///
/// # Example
///
/// ```
/// use palisade::{App, Raw, Region};
/// use palisade_synth::Options;
/// use schemars::JsonSchema;
/// use serde::{Deserialize, Serialize};
/// use serde_json::json;
///
/// /// The newsletter.
/// #[derive(Deserialize, JsonSchema, Serialize)]
/// #[serde(default, deny_unknown_fields, rename_all = "camelCase")]
/// struct Newsletter {
///     /// What it is called.
///     topic_name: String,
/// }
///
/// impl Default for Newsletter {
///     fn default() -> Self {
///         Self { topic_name: "news".to_owned() }
///     }
/// }
///
/// fn build(options: &Options<Newsletter>) -> App {
///     let mut app = options.app("newsletter");
///     let properties = json!({ "TopicName": options.config().topic_name });
///     app.stack("Topics", Region::EuNorth1)
///         .add("News", Raw::new("AWS::SNS::Topic", properties));
///     app
/// }
///
/// // What a test does; `palisade_synth::run(build)` is what `main` does.
/// let assembly = build(&Options::default()).synth()?;
/// assert!(assembly.template("Topics").yaml().contains("TopicName: news"));
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Options<C = Nothing> {
    config: C,
    pub(crate) wiring: Option<Wiring>,
    pub(crate) packages: Option<PathBuf>,
}

impl<C> Options<C> {
    /// The options of a command line that says nothing: for tests.
    pub fn new(config: C) -> Self {
        Self {
            config,
            wiring: None,
            packages: None,
        }
    }

    /// As if `--wiring` said how values cross stacks: for tests.
    #[must_use]
    pub fn wired_by(mut self, wiring: Wiring) -> Self {
        self.wiring = Some(wiring);
        self
    }

    /// As if `--packages` named the folder of the packages of edge functions: for tests.
    #[must_use]
    pub fn packages_in(mut self, folder: impl Into<PathBuf>) -> Self {
        self.packages = Some(folder.into());
        self
    }

    /// The configuration: what `palisade.yaml` says, or the default of its type.
    pub fn config(&self) -> &C {
        &self.config
    }

    /// How values cross stacks, if `--wiring` says so.
    ///
    /// It is in force for any app; an app may ask, to differ by it.
    pub fn wiring(&self) -> Option<Wiring> {
        self.wiring
    }

    /// The folder of the packages of edge functions, if `--packages` says so.
    ///
    /// An app that does not begin with [`Options::app`] passes it to [`App::packages`].
    pub fn packages(&self) -> Option<&Path> {
        self.packages.as_deref()
    }

    /// An app with a name, and with the wiring and the packages that the command line says.
    pub fn app(&self, name: impl Into<String>) -> App {
        let mut app = App::named(name);
        if let Some(wiring) = self.wiring {
            app = app.wiring(wiring);
        }
        if let Some(packages) = &self.packages {
            app = app.packages(packages);
        }
        app
    }
}
